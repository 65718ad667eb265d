import zlib from 'node:zlib';
import { readLexicon } from '../../core/annotate/kinds/name/lexicon.ts';
import { nameModel, packModel } from '../../core/annotate/kinds/name/tag/model.ts';
import { tagger } from '../../core/annotate/kinds/name/tag/tagger.ts';
import { compoundTails, wordLists } from '../../core/language/en/names/lists.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { Document } from './corpus.ts';
import { type Options, trainNames } from './train.ts';

export const parts = { lexicon: readLexicon(wordLists), compoundTails };

export interface Prediction {
  readonly id: string;
  readonly entities: readonly { start: number; end: number; type: string; name?: string }[];
}

/** Reads each of `documents` with a model that has not seen it: every `folds`-th document is held out in turn. */
export function crossValidate(
  documents: readonly Document[],
  others: readonly Document[],
  options: Options & { folds: number; only?: number },
): Prediction[] {
  const out: Prediction[] = [];
  for (let fold = 0; fold < (options.only ?? options.folds); fold += 1) {
    const seen = documents.filter((_, at) => at % options.folds !== fold);
    const started = performance.now();
    const contents = trainNames([...seen, ...others], parts, options);
    const bytes = packModel(contents);
    console.error(
      `fold ${fold}: ${((performance.now() - started) / 1000).toFixed(1)} s, ${bytes.length} bytes, ${zlib.gzipSync(bytes, { level: 9 }).length} gz, ${contents.features.length} features, ${contents.common.length} common`,
    );
    const tag = tagger({ ...parts, model: nameModel(contents) });
    for (const document of documents.filter((_, at) => at % options.folds === fold))
      out.push({ id: document.id, entities: tag(tokenize(document.text), [{ start: 0, end: document.text.length }]) });
  }
  return out;
}
