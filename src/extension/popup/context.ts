import type { Article } from '../../core/model/article.ts';
import type { Row } from '../../core/model/report.ts';
import { byPosition, overlaps, type Span } from '../../core/model/span.ts';

/** A stretch of the article around a row's words, and those words in it. */
export interface Passage extends Span {
  readonly marks: readonly Span[];
}

/** A paragraph longer than this is shown only by the sentence that counts. */
const SHORT = 700;
/** What is shown of text that no sentence holds, to each side. */
const AROUND = 200;
/** A name can be mentioned everywhere; so many places tell enough. */
const MOST = 5;

/** The passages that a row's words stand in, by position and without repeats; at most five. */
export function passagesOf(article: Article, row: Row): Passage[] {
  const passages = new Map<number, Passage>();
  for (const mark of [...row.spans].sort(byPosition)) {
    const around = surroundings(article, mark);
    const known = passages.get(around.start);
    if (known) passages.set(around.start, { ...known, marks: [...known.marks, clipped(mark, known)] });
    else if (passages.size < MOST) passages.set(around.start, { ...around, marks: [clipped(mark, around)] });
  }
  return [...passages.values()];
}

/** The paragraph that a span stands in, where it is short; else its sentences. */
function surroundings({ text, blocks, sentences }: Article, span: Span): Span {
  const block = blocks.find((candidate) => overlaps(candidate, span));
  if (block && block.end - block.start <= SHORT) return block;
  const own = sentences.filter((sentence) => overlaps(sentence, span));
  if (own.length > 0) return { start: own[0]!.start, end: own.at(-1)!.end };
  return { start: Math.max(0, span.start - AROUND), end: Math.min(text.length, span.end + AROUND) };
}

const clipped = (mark: Span, { start, end }: Span): Span => ({
  start: Math.max(mark.start, start),
  end: Math.min(mark.end, end),
});
