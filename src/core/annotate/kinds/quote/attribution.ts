import { contains } from '../../../model/span.ts';
import { byColon, byDash } from './by-mark.ts';
import { byPhrase, byView } from './by-phrase.ts';
import { byVerb } from './by-verb.ts';
import { cuesOf, NO_CUES } from './cues.ts';
import type { Line } from './line.ts';
import { isComma } from './marks.ts';
import { standing } from './phrases-at.ts';
import type { Attribution } from './shape.ts';
import type { Subject } from './subject.ts';
import type { ReportingWords, VerbForm } from './words.ts';

export type { Attribution, AttributionKind } from './shape.ts';

/** Those of a word's forms that stand at `at`: one with a particle only where it follows. */
function formsAt(forms: readonly VerbForm[], line: Line, at: number): readonly VerbForm[] {
  return forms.length === 0
    ? forms
    : forms.filter(({ verb }) => verb.particle === null || line[at + 1]?.lower === verb.particle);
}

/**
 * The attributions of one sentence, by position of the cue. `line` is the sentence as units (see `lineOf`); a cue inside a
 * quotation is not seen. Pure; linear in the line but for a bounded look around each cue.
 */
export function findAttributions(line: Line, words: ReportingWords): Attribution[] {
  const found: Attribution[] = [];
  const cues = cuesOf(words);
  let earlier: Subject | null = null;
  /** Of those found by a verb, by their place. */
  const subjects: (Subject | null)[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const { shape, word } = line[at]!;
    if (shape === 'mark') {
      const attribution = byColon(line, at, words) ?? byDash(line, at, words);
      if (attribution && !found.some(({ pieces }) => pieces.some((piece) => contains(piece, attribution.content))))
        found.push(attribution);
    }
    const { forms, phrases } = word ? cues(word) : NO_CUES;
    for (const phrase of standing(phrases, line, at, words)) {
      const attribution = byPhrase(line, at, phrase, words);
      if (attribution) found.push(attribution);
    }
    const view = byView(line, at, words);
    if (view) found.push(view);
    for (const form of formsAt(forms, line, at)) {
      const told =
        isComma(line, at - 1) && !earlier?.antecedent
          ? found.findIndex(({ content }) => content.end === line[at - 2]!.end)
          : -1;
      // "Kemp said Holt had found that it was ill, adding that": Kemp adds.
      const made = byVerb(line, { at, form, earlier: subjects[told] ?? earlier }, words);
      if (!made) continue;
      found.push(made.attribution);
      subjects[found.length - 1] = made.subject;
      // Who wants to do a thing says nothing by that: "said that Kemp wanted to go, and again said that".
      if (made.attribution.frame !== 'to' || made.attribution.class !== 'think') earlier = made.subject ?? earlier;
      break;
    }
  }
  return found;
}
