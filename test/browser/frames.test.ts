import { expect, test } from 'vitest';
import { highlightedText } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { TITLE } from '../pages/local.mjs';
import { inEachBrowser } from './support.ts';

inEachBrowser('an article in a frame', (bench) => {
  const openedAt = async (address: string) => {
    const page = await bench.open(address);
    await page.waitForFunction(() => frames.length === 1);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    await frame!.waitForSelector('article');
    return { page, popup: await bench.openPopup(page) };
  };
  const noticeIn = (document: Document) => document.querySelector('[data-notice]')?.getAttribute('data-notice');

  test('of the page’s own site is found, and read when it is opened by itself', async () => {
    const { page, popup } = await openedAt(ARTICLE.framed);
    expect(await popup.run(noticeIn)).toBe('in-frame');
    await popup.run((document) => document.querySelector<HTMLElement>('.primary')!.click());
    await until(async () => new URL(page.url()).pathname === '/2024/05/ferry-line', 'the article by itself');
    const again = await bench.openPopup(page);
    expect(await again.run((document) => document.querySelector('h1')?.textContent)).toBe(TITLE);
    await until(async () => Object.values(await highlightedText(page)).flat().length > 0, 'the first mark');
  });

  test('of another site is none of the page’s', async () => {
    const { popup } = await openedAt(ARTICLE.framedElsewhere);
    expect(await popup.run(noticeIn)).toBe('not-an-article');
  });
});
