import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { highlightedText } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE, inApp } from '../pages/articles.mjs';
import { FERRY, LIBRARY, ORCHARD } from '../pages/stories.mjs';
import { inEachBrowser, onlyMarked, pause } from './support.ts';

inEachBrowser('a site that writes its pages itself', (bench) => {
  beforeAll(() =>
    bench.session
      .grant('*://app.harbourpost.example/*')
      .then(() => bench.session.grant('*://endless.harbourpost.example/*')),
  );

  /** Follows the link of the site's own navigation, as the reader does. */
  const go = (page: Page, name: string) =>
    page.evaluate((wanted) => {
      const links = [...document.querySelectorAll<HTMLElement>('nav a')];
      links.find((link) => link.textContent === wanted)!.click();
    }, name);
  const unmarked = (page: Page) =>
    until(async () => Object.values(await highlightedText(page)).flat().length === 0, 'the marks to go');
  const titleIn = async (page: Page) => {
    const popup = await bench.openPopup(page);
    return popup.run((document) => document.querySelector('h1')?.textContent);
  };

  test.each(['anew', 'over', 'beside'])('one article after the other is read, drawn %s', async (draws) => {
    const page = await bench.open(`${inApp(FERRY)}?draws=${draws}`);
    await onlyMarked(page, FERRY, '€14 million');
    await go(page, 'Story 2');
    await onlyMarked(page, LIBRARY, '£85,000');
    await go(page, 'Story 3');
    await onlyMarked(page, ORCHARD, '$12 million');
    await page.evaluate(() => history.go(-2));
    await onlyMarked(page, FERRY, '€14 million');
    expect(await titleIn(page)).toBe(FERRY.title);
  });

  test('the popup tells of the article that has just come, not of the one before', async () => {
    const page = await bench.open(`${inApp(FERRY)}?draws=over`);
    await onlyMarked(page, FERRY, '€14 million');
    await go(page, 'Story 2');
    expect(await titleIn(page)).toBe(LIBRARY.title);
  });

  test('from the front page to an article, and back to where nothing is read', async () => {
    const page = await bench.open(ARTICLE.app);
    await go(page, 'Story 2');
    await onlyMarked(page, LIBRARY, '£85,000');
    await go(page, 'Front');
    await unmarked(page);
    const popup = await bench.openPopup(page);
    const notice = await popup.run((document) => document.querySelector('[data-notice]')?.getAttribute('data-notice'));
    expect(notice).toBe('not-an-article');
  });

  test('an article stays as it is while what stands around it, and the address, change', async () => {
    const page = await bench.open(inApp(FERRY));
    await onlyMarked(page, FERRY, '€14 million');
    await page.evaluate(() => {
      const marks = () => [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      Object.assign(globalThis, { marks, before: marks() });
      history.replaceState(null, '', `${location.pathname}?from=front`);
      document.querySelectorAll('article p').forEach((paragraph, at) => {
        const advert = document.createElement('div');
        advert.textContent = 'Advertisement';
        if (at % 2) paragraph.after(advert);
      });
      document.querySelector('main')!.append(document.createElement('p'));
    });
    await pause(2500);
    const kept = await page.evaluate(() => {
      const { marks, before } = globalThis as unknown as { marks: () => unknown[]; before: unknown[] };
      const now = new Set(marks());
      return before.length > 0 && before.every((mark) => now.has(mark));
    });
    expect(kept).toBe(true);
  });

  test('where the reader has asked for one article only, the next is left alone until asked for', async () => {
    const page = await bench.open(inApp(FERRY, 'www.harbourpost.example'));
    const popup = await bench.openPopup(page);
    await onlyMarked(page, FERRY, '€14 million');
    await popup.close();
    await go(page, 'Story 2');
    await unmarked(page);
    await pause(1200);
    await unmarked(page);
    expect(await titleIn(page)).toBe(LIBRARY.title);
    await onlyMarked(page, LIBRARY, '£85,000');
  });

  test.each(['article', 'div'])(
    'of articles that follow each other without end, each in an <%s>, the one before the reader is read',
    async (tag) => {
      const page = await bench.open(`${ARTICLE.endless}?in=${tag}`);
      const scrollToStory = (at: number) =>
        until(
          () =>
            page.evaluate((wanted) => {
              const story = document.querySelectorAll('.story')[wanted];
              if (!story) scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
              story?.querySelector('p')?.scrollIntoView({ block: 'center', behavior: 'instant' });
              return Boolean(story);
            }, at),
          'the next article to be loaded',
        );
      await onlyMarked(page, FERRY, '€14 million');
      await scrollToStory(1);
      await onlyMarked(page, LIBRARY, '£85,000');
      expect(await titleIn(page)).toBe(LIBRARY.title);
      await scrollToStory(2);
      await onlyMarked(page, ORCHARD, '$12 million');
      await scrollToStory(0);
      await onlyMarked(page, FERRY, '€14 million');
      expect(await titleIn(page)).toBe(FERRY.title);
    },
  );
});
