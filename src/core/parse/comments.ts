import type { Comment } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { StructureWords } from './words.ts';

/** Who wrote a comment and when, as its header says. */
export interface CommentHeader {
  readonly author: string;
  /** ISO 8601; `null` where only an age is given. */
  readonly at: string | null;
  /** Whether its form is a comment's alone. */
  readonly sure: boolean;
}

const pad = (value: number | string): string => String(value).padStart(2, '0');

/** The moment that a header's groups name, in UTC; `null` where there is none or it is no date. */
export function moment(groups: Record<string, string | undefined>, words: StructureWords): string | null {
  const { year, month = '', day, hour, minute } = groups;
  const number = words.months.get(month.toLowerCase().slice(0, 3)) ?? Number(month);
  if (!year || !day || !(number >= 1 && number <= 12) || Number(day) > 31) return null;
  const date = `${year}-${pad(number)}-${pad(day)}`;
  if (!hour) return date;
  const half = groups.half?.[0]?.toLowerCase();
  const hours = (Number(hour) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return `${date}T${pad(hours)}:${minute}:00Z`;
}

/** Reads a line as the header of a comment; `null` if it is none. */
export function commentHeader(line: string, words: StructureWords): CommentHeader | null {
  if (line.length > 140 || !/\d/.test(line)) return null;
  for (const { needs, pattern, sure } of words.comments) {
    const groups = needs.test(line) ? pattern.exec(line)?.groups : undefined;
    if (groups) return { author: groups.author!.trim(), at: moment(groups, words), sure };
  }
  return null;
}

interface Opened {
  readonly header: CommentHeader;
  readonly at: number;
  /** How many chunks the header takes. */
  readonly takes: number;
}

/** The headers among chunks of text; one may stand on two lines. */
function headersIn(text: string, chunks: readonly Span[], words: StructureWords): Opened[] {
  const found: Opened[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const { start, end } = chunks[at]!;
    if (end - start > 140) continue;
    const line = text.slice(start, end);
    const next = chunks[at + 1];
    const one = commentHeader(line, words);
    const two =
      !one && next && next.end - start <= 140
        ? commentHeader(`${line}\n${text.slice(next.start, next.end)}`, words)
        : null;
    const header = one ?? two;
    if (!header) continue;
    found.push({ header, at, takes: one ? 1 : 2 });
    if (two) at += 1;
  }
  return found;
}

/**
 * The first header that opens comments, as an index; their number if none does. A form that others use too must come
 * again; one header alone must not have more below it than above: it is a byline.
 */
function firstSure(headers: readonly Opened[], chunks: readonly Span[]): number {
  const [only] = headers;
  if (only && headers.length === 1) {
    const here = chunks[only.at]!.start;
    if (chunks.at(-1)!.end - here > here - chunks[0]!.start) return 1;
  }
  const from = headers.findIndex(({ header }, i) => header.sure || headers.length - i > 1);
  return from < 0 ? headers.length : from;
}

/**
 * The comments among chunks of text, from the first header to the end; `first` is the chunk where they begin. `told`
 * says how many chunks belong to the story at least: a line in that form above them is a byline.
 */
export function commentsIn(
  text: string,
  chunks: readonly Span[],
  told: number,
  words: StructureWords,
): { first: number; comments: Comment[] } {
  const headers = headersIn(text, chunks, words).filter(({ at }) => at >= told);
  const opened = headers.slice(firstSure(headers, chunks));
  const comments = opened.map(({ header: { author, at: moment }, at, takes }, n): Comment => {
    const body = chunks.slice(at + takes, opened[n + 1]?.at ?? chunks.length);
    const header = { start: chunks[at]!.start, end: chunks[at + takes - 1]!.end };
    const span = body.length
      ? { start: body[0]!.start, end: body.at(-1)!.end }
      : { start: header.end, end: header.end };
    return { author, at: moment, start: header.start, end: span.end, header, body: span, paragraphs: body.length };
  });
  return { first: opened[0]?.at ?? chunks.length, comments };
}
