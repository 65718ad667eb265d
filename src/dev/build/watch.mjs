import { watch as watchFolder } from 'node:fs/promises';
import path from 'node:path';
import { openArticle } from '../open-article.mjs';
import { browserNames, findBrowser, root } from '../setup.mjs';

/** How long after a change the build waits for the next, ms: editors save in several steps. */
const SETTLE = 100;

/** What is built from, in the project's folder. */
const FOLDERS = ['src', 'icons'];
const FILES = ['manifest.json', 'package.json', 'LICENSE'];

/**
 * Builds again whenever a source changes, and reloads the extension in the browser it opened. Ends with the process.
 * @param {readonly string[]} args
 * @param {() => Promise<unknown>} build
 */
export async function watch(args, build) {
  const named = args[args.indexOf('--browser') + 1];
  const wanted = args.includes('--browser') ? named : browserNames.find((name) => findBrowser(name));
  const session = wanted === 'chromium' || wanted === 'firefox' ? await openArticle(wanted) : null;
  console.log(session ? `Watching; ${session.name} reloads with every build.` : 'Watching; no browser is open.');
  const rebuild = debounced(async () => {
    try {
      await build();
      await session?.reload();
      await session?.page.reload();
      console.log(`Built at ${new Date().toLocaleTimeString()}.`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  });
  await Promise.all([...FOLDERS.map((folder) => listen(folder, rebuild)), listenToFiles(rebuild)]);
}

/** @param {string} folder @param {() => void} changed */
async function listen(folder, changed) {
  for await (const _event of watchFolder(path.join(root, folder), { recursive: true })) changed();
}

/** By their folder: editors put another file in a file's place. @param {() => void} changed */
async function listenToFiles(changed) {
  for await (const { filename } of watchFolder(root)) if (FILES.includes(filename ?? '')) changed();
}

/** @param {() => Promise<void>} work */
function debounced(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, SETTLE);
  };
}
