import type { Context } from '../../annotate/annotate.ts';
import { joinedBy } from '../../annotate/kinds/date/joined.ts';
import { postsOf } from '../../annotate/kinds/quote/posts.ts';
import type { DateMark } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Row } from '../../model/report.ts';
import { contains, overlaps, type Span, slice } from '../../model/span.ts';
import { tokenFrom } from '../../text/tokens.ts';
import { repeats, wordsOf } from '../again.ts';
import { blockOf, lastFrom, passageOf } from '../passage.ts';
import { closed, piecesAround } from '../quotation.ts';
import type { SectionBuilder } from '../section.ts';

/** Blocks whose dates tell no event: when the article was signed or a picture taken, what else there is to read. */
const ASIDE: ReadonlySet<string> = new Set(['byline', 'caption', 'related', 'comment']);

/** Within so many words an "of" tells what was done to whom: "the 2024 knife murder of". */
const DEED = 3;

/** Whether somebody's own words name a day from where they speak, and that may not be the day of the article: “We won [today]”. */
function isSpoken(context: Context, date: DateMark): boolean {
  const { tokens, language } = context;
  const opening = tokens[tokenFrom(tokens, date.start)]?.word.lower ?? '';
  return language.dates.dayWords.has(opening) && piecesAround(context, date).length > 0;
}

/** Whether a date is of the story: not of the byline, a dateline or a reader's comment. */
function tells(context: Context, date: DateMark): boolean {
  const { article } = context;
  if (isSpoken(context, date)) return false;
  const comment = lastFrom(article.comments, date.start);
  if (comment && overlaps(comment, date)) return false;
  const block = blockOf(article, date);
  if (block && postsOf(article).signatures.has(block)) return false;
  if (block?.label && contains(block.label, date)) return false;
  return !ASIDE.has(block?.kind ?? '');
}

