import type { Steps } from '../steps.ts';
import { type Gap, pairAlike, pairGap } from './gap.ts';
import { chain, type Run, seeds } from './seeds.ts';
import type { Side } from './words.ts';

/** For each word of the one text its word of the other, or -1. */
export type Pairs = Int32Array;

/** Shingles of five words are rarely shared by chance. */
const SHINGLE = 5;
/** A run out of order, in a paragraph that has moved, must be this long: shorter ones are phrases of daily use. */
const MOVED = 8;
/** Of the words in a sentence this share must be on the page, or those that are stand there by chance. */
const SENTENCE_SHARE = 0.4;
/** A gap of the other text is looked at this far beyond the length of ours, from either end. */
const REACH = 60;

/** What is settled while pairing: each word is paired at most once. */
interface State {
  readonly from: Side;
  readonly to: Side;
  readonly pairs: Pairs;
  readonly taken: Uint8Array;
}

function settle({ pairs, taken }: State, a: number, b: number): void {
  if (pairs[a] !== -1 || taken[b]) return;
  pairs[a] = b;
  taken[b] = 1;
}

function settleRun(state: State, { a, b, length }: Run): void {
  for (let word = 0; word < length; word += 1) settle(state, a + word, b + word);
}

/**
 * Whether a run out of order belongs to a paragraph that has moved: nothing of its paragraph is settled yet, or what is
 * lies beside it. A single sentence elsewhere, while its paragraph stands in place, is a pull-quote.
 */
function movesAlong({ from, pairs }: State, { a, b, length }: Run): boolean {
  const block = from.block[a];
  const far = (word: number): boolean => Math.abs(pairs[word]! - b - (word - a)) > length + REACH;
  for (let word = a - 1; word >= 0 && from.block[word] === block; word -= 1) {
    if (pairs[word] !== -1) return !far(word);
  }
  for (let word = a + length; word < pairs.length && from.block[word] === block; word += 1) {
    if (pairs[word] !== -1) return !far(word);
  }
  return true;
}

function* settleSeeds(state: State): Steps<void> {
  const { from, to } = state;
  const whole = { a: { start: 0, end: from.ids.length }, b: { start: 0, end: to.ids.length } };
  const runs = yield* seeds(from, to, { ...whole, size: SHINGLE });
  const inOrder = new Set(chain(runs));
  yield;
  for (const run of inOrder) settleRun(state, run);
  const moved = runs.filter((run) => !inOrder.has(run) && run.length >= MOVED);
  for (const run of moved.sort((x, y) => y.length - x.length)) {
    if (movesAlong(state, run)) settleRun(state, run);
    yield;
  }
}

/** Words of the other side that are free, from `start` in steps of `step`, until one is taken or `most` are found. */
function free({ taken }: State, from: { start: number; step: 1 | -1; most: number }): number[] {
  const found: number[] = [];
  for (let at = from.start; at >= 0 && at < taken.length && found.length < from.most; at += from.step) {
    if (taken[at]) break;
    found.push(at);
  }
  return from.step < 0 ? found.reverse() : found;
}

/** The free words beside the neighbours' places: after the one before, before the one after. */
function opposite(state: State, start: number, end: number): number[] {
  const { pairs } = state;
  const most = (end - start) * 2 + REACH;
  const before = start > 0 ? pairs[start - 1]! + 1 : 0;
  const after = end < pairs.length ? pairs[end]! - 1 : state.taken.length - 1;
  const rising = free(state, { start: before, step: 1, most });
  const falling = free(state, { start: after, step: -1, most });
  return [...new Set([...rising, ...falling])].sort((x, y) => x - y);
}

/** Each stretch of words without a pair, as it comes to be settled. */
function* gaps({ pairs }: State): Generator<[start: number, end: number]> {
  for (let at = 0; at < pairs.length; at += 1) {
    if (pairs[at] !== -1) continue;
    const start = at;
    while (at < pairs.length && pairs[at] === -1) at += 1;
    yield [start, at];
  }
}

function* settleGaps(state: State, pair: (from: Side, to: Side, gap: Gap) => [number, number][]): Steps<void> {
  for (const [start, end] of gaps(state)) {
    const a = Array.from({ length: end - start }, (_, at) => start + at);
    const gap = { a, b: opposite(state, start, end) };
    for (const [mine, theirs] of pair(state.from, state.to, gap)) settle(state, mine, theirs);
    yield;
  }
}

/** Takes back the pairs of sentences of which too little is there: their words are on the page by chance. */
function* dropStrays(state: State): Steps<void> {
  const { from, pairs, taken } = state;
  let start = 0;
  for (let at = 1; at <= pairs.length; at += 1) {
    if (at < pairs.length && !endsSentence(from, at - 1)) continue;
    let kept = 0;
    let all = 0;
    for (let word = start; word < at; word += 1) {
      const { length } = from.words[word]!.key;
      all += length;
      if (pairs[word] !== -1) kept += length;
    }
    if (kept < all * SENTENCE_SHARE) {
      for (let word = start; word < at; word += 1) {
        if (pairs[word] === -1 || inRun(pairs, word) >= SHINGLE) continue;
        taken[pairs[word]!] = 0;
        pairs[word] = -1;
      }
    }
    start = at;
    yield;
  }
}

/** Length, up to a shingle's, of the unbroken run of pairs around a word. */
function inRun(pairs: Pairs, word: number): number {
  let left = word;
  while (word - left < SHINGLE && left > 0 && pairs[left - 1] !== -1 && pairs[left - 1] === pairs[left]! - 1) left -= 1;
  let right = word;
  while (right - left < SHINGLE && right + 1 < pairs.length && pairs[right + 1] === pairs[right]! + 1) right += 1;
  return right - left + 1;
}

function endsSentence({ text, words, block }: Side, at: number): boolean {
  if (block[at] !== block[at + 1]) return true;
  return /[.!?…]["”’')\]]*\s/.test(text.slice(words[at]!.end, words[at + 1]!.start));
}

/**
 * Pairs the words of one text with those of another: long runs that either has once; then what is left between them,
 * word by word; then mistyped words. Near linear: gaps are bounded, and one too large to be an edit is left alone.
 */
export function* pairWords(from: Side, to: Side): Steps<Pairs> {
  const pairs = new Int32Array(from.ids.length).fill(-1);
  const state: State = { from, to, pairs, taken: new Uint8Array(to.ids.length) };
  if (!pairs.length || !state.taken.length) return pairs;
  yield* settleSeeds(state);
  yield* settleGaps(state, pairGap);
  yield* settleGaps(state, pairAlike);
  yield* dropStrays(state);
  return pairs;
}
