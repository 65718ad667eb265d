import type { Language } from '../core/language/language.ts';
import type { Metadata } from '../core/model/article.ts';
import type { Reading } from '../core/model/reading.ts';
import { parseBlocks, parseSource } from '../core/parse/parse.ts';
import { read } from '../core/read.ts';
import { bodyOf } from '../page/extract/index.ts';
import type { NoArticle } from '../page/extract/page-text.ts';
import { articleIn } from './html.ts';
import { loadEnglish } from './language-data.ts';

/** A page's source with its address; whether to read it in any case, and whether only the article's own body. */
export interface Page {
  readonly html: string;
  readonly url: string | null;
  readonly anyway?: boolean;
  readonly bodyOnly?: boolean;
}

/** Reads articles; the language's data is loaded once. */
export interface Reader {
  text(text: string, about: Partial<Metadata>): Reading;
  /** What `about` says goes before what the page says. */
  html(page: Page, about: Partial<Metadata>): Promise<Reading | NoArticle>;
}

/** A reader; of English, unless another language is given. */
export function makeReader(language: Language = loadEnglish()): Reader {
  return {
    text: (text, about) => read(parseSource(text, about, language), language),
    html: async ({ html, url, anyway, bodyOnly }, about) => {
      const whole = await articleIn(html, url, anyway);
      if ('reason' in whole) return whole;
      const page = bodyOnly ? bodyOf(whole) : whole;
      const known = Object.fromEntries(Object.entries(about).filter(([, value]) => value != null));
      return read(parseBlocks(page.text, page.blocks, { ...page.metadata, ...known }, language), language);
    },
  };
}
