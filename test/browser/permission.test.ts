import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { firstHighlights, highlightedText } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { inEachBrowser, pause, stored } from './support.ts';

const SITE = '*://www.harbourpost.example/*';
/** As the manifest has it. */
const PUBLISHER = '*://*.xatakaon.com/*';
const EVERYWHERE = '*://*/*';

/** Long enough for what must not happen to have happened. */
const BEAT = 1200;

const marksOf = async (page: Page): Promise<string[]> => Object.values(await highlightedText(page)).flat();
const marksGone = (page: Page) => until(async () => (await marksOf(page)).length === 0, 'the marks to go');

/** The words of the article that does not ship are marked; marks come in slices. */
const readLive = (page: Page) =>
  until(
    async () => (await highlightedText(page))['newsgloss-figure']?.includes('€14 million'),
    'the article to be marked',
  );

/** Nothing of ours is painted, now and in a moment, and nothing was added to the pages. */
async function expectUntouched(...pages: readonly Page[]): Promise<void> {
  await pause(BEAT);
  for (const page of pages) {
    expect(await marksOf(page)).toEqual([]);
    expect(await page.$('[data-newsgloss]')).toBeNull();
  }
}

/** The sites that the options list as allowed. */
const listed = (): string[] => [...document.querySelectorAll('#allowed li span')].map((name) => name.textContent ?? '');

/** The popup's switch for the site: its words, and how it stands. */
const always = (document: Document) => {
  const input = [...document.querySelectorAll<HTMLInputElement>('input[role=switch]')].at(-1);
  return { label: input?.labels?.[0]?.textContent, on: input?.checked ?? null };
};
const flip = (document: Document): void =>
  [...document.querySelectorAll<HTMLInputElement>('input[role=switch]')].at(-1)?.click();

inEachBrowser('permission', (bench) => {
  /** Does something in the options, and gives what the list of allowed sites shows then. */
  const inOptions = async (work?: (page: Page) => Promise<void>): Promise<string[]> => {
    const page = await bench.session.newPage();
    await bench.session.openOwnPage(page, 'options.html');
    await page.waitForSelector('#allowed');
    await work?.(page);
    const list = await page.evaluate(listed);
    await page.close();
    return list;
  };
  const withdraw = (page: Page) =>
    until(async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('#allowed li button')?.click());
      return (await page.evaluate(listed)).length === 0;
    }, 'the list to empty');
  afterEach(async () => {
    await inOptions(async (page) => void (await withdraw(page)));
  });

  test('where nothing is allowed, an article is not read by itself', async () => {
    await expectUntouched(await bench.open(ARTICLE.local));
    expect(await inOptions()).toEqual([]);
  });

  test('on a site that the reader has allowed, an article is read live by itself', async () => {
    await bench.session.grant(SITE);
    const page = await bench.open(ARTICLE.local);
    await readLive(page);
    expect(await inOptions()).toEqual(['www.harbourpost.example']);
  });

  test('a page that is no article stays untouched there, and so does every other site', async () => {
    await bench.session.grant(SITE);
    await expectUntouched(await bench.open(ARTICLE.localHome), await bench.open(ARTICLE.aggregator));
  });

  test('the page that lies open before the reader is read at once', async () => {
    const page = await bench.open(ARTICLE.local);
    await page.bringToFront();
    await bench.session.grant(SITE);
    await page.bringToFront();
    await readLive(page);
  });

  test('taken back in the browser, the marks go, and the next load is untouched', async () => {
    await bench.session.grant(SITE);
    const page = await bench.open(ARTICLE.local);
    await firstHighlights(page);
    await bench.session.revoke(SITE);
    await marksGone(page);
    await page.reload();
    await expectUntouched(page);
    expect(await inOptions()).toEqual([]);
  });

  test('the background that was stopped hears of it all the same', async () => {
    await bench.session.killBackground();
    await bench.session.grant(SITE);
    const page = await bench.open(ARTICLE.local);
    await firstHighlights(page);
    await bench.session.killBackground();
    await bench.session.revoke(SITE);
    await marksGone(page);
  });

  test('taking back one site leaves what was asked for elsewhere', async () => {
    await bench.session.grant(SITE);
    const page = await bench.open(ARTICLE.publisher);
    await firstHighlights(page);
    await bench.session.revoke(SITE);
    await pause(BEAT);
    expect(await marksOf(page)).not.toEqual([]);
  });

  test('all sites, allowed and withdrawn in the options: any article is read, the bundled one is recognised anywhere', async () => {
    await bench.session.agree(EVERYWHERE);
    const allowAll = async (page: Page) => {
      await page.click('[data-allow=all]');
      await until(() => page.evaluate(listed).then((list) => list.length > 0), 'the permission');
    };
    expect(await inOptions(allowAll)).toEqual(['All sites']);
    const [live, beside, republished] = [
      await bench.open(ARTICLE.local),
      await bench.open(ARTICLE.decoy),
      await bench.open(ARTICLE.aggregator),
    ];
    // The one that the popup opens over comes last, to stay in front: a popup closes under a change of tabs.
    for (const page of [live, beside, republished]) {
      await page.bringToFront();
      await firstHighlights(page);
    }
    const popup = await bench.openPopup(republished);
    expect(await popup.run((document) => document.body.textContent)).toContain('Bundled with Newsgloss');
    await popup.close();
    expect(await inOptions(async (page) => void (await withdraw(page)))).toEqual([]);
    for (const page of [live, republished, beside]) await marksGone(page);
  });

  test('the popup asks for the site alone, has the page read by itself from then on, and takes it back', async () => {
    await bench.session.agree(SITE);
    const page = await bench.open(ARTICLE.local);
    const popup = await bench.openPopup(page);
    expect(await popup.run(always)).toEqual({ label: 'Always read on www.harbourpost.example', on: false });
    await popup.run(flip);
    await until(() => popup.run(always).then(({ on }) => on), 'the permission');
    await popup.close();
    expect(await inOptions()).toEqual(['www.harbourpost.example']);
    await page.reload();
    await firstHighlights(page);

    const again = await bench.openPopup(page);
    expect((await again.run(always)).on).toBe(true);
    await again.run(flip);
    await until(() => again.run(always).then(({ on }) => on === false), 'the permission to be taken back');
    await again.close();
    expect(await inOptions()).toEqual([]);
    await page.reload();
    await expectUntouched(page);
  });

  test('of the pages nothing is stored, only settings', async () => {
    await bench.session.grant(SITE);
    const page = await bench.open(ARTICLE.local);
    await firstHighlights(page);
    const popup = await bench.openPopup(page);
    await popup.run((document) => document.querySelector<HTMLElement>('[role=switch]')!.click());
    // The popup closes where another tab opens: what it was asked to save is saved by now.
    await marksGone(page);
    const { keys, all } = await stored(bench.session);
    expect(keys).toEqual(['settings']);
    expect(all).not.toMatch(/harbourpost|ferry|westhaven/i);
  });
});

// In a browser of its own: what is changed for one site on Chromium's own page changes how it treats the others.
inEachBrowser('permission for what the manifest names', (bench) => {
  test('a site of the bundled article, taken away in the browser: its marks go, and it is left alone', async () => {
    const page = await bench.open(ARTICLE.publisher);
    await firstHighlights(page);
    await bench.session.revoke(PUBLISHER);
    await marksGone(page);
    await page.reload();
    await expectUntouched(page);
  });
});
