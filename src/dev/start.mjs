#!/usr/bin/env node
/**
 * npm start: sets up what is missing, builds, and opens a browser on the bundled article with the extension loaded.
 *
 *   npm start                                the browser that is found
 *   npm start -- --browser chromium|firefox
 *   npm start -- --screenshots DIR           headless, both browsers: PNGs of the page, a card and the popup, light and dark
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { browserNames, ensureBrowsers, ensurePackages, fail, findBrowser } from './setup.mjs';

const { browser, screenshots } = readArguments();
ensurePackages();
const wanted = screenshots ? browserNames : [browser ?? browserNames.find((name) => findBrowser(name)) ?? 'chromium'];
ensureBrowsers(wanted);
const { buildExtension } = await import('./build/extension.mjs');
await buildExtension();
if (screenshots) await takeThem(screenshots);
else if (canShowWindows()) await open();
else await takeThem('screenshots', 'There is no display here to open a browser on; taking pictures of it instead.');

async function open() {
  const { openArticle } = await import('./open-article.mjs');
  const session = await openArticle(/** @type {import('./setup.mjs').BrowserName} */ (wanted[0]));
  console.log(
    `${session.name} shows the article at ${session.page.url()}. Rest the pointer on a highlight; click the toolbar icon for the summary. Close the browser to end.`,
  );
  await new Promise((closed) => session.browser.once('disconnected', closed));
  process.exit(0);
}

/** @param {string} folder @param {string} [why] */
async function takeThem(folder, why) {
  if (why) console.log(why);
  ensureBrowsers(browserNames);
  const { takeScreenshots } = await import('./screenshots.mjs');
  for (const file of await takeScreenshots(path.resolve(folder))) console.log(file);
  process.exit(0);
}

function canShowWindows() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function readArguments() {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'string' }, screenshots: { type: 'string' } } });
    const named = browserNames.find((name) => name === values.browser);
    if (values.browser && !named) fail(`--browser is chromium or firefox, not ${values.browser}.`);
    return { browser: named, screenshots: values.screenshots };
  } catch (error) {
    return fail(
      `${error instanceof Error ? error.message : error} (npm start -- [--browser chromium|firefox] [--screenshots DIR])`,
    );
  }
}
