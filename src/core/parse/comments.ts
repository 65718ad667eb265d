import type { Comment } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { StructureWords } from './words.ts';

/** Who wrote a comment and when, as its header line says. */
export interface CommentHeader {
  readonly author: string;
  readonly at: string | null;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The moment a header's groups name, in UTC. */
function moment(groups: Record<string, string | undefined>, words: StructureWords): string | null {
  const month = words.months.get((groups.month ?? '').toLowerCase());
  if (!month || !groups.year || !groups.day) return null;
  const date = `${groups.year}-${pad(month)}-${pad(Number(groups.day))}`;
  if (!groups.hour) return date;
  const half = groups.half?.[0]?.toLowerCase();
  const hour = (Number(groups.hour) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return `${date}T${pad(hour)}:${groups.minute}:00Z`;
}

/** Reads a line as the header of a comment; `null` if it is none. */
export function commentHeader(line: string, words: StructureWords): CommentHeader | null {
  if (line.length > 140) return null;
  for (const { pattern } of words.comments) {
    const groups = pattern.exec(line)?.groups;
    if (groups) return { author: groups.author!, at: moment(groups, words) };
  }
  return null;
}

/** The comments among chunks of text, from the first header line to the end. */
export function commentsIn(
  text: string,
  chunks: readonly Span[],
  words: StructureWords,
): { first: number; comments: Comment[] } {
  const headers = chunks.map(({ start, end }) => commentHeader(text.slice(start, end), words));
  const starts = headers.flatMap((header, i) => (header ? [i] : []));
  const comments = starts.map((at, n): Comment => {
    const body = chunks.slice(at + 1, starts[n + 1] ?? chunks.length);
    const header = chunks[at]!;
    const span = body.length
      ? { start: body[0]!.start, end: body.at(-1)!.end }
      : { start: header.end, end: header.end };
    return { ...headers[at]!, start: header.start, end: span.end, header, body: span, paragraphs: body.length };
  });
  return { first: starts[0] ?? chunks.length, comments };
}
