import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { shipped } from '../../cli/shipped.mjs';
import { buildArticles } from '../build/articles.mjs';
import { scriptBuilds, TARGETS } from '../build/bundle.mjs';
import { root } from '../setup.mjs';
import { PEERS } from './page-peers.mjs';

/** Parts of `async` functions after their first `await` can be timed only as callbacks of promises. */
const TIMED = { 'async-await': false };

/**
 * Our functions, and the peers, as classic scripts by name.
 * @returns {Promise<Map<string, string>>}
 */
export async function pageScripts() {
  const ours = { entryPoints: [path.join(root, 'src/dev/bench/page-ours.ts')], supported: TIMED };
  const peers = Object.entries(PEERS).map(
    ([name, contents]) => /** @type {const} */ ([name, { stdin: { contents, resolveDir: root } }]),
  );
  const all = [/** @type {const} */ (['ours', ours]), ...peers];
  return new Map(
    await Promise.all(
      all.map(async ([name, from]) => {
        const made = await build({
          ...from,
          bundle: true,
          minify: true,
          write: false,
          format: 'iife',
          target: TARGETS,
          plugins: [shipped],
        });
        return /** @type {const} */ ([name, made.outputFiles[0]?.text ?? '']);
      }),
    ),
  );
}

/** The scripts of a page, in the order in which they come. */
export const CONTENT_SCRIPTS = ['content.js', 'article.js'];

/** @typedef {{ first: number, second: number }} Gzipped the two content scripts as they ship, bytes */

/** One of our modules as a classic script. @param {string} entry */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: TARGETS,
    plugins: [shipped],
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * A copy of the built extension that times itself, and that is allowed on one more site.
 * @param {'chromium' | 'firefox'} browser
 * @param {string} host
 * @returns {Promise<{ folder: string, gzipped: Gzipped, remove: () => Promise<void> }>}
 */
export async function timedExtension(browser, host) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsgloss-bench-'));
  const flavour = browser === 'chromium' ? 'chrome' : 'firefox';
  await cp(path.join(root, 'dist', flavour), folder, { recursive: true });
  const [modules, content] = scriptBuilds(folder, flavour);
  if (!modules || !content) throw new Error('the build has changed: this copies its two parts');
  await build(modules);
  await build(content);
  const scripts = CONTENT_SCRIPTS.map((name) => path.join(folder, name));
  const sizes = scripts.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  const meter = await bundled('src/dev/bench/page-meter-start.ts');
  await build({ ...content, supported: TIMED, banner: { js: meter }, sourcemap: 'external' });
  const { files } = await buildArticles();
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  await writeFile(
    path.join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, `http://${host}/*`] }),
  );
  return {
    folder,
    gzipped: { first: sizes[0] ?? 0, second: sizes[1] ?? 0 },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
