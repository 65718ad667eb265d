import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { boxOf, firstHighlights, highlightedText, openCard } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { TITLE } from '../pages/local.mjs';
import { inEachBrowser, pause } from './support.ts';

const SITE = 'http://www.harbourpost.example/*';

inEachBrowser('an article in a frame', (bench) => {
  const openedAt = async (address: string): Promise<{ page: Page; frame: Frame }> => {
    const page = await bench.open(address);
    await page.waitForFunction(() => frames.length === 1);
    const frame = page.frames().find((one) => one !== page.mainFrame())!;
    await frame.waitForSelector('article');
    return { page, frame };
  };
  const marks = async (frame: Frame) => Object.values(await highlightedText(frame)).flat();
  const none = (frame: Frame) => until(async () => (await marks(frame)).length === 0, 'the marks to go');

  test('of the page’s own site is read where it stands, when the reader asks', async () => {
    const { page, frame } = await openedAt(ARTICLE.framed);
    expect(await marks(frame)).toEqual([]);
    const popup = await bench.openPopup(page);
    expect(await popup.run((document) => document.querySelector('h1')?.textContent)).toBe(TITLE);
    expect(Object.values(await firstHighlights(frame)).flat()).toContain('€14 million');
    expect(Object.keys(await highlightedText(page))).toEqual([]);
    await popup.close();
    const again = await bench.openPopup(page);
    expect(await again.run((document) => document.querySelector('h1')?.textContent)).toBe(TITLE);
  });

  test('is scrolled to from its summary, with the page around it', async () => {
    const { page, frame } = await openedAt(ARTICLE.framed);
    const popup = await bench.openPopup(page);
    await firstHighlights(frame);
    await frame.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.style.marginBottom = '40em';
    });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await popup.run((document) => {
      const rows = [...document.querySelectorAll<HTMLElement>('button.row')];
      rows.find(({ textContent }) => textContent?.includes('11 of 19 members'))!.click();
    });
    await until(() => page.evaluate(() => scrollY > 200), 'the page to scroll');
  });

  test('has its card where it is seen, though the frame is higher than the window', async () => {
    const { page, frame } = await openedAt(ARTICLE.framed);
    await (await bench.openPopup(page)).close();
    await firstHighlights(frame);
    const before = await boxOf(frame, '€14 million');
    const { x, y, height } = await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      const { x, y } = document.querySelector('iframe')!.getBoundingClientRect();
      return { x, y, height: innerHeight };
    });
    // Into the lower half of the window, which is the upper one of the frame.
    const down = height * 0.75 - y - before.y;
    await frame.evaluate((padding) => {
      document.body.style.paddingTop = `${padding}px`;
    }, down);
    await pause(300);
    const words = { x: before.x, y: before.y + down };
    await page.mouse.move(x + words.x + 2, y + words.y + 4);
    await page.mouse.move(x + words.x + 12, y + words.y + 6, { steps: 3 });
    const card = await openCard(frame);
    expect(y + card.y + card.height).toBeLessThanOrEqual(height);
    expect(card.y + card.height).toBeLessThanOrEqual(words.y);
  });

  test('has its marks taken off and put back by the key', async () => {
    const { page, frame } = await openedAt(ARTICLE.framed);
    await bench.openPopup(page);
    await firstHighlights(frame);
    await bench.session.command(page, 'toggle-highlights');
    await none(frame);
    await bench.session.command(page, 'toggle-highlights');
    await firstHighlights(frame);
  });

  test('of another site is none of the page’s', async () => {
    const { page, frame } = await openedAt(ARTICLE.framedElsewhere);
    const popup = await bench.openPopup(page);
    const notice = await popup.run((document) => document.querySelector('[data-notice]')?.getAttribute('data-notice'));
    expect(notice).toBe('not-an-article');
    expect(await marks(frame)).toEqual([]);
  });

  test('is read by itself on a site that the reader has allowed, and so is the next one there', async () => {
    await bench.session.grant(SITE);
    const { frame } = await openedAt(ARTICLE.framed);
    await firstHighlights(frame);
    await frame.goto(bench.server.url(`${ARTICLE.local}?from=reader`));
    await firstHighlights(frame);
    await bench.session.revoke(SITE);
    await none(frame);
    await pause(1500);
    expect(await marks(frame)).toEqual([]);
  });
});
