import type { Span } from '../../core/model/span.ts';
import { partitionPoint } from '../../core/search.ts';
import type { Pairs } from './pairs.ts';
import { foldMark, type Side } from './words.ts';

/** Two texts and the pairs of their words. */
export interface Located {
  readonly from: Side;
  readonly to: Side;
  readonly pairs: Pairs;
}

/** Fewer of a span's letters on the page, and its words count as gone. */
const ENOUGH = 0.5;
/** The place may hold this many words more than the span, and half as many again: an advertisement, an inserted sentence. */
const INSERTED = 40;

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** The words that `span` touches, as indices; end exclusive. */
function touched({ words }: Side, span: Span): { first: number; end: number } {
  const from = (limit: number, key: 'start' | 'end'): number =>
    partitionPoint(words.length, (at) => words[at]![key] <= limit);
  return { first: from(span.start, 'end'), end: from(span.end - 1, 'start') };
}

/** Takes the span's marks before its first word along, as far as they stand on the page too. */
function leading({ from, to }: Located, at: { mine: number; theirs: number }, span: Span): number {
  const mine = from.words[at.mine]!;
  const theirs = to.words[at.theirs]!;
  if (span.start > mine.start) {
    return mine.end - mine.start === theirs.end - theirs.start ? theirs.start + span.start - mine.start : theirs.start;
  }
  let place = theirs.start;
  for (let want = mine.start - 1; want >= span.start; want -= 1) {
    const mark = from.text[want]!;
    if (INVISIBLE.test(mark)) continue;
    let next = place - 1;
    while (next >= 0 && INVISIBLE.test(to.text[next]!)) next -= 1;
    if (next < 0 || foldMark(to.text[next]!) !== foldMark(mark)) break;
    place = next;
  }
  return place;
}

/** Takes the span's marks after its last word along, as far as they stand on the page too. */
function trailing({ from, to }: Located, at: { mine: number; theirs: number }, span: Span): number {
  const mine = from.words[at.mine]!;
  const theirs = to.words[at.theirs]!;
  if (span.end < mine.end) {
    return mine.end - mine.start === theirs.end - theirs.start ? theirs.end - (mine.end - span.end) : theirs.end;
  }
  let place = theirs.end;
  for (let want = mine.end; want < span.end; want += 1) {
    const mark = from.text[want]!;
    if (INVISIBLE.test(mark)) continue;
    let next = place;
    while (next < to.text.length && INVISIBLE.test(to.text[next]!)) next += 1;
    if (next >= to.text.length || foldMark(to.text[next]!) !== foldMark(mark)) break;
    place = next + 1;
    if (mark === '…') while (to.text[place] === '.') place += 1;
  }
  return place;
}

/** Where the words of `span` stand in the other text; `null` where too few are there, or they are scattered. */
export function locate(located: Located, span: Span): Span | null {
  const { from, pairs } = located;
  const { first, end } = touched(from, span);
  let all = 0;
  let kept = 0;
  let low = -1;
  let high = -1;
  for (let word = first; word < end; word += 1) {
    const { length } = from.words[word]!.key;
    all += length;
    if (pairs[word] === -1) continue;
    kept += length;
    if (low < 0 || pairs[word]! < pairs[low]!) low = word;
    if (high < 0 || pairs[word]! > pairs[high]!) high = word;
  }
  if (low < 0 || kept < all * ENOUGH) return null;
  const far = pairs[high]! - pairs[low]! > (end - first) * 1.5 + INSERTED;
  if (far && from.block[first] === from.block[end - 1]) return null;
  return {
    start: leading(
      located,
      { mine: low, theirs: pairs[low]! },
      low === first ? span : { ...span, start: from.words[low]!.start },
    ),
    end: trailing(
      located,
      { mine: high, theirs: pairs[high]! },
      high === end - 1 ? span : { ...span, end: from.words[high]!.end },
    ),
  };
}
