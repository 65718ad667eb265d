import type { Context } from '../../annotate/annotate.ts';
import type { DateMark } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Row } from '../../model/report.ts';
import { overlaps, type Span, slice } from '../../model/span.ts';
import { blockOf, lastFrom, passageOf } from '../passage.ts';
import type { SectionBuilder } from '../section.ts';

/** Blocks whose dates tell no event: when the article was signed, what else there is to read. */
const ASIDE: ReadonlySet<string> = new Set(['byline', 'related', 'comment']);

/** Whether a date is of the story: not of the byline, nor of a reader's comment. */
function tells(article: Article, date: DateMark): boolean {
  const comment = lastFrom(article.comments, date.start);
  if (comment && overlaps(comment, date)) return false;
  return !ASIDE.has(blockOf(article, date)?.kind ?? '');
}

/** A date that is all its passage says ("Tuesday, 22 September 2015" on a line of its own) dates no event. */
const alone = (passage: Span, date: Span): boolean => passage.end - passage.start - (date.end - date.start) < 3;

/** By time, the coarser first ("2023" before "2023-01"); dates that nothing fixes come last. Equal ones keep their order. */
const byTime = (a: DateMark, b: DateMark): number => {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
};

/** One row a date; the same date again within one sentence adds its place to that row. */
function rowsOf({ article, found }: Context): Row[] {
  const places = new Map<string, [Span, ...Span[]]>();
  const rows: Row[] = [];
  for (const date of found.date.filter((mark) => tells(article, mark)).sort(byTime)) {
    const passage = passageOf(article, date);
    if (alone(passage, date)) continue;
    const span = { start: date.start, end: date.end };
    const id = `${date.value ?? date.start} ${passage.start}`;
    const known = places.get(id);
    if (known) known.push(span);
    else {
      const spans: [Span, ...Span[]] = [span];
      places.set(id, spans);
      rows.push({ lead: slice(article.text, date), text: slice(article.text, passage), badge: null, notes: [], spans });
    }
  }
  return rows;
}

/** When things happened, in time order, each date with its sentence. */
export const timeline: SectionBuilder = { id: 'timeline', rows: rowsOf };
