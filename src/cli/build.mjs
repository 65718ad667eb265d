import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shipped } from './shipped.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = path.join(root, 'dist/cli');
const outFile = path.join(outDir, 'newsgloss.js');
/** The name model as it is committed; the built command line has it beside itself. */
const model = path.join(root, 'src/core/language/en/names/model.bin');

/** The built command line. */
export const cliPath = new URL('../../dist/cli/newsgloss.js', import.meta.url);

/**
 * What the command line is built from, as absolute paths.
 * @returns {Generator<string, void>}
 */
function* sources(dir = path.join(root, 'src')) {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* sources(file);
    else if (/\.(?:ts|bin|json)$/.test(entry.name)) yield file;
  }
}

/** Whether the built file is there and no older than any source. */
function fresh() {
  if (!existsSync(outFile)) return false;
  const built = statSync(outFile).mtimeMs;
  for (const file of sources()) if (statSync(file).mtimeMs > built) return false;
  return statSync(path.join(root, 'package.json')).mtimeMs <= built;
}

/**
 * Bundles the command line to dist/cli/newsgloss.js and puts the language data beside it. Written aside and renamed,
 * so that several runs at once never meet half a file.
 */
export async function buildCli() {
  const { build } = await import('esbuild').catch(() => {
    throw new Error('its parts are not installed; run `npm ci` in the project once.');
  });
  mkdirSync(outDir, { recursive: true });
  const aside = `${outFile}.${process.pid}`;
  const started = new Date();
  await build({
    entryPoints: [path.join(root, 'src/cli/main.ts')],
    outfile: aside,
    bundle: true,
    platform: 'node',
    target: 'node20',
    plugins: [shipped],
    format: 'esm',
    external: ['jsdom'],
    logLevel: 'silent',
  });
  if (existsSync(model)) copyFileSync(model, path.join(outDir, 'model.bin'));
  // Dated to when its sources were read: what changes meanwhile is newer.
  utimesSync(aside, started, started);
  renameSync(aside, outFile);
}

/** Builds the command line if it is missing or older than its sources. */
export async function ensureCli() {
  if (!fresh()) await buildCli();
}
