import type { Inflection, ReportingWords, VerbForm } from '../../../annotate/kinds/quote/words.ts';
import { givenNames } from './given-names.ts';
import { verbs } from './verbs.ts';
import { closed, phrases } from './words.ts';

const inflections: readonly Inflection[] = ['base', 'third', 'past', 'participle', 'ing'];

/** The verbs by form; where forms of one verb look alike, the past stands for both. Verbs with a particle come first. */
function byForm(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const verb of [...verbs].sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null))) {
    verb.forms.forEach((form, i) => {
      const entries = forms.get(form) ?? [];
      if (!entries.some((entry) => entry.verb === verb)) entries.push({ verb, inflection: inflections[i]! });
      forms.set(form, entries);
    });
  }
  return forms;
}

/** How English news reports speech. */
export const reporting: ReportingWords = { ...closed, phrases, givenNames, verbs: byForm() };
