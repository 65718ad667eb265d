import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';

const IMPOSSIBLE = -1e9;

/** Which labels may follow which, as one list. */
const follows: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Array.from({ length: LABEL_COUNT }, (_, before) => before).filter((before) => mayFollow(before, label)),
);

/** What the best path is looked for in. */
export interface Lattice {
  /** How many pieces the run has. */
  readonly length: number;
  /** `[piece * LABEL_COUNT + label]`; overwritten. */
  readonly scores: Int32Array | Float64Array;
  /** `[before * LABEL_COUNT + label]`. */
  readonly transitions: Int32Array | Float64Array;
  /** Bits of the labels that a piece may have; all where absent. */
  readonly allowed?: Uint16Array;
}

const backAt = { table: new Uint8Array(0) };

/** Viterbi: writes the best labels of a run to `labels[0 … length)`. The run's edges count as `OUTSIDE`. */
export function bestPath({ length, scores, transitions, allowed }: Lattice, labels: Uint8Array): void {
  if (backAt.table.length < length * LABEL_COUNT) backAt.table = new Uint8Array(length * LABEL_COUNT * 2);
  const back = backAt.table;
  for (let at = 0; at < length; at += 1) {
    const row = at * LABEL_COUNT;
    const mask = allowed ? allowed[at]! : 0xffff;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let best = IMPOSSIBLE;
      let from = OUTSIDE;
      if (!((mask >> label) & 1)) best = IMPOSSIBLE;
      else if (at === 0) best = label === OUTSIDE || label % 2 === 1 ? transitions[label]! : IMPOSSIBLE;
      else
        for (const before of follows[label]!) {
          const score = scores[row - LABEL_COUNT + before]! + transitions[before * LABEL_COUNT + label]!;
          if (score > best) {
            best = score;
            from = before;
          }
        }
      scores[row + label] = best <= IMPOSSIBLE ? IMPOSSIBLE : scores[row + label]! + best;
      back[row + label] = from;
    }
  }
  let label = OUTSIDE;
  const end = (length - 1) * LABEL_COUNT;
  for (let other = 1; other < LABEL_COUNT; other += 1) if (scores[end + other]! > scores[end + label]!) label = other;
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = back[at * LABEL_COUNT + label]!;
  }
}
