import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import compromise from 'compromise';
import { build } from 'esbuild';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { shipped } from '../../cli/shipped.mjs';
import { MODEL } from '../build/articles.mjs';
import { buildExtension } from '../build/extension.mjs';
import { shrink } from '../build/shrink.mjs';
import { root } from '../setup.mjs';
import { median, printTable, startUp } from './measure.mjs';
import { dealt, measuredTexts, sizeOf } from './texts.mjs';

/** How many times each is timed: for the speed each time on texts that nobody has read before. */
const ROUNDS = 5;
/** So many characters are read before anything is timed: the code goes on being made faster up to there. */
const WARM = 4_000_000;
/** The slower peers read one text of so many. */
const PEERS_READ = 8;

/**
 * Measures the whole reading against compromise and wink-nlp on the same texts in the same run, and its stages.
 * @param {readonly string[]} files texts to read; see `measuredTexts` for where none are named
 */
export async function bench(files) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsgloss-bench-'));
  try {
    const core = path.join(folder, 'core.mjs');
    await build({
      entryPoints: [path.join(root, 'src/dev/bench/core.ts')],
      bundle: true,
      minify: true,
      outfile: core,
      format: 'esm',
      target: 'node20',
      plugins: [shipped],
    });
    await shrink(core);
    const { texts, from } = await measuredTexts(files);
    const [warm = [], ...parts] = dealt(texts, ROUNDS + 1);
    console.log(`${texts.length} texts, ${(sizeOf(texts) / 1e6).toFixed(2)} MB: ${from}.\n`);
    const model = new Uint8Array(await readFile(path.join(root, MODEL.source)));
    const bundle = await import(core);
    speed(bundle.reader(model), { warm, parts });
    stages(bundle.timedReader, model, { warm, parts });
    starts(core);
    await bytes(core);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @typedef {{ warm: readonly string[], parts: readonly (readonly string[])[] }} Texts texts to begin with, and those of each round */
/** @typedef {(text: string) => unknown} Read */

/** Reads texts over and over until the code is warm. @param {Read} read @param {readonly string[]} texts @param {number} length */
function warmUp(read, texts, length) {
  for (let at = 0, total = 0; total < length && texts.length; at += 1) {
    const text = texts[at % texts.length] ?? '';
    read(text);
    total += Math.max(1, text.length);
  }
}

/** Milliseconds for some texts. @param {Read} read @param {readonly string[]} texts */
function timeOf(read, texts) {
  const start = performance.now();
  for (const text of texts) read(text);
  return performance.now() - start;
}

/**
 * The MB/s of each part after a warm-up: each part as often as `times` says before the next.
 * @param {Read} read @param {Texts} texts @param {{ of: number, times: number }} how one text of how many, and how often
 * @returns {number[]} medians: of the first time, of the second …
 */
function ratesOf(read, { warm, parts }, { of, times }) {
  warmUp(read, warm, WARM / of);
  const rates = Array.from({ length: times }, () => /** @type {number[]} */ ([]));
  for (const part of parts) {
    const texts = part.filter((_, at) => at % of === 0);
    for (const each of rates) each.push(sizeOf(texts) / 1000 / timeOf(read, texts));
  }
  return rates.map(median);
}

/**
 * One reader after the other, as what one leaves behind in memory would slow the next of several in turn.
 * @param {Read} ours @param {Texts} texts
 */
function speed(ours, texts) {
  const [fresh = 0, again = 0] = ratesOf(ours, texts, { of: 1, times: 2 });
  const wink = winkNLP(winkModel);
  const peers = /** @type {const} */ ([
    ['wink-nlp', (/** @type {string} */ text) => wink.readDoc(text).entities().out()],
    ['compromise', analyse],
  ]);
  const rows = [
    ['newsgloss, new texts', fresh],
    ['newsgloss, the same again', again],
    ...peers.map(([name, read]) => [name, ratesOf(read, texts, { of: PEERS_READ, times: 1 })[0]]),
  ];
  printTable(
    ['reading, warm, one core', 'MB/s', 'new texts: newsgloss is'],
    rows.map(([name, rate]) => [String(name), Number(rate).toFixed(2), `${(fresh / Number(rate)).toFixed(1)} ×`]),
  );
}

/**
 * Where the time of a reading goes, on texts that were read before.
 * @param {(model: Uint8Array, times: Map<string, number>) => Read} timedReader
 * @param {Uint8Array} bytes the name model
 * @param {Texts} texts
 */
function stages(timedReader, bytes, { warm, parts }) {
  /** @type {Map<string, number>} */
  const times = new Map();
  const read = timedReader(bytes, times);
  warmUp(read, warm, WARM);
  const rounds = parts.map((part) => {
    times.clear();
    timeOf(read, part);
    return new Map([...times].map(([stage, ms]) => [stage, ms / (sizeOf(part) / 1e6)]));
  });
  const names = [...(rounds[0]?.keys() ?? [])];
  const each = names.map((name) => median(rounds.map((round) => round.get(name) ?? 0)));
  const sum = each.reduce((total, ms) => total + ms, 0);
  console.log();
  printTable(
    ['stage', 'ms per MB', 'share'],
    names.map((name, at) => [name, (each[at] ?? 0).toFixed(0), `${((100 * (each[at] ?? 0)) / sum).toFixed(0)} %`]),
  );
}

/** What compromise offers of what we read. @param {string} text */
function analyse(text) {
  const doc = compromise(text);
  return [
    doc.people().json(),
    doc.places().json(),
    doc.organizations().json(),
    doc.numbers().json(),
    doc.quotations().json(),
  ];
}

/** @param {string} core */
function starts(core) {
  const sentence = JSON.stringify('Mayor Ingrid Solberg said on Tuesday that 3,200 passengers would cross.');
  const scripts = {
    newsgloss: `import { readFileSync } from 'node:fs'; import { reader } from ${JSON.stringify(core)}; reader(new Uint8Array(readFileSync(${JSON.stringify(path.join(root, MODEL.source))})))(${sentence})`,
    'wink-nlp': `import w from ${JSON.stringify(resolved('wink-nlp'))}; import m from ${JSON.stringify(resolved('wink-eng-lite-web-model'))}; w(m).readDoc(${sentence}).entities().out()`,
    compromise: `import c from ${JSON.stringify(resolved('compromise'))}; c(${sentence}).people().json()`,
  };
  console.log();
  printTable(
    ['start to first reading, cold', 'ms'],
    Object.entries(scripts).map(([name, script]) => [name, startUp(script, ROUNDS).toFixed(0)]),
  );
}

/** @param {string} core */
async function bytes(core) {
  const gzipped = async (/** @type {string} */ file) => gzipSync(await readFile(file), { level: 9 }).length;
  const bundle = async (/** @type {string} */ code) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: root },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
    });
    return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  };
  const model = await gzipped(path.join(root, MODEL.source));
  await buildExtension();
  const background = (/** @type {string} */ flavour) => gzipped(path.join(root, 'dist', flavour, 'background.js'));
  const rows = [
    ['newsgloss', (await gzipped(core)) + model],
    ['… as built, with the rest of its background: for Chrome', (await background('chrome')) + model],
    ['… for Firefox, whose scripts are not minified', (await background('firefox')) + model],
    [
      'wink-nlp with its model',
      await bundle("import w from 'wink-nlp'; import m from 'wink-eng-lite-web-model'; console.log(w(m))"),
    ],
    ['compromise', await bundle("import c from 'compromise'; console.log(c)")],
  ];
  console.log();
  printTable(
    ['code and language data, minified and gzipped', 'kB'],
    rows.map(([name, size]) => [String(name), (Number(size) / 1000).toFixed(0)]),
  );
}

/** @param {string} name */
const resolved = (name) => createRequire(import.meta.url).resolve(name);
