import { structure } from '../../src/core/language/en/structure.ts';
import type { Article, Metadata } from '../../src/core/model/article.ts';
import { slice } from '../../src/core/model/span.ts';
import { type ParseLanguage, parseSource } from '../../src/core/parse/parse.ts';

/** English as far as parsing needs it: no name model. */
export const en: ParseLanguage = { code: 'en', structure };

/** Plain text, read. */
export const parsed = (text: string, about: Partial<Metadata> = {}): Article => parseSource(text, about, en);

/** The words of an article's sentences. */
export const sentenceWords = (article: Article): string[] =>
  article.sentences.map((sentence) => slice(article.text, sentence));

/** An article's blocks as "kind: words", one of each; a run-in heading or a label stands in angle brackets. */
export function blockLines({ text, blocks }: Article): string[] {
  return blocks.map((block) => {
    const opening = block.runIn ?? block.label;
    const words = slice(text, block);
    return `${block.kind}: ${opening ? `<${slice(text, opening)}>${text.slice(opening.end, block.end)}` : words}`;
  });
}
