import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup.mjs';
import { buildArticles, MODEL } from './articles.mjs';
import { scriptBuilds } from './bundle.mjs';
import { manifestFor } from './manifest.mjs';
import { shrink } from './shrink.mjs';

/** @typedef {import('./bundle.mjs').Flavour} Flavour */
/** @type {readonly Flavour[]} */
export const flavours = ['chrome', 'firefox'];

/** Files that ship as they are, by where they stand in the extension. */
const COPIED = {
  'popup.html': 'src/extension/popup/popup.html',
  'popup.css': 'src/extension/popup/popup.css',
  'options.html': 'src/extension/options/options.html',
  'options.css': 'src/extension/options/options.css',
  'content.css': 'src/page/paint/highlights.css',
  _locales: 'src/extension/_locales',
  icons: 'icons',
  LICENSE: 'LICENSE',
  [MODEL.shipped]: MODEL.source,
};

/**
 * Builds dist/chrome and dist/firefox from scratch; the folders are loadable unpacked.
 * @returns {Promise<void>}
 */
export async function buildExtension() {
  const articles = await buildArticles();
  await Promise.all(flavours.map((flavour) => buildFlavour(flavour, articles)));
}

/**
 * @param {Flavour} flavour
 * @param {Awaited<ReturnType<typeof buildArticles>>} articles
 */
async function buildFlavour(flavour, articles) {
  const out = path.join(root, 'dist', flavour);
  await rm(out, { recursive: true, force: true });
  await mkdir(path.join(out, 'articles'), { recursive: true });
  await mkdir(path.join(out, path.dirname(MODEL.shipped)), { recursive: true });
  await Promise.all([
    ...scriptBuilds(out, flavour).map((options) => build(options)),
    ...Object.entries(COPIED).map(([to, from]) => cp(path.join(root, from), path.join(out, to), { recursive: true })),
    ...[...articles.files].map(([file, content]) => writeFile(path.join(out, file), content)),
    writeManifest(flavour, out, articles.addresses),
  ]);
  // All that reads is in it, nine tenths of the code; pages run none of it.
  if (flavour === 'chrome') await shrink(path.join(out, 'background.js'));
}

/** @param {Flavour} flavour @param {string} out @param {readonly string[]} addresses */
async function writeManifest(flavour, out, addresses) {
  /** @param {string} file */
  const json = async (file) => JSON.parse(await readFile(path.join(root, file), 'utf8'));
  const { version } = await json('package.json');
  const manifest = manifestFor(await json('manifest.json'), flavour, addresses, version);
  await writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
