#!/usr/bin/env node
/**
 * Trains the name tagger of English, or measures it.
 *
 *   node src/dev/train/names.mjs --data DIR                    writes src/core/language/en/names/model.bin
 *   node src/dev/train/names.mjs --data DIR --validate OUTDIR  reads each document of names.jsonl with a model that has
 *                                                              not seen it; writes gold.jsonl and pred.jsonl there
 *
 * DIR holds names.jsonl, names-train-ewt.jsonl and names-train-crossner.jsonl (docs/models.md says where they come from).
 * It learns from the texts in src/dev/train/news as well, and the lists of names in src/dev/train/gazetteer go into the model as
 * hashes. The same data, texts and lists give the same bytes.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'newsgloss-train-'));
try {
  const outfile = path.join(work, 'names.mjs');
  await build({
    entryPoints: [path.join(here, 'main.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  const { main } = await import(pathToFileURL(outfile).href);
  const target = path.join(here, '../../core/language/en/names/model.bin');
  process.exitCode = main(process.argv.slice(2), {
    gazetteer: path.join(here, 'gazetteer'),
    news: path.join(here, 'news'),
    target,
  });
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
