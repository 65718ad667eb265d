import { within } from './judge.ts';
import type { Line, Region } from './regions.ts';

/** A box that asks for something has no more text. */
const LONGEST = 800;

/**
 * The part that begins with a line which asks the reader for something, where that is a small one beside the article's
 * `body`: what else it says goes with the request. `null` where the line stands among the article's own.
 */
export function boxOpenedBy(line: Line, body: Region, lines: readonly Line[]): Region | null {
  let box: Region | null = null;
  for (let at: Region | null = line.region; at && at.first === line.at && !within(body, at); at = at.parent) {
    if (sizeOf(at, lines) > LONGEST) break;
    box = at;
  }
  return box;
}

function sizeOf({ first, end }: Region, lines: readonly Line[]): number {
  let size = 0;
  for (let at = first; at < end && size <= LONGEST; at += 1) size += lines[at]!.size;
  return size;
}
