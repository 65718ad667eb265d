import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstHighlights } from '../../src/dev/browsers/look.mjs';
import { type BrowserName, root } from '../../src/dev/setup.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { inEachBrowser } from './support.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'newsgloss-without-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TAKE_AWAY = `for (const api of [globalThis.browser, globalThis.chrome])
  if (api) Object.defineProperty(api, 'commands', { value: undefined, configurable: true });
`;

/** A copy of the extension that runs as in a browser whose API has no commands, as Firefox for Android's has none. */
function withoutCommands(browser: BrowserName): string {
  const copy = path.join(folder, browser);
  cpSync(path.join(root, 'dist', browser === 'chromium' ? 'chrome' : 'firefox'), copy, { recursive: true });
  for (const name of ['background.js', 'options.js']) {
    const file = path.join(copy, name);
    writeFileSync(file, TAKE_AWAY + readFileSync(file, 'utf8'));
  }
  return copy;
}

inEachBrowser(
  'where the browser has no keyboard commands',
  (bench) => {
    test('what the reader allows is heard of, and read', async () => {
      await bench.session.grant('*://www.harbourpost.example/*');
      await firstHighlights(await bench.open(ARTICLE.local));
    });

    test('the options are there, but for the keys', async () => {
      const page = await bench.session.newPage();
      await bench.session.openOwnPage(page, 'options.html');
      await page.waitForSelector('#privacy');
      const sections = await page.evaluate(() => [...document.querySelectorAll('main > section')].map(({ id }) => id));
      expect(sections).toEqual(['highlights', 'cards', 'sites', 'allowed', 'privacy']);
      await page.close();
    });
  },
  (browser) => ({ extension: withoutCommands(browser) }),
);
