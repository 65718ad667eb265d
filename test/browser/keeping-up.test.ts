import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardBox, highlightedText, restOn } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { say } from '../extension/say.ts';
import { ARTICLE, inApp } from '../pages/articles.mjs';
import { FERRY, FERRY_IN_GERMAN, LIBRARY, ORCHARD } from '../pages/stories.mjs';
import { inEachBrowser, onlyMarked, pause } from './support.ts';

/** Sites on which the reader wants every article read; not the paper's own host. */
const ALLOWED = ['app', 'endless', 'changing'].map((name) => `*://${name}.harbourpost.example/*`);

/** A figure of the changing article's first half, and one of its second. */
const FIRST = '£85,000';
const SECOND = '1,900 fewer books';

inEachBrowser('keeping up', (bench) => {
  beforeAll(async () => {
    for (const site of ALLOWED) await bench.session.grant(site);
  });

  describe('with an article that its page changes', () => {
    const figures = async (page: Page) => (await highlightedText(page))['newsgloss-figure'] ?? [];
    const sorted = (marked: Record<string, string[]>) =>
      Object.entries(marked).map(([name, words]) => [name, ...words.sort()].join());
    const press = (page: Page, words: string) =>
      page.evaluate((wanted) => {
        [...document.querySelectorAll('button')].find((button) => button.textContent === wanted)!.click();
      }, words);

    test('a text that comes after its page is read', async () => {
      const page = await bench.open(`${ARTICLE.changing}?as=late`);
      await onlyMarked(page, LIBRARY, FIRST);
    });

    test('a title that comes after its text is the summary’s', async () => {
      const page = await bench.open(`${ARTICLE.changing}?as=retitled`);
      await onlyMarked(page, LIBRARY, FIRST);
      await until(
        () => page.evaluate((title) => document.querySelector('h1')!.textContent === title, LIBRARY.title),
        'the title',
      );
      const popup = await bench.openPopup(page);
      expect(await popup.run((document) => document.querySelector('h1')?.textContent)).toBe(LIBRARY.title);
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

    test.each([
      ['a framework', 'redrawn'],
      ['a web component', 'component'],
      ['an application with the whole article', 'remounted'],
    ])('paragraphs that %s writes anew: marks come to the new ones before it can be seen', async (_, as) => {
      const page = await bench.open(`${ARTICLE.changing}?as=${as}`);
      await onlyMarked(page, LIBRARY, FIRST);
      const before = await highlightedText(page);
      const after = await page.evaluate(async () => {
        [...document.querySelectorAll('button')].at(-1)!.click();
        await new Promise(requestAnimationFrame);
        const marked: Record<string, string[]> = {};
        for (const [name, highlight] of CSS.highlights) {
          if (!name.startsWith('newsgloss-')) continue;
          const ranges = [...highlight].filter(({ startContainer }) => startContainer.isConnected);
          marked[name] = ranges.map((range) => range.toString());
        }
        return marked;
      });
      expect(sorted(after)).toEqual(sorted(before));
      await onlyMarked(page, LIBRARY, FIRST);
      const look = () =>
        page.evaluate(() => {
          const inPage = document.querySelector('harbour-story')?.shadowRoot ?? document;
          return getComputedStyle(inPage.querySelector('p')!, '::highlight(newsgloss-figure)').textDecorationLine;
        });
      await until(async () => (await look()) === 'underline', 'the marks’ looks');
    });

    test('paragraphs that are written anew all the time keep their marks, and the card on one opens', async () => {
      const page = await bench.open(`${ARTICLE.changing}?as=ticking`);
      await onlyMarked(page, LIBRARY, FIRST);
      await pause(2500);
      // On a busy machine changes are let go now and then: a stretch is looked for in which they are not.
      await until(async () => {
        let marked = 0;
        for (let time = 0; time < 20; time += 1) {
          if ((await figures(page)).includes(FIRST)) marked += 1;
          await pause(70);
        }
        return marked > 15;
      }, 'the marks to stay over some changes');
      // There the pointer comes to a mark that has just gone now and then, and comes again.
      await until(async () => {
        await restOn(page, FIRST);
        await pause(1500);
        const opened = await cardBox(page);
        if (!opened) await page.mouse.move(2, 2);
        return opened;
      }, 'the card to open');
      await pause(700);
      expect(await cardBox(page)).not.toBeNull();
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

  describe('with a site that writes its pages itself', () => {
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

    test('one article after the other, by the Navigation API', async (context) => {
      const page = await bench.open(`${inApp(FERRY)}?draws=over&by=navigation`);
      if (!(await page.evaluate(() => 'navigation' in globalThis))) context.skip('this browser has none');
      await onlyMarked(page, FERRY, '€14 million');
      await go(page, 'Story 2');
      await onlyMarked(page, LIBRARY, '£85,000');
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
      const notice = await popup.run((document) =>
        document.querySelector('[data-notice]')?.getAttribute('data-notice'),
      );
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

    const scrollToStory = (page: Page, at: number) =>
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

    test('under an open popup: a line of the article before leads nowhere, and the popup tells of the one that has come', async () => {
      const page = await bench.open(ARTICLE.endless);
      await scrollToStory(page, 1);
      await scrollToStory(page, 0);
      await onlyMarked(page, FERRY, '€14 million');
      const popup = await bench.openPopup(page);
      const title = () => popup.run((document) => document.querySelector('h1')?.textContent);
      await until(async () => (await title()) === FERRY.title, 'the summary');
      await scrollToStory(page, 1);
      await onlyMarked(page, LIBRARY, '£85,000');
      await popup.run((document) =>
        document.querySelector<HTMLElement>('[data-section=figures] li:nth-child(2) button')!.click(),
      );
      await until(async () => (await title()) === LIBRARY.title, 'the other summary');
      expect((await highlightedText(page))['newsgloss-flash'] ?? []).toEqual([]);
      const told = () => popup.run((document) => document.querySelector('#status')?.textContent);
      await until(async () => (await told()) === say('page_changed'), 'the words that say so');
    });

    test.each(['article', 'div'])(
      'of articles that follow each other without end, each in an <%s>, the one before the reader is read',
      async (tag) => {
        const page = await bench.open(`${ARTICLE.endless}?in=${tag}`);
        await onlyMarked(page, FERRY, '€14 million');
        await scrollToStory(page, 1);
        await onlyMarked(page, LIBRARY, '£85,000');
        expect(await titleIn(page)).toBe(LIBRARY.title);
        await scrollToStory(page, 2);
        await onlyMarked(page, ORCHARD, '$12 million');
        await scrollToStory(page, 0);
        await onlyMarked(page, FERRY, '€14 million');
        expect(await titleIn(page)).toBe(FERRY.title);
      },
    );

    test('an application that puts as many other articles in the place of all: the one before the reader is read', async () => {
      const page = await bench.open(ARTICLE.endless);
      await onlyMarked(page, FERRY, '€14 million');
      await until(async () => {
        // Up and down, so that the end of the page comes into view once more.
        for (const top of [0, 100_000]) {
          await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
          await pause(150);
        }
        return page.evaluate(() => document.querySelectorAll('.story').length > 2);
      }, 'all articles to be loaded');
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await onlyMarked(page, FERRY, '€14 million');
      // So that it is known which articles are there.
      await pause(1500);
      await page.evaluate(({ title, body }) => {
        const main = document.querySelector('main')!;
        const others = main.cloneNode(true) as Element;
        for (const [at, story] of [...others.children].entries()) {
          story.querySelector('h1')!.textContent = at ? `${title} (${at})` : title;
          story.querySelectorAll('p').forEach((paragraph, of) => {
            paragraph.textContent = body[of % body.length]!;
          });
        }
        main.replaceWith(others);
        history.pushState(null, '', '/2024/06/bridge-opens-in-southport');
      }, BRIDGE);
      await onlyMarked(page, BRIDGE, '£7 million');
      expect(await titleIn(page)).toBe(BRIDGE.title);
    });
  });
});

/** A story that is in no list of its site. */
const BRIDGE = {
  path: '',
  title: 'Mayor of Southport Opens a Bridge After Nine Years of Work',
  body: [
    'SOUTHPORT — The mayor opened the bridge over the Alder on Friday, nine years after the first stone was laid, at a cost of £7 million to the county.',
    'She said the bridge would carry cars and bicycles alike, and that the old ferry would sail on until the autumn of next year.',
    'Drivers had waited in long lines at the only other crossing, which is so narrow that lorries are turned away from it every day.',
  ],
};

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
