import type { Metadata } from '../core/model/article.ts';
import type { Reading } from '../core/model/reading.ts';
import { parseSource } from '../core/parse/parse.ts';
import { read } from '../core/read.ts';
import { loadEnglish } from './language-data.ts';

/** Reads articles; the language's data is loaded once. */
export interface Reader {
  text(text: string, about: Partial<Metadata>): Reading;
  html(html: string, url: string | null): Promise<Reading | { readonly reason: string }>;
}

/** A reader of English. */
export function makeReader(): Reader {
  const language = loadEnglish();
  return {
    text: (text, about) => read(parseSource(text, about, language), language),
    html: async () => {
      throw new Error('reading HTML is not built yet.');
    },
  };
}
