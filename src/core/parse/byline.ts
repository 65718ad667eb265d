import type { TextPattern } from '../text/later.ts';
import type { BylineWords } from './words.ts';

/** Marks and white space at either end. */
const EDGES = /^[\s,;:|/•·–—-]+|[\s,;:|/•·–—-]+$/gu;

/** Words up to where a pattern matches first; all of them where it does not. */
function before(words: string, pattern: TextPattern): string {
  const found = pattern.exec(words);
  return found ? words.slice(0, found.index) : words;
}

/**
 * Who a byline names, without what stands around the names on a page: "By", dates and hours, handles, roles, the outlet.
 * `null` where nobody is left ("Posted: Fri 6:45 PM").
 */
export function writersOf(line: string, { opening, within, others, ending, role }: BylineWords): string | null {
  const plain = before(line.replace(/\s+/g, ' ').trim(), others);
  const opened = within.exec(plain);
  // "May 3, 2024, 9:15 am by Ann Holm": the names are behind the date.
  const from = opened && ending.test(plain.slice(0, opened.index)) ? opened.index + opened[0].length : 0;
  const named = plain.slice(from).replace(EDGES, '');
  const opens = opening.exec(named)?.[0].length ?? 0;
  const names = before(named.slice(opens), ending).replace(EDGES, '');
  return before(names, role).replace(EDGES, '') || names || null;
}
