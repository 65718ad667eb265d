import type { Inflection, ReportingWords, SourcePhrase, VerbForm } from '../../../annotate/kinds/quote/words.ts';
import type { SourceKind } from '../../../model/annotation.ts';
import { bodies } from '../bodies.ts';
import { nouns } from '../claims/sources.ts';
import { genders } from '../genders.ts';
import { verbs } from './verbs.ts';
import { closed, phrases } from './words.ts';

/** Where a form stands in `ReportingVerb.forms`; where two look alike, the one listed first is meant. */
const inflections: readonly (readonly [Inflection, number])[] = [
  ['past', 2],
  ['participle', 3],
  ['base', 0],
  ['third', 1],
  ['ing', 4],
];

/** The verbs by form; those with a particle come first, for they are more particular. */
function byForm(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const verb of [...verbs].sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null))) {
    for (const [inflection, at] of inflections) {
      const entries = forms.get(verb.forms[at]!) ?? [];
      if (!entries.some((entry) => entry.verb === verb)) entries.push({ verb, inflection });
      forms.set(verb.forms[at]!, entries);
    }
  }
  return forms;
}

/** The phrases by their first word. */
function byFirst(): ReadonlyMap<string, readonly SourcePhrase[]> {
  const firsts = new Map<string, SourcePhrase[]>();
  for (const phrase of phrases) firsts.set(phrase.words[0]!, [...(firsts.get(phrase.words[0]!) ?? []), phrase]);
  return firsts;
}

/** The nouns of one kind of source, as claims know them. */
const nounsOf = (type: SourceKind): ReadonlySet<string> =>
  new Set([...nouns].flatMap(([noun, kind]) => (kind === type ? [noun] : [])));

/** How English news reports speech. */
export const reporting: ReportingWords = {
  ...closed,
  ...genders,
  bodies,
  documents: nounsOf('document'),
  offices: nounsOf('person'),
  phrases: byFirst(),
  verbs: byForm(),
};
