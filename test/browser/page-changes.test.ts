import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { highlightedText } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE, inApp } from '../pages/articles.mjs';
import { FERRY, FERRY_IN_GERMAN, LIBRARY } from '../pages/stories.mjs';
import { inEachBrowser, onlyMarked } from './support.ts';

/** A figure of the article's first half, and one of its second. */
const FIRST = '£85,000';
const SECOND = '1,900 fewer books';

inEachBrowser('an article that its page changes', (bench) => {
  beforeAll(() => bench.session.grant('*://*.harbourpost.example/*'));

  const figures = async (page: Page) => (await highlightedText(page))['newsgloss-figure'] ?? [];
  const press = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      [...document.querySelectorAll('button')].find((button) => button.textContent === wanted)!.click();
    }, words);

  test('a text that comes after its page is read', async () => {
    const page = await bench.open(`${ARTICLE.changing}?as=late`);
    await onlyMarked(page, LIBRARY, FIRST);
  });

  test('“Read more”: the part that comes is read, too', async () => {
    const page = await bench.open(`${ARTICLE.changing}?as=more`);
    await onlyMarked(page, LIBRARY, FIRST);
    await press(page, 'Read more');
    await onlyMarked(page, LIBRARY, SECOND);
    expect(await figures(page)).toContain(FIRST);
    const popup = await bench.openPopup(page);
    expect(await popup.run((document) => document.body.textContent)).toContain('All 6 paragraphs are on this page');
  });

  test('paragraphs that a framework writes anew: marks leave the old ones at once, and come to the new', async () => {
    const page = await bench.open(`${ARTICLE.changing}?as=redrawn`);
    await onlyMarked(page, LIBRARY, FIRST);
    const before = (await figures(page)).length;
    const left = await page.evaluate(async () => {
      [...document.querySelectorAll('button')].at(-1)!.click();
      await new Promise(requestAnimationFrame);
      return [...CSS.highlights].flatMap(([, highlight]) => [...highlight]).filter((range) => range.toString()).length;
    });
    expect(left).toBe(0);
    await until(async () => (await figures(page)).length === before, 'the marks to come back');
    await onlyMarked(page, LIBRARY, FIRST);
  });

  test('an editor: a mark goes with the first letter written into it, and comes back with its words', async () => {
    const page = await bench.open(`${ARTICLE.changing}?as=editor`);
    await onlyMarked(page, LIBRARY, FIRST);
    await page.evaluate((figure) => {
      const text = document.querySelector('article p')!.firstChild as Text;
      document.querySelector('article')!.focus();
      getSelection()!.collapse(text, text.data.indexOf(figure) + 3);
    }, FIRST);
    await page.keyboard.type('7');
    expect(await figures(page)).not.toContain('£857,000');
    expect(await page.evaluate(() => document.querySelector('article')!.textContent)).toContain('£857,000');
    await until(async () => (await figures(page)).length > 0, 'the other marks to be there');
    expect(await figures(page)).not.toContain('£857,000');
    await page.keyboard.press('Backspace');
    await onlyMarked(page, LIBRARY, FIRST);
  });

  test('words written before a mark leave it where it is', async () => {
    const page = await bench.open(`${ARTICLE.changing}?as=editor`);
    await onlyMarked(page, LIBRARY, FIRST);
    await page.evaluate(() => {
      document.querySelector('article')!.focus();
      getSelection()!.collapse(document.querySelector('article p')!.firstChild, 0);
    });
    await page.keyboard.type('Again: ');
    expect(await figures(page)).toContain(FIRST);
    await until(
      () => page.evaluate(() => document.querySelector('article p')!.textContent!.startsWith('Again: ')),
      'the words to be written',
    );
    await onlyMarked(page, LIBRARY, FIRST);
  });

  test('translated by the browser: the marks go, the popup says why, and they come back with the original', async () => {
    const page = await bench.open(inApp(FERRY));
    await onlyMarked(page, FERRY, '€14 million');
    await page.evaluate(translate, FERRY_IN_GERMAN);
    expect(Object.values(await highlightedText(page)).flat()).toEqual([]);
    const popup = await bench.openPopup(page);
    const told = await popup.run((document) => document.querySelector('header')?.textContent);
    expect(told).toContain(FERRY.title);
    expect(told).toContain('0 of 6 paragraphs are on this page');
    expect(told).toContain('may have been translated');
    await popup.close();
    await page.evaluate(translate, FERRY.body);
    await onlyMarked(page, FERRY, '€14 million');
  });
});

/** What browsers do to a page that they translate: each text node gives way to others, in elements of the browser's own. */
function translate(texts: readonly string[]): void {
  document.querySelectorAll('article p').forEach((paragraph, at) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    inner.append(texts[at]!);
    outer.append(inner);
    paragraph.replaceChildren(outer);
  });
}
