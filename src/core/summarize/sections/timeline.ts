import type { Context } from '../../annotate/annotate.ts';
import { postsOf } from '../../annotate/kinds/quote/posts.ts';
import type { DateMark } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Row } from '../../model/report.ts';
import { contains, overlaps, type Span, slice } from '../../model/span.ts';
import { tokenFrom } from '../../text/tokens.ts';
import { repeats, wordsOf } from '../again.ts';
import { blockOf, lastFrom, passageOf } from '../passage.ts';
import type { SectionBuilder } from '../section.ts';

/** Blocks whose dates tell no event: when the article was signed or a picture taken, what else there is to read. */
const ASIDE: ReadonlySet<string> = new Set(['byline', 'caption', 'related', 'comment']);

/** Within so many words an "of" tells what was done to whom: "the 2024 knife murder of". */
const DEED = 3;

/** Whether a date is of the story: not of the byline, a dateline or a reader's comment. */
function tells(article: Article, date: DateMark): boolean {
  const comment = lastFrom(article.comments, date.start);
  if (comment && overlaps(comment, date)) return false;
  const block = blockOf(article, date);
  if (block && postsOf(article).signatures.has(block)) return false;
  if (block?.label && contains(block.label, date)) return false;
  return !ASIDE.has(block?.kind ?? '');
}

/** With more characters than these beside its date a passage says something. */
const SHORT = 12;

/** A date that is all its passage says ("Tuesday, 22 September 2015" on a line of its own, "(Published Monday)") dates no event. */
function alone(text: string, passage: Span, date: Span): boolean {
  if (passage.end - passage.start - (date.end - date.start) > SHORT) return false;
  return !/\S\s+\S/.test(
    `${text.slice(passage.start, date.start)} ${text.slice(date.end, passage.end)}`.replace(/[^\p{L}\s]/gu, ''),
  );
}

/** Whether a year only tells which thing of its kind is meant: "the [2024] campaign", "its [2024] budget"; not "the [2024] murder of". */
function isNaming({ article: { text }, tokens, language: { dates } }: Context, { start, end }: DateMark): boolean {
  if (end - start !== 4 || !/^\d{4}$/.test(text.slice(start, end))) return false;
  const at = tokenFrom(tokens, start);
  const before = tokens[at - 1]?.word;
  const next = tokens[at + 1];
  if (!before || !next?.spaced || next.line || next.word.shape !== 'word' || dates.leads.has(next.word.lower))
    return false;
  if (tokens.slice(at + 2, at + 2 + DEED).some(({ word }) => dates.partitives.has(word.lower))) return false;
  return dates.articles.has(before.lower) || dates.possessives.has(before.lower) || /['’]s$/.test(before.lower);
}

/** The passages that hold a date which dates what they tell, by where they start. */
const dated = (context: Context): ReadonlySet<number> =>
  new Set(
    context.found.date.filter((date) => !isNaming(context, date)).map((date) => passageOf(context.article, date).start),
  );

/** Whether a year that names a thing tells when nothing was: one of these times, or one beside a date that does. */
function idle({ article: { metadata } }: Context, { value }: DateMark, isDated: boolean): boolean {
  return isDated || (metadata.published !== null && value !== null && value >= metadata.published.slice(0, 4));
}

/** By time, the coarser first ("2023" before "2023-01"); dates that nothing fixes come last. Equal ones keep their order. */
const byTime = (a: DateMark, b: DateMark): number => {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
};

/** A row with what it is told by. */
interface Dated {
  readonly row: Row;
  readonly value: string | null;
  readonly titled: boolean;
}

/** So much of a sentence tells whether it is told again. */
const COMPARED = 400;
/** Among so many rows of one time before it the line under a title is found again. */
const NEAR = 6;

/** Without what is told again of the same time: a title, or the line under it, where the text has it too; and without a time that nothing fixes in a title, or in a passage that a row has already ("on [Thursday], from 3% [a year earlier]"). */
function withoutRepeats(all: readonly Dated[]): Row[] {
  const inText = new Set(all.flatMap(({ value, titled }) => (titled ? [] : [value])));
  const placed = new Set(all.flatMap(({ row, value }) => (value === null ? [] : [row.text])));
  const told = new Map<string, ReadonlySet<string>[]>();
  return all.flatMap(({ row, value, titled }) => {
    if (value === null) return titled || placed.has(row.text) ? [] : [row];
    if (titled && inText.has(value)) return [];
    const words = wordsOf(row.text.slice(0, COMPARED));
    const before = told.get(value) ?? [];
    if (before.slice(-NEAR).some((earlier) => repeats(words, earlier))) return [];
    told.set(value, before);
    before.push(words);
    return [row];
  });
}

/** One row a date; the same date again within one sentence adds its place to that row. */
function rowsOf(context: Context): Row[] {
  const { article, found } = context;
  const told = dated(context);
  const places = new Map<string, [Span, ...Span[]]>();
  const rows: Dated[] = [];
  for (const date of found.date.filter((mark) => tells(article, mark)).sort(byTime)) {
    const passage = passageOf(article, date);
    if (alone(article.text, passage, date)) continue;
    if (isNaming(context, date) && idle(context, date, told.has(passage.start))) continue;
    const span = { start: date.start, end: date.end };
    const id = `${date.value ?? date.start} ${passage.start}`;
    const known = places.get(id);
    if (known) known.push(span);
    else {
      const spans: [Span, ...Span[]] = [span];
      places.set(id, spans);
      const row = {
        lead: slice(article.text, date),
        text: slice(article.text, passage),
        badge: null,
        notes: [],
        spans,
      };
      rows.push({ row, value: date.value, titled: blockOf(article, date)?.kind === 'title' });
    }
  }
  return withoutRepeats(rows);
}

/** When things happened, in time order, each date with its sentence. */
export const timeline: SectionBuilder = { id: 'timeline', rows: rowsOf };
