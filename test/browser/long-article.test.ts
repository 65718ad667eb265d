import { expect, test } from 'vitest';
import { firstHighlights, highlightedText } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { LAST_FIGURE } from '../pages/long.mjs';
import { inEachBrowser } from './support.ts';

inEachBrowser('an article whose reading comes in parts', (bench) => {
  test('is marked to its end, and summed up in every section', async () => {
    const page = await bench.open(ARTICLE.long);
    const popup = await bench.openPopup(page);
    const rows = await popup.run((document) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-section]')].map((section) => [
          section.dataset.section,
          section.querySelectorAll('.row').length,
        ]),
      ),
    );
    for (const section of ['claims', 'people', 'figures', 'timeline', 'quotes'])
      expect(rows[section]).toBeGreaterThan(5);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const last = async () => (await highlightedText(page))['newsgloss-figure']?.includes(LAST_FIGURE);
    await until(last, 'the last figure to be marked');
  });

  test('of a text as long as a book the first part is read, and the popup says so', async () => {
    const page = await bench.open(ARTICLE.book);
    // A book is read for seconds where the machine is busy.
    const popup = await bench.openPopup(page, 25_000);
    const settled = () => popup.run((document) => document.querySelector('.about')?.textContent);
    expect(await until(settled, 'the reading', 20_000)).toMatch(
      /very long text: its last \d+ paragraphs were not read/,
    );
    expect(Object.keys(await firstHighlights(page)).length).toBeGreaterThan(0);
  });
});
