import { describe, expect, test } from 'vitest';
import { firstHighlights, highlightedText } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { bundled, inEachBrowser, pause, plain } from './support.ts';

inEachBrowser('the popup', (bench) => {
  const onArticle = async () => {
    const page = await bench.open(ARTICLE.publisher);
    await firstHighlights(page);
    return { page, popup: await bench.openPopup(page) };
  };

  test('title, outlet, origin and coverage are told', async () => {
    const { popup } = await onArticle();
    const text = await popup.run((document) => document.body.textContent ?? '');
    expect(text).toContain(bundled().article.metadata.title);
    expect(text).toContain('Xataka On');
    expect(text).toContain('Bundled with Newsgloss');
    expect(text).toMatch(/All \d+ paragraphs are on this page/);
  });

  test('each section is named by its heading, and each row is a button', async () => {
    const { popup } = await onArticle();
    const sections = await popup.run((document) =>
      [...document.querySelectorAll('section')].map((section) => {
        const heading = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
        return {
          name: heading?.textContent?.trim() ?? '',
          buttons: section.querySelectorAll('button').length,
          rows: section.querySelectorAll('li').length,
        };
      }),
    );
    const { report } = bundled();
    expect(sections.map(({ name }) => name.replace(/\s*\d+$/, ''))).toEqual([
      'Gist',
      'Claims',
      'People and organisations',
      'Figures',
      'Timeline',
      'Quotes',
      'Comments',
    ]);
    sections.forEach(({ buttons, rows }, i) => {
      expect(rows).toBe(report.sections[i]!.rows.length);
      expect(buttons).toBeGreaterThanOrEqual(rows);
    });
  });

  test('a click on a row scrolls the page to its sentence and flashes it', async () => {
    const { page, popup } = await onArticle();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const row = bundled()
      .report.sections.find((section) => section.id === 'claims')!
      .rows.at(-1)!;
    await popup.run((document) => {
      const claims = [...document.querySelectorAll('section')].find((section) =>
        document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent?.startsWith('Claims'),
      );
      [...(claims?.querySelectorAll('li button') ?? [])]
        .at(-1)
        ?.dispatchEvent(
          new (document.defaultView as typeof globalThis & Window).MouseEvent('click', { bubbles: true }),
        );
    });
    const flashed = await until(async () => (await highlightedText(page))['newsgloss-flash']?.[0], 'the flash');
    const span = row.spans[0];
    expect(plain(flashed)).toBe(plain(bundled().article.text.slice(span.start, span.end)));
    await until(() => page.evaluate(() => scrollY > 0), 'the page to scroll');
  });

  test('the switches turn highlights off and on, and are remembered', async () => {
    const { page, popup } = await onArticle();
    const flip = (over: typeof popup) =>
      over.run((document) => (document.querySelectorAll('[role=switch]')[0] as HTMLElement).click());
    await flip(popup);
    await until(async () => Object.values(await highlightedText(page)).flat().length === 0, 'the highlights to go');
    await page.reload();
    await pause(800);
    expect(Object.values(await highlightedText(page)).flat()).toEqual([]);
    const again = await bench.openPopup(page);
    await flip(again);
    await firstHighlights(page);
  });

  test('on a page that is no article it says so, and offers the bundled articles', async () => {
    const page = await bench.open(ARTICLE.home);
    const popup = await bench.openPopup(page);
    const text = await popup.run((document) => document.body.textContent ?? '');
    expect(text).toMatch(/does not look like an article|No text found/);
    expect(text).toContain(bundled().article.metadata.title);
  });

  test('on a page that browsers close to extensions it says so, and a bundled summary can be read there', async () => {
    const page = await bench.session.newPage();
    await bench.session.openOwnPage(page, 'options.html');
    const popup = await bench.openPopup(page);
    const text = await popup.run((document) => document.body.textContent ?? '');
    expect(text).toMatch(/Out of reach/);
    const title = bundled().article.metadata.title ?? '';
    await popup.run((document, wanted) => {
      [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(wanted))?.click();
    }, title);
    await until(() => popup.run((document) => document.querySelectorAll('section').length === 7), 'the summary');
  });

  describe('the background killed at any moment', () => {
    test('the open reading stays: popup, rows and highlights go on', async () => {
      const page = await bench.open(ARTICLE.publisher);
      await firstHighlights(page);
      await bench.session.killBackground();
      const popup = await bench.openPopup(page);
      expect(await popup.run((document) => document.querySelectorAll('section').length)).toBe(7);
      await popup.run((document) => (document.querySelector('section li button') as HTMLElement).click());
      await until(async () => (await highlightedText(page))['newsgloss-flash']?.[0], 'the flash');
    });

    test('the next page is read all the same', async () => {
      await bench.session.killBackground();
      const page = await bench.open(ARTICLE.publisher);
      expect(Object.keys(await firstHighlights(page)).length).toBeGreaterThan(0);
    });

    test('killed while it reads, the page asks again', async () => {
      const page = await bench.session.newPage();
      await page.goto(bench.server.url(ARTICLE.publisher), { waitUntil: 'domcontentloaded' });
      await bench.session.killBackground();
      expect(Object.keys(await firstHighlights(page)).length).toBeGreaterThan(0);
    });
  });
});
