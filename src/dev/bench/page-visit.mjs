import { ARTICLE } from '../../../test/pages/articles.mjs';
import { pathOf } from './page-pages.mjs';

/** The same pages stand on a site where the extension runs, and on one where it does not. */
export const HOSTS = { with: 'with.example', without: 'without.example' };

/** No page, and no work in one, may take longer. */
const PATIENCE = 60_000;

/**
 * What the rows need of a browser.
 * @typedef {ReturnType<typeof visit>} Visitor
 *
 * @param {{ session: import('../browsers/session.mjs').Session, server: { url: (page: string) => string },
 *   scripts: Map<string, string>, rounds: number, gzipped: import('./page-bundles.mjs').Gzipped, folder: string }} parts `folder`: the extension that runs
 */
export function visit({ session, server, scripts, rounds, gzipped, folder }) {
  /** @type {Promise<import('puppeteer-core').Page> | undefined} */
  let tab;
  let loads = 0;

  const open = async (/** @type {string} */ address) => {
    tab ??= session.newPage();
    const page = await tab;
    page.setDefaultTimeout(PATIENCE);
    await page.goto(server.url(address), { waitUntil: 'load', timeout: PATIENCE });
    return page;
  };
  /** Loads a page afresh where the extension is not. @param {string} name @param {...string} wanted scripts to run in it */
  const fresh = async (name, ...wanted) => {
    const page = await open(HOSTS.without + pathOf(name));
    loads += 1;
    for (const script of wanted) {
      // Other words each time, or the browser has the script compiled already.
      await page.evaluate(`${scripts.get(script)}\n//${loads} ${Math.random()}`);
    }
    return page;
  };
  /** Calls a function that a script has left in the page. @param {string} call */
  const ask = async (/** @type {import('puppeteer-core').Page} */ page, /** @type {string} */ call) =>
    /** @type {any} */ (await page.evaluate(call));

  return {
    name: session.name,
    session,
    rounds,
    gzipped,
    folder,
    fresh,
    ask,
    /** Opens a page where the extension is, and gives it time to finish. @param {string} name @param {number} [wait] */
    async withUs(name, wait = 1500) {
      const page = await open(HOSTS.with + pathOf(name));
      await new Promise((done) => setTimeout(done, wait));
      return page;
    },
    blank: () => open(`${HOSTS.with}/blank`),
    bundled: server.url(ARTICLE.publisher),
    /** Loads a page afresh, so many times, and each time runs a script's function once: cold times. @param {string} name @param {string} script @param {string} call @param {number} [times] */
    async cold(name, script, call, times = rounds) {
      const found = [];
      for (let round = 0; round < times; round += 1) found.push(await ask(await fresh(name, script), call));
      return /** @type {number[]} */ (found);
    },
    /** A new tab for what leaves traces; to be closed. */
    newPage: () => session.newPage(),
    url: (/** @type {string} */ name) => server.url(HOSTS.with + pathOf(name)),
    close: async () => (await tab)?.close(),
  };
}
