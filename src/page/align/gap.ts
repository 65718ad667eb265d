import { alike, type Side } from './words.ts';

/** Words of both sides that no run has claimed, in order. */
export interface Gap {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** A table of more cells is not filled: so large a gap has other words, not edited ones. */
const MOST_CELLS = 250_000;
/** An equal pair weighs 2, and 1 more where the words before it are a pair too: unbroken stretches win over scattered words. */
const PAIR = 2;
const UNBROKEN = 1;

/**
 * Pairs the words of a gap by the heaviest common subsequence, unbroken stretches preferred; of equals the last,
 * since a repeated sentence is quoted before or beside the text more often than after it. Returns pairs [a, b].
 */
export function pairGap(from: Side, to: Side, { a, b }: Gap): [number, number][] {
  if (!a.length || !b.length || a.length * b.length > MOST_CELLS) return [];
  const width = b.length + 1;
  const score = new Int32Array((a.length + 1) * width);
  const paired = new Uint8Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const at = i * width + j;
      const skip = Math.max(score[at - 1]!, score[at - width]!);
      score[at] = skip;
      if (from.ids[a[i - 1]!] !== to.ids[b[j - 1]!]) continue;
      const joined = paired[at - width - 1] && b[j - 2] === b[j - 1]! - 1 && a[i - 2] === a[i - 1]! - 1;
      const gain = score[at - width - 1]! + PAIR + (joined ? UNBROKEN : 0);
      if (gain < skip) continue;
      score[at] = gain;
      paired[at] = 1;
    }
  }
  return trace(score, paired, { a, b });
}

function trace(score: Int32Array, paired: Uint8Array, { a, b }: Gap): [number, number][] {
  const width = b.length + 1;
  const pairs: [number, number][] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 && j > 0) {
    const at = i * width + j;
    if (paired[at]) {
      pairs.push([a[i - 1]!, b[j - 1]!]);
      i -= 1;
      j -= 1;
    } else if (score[at] === score[at - width]) i -= 1;
    else j -= 1;
  }
  return pairs.reverse();
}

/** Pairs mistyped words: those left between two pairs, in order, as few on one side as on the other. */
export function pairAlike(from: Side, to: Side, { a, b }: Gap): [number, number][] {
  if (a.length > 8 || b.length > 8) return [];
  const pairs: [number, number][] = [];
  let next = 0;
  for (const word of a) {
    const found = b.findIndex((other, at) => at >= next && alike(from.words[word]!.key, to.words[other]!.key));
    if (found < 0) continue;
    pairs.push([word, b[found]!]);
    next = found + 1;
  }
  return pairs;
}
