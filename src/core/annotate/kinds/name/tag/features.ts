import { NAME_CLASSES, PHRASE } from '../lexicon.ts';
import { CUE_COUNT, casing, type TextEvidence } from './evidence.ts';
import type { FactTable, WordFacts } from './facts.ts';
import { FEATURE_BITS, mix } from './hash.ts';
import { LINE, type Pieces } from './pieces.ts';

/** A list of feature numbers being filled; `FEATURE_BITS` wide. */
export interface FeatureList {
  readonly ids: Int32Array;
  count: number;
}

export const featureList = (): FeatureList => ({ ids: new Int32Array(128), count: 0 });

/** A text made ready for the features of its pieces. */
export interface Scene {
  readonly pieces: Pieces;
  readonly evidence: TextEvidence;
  readonly facts: FactTable;
  /** How common the word is in lower case at large: 0, 1 or 2. */
  common(word: WordFacts): number;
}

function add(list: FeatureList, slot: number, value: number): void {
  list.ids[list.count] = mix(slot, value) >>> (32 - FEATURE_BITS);
  list.count += 1;
}

/** Where a word stands from the piece that is scored, and so which slots its own features use. */
export const OFFSETS = [0, -1, 1, -2, 2] as const;

/** The features of one word alone, by where it stands from the piece that is scored (an index of `OFFSETS`). */
export function wordFeatures(word: WordFacts, place: number, list: FeatureList): void {
  const slot = 100 * (place + 1);
  add(list, slot, word.lowerHash);
  if (place > 2) return;
  add(list, slot + 1, word.shapeHash);
  add(list, slot + 2, word.suffix3);
  add(list, slot + 3, word.lexical & NAME_CLASSES);
  if (place > 0) return;
  add(list, 1, 0);
  add(list, slot + 4, word.formHash);
  add(list, slot + 5, word.prefix2);
  add(list, slot + 6, word.prefix3);
  add(list, slot + 7, word.prefix4);
  add(list, slot + 8, word.suffix2);
  add(list, slot + 9, word.suffix4);
  for (let bits = word.lexical & NAME_CLASSES; bits; bits &= bits - 1) add(list, slot + 10, bits & -bits);
}

/** The piece at `at`, or the edge of its line. */
const wordAt = ({ pieces, facts }: Scene, at: number): WordFacts => pieces.words[at] ?? facts.edge;

/** The word before piece `at` on its line. */
export const wordBefore = (scene: Scene, at: number): WordFacts =>
  at <= 0 || scene.pieces.opens[at] === LINE ? scene.facts.edge : wordAt(scene, at - 1);

/** The word after piece `at` on its line. */
export const wordAfter = (scene: Scene, at: number): WordFacts =>
  at + 1 >= scene.pieces.count || scene.pieces.opens[at + 1] === LINE ? scene.facts.edge : wordAt(scene, at + 1);

/** How the piece is cased, here and elsewhere, as one number. */
function caseState(scene: Scene, at: number): number {
  const { pieces, evidence } = scene;
  const word = pieces.words[at]!;
  if (!word.capital) return 0;
  const elsewhere = casing(evidence.of[at]!);
  const common = scene.common(word);
  return 1 + pieces.opens[at]! + 3 * (pieces.titled[at]! + 2 * (common + 3 * elsewhere));
}

function neighbourFeatures(scene: Scene, at: number, list: FeatureList): void {
  const word = scene.pieces.words[at]!;
  const before = wordBefore(scene, at);
  const after = wordAfter(scene, at);
  const state = caseState(scene, at);
  add(list, 500, state);
  add(list, 501, mix(state, word.shapeHash));
  add(list, 502, mix(state, after.shapeHash));
  add(list, 503, mix(state, before.shapeHash));
  add(list, 504, mix(before.shapeHash, word.shapeHash));
  add(list, 505, mix(word.shapeHash, after.shapeHash));
  add(list, 506, mix(mix(before.shapeHash, word.shapeHash), after.shapeHash));
  add(list, 507, mix(before.lowerHash, word.shapeHash));
  add(list, 508, mix(after.lowerHash, word.shapeHash));
  add(list, 509, mix(before.lowerHash, word.lowerHash));
  add(list, 510, mix(word.lowerHash, after.lowerHash));
  add(list, 511, mix(before.lowerHash, after.lowerHash));
  const second = at > 0 ? wordBefore(scene, at - 1) : scene.facts.edge;
  const fourth = wordAfter(scene, Math.min(at + 1, scene.pieces.count - 1));
  add(list, 512, mix(second.lowerHash, before.lowerHash));
  add(list, 513, mix(after.lowerHash, fourth.lowerHash));
  if (after.capital) add(list, 514, after.suffix4);
  if (before.capital) add(list, 515, before.suffix4);
}

