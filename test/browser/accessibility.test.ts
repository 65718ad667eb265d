import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../src/dev/browsers/session.mjs';
import { inEachBrowser } from './support.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 A and AA, a line for each rule broken. */
async function broken(page: Page): Promise<string[]> {
  const found = await page.evaluate(
    `${axe}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(JSON.stringify)`,
  );
  const { violations } = JSON.parse(String(found)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

inEachBrowser('what a machine can check of accessibility', (bench) => {
  test('the popup, where there is nothing to read and over a summary', async () => {
    const page = await bench.session.newPage();
    await bench.session.openOwnPage(page, 'popup.html');
    await until(
      () => page.evaluate(() => document.querySelector('main button') !== null),
      'the offer of bundled articles',
    );
    expect(await broken(page)).toEqual([]);
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main button')].at(-1)?.click());
    await until(() => page.evaluate(() => document.querySelectorAll('section').length > 3), 'the summary');
    expect(await broken(page)).toEqual([]);
  });

  test.each(['popup.html', 'options.html'])(
    'what %s will say is known of before it is said, and takes no room',
    async (own) => {
      const page = await bench.session.newPage();
      await bench.session.openOwnPage(page, own);
      await until(() => page.evaluate(() => document.querySelector('main button, main input') !== null), 'the page');
      const places = () =>
        page.evaluate(() => {
          const others = [...document.querySelectorAll('main, footer > :not(#status)')];
          return others.map((one) => JSON.stringify(one.getBoundingClientRect()));
        });
      const status = await page.evaluate(() => {
        const region = document.getElementById('status')!;
        const { height } = region.getBoundingClientRect();
        return { role: region.role, words: region.textContent, isRendered: region.checkVisibility(), height };
      });
      expect(status).toEqual({ role: 'status', words: '', isRendered: true, height: 0 });
      const before = await places();
      await page.evaluate(() => {
        document.getElementById('status')!.style.display = 'none';
      });
      expect(await places()).toEqual(before);
    },
  );

  test('the options', async () => {
    const page = await bench.session.newPage();
    await bench.session.openOwnPage(page, 'options.html');
    await until(() => page.evaluate(() => document.querySelector('input') !== null), 'the options');
    expect(await broken(page)).toEqual([]);
  });

  test('the options at 400 % zoom, with a site of a long name: nothing is to be scrolled sideways', async () => {
    const page = await bench.session.newPage();
    await page.setViewport({ width: 320, height: 400 });
    await bench.session.openOwnPage(page, 'options.html');
    await until(() => page.evaluate(() => document.querySelector('#sites') !== null), 'the options');
    await page.evaluate(async () => {
      type Api = { storage: { local: { set(items: object): Promise<void> } } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const sitesOff = [`${'harbourpost'.repeat(5)}.example`];
      await (browser?.storage ? browser : chrome).storage.local.set({ settings: { sitesOff, version: 1 } });
    });
    await until(() => page.evaluate(() => document.querySelector('#sites li') !== null), 'the site');
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
  });
});
