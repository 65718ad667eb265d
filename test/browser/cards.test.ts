import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardBox, firstHighlights, openCard, restOn } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { inEachBrowser } from './support.ts';

const FIGURE = '35.7 TB';

inEachBrowser('a card', (bench) => {
  const openMarked = async (address: string = ARTICLE.publisher) => {
    const page = await bench.open(address);
    await firstHighlights(page);
    return page;
  };
  const cardGone = (page: Page) => until(async () => !(await cardBox(page)), 'the card to close');

  /** Goes to the next mark, and gives what is said of it. */
  const next = async (page: Page) => {
    const said = async () => /Mark \d+ of .*/.exec(await bench.session.cardText(page))?.[0];
    const before = await said();
    await bench.session.command(page, 'next');
    return until(async () => {
      const now = await said();
      return now !== before && now;
    }, 'the next mark');
  };

  test('that closes gives the keyboard back where it has it, and leaves it where the reader has taken it', async () => {
    const page = await openMarked();
    /** Gives the keyboard to a link of the page, by its place among them. */
    const take = (link: number) =>
      page.evaluate((at) => [...document.querySelectorAll('a')].at(at)!.focus({ preventScroll: true }), link);
    const holder = () =>
      page.evaluate(() => {
        const { activeElement: active } = document;
        return active?.hasAttribute('data-newsgloss')
          ? 'card'
          : [...document.querySelectorAll('a')].indexOf(active as HTMLAnchorElement);
      });
    const enter = async () => {
      await page.keyboard.press('F6');
      expect(await holder()).toBe('card');
    };
    const dismiss = async () => {
      await page.keyboard.press('Escape');
      await cardGone(page);
    };
    await restOn(page, FIGURE);
    await openCard(page);
    await take(0);
    await enter();
    await take(1);
    await dismiss();
    expect(await holder()).toBe(1);

    // Taken into the card again from elsewhere, it goes back there; and a mark that is gone to has it out of the last one's card.
    await next(page);
    await enter();
    await take(0);
    await enter();
    await next(page);
    expect(await holder()).toBe(0);
    await enter();
    await dismiss();
    expect(await holder()).toBe(0);
  });

  test('on a page that runs from right to left runs as its own words do', async () => {
    const page = await openMarked(ARTICLE.rightToLeft);
    await restOn(page, FIGURE);
    await openCard(page);
    const card = await bench.session.inCard(page, (root) => {
      const card = root.querySelector<HTMLElement>('.card')!;
      const [middle, close] = [card, root.querySelector('.tools')!].map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return (left + right) / 2;
      });
      const { direction } = root.ownerDocument.defaultView!.getComputedStyle(card);
      return { direction, language: card.lang, closeAt: close! > middle! ? 'right' : 'left' };
    });
    expect(card).toEqual({ direction: 'ltr', language: 'en', closeAt: 'right' });
  });
});