function lexicalFeatures(scene: Scene, at: number, list: FeatureList): void {
  const { lexical } = scene.evidence;
  const { opens, count, words } = scene.pieces;
  const here = lexical[at]! & (NAME_CLASSES | PHRASE);
  const before = at > 0 && opens[at] !== LINE ? lexical[at - 1]! : -1;
  const after = at + 1 < count && opens[at + 1] !== LINE ? lexical[at + 1]! : -1;
  add(list, 520, here);
  add(list, 521, mix(here, caseState(scene, at)));
  add(list, 522, mix(before, here));
  add(list, 523, mix(here, after));
  add(list, 524, mix(mix(before, here), after));
  add(list, 525, mix(here, wordBefore(scene, at).lowerHash));
  add(list, 526, mix(here, wordAfter(scene, at).lowerHash));
  add(list, 527, mix(before, words[at]!.shapeHash));
  add(list, 528, mix(after, words[at]!.shapeHash));
}

/** How far the run of capitalised words around a piece is followed, each way. */
const FARTHEST = 5;

/** The last of the capitalised words around piece `at`, small words between them included. */
function lastCapital({ words, opens, count }: Pieces, at: number): number {
  let last = at;
  while (last + 1 < count && last < at + FARTHEST && opens[last + 1] !== LINE) {
    const next = words[last + 1]!;
    if (!next.capital && !(next.connector && words[last + 2]?.capital && opens[last + 2] !== LINE)) break;
    last += 1;
  }
  return last;
}

/** The first of them. */
function firstCapital({ words, opens }: Pieces, at: number): number {
  let first = at;
  while (first > 0 && first > at - FARTHEST && opens[first] !== LINE) {
    const next = words[first - 1]!;
    if (!next.capital && !(next.connector && words[first - 2]?.capital && opens[first - 1] !== LINE)) break;
    first -= 1;
  }
  return first;
}

function runFeatures(scene: Scene, at: number, list: FeatureList): void {
  const { words } = scene.pieces;
  const first = firstCapital(scene.pieces, at);
  const last = lastCapital(scene.pieces, at);
  const left = wordBefore(scene, first);
  const right = wordAfter(scene, last);
  const word = words[at]!;
  const end = words[last]!;
  add(list, 540, left.lowerHash);
  add(list, 541, right.lowerHash);
  add(list, 542, mix(left.lowerHash, right.lowerHash));
  add(list, 543, end.lowerHash);
  add(list, 544, mix(end.lowerHash, last - at));
  add(list, 545, words[first]!.lowerHash);
  add(list, 546, mix(last - at, at - first));
  add(list, 547, mix(mix(last - at, at - first), word.shapeHash));
  add(list, 548, mix(right.lowerHash, last - at));
  add(list, 549, mix(left.lowerHash, at - first));
  add(list, 550, mix(scene.evidence.lexical[last]!, last - at));
  add(list, 551, mix(scene.evidence.lexical[first]!, at - first));
}

function evidenceFeatures(scene: Scene, at: number, list: FeatureList): void {
  const word = scene.pieces.words[at]!;
  if (!word.capital) return;
  const { cues } = scene.evidence.of[at]!;
  const before = wordBefore(scene, at).capital ? 1 : 0;
  const after = wordAfter(scene, at).capital ? 2 : 0;
  add(list, 560, cues);
  for (let bit = 0; bit < CUE_COUNT; bit += 1) if (cues & (1 << bit)) add(list, 561 + bit, before + after);
  if (word.upper) add(list, 580, scene.evidence.acronym(word.text));
}

/** The features of piece `at` in its text, those of single words (`wordFeatures`) left out. */
export function sceneFeatures(scene: Scene, at: number, list: FeatureList): void {
  neighbourFeatures(scene, at, list);
  lexicalFeatures(scene, at, list);
  runFeatures(scene, at, list);
  evidenceFeatures(scene, at, list);
}
