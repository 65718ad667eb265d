import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ARTICLE, articlePages } from '../../../test/pages/articles.mjs';
import { launchChromium } from '../browsers/chromium.mjs';
import { launchFirefox } from '../browsers/firefox.mjs';
import { until } from '../browsers/session.mjs';
import { buildExtension } from '../build/extension.mjs';
import { serve } from '../serve.mjs';
import { browserNames, ensureBrowsers, fail, findBrowser, root } from '../setup.mjs';
import { pageScripts, timedExtension } from './page-bundles.mjs';
import { PAGES, pathOf } from './page-pages.mjs';
import { ROWS } from './page-rows.mjs';
import { printHead, printRows } from './page-table.mjs';
import { HOSTS, visit } from './page-visit.mjs';

const USAGE = `npm run bench -- page [--browser chromium|firefox] [--only ${Object.keys(ROWS).join(',')}] [--rounds N]`;

/**
 * Measures what the extension costs a page, in real browsers, against the peers in the same run.
 * @param {readonly string[]} args
 */
export async function bench(args) {
  const { browsers, rows, rounds } = options(args);
  ensureBrowsers(browsers);
  if (!existsSync(path.join(root, 'dist/chrome')) || !existsSync(path.join(root, 'dist/firefox')))
    await buildExtension();
  const scripts = await pageScripts();
  const server = await serve(servedPages());
  console.log(
    `${new Date().toISOString().slice(0, 16)}, ${os.cpus()[0]?.model}, ${os.cpus().length} cores, load ${os.loadavg()[0]?.toFixed(1)}, ${rounds} rounds, medians in ms\n`,
  );
  try {
    for (const name of browsers) await inBrowser(name, { scripts, server, rows, rounds });
  } finally {
    await server.close();
  }
}

/** @param {readonly string[]} args */
function options(args) {
  const { values } = parsed(args);
  const browsers = browserNames.filter((name) => !values.browser || name === values.browser);
  const rows = Object.keys(ROWS).filter((name) => !values.only || values.only.split(',').includes(name));
  const rounds = Number(values.rounds);
  if (!browsers.length || !rows.length || !(rounds >= 1)) fail(USAGE);
  return { browsers, rows, rounds };
}

/** @param {readonly string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args: [...args],
      options: { browser: { type: 'string' }, only: { type: 'string' }, rounds: { type: 'string', default: '5' } },
    });
  } catch {
    return fail(USAGE);
  }
}

/** The generated pages on a site where we are and on one where we are not, and the bundled article's own. */
function servedPages() {
  const pages = new Map([[ARTICLE.publisher, articlePages().get(ARTICLE.publisher) ?? { html: '' }]]);
  for (const [name, make] of Object.entries(PAGES)) {
    const page = { html: make() };
    for (const host of Object.values(HOSTS)) pages.set(host + pathOf(name), page);
  }
  for (const host of Object.values(HOSTS)) pages.set(`${host}/blank`, { html: '<!doctype html><title>Blank</title>' });
  return pages;
}

/**
 * @param {import('../setup.mjs').BrowserName} name
 * @param {{ scripts: Map<string, string>, server: Awaited<ReturnType<typeof serve>>, rows: readonly string[], rounds: number }} plan
 */
async function inBrowser(name, { scripts, server, rows, rounds }) {
  const extension = await timedExtension(name, HOSTS.with);
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  const session = await start({
    extension: extension.folder,
    executablePath: findBrowser(name) ?? '',
    hosts: server.hosts,
    prefs: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    console.log(`${await session.browser.version()}\n`);
    printHead();
    const { gzipped, folder } = extension;
    await untilItRuns(session, server.url(`${HOSTS.with}/blank`));
    for (const row of rows) {
      const visitor = visit({ session, server, scripts, rounds, gzipped, folder });
      const measure = ROWS[row] ?? (async () => []);
      const found = await inTime(measure(visitor)).catch((error) => [
        { measure: row, ours: `not measured: ${error.message}` },
      ]);
      printRows(found);
      await visitor.close().catch(() => {});
    }
    console.log();
  } finally {
    await session.close();
    await extension.remove();
  }
}

/**
 * Waits until the extension runs on the site that it was given: it registers itself there, after its start.
 * @param {import('../browsers/session.mjs').Session} session @param {string} address
 */
async function untilItRuns(session, address) {
  const page = await session.newPage();
  const runs = async () => {
    await page.goto(address);
    return page.evaluate(() => {
      document.dispatchEvent(new Event('newsgloss-bench'));
      return performance.getEntriesByName('newsgloss-task').length > 0;
    });
  };
  await until(runs, 'the extension to run');
  await page.close();
}

/** No row may take longer, in milliseconds: better a row without a number than no end. */
const PATIENCE = 120_000;

/**
 * What a row gives, or an error when it takes too long.
 * @template T
 * @param {Promise<T>} row
 * @returns {Promise<T>}
 */
async function inTime(row) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(fail, PATIENCE, new Error(`it took more than ${PATIENCE / 1000} s`));
  });
  try {
    return await Promise.race([row, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}
