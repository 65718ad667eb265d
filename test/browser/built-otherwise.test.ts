import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { cardBox, firstHighlights, highlightedText, openCard, restOn } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { LIBRARY } from '../pages/stories.mjs';
import { inEachBrowser, onlyMarked, pause } from './support.ts';

const FIGURE = '£85,000';

inEachBrowser('sites that are built otherwise', (bench) => {
  beforeAll(() => bench.session.grant('*://built.harbourpost.example/*'));

  /** Rests on a figure of the article until its card is open, and gives both boxes. */
  async function openOn(page: Page) {
    await onlyMarked(page, LIBRARY, FIGURE);
    const line = await restOn(page, FIGURE);
    return { line, card: await openCard(page) };
  }

  test('paragraphs slotted into elements of the site’s own are marked, and have cards', async () => {
    const page = await bench.open(`${ARTICLE.built}?as=slotted`);
    await openOn(page);
    expect(await bench.session.cardText(page)).toContain('85,000');
  });

  test('a form that holds the article, with fields named like the links of the tree, is read and has cards', async () => {
    const page = await bench.open(`${ARTICLE.built}?as=form`);
    await openOn(page);
    expect(await bench.session.cardText(page)).toContain('85,000');
    await page.evaluate(() => document.querySelector('main form')!.remove());
    await until(
      async () => Object.values(await highlightedText(page)).flat().length === 0,
      'the marks to go with the form',
    );
  });

  test('what scrolls by itself elsewhere on the page keeps no card from opening, and closes none', async () => {
    const page = await bench.open(`${ARTICLE.built}?as=moving`);
    await openOn(page);
    await pause(700);
    expect(await cardBox(page)).not.toBeNull();
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await until(async () => !(await cardBox(page)), 'the card to close');
  });

  test.each([
    ['that another has opened', 'nested'],
    ['of an element of the site’s own', 'component'],
  ])('over a modal dialog %s the pointer reaches the card, and its button closes it', async (_, as) => {
    const page = await bench.open(`${ARTICLE.built}?as=${as}`);
    const { line, card } = await openOn(page);
    const button = { x: card.x + card.width - 22, y: card.y + 22 };
    // Straight over the gap, so that how fast a machine moves the pointer tells nothing.
    const over = Math.min(Math.max(line.x + line.width / 2, card.x + 12), card.x + card.width - 12);
    await page.mouse.move(over, card.y + card.height / 2, { steps: 4 });
    await page.mouse.move(button.x, button.y, { steps: 4 });
    await pause(500);
    expect(await cardBox(page)).not.toBeNull();
    await page.mouse.click(button.x, button.y);
    await until(async () => !(await cardBox(page)), 'the card to close');
  });

  test('over a dialog that keeps the keyboard to itself the card can be entered by it', async () => {
    const page = await bench.open(`${ARTICLE.built}?as=trapped`);
    await openOn(page);
    await page.keyboard.press('F6');
    await pause(300);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-newsgloss'))).toBe(true);
    await page.keyboard.press('Escape');
    await until(async () => !(await cardBox(page)), 'the card to close');
  });

  test('on a page that its site has enlarged the card stands by its line', async () => {
    const page = await bench.open(`${ARTICLE.built}?as=enlarged`);
    const { line, card } = await openOn(page);
    const below = card.y - (line.y + line.height);
    const above = line.y - (card.y + card.height);
    expect(Math.max(below, above)).toBeGreaterThanOrEqual(0);
    expect(Math.max(below, above)).toBeLessThan(2 * line.height);
    expect(Math.abs(card.x + card.width / 2 - line.x)).toBeLessThan(card.width);
    expect(Math.round(card.width)).toBe(320);
  });

  test.each([
    ['a body that scrolls in place of the page', 'body'],
    ['an element of the site’s own that scrolls', 'shell'],
    ['columns that go on to the side', 'columns'],
    ['a part that is folded away', 'folded'],
    ['a part that is hidden until its words are sought', 'sought'],
  ])('a line of the popup leads to its words in %s', async (_, as) => {
    const page = await bench.open(`${ARTICLE.built}?as=${as}`);
    await onlyMarked(page, LIBRARY, FIGURE);
    const popup = await bench.openPopup(page);
    await popup.run((document) => {
      const rows = [...document.querySelectorAll<HTMLElement>('button.row')];
      rows.find(({ textContent }) => textContent?.includes('2,000'))!.click();
    });
    const flashed = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('newsgloss-flash') ?? [])] as Range[];
        const { left, top, width } = range?.getBoundingClientRect() ?? new DOMRect();
        if (!range?.startContainer.parentElement?.checkVisibility()) return false;
        return width > 0 && left >= 0 && left < innerWidth && top >= 0 && top < innerHeight;
      });
    await until(flashed, 'the words to be seen', 3000);
  });

  test('a page that keeps pointer and keys to itself has cards all the same, and Escape closes them', async () => {
    const page = await bench.open(`${ARTICLE.built}?as=jealous`);
    await openOn(page);
    await page.keyboard.press('Escape');
    await until(async () => !(await cardBox(page)), 'the card to close');
  });

  test('a card goes with the words that it speaks of', async () => {
    const page = await bench.open(ARTICLE.built);
    await openOn(page);
    await page.evaluate((figure) => {
      for (const paragraph of document.querySelectorAll('article p'))
        if (paragraph.textContent?.includes(figure)) paragraph.textContent = 'This paragraph has been withdrawn.';
    }, FIGURE);
    await until(async () => !(await cardBox(page)), 'the card to close');
    await firstHighlights(page);
  });

  test('a feed is no article, whatever its address', async () => {
    const page = await bench.open(ARTICLE.feed);
    await pause(1200);
    expect(await highlightedText(page)).toEqual({});
  });
});
