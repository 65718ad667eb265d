import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { readDocuments } from './corpus.ts';
import { readMarked } from './marked.ts';
import { packModel } from './pack.ts';
import { trainSalience } from './salience.ts';
import { settings } from './settings.ts';
import { type Options, trainNames } from './train.ts';
import { crossValidate, trainingParts } from './validate.ts';

const USAGE =
  'usage: node src/dev/train/names.mjs --data DIR [--validate OUTDIR [--folds N] [--only N] [--reuse] [--salience]] [--set JSON]';

/** Where the lists of names and the texts with marked names lie, and where the model is written. */
export interface Places {
  readonly gazetteer: string;
  readonly news: string;
  readonly target: string;
}

/** Runs what `names.mjs` documents; returns the exit code. */
export function main(args: string[], { gazetteer, news, target }: Places): number {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      validate: { type: 'string' },
      folds: { type: 'string', default: '5' },
      only: { type: 'string' },
      reuse: { type: 'boolean', default: false },
      salience: { type: 'boolean', default: false },
      set: { type: 'string', default: '{}' },
    },
  });
  if (!values.data) {
    console.error(USAGE);
    return 2;
  }
  const file = (name: string): string => path.join(values.data!, name);
  const names = readDocuments(file('names.jsonl'));
  const others = [
    ...readMarked(news),
    ...['names-train-ewt.jsonl', 'names-train-crossner.jsonl'].flatMap((name) => readDocuments(file(name))),
  ];
  const options: Options = { ...settings, ...(JSON.parse(values.set) as Partial<Options>) };
  const parts = trainingParts(gazetteer);
  if (values.validate) {
    const folds = Number(values.folds);
    fs.mkdirSync(values.validate, { recursive: true });
    const division = { folds, only: Number(values.only ?? folds), dir: values.validate, reuse: values.reuse, parts };
    const predictions = crossValidate(names, others, { ...options, ...division });
    const read = new Set(predictions.map(({ id }) => id));
    const write = (name: string, rows: readonly unknown[]): void =>
      fs.writeFileSync(path.join(values.validate!, name), `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
    write(
      'gold.jsonl',
      names.filter(({ id }) => read.has(id)),
    );
    write('pred.jsonl', predictions);
    if (values.salience) console.log(trainSalience(names, predictions));
    return 0;
  }
  const bytes = packModel(trainNames({ main: names, others }, parts, options));
  fs.writeFileSync(target, bytes);
  console.log(`${target}: ${bytes.length} bytes, ${zlib.gzipSync(bytes, { level: 9 }).length} gzipped`);
  return 0;
}
