import type { Reading } from '../../core/model/reading.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { IndexEntry } from '../../core/recognise/types.ts';
import type { PageArticle, ReadHow, ReadResult } from '../messages.ts';
import type { LiveReader } from './live.ts';

/** What reading needs beside the page: it is loaded only when it is needed. */
export interface Library {
  index(): Promise<readonly IndexEntry[]>;
  /** A bundled article by its slug. */
  bundled(slug: string): Promise<Reading>;
  reader(): Promise<LiveReader>;
}

/** Reads a page's article: a bundled one by heart, any other live if asked to. Throws where the library does. */
export async function readArticle(article: PageArticle, how: ReadHow, library: Library): Promise<ReadResult> {
  const known = recognise(article.text, article.url, await library.index());
  if (known) return { origin: 'bundled', reading: await library.bundled(known.slug) };
  if (how === 'bundled') return { origin: 'none', reason: 'unrecognised' };
  const reader = await library.reader();
  const reading = await reader(article);
  return reading ? { origin: 'live', reading } : { origin: 'none', reason: 'language' };
}
