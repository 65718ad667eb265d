import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { cardBox, firstHighlights, openCard, restOn } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { say } from '../extension/say.ts';
import { ARTICLE } from '../pages/articles.mjs';
import { inEachBrowser, pause } from './support.ts';

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

  test('gives the keyboard back to what stands under a shadow root', async () => {
    const page = await openMarked();
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(document.createElement('button'));
      document.body.append(host);
      Object.assign(globalThis, { button: host.shadowRoot!.firstChild });
      (globalThis as unknown as { button: HTMLElement }).button.focus({ preventScroll: true });
    });
    const hasFocus = () =>
      page.evaluate(() => (globalThis as unknown as { button: HTMLElement }).button.matches(':focus'));
    await next(page);
    await page.keyboard.press('F6');
    expect(await hasFocus()).toBe(false);
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await hasFocus()).toBe(true);
  });

  test('that is pinned by a click on its mark looks so, and stays', async () => {
    const page = await openMarked();
    const isPinned = async () => (await bench.session.cardText(page)).includes(say('card_pinned'));
    const { x, y, width, height } = await restOn(page, FIGURE);
    await openCard(page);
    expect(await isPinned()).toBe(false);
    await page.mouse.click(x + width / 2, y + height / 2);
    expect(await isPinned()).toBe(true);
    await page.mouse.move(3, 3, { steps: 4 });
    await pause(700);
    expect(await cardBox(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await cardGone(page);
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

  test('that the page has taken away takes no keys with it, and can be opened again', async () => {
    const page = await openMarked();
    const isSeen = () =>
      page.evaluate(() =>
        Boolean(document.querySelector('[data-newsgloss]')?.checkVisibility({ visibilityProperty: true })),
      );
    const open = async () => {
      await restOn(page, FIGURE);
      await until(isSeen, 'the card to be seen');
    };
    const leave = async () => {
      await page.mouse.move(3, 3);
      await until(async () => !(await isSeen()), 'the card to go');
    };
    /** Presses keys, and gives those that reach the page. */
    const press = async (...keys: ('Escape' | 'F6')[]) => {
      await page.evaluate(() => {
        const reached: string[] = [];
        addEventListener('keydown', ({ key }) => reached.push(key));
        Object.assign(globalThis, { reached });
      });
      for (const key of keys) await page.keyboard.press(key);
      return page.evaluate(() => (globalThis as unknown as { reached: string[] }).reached);
    };
    await open();
    await page.evaluate(() => document.querySelector('[data-newsgloss]')!.remove());
    expect(await press('F6', 'Escape')).toEqual(['F6', 'Escape']);
    await leave();

    await page.evaluate(() => {
      const strip = () => {
        for (const host of document.querySelectorAll('[popover]')) host.removeAttribute('popover');
      };
      new MutationObserver(strip).observe(document, { childList: true, attributes: true, subtree: true });
    });
    for (let times = 0; times < 2; times += 1) {
      await open();
      expect(await press('Escape')).toEqual([]);
      await leave();
      expect(await press('Escape')).toEqual(['Escape']);
    }

    // Told of a popover before it is shown, a page can take it away unseen.
    await page.evaluate(() =>
      document.addEventListener('beforetoggle', ({ target }) => (target as Element).remove(), { capture: true }),
    );
    await restOn(page, FIGURE);
    await pause(900);
    expect(await press('F6', 'Escape')).toEqual(['F6', 'Escape']);
  });

  test('on a screen as small as large letters make it leaves the mark in sight that the reader has gone to', async () => {
    const page = await openMarked();
    await page.setViewport({ width: 320, height: 256 });
    await pause(300);
    for (let visits = 0; visits < 6; visits += 1) {
      await next(page);
      const card = await openCard(page);
      const line = await until(
        () =>
          page.evaluate(() => {
            const marks = [...CSS.highlights].flatMap(([, ranges]) => [...ranges] as Range[]);
            const lines = marks.map((mark) => mark.getClientRects()[0]);
            const high = lines.find((line) => line && Math.abs(line.top - innerHeight * 0.15) < 5);
            return high ? { bottom: high.bottom } : null;
          }),
        'a mark near the top',
      );
      expect(card.y).toBeGreaterThan(line.bottom);
    }
  });

  test('is not opened by a tap on a link, which goes where it leads, under a shadow root either', async () => {
    await bench.session.grant('*://built.harbourpost.example/*');
    const page = await openMarked(`${ARTICLE.built}?as=linked`);
    const tap = async (words: string) => {
      const { x, y } = await page.evaluate((wanted) => {
        const marks = [...CSS.highlights].flatMap(([, ranges]) => [...ranges] as Range[]);
        const mark = marks.find((range) => range.toString() === wanted)!;
        mark.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = mark.getClientRects()[0]!;
        return { x: left + width / 2, y: top + height / 2 };
      }, words);
      await page.touchscreen.tap(x, y);
    };
    const isFollowed = () => page.evaluate(() => location.hash === '#followed');
    await tap('£85,000');
    await openCard(page);
    expect(await isFollowed()).toBe(false);
    await page.keyboard.press('Escape');
    await cardGone(page);
    await tap('62 retired engineers');
    await until(isFollowed, 'the link to be followed');
    await pause(500);
    expect(await cardBox(page)).toBeNull();
  });

  // The last test: the extension is loaded anew.
  test('that an earlier copy of the extension has left behind goes when the next one comes', async () => {
    const page = await openMarked();
    await restOn(page, FIGURE);
    await openCard(page);
    await page.evaluate(() => Object.assign(globalThis, { left: document.querySelector('[data-newsgloss]') }));
    await bench.session.reload();
    await page.bringToFront();
    const isLeft = () => page.evaluate(() => (globalThis as unknown as { left: Element }).left.isConnected);
    await until(async () => !(await isLeft()), 'the old card to go');
  });
});
