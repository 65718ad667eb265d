import type { ReportingVerb } from '../../../annotate/kinds/quote/words.ts';

/** The five forms of a regular English verb; a final consonant is never doubled (give those forms by hand). */
export function inflect(base: string): ReportingVerb['forms'] {
  const mute = base.endsWith('e');
  const consonantY = /[^aeiou]y$/.test(base);
  const stem = mute ? base.slice(0, -1) : base;
  const past = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, past, past, `${stem}ing`];
}
