import type { Language } from '../../core/language/language.ts';
import type { Reading } from '../../core/model/reading.ts';
import { parseBlocks } from '../../core/parse/parse.ts';
import { read } from '../../core/read.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { IndexEntry } from '../../core/recognise/types.ts';
import type { PageArticle, ReadHow, ReadResult } from '../messages.ts';

/** What reading needs beside the page: it is loaded only when it is needed. */
export interface Library {
  index(): Promise<readonly IndexEntry[]>;
  /** A bundled article by its slug. */
  bundled(slug: string): Promise<Reading>;
  language(): Promise<Language>;
}

/** Reads a page's article: a bundled one by heart, any other live if asked to. Throws where the library does. */
export async function readArticle(article: PageArticle, how: ReadHow, library: Library): Promise<ReadResult> {
  const { url, text, blocks, metadata } = article;
  const known = recognise(text, url, await library.index());
  if (known) return { origin: 'bundled', ...known, reading: await library.bundled(known.slug) };
  if (how === 'bundled') return { origin: 'none', reason: 'unrecognised' };
  const language = await library.language();
  const parsed = parseBlocks(text, blocks, metadata, language);
  if (parsed.language !== language.code) return { origin: 'none', reason: 'language' };
  return { origin: 'live', reading: read(parsed, language) };
}