/** What makes an owner of a word. */
const OWNER = /^['’]s$/;

/** With more characters than these beside its date a passage says something. */
const SHORT = 12;

/** A date that is all its passage says ("Tuesday, 22 September 2015" on a line of its own, "(Published Monday)") dates no event. */
function alone(text: string, passage: Span, date: Span): boolean {
  if (passage.end - passage.start - (date.end - date.start) > SHORT) return false;
  return !/\S\s+\S/.test(
    `${text.slice(passage.start, date.start)} ${text.slice(date.end, passage.end)}`.replace(/[^\p{L}\s]/gu, ''),
  );
}

/** Whether a date only tells which thing of its kind is meant: "the [July 25] call", "its [2024] budget", "[Monday]’s talks"; not "the [2024] murder of". */
function isNaming({ tokens, language: { dates } }: Context, { start, end }: DateMark): boolean {
  const before = tokens[tokenFrom(tokens, start) - 1]?.word.lower ?? '';
  let at = tokenFrom(tokens, end);
  // "Monday night’s talks".
  if (dates.hours.has(tokens[at]?.word.lower ?? '')) at += 1;
  const next = tokens[at];
  if (next && OWNER.test(next.word.text)) return true;
  if (!next?.spaced || next.line || next.word.shape !== 'word' || dates.leads.has(next.word.lower)) return false;
  if (tokens.slice(at + 1, at + 1 + DEED).some(({ word }) => dates.partitives.has(word.lower))) return false;
  return dates.articles.has(before) || dates.possessives.has(before) || OWNER.test(before.slice(-2));
}

/** Whether a year by itself only names a thing. */
const isNamingYear = (context: Context, date: DateMark): boolean =>
  /^\d{4}$/.test(slice(context.article.text, date)) && isNaming(context, date);

/** The passages that hold a date which dates what they tell, by where they start. */
const dated = (context: Context): ReadonlySet<number> =>
  new Set(
    context.found.date
      .filter((date) => !isNamingYear(context, date))
      .map((date) => passageOf(context.article, date).start),
  );

/** So many characters may stand before a year that opens what its passage tells: "In the [2016] election,". */
const OPENING = 12;

/** Whether a year that names a thing tells when nothing was: one of these times, one beside a date that does, or one in passing ("meddling in the [2016] election"). */
function idle(
  { article: { metadata } }: Context,
  { value, start }: DateMark,
  passage: Span,
  isDated: boolean,
): boolean {
  if (isDated || start - passage.start > OPENING) return true;
  return metadata.published !== null && value !== null && value >= metadata.published.slice(0, 4);
}

/** By time, the coarser first ("2023" before "2023-01"); dates that nothing fixes come last. Equal ones keep their order. */
const byTime = (a: DateMark, b: DateMark): number => {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
};

/** The dates that end a stretch, by the one that opens it: "from [2010] to [2015]". */
function stretches({ found: { date }, tokens, language: { dates } }: Context): ReadonlyMap<DateMark, DateMark> {
  return new Map(
    date.flatMap((one, at) => {
      const other = date[at + 1];
      const lead = tokens[tokenFrom(tokens, one.start) - 1]?.word.lower ?? '';
      const joints = dates.betweens.has(lead) ? dates.listJoints : dates.stretchJoints;
      return other && !one.value2 && joinedBy(joints, [one, other], tokens) ? [[one, other] as const] : [];
    }),
  );
}

/** A date as a row shows it; of a stretch both ends, with the "between" that leads to them. */
function spanOf({ tokens, language: { dates } }: Context, { start, end }: DateMark, until: DateMark | null): Span {
  const lead = tokens[tokenFrom(tokens, start) - 1];
  const isLed = until !== null && lead !== undefined && dates.betweens.has(lead.word.lower);
  return { start: isLed ? lead.start : start, end: until?.end ?? end };
}

/** A row with what it is told by. */
interface Dated {
  readonly row: Row;
  readonly value: string | null;
  readonly titled: boolean;
  readonly naming: boolean;
}

/** So much of a sentence tells whether it is told again. */
const COMPARED = 400;
/** Among so many rows of one time before it the line under a title is found again. */
const NEAR = 6;

/** Without what is told again of the same time: a title, or the line under it, where the text has it too, and what is named by a time that a row has told; and without a time that nothing fixes in a title, or in a passage that a row has already ("on [Thursday], from 3% [a year earlier]"). */
function withoutRepeats(all: readonly Dated[]): Row[] {
  const inText = new Set(all.flatMap(({ value, titled }) => (titled ? [] : [value])));
  const placed = new Set(all.flatMap(({ row, value }) => (value === null ? [] : [row.text])));
  const told = new Map<string, ReadonlySet<string>[]>();
  return all.flatMap(({ row, value, titled, naming }) => {
    if (value === null) return titled || placed.has(row.text) ? [] : [row];
    if (titled && inText.has(value)) return [];
    const words = wordsOf(row.text.slice(0, COMPARED));
    const before = told.get(value) ?? [];
    if (naming && before.length) return [];
    if (before.slice(-NEAR).some((earlier) => repeats(words, earlier))) return [];
    told.set(value, before);
    before.push(words);
    return [row];
  });
}

/** Whether a date has a place in the order of time, or would have one if the day of the article were known: not "the day after". */
const hasPlace = ({ metadata }: Article, { value }: DateMark): boolean => value !== null || metadata.published === null;

/** One row a date, or a stretch; the same date again within one sentence adds its place to that row. */
function rowsOf(context: Context): Row[] {
  const { article, found } = context;
  const told = dated(context);
  const until = stretches(context);
  const ends = new Set(until.values());
  const places = new Map<string, [Span, ...Span[]]>();
  const rows: Dated[] = [];
  const marks = found.date.filter((mark) => !ends.has(mark) && hasPlace(article, mark) && tells(context, mark));
  for (const date of marks.sort(byTime)) {
    const passage = passageOf(article, date);
    if (alone(article.text, passage, date)) continue;
    if (isNamingYear(context, date) && idle(context, date, passage, told.has(passage.start))) continue;
    const span = spanOf(context, date, until.get(date) ?? null);
    const id = `${date.value ?? slice(article.text, span)} ${passage.start}`;
    const known = places.get(id);
    if (known) known.push(span);
    else {
      const spans: [Span, ...Span[]] = [span];
      places.set(id, spans);
      const row = {
        lead: slice(article.text, span),
        text: closed(slice(article.text, passage)),
        badge: null,
        notes: [],
        spans,
      };
      const titled = blockOf(article, date)?.kind === 'title';
      rows.push({ row, value: date.value, titled, naming: isNaming(context, date) });
    }
  }
  return withoutRepeats(rows);
}

/** When things happened, in time order, each date with its sentence. */
export const timeline: SectionBuilder = { id: 'timeline', rows: rowsOf };
