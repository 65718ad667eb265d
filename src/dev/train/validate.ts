import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Found } from '../../core/annotate/annotate.ts';
import { dates } from '../../core/annotate/kinds/date/index.ts';
import { figures } from '../../core/annotate/kinds/figure/index.ts';
import { salienceFeatures, stageOf } from '../../core/annotate/kinds/name/entity/salience.ts';
import { gazetteer } from '../../core/annotate/kinds/name/gazetteer.ts';
import { names } from '../../core/annotate/kinds/name/index.ts';
import { readLexicon } from '../../core/annotate/kinds/name/lexicon.ts';
import { english } from '../../core/language/en/index.ts';
import { englishNames } from '../../core/language/en/names/index.ts';
import { wordLists } from '../../core/language/en/names/lists.ts';
import type { Language } from '../../core/language/language.ts';
import { slice } from '../../core/model/span.ts';
import { parseSource } from '../../core/parse/parse.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { Document } from './corpus.ts';
import { gazetteerContents, readNameLists } from './gazetteer.ts';
import { packModel } from './pack.ts';
import { type Options, type TrainingParts, trainNames } from './train.ts';

/** What training starts from: word lists, and the lists of names in a folder. */
export function trainingParts(folder: string): TrainingParts {
  const contents = gazetteerContents(readNameLists(folder));
  const { compoundTails } = englishNames(new Uint8Array());
  return { lexicon: readLexicon(wordLists, gazetteer(contents)), compoundTails, gazetteer: contents };
}

/** What was read in a document, in the form that the scorer of names takes. */
export interface Prediction {
  readonly id: string;
  readonly entities: readonly { start: number; end: number; type: string; name: string }[];
  /** Key entities, most key first. */
  readonly key: readonly string[];
  /** Entities as the ranker sees them, with the forms in which they were found. */
  readonly subjects: readonly { surfaces: readonly string[]; features: readonly number[] }[];
}

const NOTHING: Found = { name: [], figure: [], date: [], quote: [], claim: [], entities: [] };

/** Reads the names of one document. */
function predict({ id, text, title }: Document, language: Language): Prediction {
  const article = parseSource(text, { title: title ?? null }, language);
  const tokens = tokenize(text);
  let found: Found = NOTHING;
  for (const { annotate } of [dates, figures, names])
    found = { ...found, ...annotate({ article, tokens, language, found }) };
  const entities = new Map(found.entities.map((entity) => [entity.id, entity]));
  const stage = stageOf({ article, tokens }, found.entities);
  return {
    id,
    subjects: found.entities.map((entity) => ({
      surfaces: entity.mentions.map((mention) => slice(text, mention)),
      features: salienceFeatures(entity, stage),
    })),
    entities: found.name.map(({ start, end, entity }) => {
      const { type, name } = entities.get(entity)!;
      return { start, end, type, name };
    }),
    key: found.entities
      .filter(({ key }) => key)
      .sort((a, b) => b.score - a.score)
      .map(({ name }) => name),
  };
}

/** How the documents are divided: every `folds`-th is held out in turn, for the first `only` turns. */
export interface Folds {
  readonly folds: number;
  readonly only: number;
  /** Where the models of the folds are kept, and whether those there are used again. */
  readonly dir: string;
  readonly reuse: boolean;
  readonly parts: TrainingParts;
}

/** Reads each of `documents` with a model that has not seen it. */
export function crossValidate(
  documents: readonly Document[],
  others: readonly Document[],
  options: Options & Folds,
): Prediction[] {
  const predictions: Prediction[] = [];
  for (let fold = 0; fold < options.only; fold += 1) {
    const seen = documents.filter((_, at) => at % options.folds !== fold);
    const started = performance.now();
    const file = path.join(options.dir, `fold-${fold}.bin`);
    const bytes = options.reuse
      ? new Uint8Array(fs.readFileSync(file))
      : packModel(trainNames({ main: seen, others }, options.parts, options));
    fs.writeFileSync(file, bytes);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.error(`fold ${fold}: ${seconds} s, ${zlib.gzipSync(bytes, { level: 9 }).length} bytes gzipped`);
    const language = english(bytes);
    for (const document of documents.filter((_, at) => at % options.folds === fold))
      predictions.push(predict(document, language));
  }
  return predictions;
}
