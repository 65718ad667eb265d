import type { Article } from '../../src/core/model/article.ts';
import type { Reading } from '../../src/core/model/reading.ts';
import type { Report, Row } from '../../src/core/model/report.ts';
import type { Span } from '../../src/core/model/span.ts';

const NOTHING_KNOWN = { title: null, byline: null, outlet: null, published: null, url: null };

/** An article of these paragraphs, the first of them its title, each one sentence. */
export function articleOf(...paragraphs: readonly string[]): Article {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph, index) => {
    const start = at;
    at += paragraph.length + 2;
    const kind = index === 0 ? ('title' as const) : ('paragraph' as const);
    return { kind, start, end: start + paragraph.length, runIn: null };
  });
  const sentences = blocks.slice(1).map(({ start, end }, index) => ({ start, end, block: index + 1 }));
  return { text, language: 'en', metadata: NOTHING_KNOWN, blocks, sections: [], sentences, comments: [] };
}

/** Where words stand in an article, by their first occurrence. */
export function spanOf({ text }: Article, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** A row of these words of the article. */
export const rowOf = (article: Article, words: string, more: Partial<Row> = {}): Row => ({
  spans: [spanOf(article, words)],
  lead: null,
  text: words,
  badge: null,
  notes: [],
  ...more,
});

export const readingOf = (article: Article, report: Report): Reading => ({
  schema: 1,
  article,
  annotations: [],
  entities: [],
  report,
});
