import type { Context } from '../annotate/annotate.ts';
import { overlaps, type Span, slice, startingBefore } from '../model/span.ts';
import { blockOf, lastFrom, sentenceOf } from './passage.ts';
import { MOST_CHARACTERS } from './section.ts';

/** A quotation of more words is told by the sentence that matters alone. */
const LONGEST = 45;

/** How many quotes that open before its end may hold a span. */
const AROUND = 4;

const MARKS = /[“”]|’’|(?<!\S)"|"(?!\p{L})/gu;
/** A straight mark that opens a quotation, at the end. */
const OPENS = /(?:^|\s)"\S?$/;

/** The sentences of a paragraph that a quotation runs over, from the one that opens it to the one that closes it; `null` where it stands within one. */
function runOf({ article }: Context, piece: Span): Span | null {
  const first = sentenceOf(article, { start: piece.start, end: piece.start + 1 });
  const last = lastFrom(article.sentences, piece.end - 1);
  if (!first || !last || last.start <= first.start || blockOf(article, first) !== blockOf(article, last)) return null;
  return { start: first.start, end: last.end };
}

/** The pieces of what somebody says in their own words that share some with a span. */
export function piecesAround({ found: { quote } }: Context, span: Span): Span[] {
  const last = startingBefore(quote, span.end);
  return quote
    .slice(Math.max(0, last - AROUND), last)
    .flatMap(({ spans, form }) => (form === 'indirect' ? [] : spans.filter((piece) => overlaps(piece, span))));
}

const countWords = (text: string): number => text.split(/\s+/).length;

/**
 * What tells a sentence: where a quotation opens or closes in another of its paragraph, all that it runs over, if that is no
 * more than a reader takes in at a glance; else the sentence.
 */
export function withQuotation(context: Context, sentence: Span): Span {
  const { text } = context.article;
  for (const piece of piecesAround(context, sentence)) {
    const run = runOf(context, piece);
    if (run && countWords(slice(text, run)) <= LONGEST) return run;
  }
  return sentence;
}

/** Some words with what their quotation marks lack, if they are not too long to be shown whole: “It was dark → “It was dark …”; It was late,” she said. → “… It was late,” she said. */
export function closed(words: string): string {
  if (words.length > MOST_CHARACTERS) return words;
  const marks = words.match(MARKS) ?? [];
  // Some papers open with one kind of mark and close with the other.
  if (marks.length % 2 === 0) return words;
  if (marks[0] === '”') return `“… ${words}`;
  if (marks.at(-1) === '“') return `${words} …”`;
  if (marks.some((mark) => mark !== '"')) return words;
  return OPENS.test(words.slice(0, words.lastIndexOf('"') + 2)) ? `${words} …"` : `"… ${words}`;
}
