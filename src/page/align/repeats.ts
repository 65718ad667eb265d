import { oncePer } from '../../core/text/once.ts';
import type { Steps } from '../steps.ts';
import type { Side } from './words.ts';

/** A pull-quote is a sentence or two: no shorter, since short lines recur, and no longer. */
const LEAST = 5;
const MOST = 80;
/** Paragraphs on either side that are looked at: a pull-quote stands near what it repeats. */
const NEAR = 2;
/** The share of its words that another paragraph has, in order, when it repeats it; copies may be edited apart. */
const SAME = 0.7;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretches({ block }: Side): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0, start = 0; at < block.length; at += 1) {
    if (block[at + 1] === block[at]) continue;
    found.push({ start, end: at + 1 });
    start = at + 1;
  }
  return found;
}

/** Length of the longest common subsequence of two stretches. */
function common(ids: Int32Array, a: Stretch, b: Stretch): number {
  const row = new Int32Array(b.end - b.start + 1);
  for (let i = a.start; i < a.end; i += 1) {
    let diagonal = 0;
    for (let j = 1; j < row.length; j += 1) {
      const above = row[j]!;
      row[j] = ids[i] === ids[b.start + j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[row.length - 1]!;
}

/** The share of a stretch's words that are among `there`. */
function shareOfWords(ids: Int32Array, a: Stretch, there: ReadonlySet<number>): number {
  let shared = 0;
  for (let at = a.start; at < a.end; at += 1) if (there.has(ids[at]!)) shared += 1;
  return shared / (a.end - a.start);
}

/** Paragraphs whose words a neighbour repeats; of two that repeat each other, the first. */
function* repeated(side: Side): Steps<Stretch[]> {
  const all = stretches(side);
  // Each is compared with several neighbours.
  const wordsOf = oncePer(({ start, end }: Stretch) => new Set(side.ids.subarray(start, end)));
  const gone = new Set<Stretch>();
  for (const [at, one] of all.entries()) {
    const length = one.end - one.start;
    if (length < LEAST || length > MOST) continue;
    const near = all.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const holds = (other: Stretch): boolean =>
      other !== one &&
      !gone.has(other) &&
      other.end - other.start >= length * SAME &&
      shareOfWords(side.ids, one, wordsOf(other)) >= SAME &&
      common(side.ids, one, other) >= length * SAME;
    if (near.some(holds)) gone.add(one);
    yield;
  }
  return [...gone];
}

const key = ({ ids }: Side, { start, end }: Stretch): string => ids.subarray(start, end).join(' ');

/**
 * `to` without its pull-quotes: paragraphs that repeat a neighbour, where the article itself has no such repetition (a
 * refrain, a list of like entries). Near linear: only neighbours are compared, and only if short.
 */
export function* withoutPullQuotes(from: Side, to: Side): Steps<Side> {
  const found = yield* repeated(to);
  if (!found.length) return to;
  const own = new Set((yield* repeated(from)).map((stretch) => key(from, stretch)));
  const gone = new Uint8Array(to.ids.length);
  for (const stretch of found) if (!own.has(key(to, stretch))) gone.fill(1, stretch.start, stretch.end);
  return {
    text: to.text,
    words: to.words.filter((_, at) => !gone[at]),
    ids: to.ids.filter((_, at) => !gone[at]),
    block: to.block.filter((_, at) => !gone[at]),
  };
}
