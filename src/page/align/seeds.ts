import type { Steps } from '../steps.ts';
import type { Side } from './words.ts';

/** `length` words of one side that stand, equal, on the other: `a + k` is `b + k`. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A stretch of words, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const TWICE = -1;
/** Words or shingles between two places where the work may stop. */
const STRETCH = 256;

/** Where each shingle of `size` words that stand in one block occurs, or `TWICE`. Equal hashes are verified by the caller. */
function* shingles({ ids, block }: Side, { start, end }: Stretch, size: number): Steps<Map<number, number>> {
  const places = new Map<number, number>();
  for (let at = start; at + size <= end; at += 1) {
    if (at % STRETCH === 0) yield;
    if (block[at] !== block[at + size - 1]) continue;
    const hash = shingle(ids, at, size);
    places.set(hash, places.has(hash) ? TWICE : at);
  }
  return places;
}

function shingle(ids: Int32Array, at: number, size: number): number {
  let hash = 0;
  for (let word = at; word < at + size; word += 1) hash = (Math.imul(hash, 0x9e3779b1) ^ ids[word]!) | 0;
  return hash;
}

/** Grows a pair of equal words to the longest run of equal words inside one block of each side. */
function grow(from: Side, to: Side, pair: Run): Run {
  const { a, b } = pair;
  const same = (shift: number): boolean =>
    from.ids[a + shift] === to.ids[b + shift] &&
    from.block[a + shift] === from.block[a] &&
    to.block[b + shift] === to.block[b] &&
    a + shift >= 0 &&
    b + shift >= 0;
  let left = 0;
  while (same(left - 1)) left -= 1;
  let right = 0;
  while (same(right + 1) && a + right + 1 < from.ids.length) right += 1;
  return { a: a + left, b: b + left, length: right - left + 1 };
}

/** The runs of equal words around each shingle of `size` words that either side has exactly once. */
export function* seeds(from: Side, to: Side, within: { a: Stretch; b: Stretch; size: number }): Steps<Run[]> {
  const { a, b, size } = within;
  const mine = yield* shingles(from, a, size);
  const theirs = yield* shingles(to, b, size);
  const runs: Run[] = [];
  let last: Run | null = null;
  for (const [hash, at] of mine) {
    if (at % STRETCH === 0) yield;
    const there = theirs.get(hash);
    if (at === TWICE || there === undefined || there === TWICE) continue;
    if (last && at - last.a === there - last.b && at < last.a + last.length) continue;
    const run = grow(from, to, { a: at, b: there, length: 1 });
    if (run.a + run.length < at + size) continue;
    last = run;
    runs.push(run);
  }
  return runs;
}

/** The heaviest chain of runs that rise on both sides (patience sorting, weighted by length). */
export function chain(runs: readonly Run[]): Run[] {
  const order = [...runs].sort((x, y) => x.a - y.a || x.b - y.b);
  const places = [...new Set(order.map((run) => run.b))].sort((x, y) => x - y);
  const rank = new Map(places.map((place, at) => [place, at + 1]));
  const best = new Array<{ weight: number; run: number } | null>(places.length + 1).fill(null);
  const before = new Int32Array(order.length).fill(-1);
  let top: { weight: number; run: number } | null = null;
  order.forEach((run, at) => {
    const own = rank.get(run.b)!;
    let from: { weight: number; run: number } | null = null;
    for (let slot = own - 1; slot > 0; slot -= slot & -slot) {
      const found = best[slot];
      if (found && (!from || found.weight > from.weight)) from = found;
    }
    if (from) before[at] = from.run;
    const entry = { weight: (from?.weight ?? 0) + run.length, run: at };
    for (let slot = own; slot < best.length; slot += slot & -slot) {
      if (!best[slot] || best[slot]!.weight < entry.weight) best[slot] = entry;
    }
    if (!top || entry.weight > top.weight) top = entry;
  });
  const picked: Run[] = [];
  const end = top as { weight: number; run: number } | null;
  for (let at = end ? end.run : -1; at >= 0; at = before[at]!) picked.push(order[at]!);
  return picked.reverse();
}
