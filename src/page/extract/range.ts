import { partitionPoint } from '../../core/search.ts';
import type { PageText, RangeOf, TextRun } from './page-text.ts';

/** Index of the last run that starts at or before `offset`; -1 where there is none. */
const runAt = (runs: readonly TextRun[], offset: number): number =>
  partitionPoint(runs.length, (at) => runs[at]!.start <= offset) - 1;

/** Whether the nodes of a stretch are on the page still, with the words they had. */
function stands(page: PageText, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const { node, offset, start, length } = page.runs[at]!;
    if (!node.isConnected) return false;
    const said = page.text.slice(start, start + length);
    const says = node.data.slice(offset, offset + length);
    // To compare is far cheaper than to replace, and most text has no white space but spaces.
    if (says !== said && says.replace(/\s/g, ' ') !== said) return false;
  }
  return true;
}

/** Where `span` stands in the DOM now; `null` where its nodes have gone or hold other words, or it holds no word. */
export const rangeOf: RangeOf = (page, { start, end }) => {
  const { runs } = page;
  let first = runAt(runs, start);
  if (first < 0 || runs[first]!.start + runs[first]!.length <= start) first += 1;
  const last = runAt(runs, end - 1);
  const from = runs[first];
  const to = runs[last];
  if (!from || !to || first > last || !stands(page, first, last)) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset + Math.max(0, start - from.start));
  range.setEnd(to.node, to.offset + Math.min(to.length, end - to.start));
  return range;
};
