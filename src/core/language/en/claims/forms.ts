import { listed } from '../../../text/word-list.ts';

/** The forms of regular English verbs as one alternative: `forms('deny accuse')` is "deny|denies|denied|denying|accuse|…". */
export function forms(list: string): string {
  return listed(list).flatMap(formsOf).join('|');
}

/** As `forms`, without the forms in -ing, which seldom carry a sentence. */
export function finite(list: string): string {
  return listed(list)
    .flatMap((verb) => formsOf(verb).slice(0, 3))
    .join('|');
}

function formsOf(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const s = /(?:s|x|z|ch|sh)$/.test(verb) ? 'es' : 's';
  return [verb, verb + s, `${verb}ed`, `${verb}ing`];
}
