import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { shipped } from '../../cli/shipped.mjs';
import { root } from '../setup.mjs';

/** The oldest browsers the extension supports; manifest.json says the same. */
export const TARGETS = ['chrome128', 'firefox140'];

/**
 * Bundles one of our TypeScript modules and imports it, so that plain Node can call it. The bundle is a file, so that an error
 * names a place in it.
 * @param {string} entry path from the project's root
 * @returns {Promise<any>} the module's exports
 */
export async function importTypeScript(entry) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsgloss-build-'));
  const outfile = path.join(folder, `${path.basename(entry, '.ts')}.mjs`);
  try {
    await build({
      entryPoints: [path.join(root, entry)],
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      plugins: [shipped],
      sourcemap: 'inline',
      logLevel: 'error',
    });
    process.setSourceMapsEnabled(true);
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @typedef {'chrome' | 'firefox'} Flavour */

/**
 * How esbuild makes the extension's scripts. Minified for Chrome, as every page that they run on parses them; as written for
 * Firefox, whose store reads what it is given (ADR 16).
 * @param {string} outdir
 * @param {Flavour} flavour
 * @returns {import('esbuild').BuildOptions}
 */
const common = (outdir, flavour) => ({
  bundle: true,
  minify: flavour === 'chrome',
  outdir,
  target: TARGETS,
  plugins: [shipped],
  platform: 'browser',
  charset: 'utf8',
  legalComments: 'none',
  // Mozilla's own minified file, a third of the bytes; everything we wrote stays as we wrote it.
  alias: { 'webextension-polyfill': 'webextension-polyfill/dist/browser-polyfill.min.js' },
  absWorkingDir: root,
  logLevel: 'warning',
});

/**
 * The two esbuild runs of one browser's extension: content scripts are classic scripts, all others are modules.
 * @param {string} outdir
 * @param {Flavour} flavour
 * @returns {import('esbuild').BuildOptions[]}
 */
export const scriptBuilds = (outdir, flavour) => [
  {
    ...common(outdir, flavour),
    format: 'esm',
    entryPoints: [
      { in: 'src/extension/background/index.ts', out: 'background' },
      { in: 'src/extension/popup/index.ts', out: 'popup' },
      { in: 'src/extension/options/index.ts', out: 'options' },
    ],
  },
  {
    ...common(outdir, flavour),
    format: 'iife',
    entryPoints: [
      { in: 'src/extension/content/index.ts', out: 'content' },
      { in: 'src/extension/content/article/index.ts', out: 'article' },
    ],
  },
];
