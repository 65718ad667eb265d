import { english } from '../../core/language/en/index.ts';
import type { Reading } from '../../core/model/reading.ts';
import { parseBlocks } from '../../core/parse/parse.ts';
import { read } from '../../core/read.ts';
import type { PageArticle } from '../messages.ts';

/** Reads an article of a page; `null` where it is in a language that it does not read. */
export type LiveReader = (article: PageArticle) => Reading | null;

/** Reads English with `model`, the weights that tell its names; throws where these are broken. */
export function liveReader(model: Uint8Array): LiveReader {
  const language = english(model);
  return ({ text, blocks, metadata }) => {
    const parsed = parseBlocks(text, blocks, metadata, language);
    return parsed.language === language.code ? read(parsed, language) : null;
  };
}
