import { english } from '../../core/language/en/index.ts';
import type { Reading } from '../../core/model/reading.ts';
import { parseBlocks } from '../../core/parse/parse.ts';
import { reading } from '../../core/read.ts';
import type { PageArticle } from '../messages.ts';
import { inTurns } from './turns.ts';

/** Reads an article of a page, and lets others be read meanwhile; `null` where it is in a language that it does not read. */
export type LiveReader = (article: PageArticle) => Promise<Reading | null>;

/** Reads English with `model`, the weights that tell its names; throws where these are broken. */
export function liveReader(model: Uint8Array): LiveReader {
  const language = english(model);
  return async ({ text, blocks, metadata }) => {
    const parsed = parseBlocks(text, blocks, metadata, language);
    return parsed.language === language.code ? inTurns(reading(parsed, language)) : null;
  };
}
