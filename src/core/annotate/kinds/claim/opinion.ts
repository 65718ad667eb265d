import { findPhrases, type PhraseBook } from './phrases.ts';
import type { Scene } from './scene.ts';
import { QUOTED } from './scene.ts';
import type { OpinionRule } from './words.ts';

/** How strong an evaluation must be worded to be called opinion: least and most, by how the rest of the text is worded. */
const BAR = { least: 2, most: 4, usual: 2 };
/** So few sentences tell nothing of the text. */
const A_TEXT = 5;

/** From this weight on, words name a cue that can be shown. */
const TELLING = 1;
/** Words of this weight decide by themselves, in a plain text too. */
const DECISIVE = 3;
/** Without such a word a plain text's sentence is opinion only from this weight on. */
const PLENTY = 7;
const NUMBER = -1;
const NAME = -0.35;
const MOST_NAMES = 5;
const DASH = 0.5;
const EXCLAMATION = 1.5;
/** Longer sentences hold more of any word: weights count as in a sentence of so many words. */
const USUAL_LENGTH = 22;

export interface Evaluation {
  readonly weight: number;
  /** What the word that weighs most weighs. */
  readonly telling: number;
  /** The words that weigh most: token indices, end exclusive; `null` where none weighs much by itself. */
  readonly cue: readonly [number, number] | null;
}

/** How much a sentence's own words, quoted ones apart, evaluate, speculate or recommend: no bounds, see `opinions`. */
export function evaluation(scene: Scene, book: PhraseBook<OpinionRule>): Evaluation {
  let sum = 0;
  let telling = 0;
  let cue: readonly [number, number] | null = null;
  let last = -1;
  for (const { from, to, rule } of findPhrases(scene.words.plain, scene.sentence, book)) {
    if (from < last) continue;
    last = to;
    sum += rule.weight;
    if (rule.weight < TELLING || rule.weight <= telling) continue;
    telling = rule.weight;
    cue = [from, to];
  }
  const { weight, count } = shape(scene);
  return { weight: (sum + weight) * Math.sqrt(USUAL_LENGTH / Math.max(8, count)), telling, cue };
}

/**
 * Which sentences of the outlet's own voice are its opinion: those that evaluate strongly enough. Opinion comes in runs,
 * so in a text of plain report the bar is higher, and it takes a decisive word.
 */
export function opinions(evaluations: readonly Evaluation[], sentences: number): boolean[] {
  const sum = evaluations.reduce((total, { weight }) => total + weight, 0);
  const others = evaluations.length - 1;
  return evaluations.map(({ weight, telling }) => {
    if (sentences <= A_TEXT) return weight >= BAR.usual;
    const mean = others >= A_TEXT ? (sum - weight) / others : 0;
    const bar = Math.min(BAR.most, Math.max(BAR.least, BAR.least - mean));
    return weight >= bar && (mean > 0 || telling >= DECISIVE || weight >= PLENTY);
  });
}

/** What figures, names and marks weigh, and how many words the sentence has of its own. */
function shape({ words, sentence: [from, to] }: Scene): { weight: number; count: number } {
  let weight = 0;
  let count = 0;
  let names = 0;
  for (let at = from; at < to; at += 1) {
    const word = words.plain[at]!;
    const { shape: form, capital } = words.tokens[at]!.word;
    if (word === QUOTED) continue;
    if (word === '!') weight += EXCLAMATION;
    else if (word === '—' || word === ';' || word === '–') weight += DASH;
    if (form === 'mark') continue;
    count += 1;
    if (form === 'number') weight += NUMBER;
    else if (capital && at > from && word !== 'i') names += 1;
  }
  return { weight: weight + NAME * Math.min(names, MOST_NAMES), count };
}
