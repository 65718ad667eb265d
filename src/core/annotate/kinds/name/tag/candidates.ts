import { LINE, type Pieces } from './pieces.ts';

/** Pieces `[from, to)` that could be, or hold, names: labelled together, one run after another. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whether a capital stands one or two pieces from `at` in the direction of `step`, only small words between. */
function capitalNear({ words, count }: Pieces, at: number, step: 1 | -1): boolean {
  const next = at + step;
  if (next < 0 || next >= count) return false;
  const near = words[next]!;
  if (near.capital || (step === 1 && near.number)) return true;
  const far = next + step;
  return near.connector && far >= 0 && far < count && words[far]!.capital;
}

/** Whether the piece could belong to a name: a capital, a number, or a small word between capitals. */
function candidate(pieces: Pieces, at: number): boolean {
  const word = pieces.words[at]!;
  if (word.capital || word.number) return true;
  return word.connector && capitalNear(pieces, at, -1) && capitalNear(pieces, at, 1);
}

/** The runs of candidates, in order; a run does not go over a line break. */
export function candidateRuns(pieces: Pieces): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let at = 0; at <= pieces.count; at += 1) {
    const inside = at < pieces.count && candidate(pieces, at);
    if (from >= 0 && (!inside || pieces.opens[at] === LINE)) {
      runs.push({ from, to: at });
      from = -1;
    }
    if (inside && from < 0) from = at;
  }
  return runs;
}
