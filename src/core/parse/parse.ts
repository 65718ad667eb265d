import type { Language } from '../language/language.ts';
import type { Article, Metadata } from '../model/article.ts';
import type { RawBlock } from './raw-block.ts';

/** Reads plain text, an article as it was copied or republished: tells title, byline, headings, related lines and comments by their form. */
export function parseSource(_text: string, _about: Partial<Metadata>, _language: Language): Article {
  throw new Error('not written yet');
}

/** Reads text whose blocks are known from a page's layout. */
export function parseBlocks(
  _text: string,
  _blocks: readonly RawBlock[],
  _about: Partial<Metadata>,
  _language: Language,
): Article {
  throw new Error('not written yet');
}
