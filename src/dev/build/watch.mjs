import { watch as watchFolder } from 'node:fs/promises';
import path from 'node:path';
import { openArticle } from '../open-article.mjs';
import { browserNames, findBrowser, root } from '../setup.mjs';
import { buildExtension } from './extension.mjs';

/** How long after a change the build waits for the next, ms: editors save in several steps. */
const SETTLE = 100;

/**
 * Builds again whenever a source changes, and reloads the extension in the browser it opened. Ends with the process.
 * @param {readonly string[]} args
 */
export async function watch(args) {
  const named = args[args.indexOf('--browser') + 1];
  const wanted = args.includes('--browser') ? named : browserNames.find((name) => findBrowser(name));
  const session = wanted === 'chromium' || wanted === 'firefox' ? await openArticle(wanted) : null;
  console.log(session ? `Watching; ${session.name} reloads with every build.` : 'Watching; no browser is open.');
  const rebuild = debounced(async () => {
    try {
      await buildExtension();
      await session?.reload();
      await session?.page.reload();
      console.log(`Built at ${new Date().toLocaleTimeString()}.`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  });
  const folders = ['src', 'icons'].map((folder) => listen(path.join(root, folder), rebuild));
  await Promise.all(folders);
}

/** @param {string} folder @param {() => void} changed */
async function listen(folder, changed) {
  for await (const _event of watchFolder(folder, { recursive: true })) changed();
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
