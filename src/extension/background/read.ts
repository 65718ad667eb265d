import { english } from '../../core/language/en/index.ts';
import type { Language } from '../../core/language/language.ts';
import { parseBlocks } from '../../core/parse/parse.ts';
import { read } from '../../core/read.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { IndexEntry } from '../../core/recognise/types.ts';
import { bundledIndex, bundledReading, englishModel } from '../bundled.ts';
import type { PageArticle, ReadHow, ReadResult } from '../messages.ts';
import { inEnglish } from './language.ts';

/** Reads a page's article: a bundled one by heart, any other live if asked to. Throws where the extension's files are broken. */
export async function readArticle(article: PageArticle, how: ReadHow): Promise<ReadResult> {
  const known = recognise(article.text, article.url, await index());
  if (known) return { origin: 'bundled', ...known, reading: await bundledReading(known.slug) };
  if (how === 'bundled') return { origin: 'none', reason: 'unrecognised' };
  if (!(await inEnglish(article.text))) return { origin: 'none', reason: 'language' };
  const { text, blocks, metadata } = article;
  const reader = await language();
  return { origin: 'live', reading: read(parseBlocks(text, blocks, metadata, reader), reader) };
}

/** Kept while the browser keeps the background alive; loaded again, from the extension's own files, after that. */
const index = once((): Promise<readonly IndexEntry[]> => bundledIndex());
const language = once(async (): Promise<Language> => english(await englishModel()));

/** Runs `load` at the first call only; after a failure the next call tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}
