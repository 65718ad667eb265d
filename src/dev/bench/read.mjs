import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import compromise from 'compromise';
import { build } from 'esbuild';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { latePatterns } from '../../cli/late-patterns.mjs';
import { MODEL } from '../build/articles.mjs';
import { root } from '../setup.mjs';
import { inTurn, printTable, startUp } from './measure.mjs';

/** How many times each is timed. */
const ROUNDS = 5;
/** Texts are repeated up to this many characters for us, a tenth of it for the slower peers. */
const LENGTH = 1_000_000;

/**
 * Measures the whole reading against compromise and wink-nlp on the same texts in the same run.
 * @param {readonly string[]} files texts to read; the bundled articles' sources where none are named
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
      plugins: [latePatterns],
    });
    const texts = await articles(files);
    await speed(core, texts);
    starts(core);
    await bytes(core);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} files @returns {Promise<string[]>} */
async function articles(files) {
  const named = files.length ? files : [path.join(root, 'src/articles/meta-torrents/source.txt')];
  return Promise.all(named.map((file) => readFile(file, 'utf8')));
}

/** Whole articles, over and over, up to a number of characters. @param {readonly string[]} texts @param {number} length */
function upTo(texts, length) {
  const chosen = [];
  for (let total = 0, i = 0; total < length; i += 1) {
    const text = texts[i % texts.length] ?? '';
    chosen.push(text);
    total += Math.max(1, text.length);
  }
  return chosen;
}

/** @param {string} core @param {readonly string[]} texts */
async function speed(core, texts) {
  const { reader } = await import(core);
  const read = reader(new Uint8Array(await readFile(path.join(root, MODEL.source))));
  const wink = winkNLP(model);
  const many = upTo(texts, LENGTH);
  const few = upTo(texts, LENGTH / 10);
  const size = { many: sizeOf(many), few: sizeOf(few) };
  const times = inTurn(
    [
      { name: 'newsgloss', work: () => many.forEach((text) => void read(text)) },
      { name: 'wink-nlp', work: () => few.forEach((text) => void wink.readDoc(text).entities().out()) },
      { name: 'compromise', work: () => few.forEach((text) => void analyse(text)) },
    ],
    ROUNDS,
  );
  const rates = [...times].map(([name, ms]) => ({
    name,
    rate: (name === 'newsgloss' ? size.many : size.few) / 1e6 / (ms / 1000),
  }));
  const ours = rates[0]?.rate ?? 0;
  printTable(
    ['reading, warm, one core', 'MB/s', 'newsgloss is'],
    rates.map(({ name, rate }) => [name, rate.toFixed(2), `${(ours / rate).toFixed(1)} ×`]),
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

/** @param {readonly string[]} texts */
const sizeOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

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
  const rows = [
    ['newsgloss', (await gzipped(core)) + (await gzipped(path.join(root, MODEL.source)))],
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
