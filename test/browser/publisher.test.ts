import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boxOf, cardBox, firstHighlights, highlightedText, openCard, restOn } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { allHighlightedText, bundled, inEachBrowser, modelText, pause, plain } from './support.ts';

inEachBrowser('the publisher’s page', (bench) => {
  describe('the bundled article on its publisher’s page', () => {
    let page: Page;
    let painted: Map<string, Set<string>>;

    beforeAll(async () => {
      page = await bench.open(ARTICLE.publisher);
      await firstHighlights(page);
      painted = await allHighlightedText(page);
    });

    test('the text under each painted range is the model’s', () => {
      const model = modelText(bundled());
      for (const [name, texts] of painted)
        for (const text of texts) expect([...(model.get(name) ?? [])], name).toContain(text);
    });

    test('every key claim, and names and figures, are painted', () => {
      const { annotations, article } = bundled();
      for (const claim of annotations) {
        if (claim.kind !== 'claim' || !claim.key) continue;
        expect(painted.get(`newsgloss-claim-${claim.status}`)).toContain(
          plain(article.text.slice(claim.start, claim.end)),
        );
      }
      expect(painted.get('newsgloss-name')?.size).toBeGreaterThan(5);
      expect(painted.get('newsgloss-figure')).toContain('35.7 TB');
    });

    test('nothing is painted in navigation, captions, related links, pull-quotes or the footer', async () => {
      const places = await page.evaluate(() => {
        const found: string[] = [];
        for (const [name, highlight] of CSS.highlights) {
          for (const range of name.startsWith('newsgloss-') ? highlight : []) {
            const start = range.startContainer.parentElement;
            found.push(
              start?.closest('nav, footer, figcaption, .desvio-container, .sumario, [href="/guides/deepseek"]')
                ?.className ?? '',
            );
          }
        }
        return found.filter(Boolean);
      });
      expect(places).toEqual([]);
    });

    test('the page’s DOM gains one host element and nothing else', async () => {
      await restOn(page, '35.7 TB');
      await openCard(page);
      const change = await page.evaluate(async () => {
        const now = document.documentElement.cloneNode(true) as Element;
        const hosts = now.querySelectorAll('[data-newsgloss]');
        for (const host of hosts) host.remove();
        const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        return { hosts: hosts.length, same: now.outerHTML === served.documentElement.outerHTML };
      });
      expect(change).toEqual({ hosts: 1, same: true });
      await page.keyboard.press('Escape');
    });

    test('nothing moves when highlights come and go', async () => {
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('article *')].map((element) => JSON.stringify(element.getBoundingClientRect())),
        );
      const popup = await bench.openPopup(page);
      const shown = await places();
      const flip = () =>
        popup.run((document) => (document.querySelectorAll('[role=switch]')[0] as HTMLElement).click());
      await flip();
      await until(
        async () => Object.values(await highlightedText(page)).every((texts) => !texts.length),
        'the highlights to go',
      );
      expect(await places()).toEqual(shown);
      await flip();
      await firstHighlights(page);
      expect(await places()).toEqual(shown);
    });

    test('no request leaves the extension', async () => {
      expect(await bench.session.extensionRequests()).toEqual([]);
    });

    test('marks come back when the page clears the registry', async () => {
      await page.evaluate(() => CSS.highlights.clear());
      expect(Object.keys(await firstHighlights(page)).length).toBeGreaterThan(0);
    });

    test('a mark whose words the page rewrites goes; none is on other words', async () => {
      const other = await bench.open(ARTICLE.publisher);
      await firstHighlights(other);
      await other.evaluate(() => {
        for (const p of document.querySelectorAll('p'))
          if (p.textContent?.includes('35.7 TB')) p.textContent = 'This paragraph has been withdrawn.';
      });
      await pause(600);
      const model = modelText(bundled());
      for (const [name, texts] of await allHighlightedText(other))
        for (const text of texts) expect([...(model.get(name) ?? [])]).toContain(text);
      await page.bringToFront();
    });
  });

  describe('the hover card', () => {
    let page: Page;

    beforeAll(async () => {
      page = await bench.open(ARTICLE.publisher);
      await firstHighlights(page);
    });

    afterEach(async () => {
      await page.keyboard.press('Escape');
      await page.mouse.move(3, 3);
      await until(async () => !(await cardBox(page)), 'the card to close');
    });

    test.each([
      [
        'a claim shows its status, who says so and the cue',
        'claims there’s no evidence',
        [/denied/i, /Meta/, /claims there’s no evidence/],
      ],
      [
        'a name shows who it is in the article’s words, its type and mentions',
        'Nikolay Bashlykov',
        [/a Meta engineer responsible for this data collection/, /person/i, /[2-9] mentions/],
      ],
      ['a figure shows value, unit, bound and what it is of', '81.7 TB', [/81\.7/, /terabyte/i, /at least/i, /data/]],
    ] as const)('%s', async (_, words, shown) => {
      await restOn(page, words, words === '81.7 TB' ? 'least 81.7 TB of data' : words);
      await openCard(page);
      const text = await bench.session.cardText(page);
      for (const pattern of shown) expect(text).toMatch(pattern);
    });

    test('it opens only after the pointer has rested', async () => {
      await restOn(page, '35.7 TB');
      await pause(150);
      expect(await cardBox(page)).toBeNull();
      expect(await openCard(page)).not.toBeNull();
    });

    test('it never covers the line it speaks of', async () => {
      const line = await restOn(page, '35.7 TB');
      const card = await openCard(page);
      const apart = card.y >= line.y + line.height - 1 || card.y + card.height <= line.y + 1;
      expect(apart).toBe(true);
    });

    test('the pointer can reach it, and it stays', async () => {
      const line = await restOn(page, '35.7 TB');
      const card = await openCard(page);
      await page.mouse.move(line.x + line.width / 2, card.y > line.y ? line.y + line.height : line.y, { steps: 3 });
      await page.mouse.move(card.x + card.width / 2, card.y + card.height / 2, { steps: 8 });
      await pause(700);
      expect(await cardBox(page)).not.toBeNull();
    });

    test('it closes after the pointer has left', async () => {
      await restOn(page, '35.7 TB');
      await openCard(page);
      await page.mouse.move(2, 2, { steps: 4 });
      await until(async () => !(await cardBox(page)), 'the card to close', 2000);
    });

    test('Escape closes it at once, and it does not reopen on the same mark', async () => {
      const box = await restOn(page, '35.7 TB');
      await openCard(page);
      await page.keyboard.press('Escape');
      await until(async () => !(await cardBox(page)), 'the card to close', 500);
      await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2);
      await pause(900);
      expect(await cardBox(page)).toBeNull();
    });

    test('words without a mark open nothing', async () => {
      await page.mouse.move(3, 3);
      const box = await boxOf(page, 'The newsroom');
      await page.mouse.move(box.x + 5, box.y + 5);
      await pause(900);
      expect(await cardBox(page)).toBeNull();
    });
  });
});
