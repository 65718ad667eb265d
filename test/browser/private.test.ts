import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { firstHighlights } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { inEachBrowser, pause, stored } from './support.ts';

inEachBrowser('a private window', (bench) => {
  /** Reads the bundled article's summary: scrolls in it, and follows one of its lines to the page. */
  async function readSummary(page: Page): Promise<string[]> {
    await firstHighlights(page);
    const popup = await bench.openPopup(page);
    await popup.run((document) => {
      const view = [...document.querySelectorAll('*')].find((one) => one.scrollHeight > one.clientHeight + 200)!;
      view.scrollTop = 150;
      document.querySelector<HTMLElement>('section li button')!.click();
    });
    await until(
      async () => (await page.evaluate(() => CSS.highlights.get('newsgloss-flash')?.size)) === 1,
      'the flash',
    );
    // Where the reader has scrolled to is stored a moment later.
    await pause(400);
    const switches = await popup.run((document) =>
      [...document.querySelectorAll('label.switch')].map((label) => label.textContent ?? ''),
    );
    await popup.close();
    return switches;
  }

  test('keeps nothing of what is read there, where another keeps the reader’s place', async () => {
    const page = await bench.session.openPrivate(bench.server.url(ARTICLE.publisher));
    const before = await stored(bench.session);
    const switches = await readSummary(page);
    // What is chosen for a site would be kept with its name.
    expect(switches).toEqual(['Highlights', 'Cards']);
    expect(await stored(bench.session)).toEqual(before);
    await page.close();

    const open = await bench.open(ARTICLE.publisher);
    expect((await readSummary(open)).length).toBeGreaterThan(2);
    expect((await stored(bench.session)).all).toContain('scroll-');
  });
});
