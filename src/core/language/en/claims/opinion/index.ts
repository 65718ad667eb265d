import type { OpinionWords } from '../../../../annotate/kinds/claim/words.ts';
import { constructions } from './constructions.ts';
import * as evaluations from './evaluations.ts';
import { leanings } from './leanings.ts';

const DECISIVE = 3;
const EVALUATES = 2;
/** A verb or an adverb colours less than an adjective or a noun. */
const COLOURS = 1.5;

/** The adjectives that an adverb in -ly may come from: "happily", "visibly", "tragically". */
const adjectivesOf = (adverb: string): string[] => [
  adverb.slice(0, -2),
  `${adverb.slice(0, -3)}y`,
  `${adverb.slice(0, -1)}e`,
  ...(adverb.endsWith('ally') ? [adverb.slice(0, -4)] : []),
];

/** The bases of a form by its stem: "sneer", "savag" of "savage", "pann" of "pan". */
const basesOfStem = (stem: string): string[] =>
  stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem, `${stem}e`];

/** The bases that a verb's form may come from: "sneers", "sneered", "panning", "pities". */
function basesOf(form: string): string[] {
  if (form.endsWith('ies') || form.endsWith('ied')) return [`${form.slice(0, -3)}y`];
  if (form.endsWith('ing')) return basesOfStem(form.slice(0, -3));
  if (form.endsWith('ed')) return basesOfStem(form.slice(0, -2));
  if (form.endsWith('es')) return [form.slice(0, -1), form.slice(0, -2)];
  return [form.endsWith('s') ? form.slice(0, -1) : form];
}

/** What a word weighs by itself, in lower case: how much it evaluates or leans to comment; below 0 for words of report. */
function weightOf(word: string): number {
  const leaning = leanings.get(word);
  if (leaning !== undefined) return leaning;
  if (evaluations.decisiveAdjectives.has(word) || evaluations.decisiveNouns.has(word)) return DECISIVE;
  if (evaluations.adjectives.has(word) || evaluations.nouns.has(word)) return EVALUATES;
  if (word.endsWith('ly')) {
    const roots = adjectivesOf(word);
    if (roots.some((root) => evaluations.decisiveAdjectives.has(root))) return DECISIVE;
    return roots.some((root) => evaluations.adjectives.has(root)) ? COLOURS : 0;
  }
  return basesOf(word).some((base) => evaluations.verbs.has(base)) ? COLOURS : 0;
}

/** How English words the writer's own opinion, and what speaks against it. */
export const opinions: OpinionWords = {
  constructions,
  weightOf,
};
