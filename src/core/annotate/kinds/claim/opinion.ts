import type { Word } from '../../../text/word.ts';
import { findPhrases, type PhraseBook } from './phrases.ts';
import { QUOTED, type Range, type Scene } from './scene.ts';
import type { OpinionRule } from './words.ts';

/** How strong an evaluation must be worded to be called opinion: least and most, by how the rest of the text is worded. */
const BAR = { least: 1.75, most: 3.5, usual: 1.75, marked: 1 };
/** What passes somebody's words on is opinion only if the outlet's own words about them are so much stronger. */
const RELAYED = 1.5;
/** So few sentences tell nothing of the text. */
const A_TEXT = 5;

/** From this weight on, words name a cue that can be shown. */
const TELLING = 1.5;
/** Words of this weight decide by themselves, in a plain text too. */
const DECISIVE = 3;
/** Without such a word a plain text's sentence is opinion only from this weight on. */
const PLENTY = 7;
const NUMBER = -1;
const NAME = -0.25;
const MOST_NAMES = 5;
const DASH = 0.5;
const EXCLAMATION = 1.5;
/** Longer sentences hold more of any word: weights count as in a sentence of so many words. */
const USUAL_LENGTH = 22;

/** The rules and words of a language by which evaluation is told. */
export interface Evaluating {
  readonly book: PhraseBook<OpinionRule>;
  readonly weightOf: (word: Word) => number;
}

export interface Evaluation {
  readonly weight: number;
  /** What the word that weighs most weighs. */
  readonly telling: number;
  /** The words that weigh most: token indices, end exclusive; `null` where none weighs much by itself. */
  readonly cue: Range | null;
  /** Whether the sentence passes on what somebody says, so that only the words around that were looked at. */
  readonly relays: boolean;
}

/** One word or turn of phrase with its weight. */
interface Weighed {
  readonly range: Range;
  readonly weight: number;
}

/** Where the first of some ranges that token `at` lies in ends; -1 where it lies in none. */
function endAround(ranges: readonly Range[], at: number): number {
  for (const range of ranges) if (range[0] <= at && at < range[1]) return range[1];
  return -1;
}

/** The words and phrases of a sentence with what they weigh, each word once; those within `passedOn` are left out. */
function weighedWords(scene: Scene, { book, weightOf }: Evaluating, passedOn: readonly Range[]): Weighed[] {
  const { words, sentence } = scene;
  const [from, to] = sentence;
  const hits = findPhrases(words.plain, sentence, book);
  const found: Weighed[] = [];
  let next = 0;
  for (let at = from; at < to; ) {
    const outside = endAround(passedOn, at);
    if (outside >= 0) {
      at = outside;
      continue;
    }
    while (next < hits.length && (hits[next]!.from < at || (at > from && hits[next]!.rule.opens))) next += 1;
    const hit = hits[next]?.from === at ? hits[next] : undefined;
    const end = hit?.to ?? at + 1;
    const weight = hit?.rule.weight ?? wordWeight(scene, at, weightOf);
    if (weight !== 0) found.push({ range: [at, end], weight });
    at = end;
  }
  return found;
}

/** What a single word weighs. One with a capital within the sentence is of a name: it can only weigh against. */
function wordWeight({ words, sentence: [from] }: Scene, at: number, weightOf: Evaluating['weightOf']): number {
  const { word } = words.tokens[at]!;
  if (word.shape !== 'word' || words.plain[at] === QUOTED) return 0;
  const weight = weightOf(word);
  return word.capital && at > from ? Math.min(0, weight) : weight;
}

/**
 * How much a sentence's own words, quoted ones apart, evaluate, speculate or recommend: no bounds, see `opinions`.
 * `passedOn`: the tokens that are somebody's reported words, which are left out.
 */
export function evaluation(scene: Scene, by: Evaluating, passedOn: readonly Range[] = []): Evaluation {
  let sum = 0;
  let telling = 0;
  let cue: Range | null = null;
  for (const { range, weight } of weighedWords(scene, by, passedOn)) {
    sum += weight;
    if (weight < TELLING || weight <= telling) continue;
    telling = weight;
    cue = range;
  }
  const { weight, count } = shape(scene, passedOn);
  const relays = passedOn.length > 0;
  return { weight: (sum + weight) * Math.sqrt(USUAL_LENGTH / Math.max(8, count)), telling, cue, relays };
}

/**
 * Which sentences are the outlet's opinion: those that evaluate strongly enough. Opinion comes in runs, so in a text of
 * plain report the bar is higher, and it takes a decisive word; in any longer text it takes a word that can be shown, unless
 * it is `marked` as a piece of opinion.
 */
export function opinions(evaluations: readonly Evaluation[], sentences: number, marked: boolean): boolean[] {
  const own = evaluations.filter(({ relays }) => !relays);
  const sum = own.reduce((total, { weight }) => total + weight, 0);
  return evaluations.map(({ weight, telling, relays }) => {
    const raised = relays ? RELAYED : 0;
    if (marked) return weight >= BAR.marked + raised;
    if (sentences <= A_TEXT) return weight >= BAR.usual + raised;
    const others = own.length - (relays ? 0 : 1);
    const mean = others >= A_TEXT ? (sum - (relays ? 0 : weight)) / others : 0;
    const bar = Math.min(BAR.most, Math.max(BAR.least, BAR.least - mean)) + raised;
    const enough = mean > 0 ? TELLING : DECISIVE;
    return weight >= bar && (telling >= enough || weight >= PLENTY);
  });
}

/** What figures, names and marks weigh, and how many words the sentence has of its own. */
function shape({ words, sentence: [from, to] }: Scene, passedOn: readonly Range[]): { weight: number; count: number } {
  let weight = 0;
  let count = 0;
  let names = 0;
  for (let at = from; at < to; at += 1) {
    const word = words.plain[at]!;
    const { shape: form, capital } = words.tokens[at]!.word;
    if (word === QUOTED || endAround(passedOn, at) >= 0) continue;
    if (word === '!') weight += EXCLAMATION;
    else if (word === '—' || word === ';' || word === '–') weight += DASH;
    if (form === 'mark') continue;
    count += 1;
    if (form === 'number') weight += NUMBER;
    else if (capital && at > from && word !== 'i') names += 1;
  }
  return { weight: weight + NAME * Math.min(names, MOST_NAMES), count };
}
