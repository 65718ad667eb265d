import { expect, test } from 'vitest';
import { firstHighlights, highlightedText, openCard, restOn } from '../../src/dev/browsers/look.mjs';
import { until } from '../../src/dev/browsers/session.mjs';
import { ARTICLE } from '../pages/articles.mjs';
import { TITLE } from '../pages/local.mjs';
import { allHighlightedText, bundled, inEachBrowser, modelText, pause, plain } from './support.ts';

inEachBrowser('pages other than the publisher’s own', (bench) => {
  test('another article of the same outlet about the same lawsuit is not taken for it', async () => {
    const page = await bench.open(ARTICLE.decoy);
    await pause(1200);
    expect(await highlightedText(page)).toEqual({});
    const popup = await bench.openPopup(page);
    expect(await popup.run((document) => document.body.textContent)).not.toContain('Bundled');
  });

  test('a front page is no article', async () => {
    const page = await bench.open(ARTICLE.home);
    await pause(1200);
    expect(await highlightedText(page)).toEqual({});
  });

  test('nothing runs on a site that is not listed until the reader asks', async () => {
    const page = await bench.open(ARTICLE.aggregator);
    await pause(1200);
    expect(await highlightedText(page)).toEqual({});
    expect(await page.$('[data-newsgloss]')).toBeNull();
  });

  test.each([
    ['an aggregator’s page with readers’ comments', ARTICLE.aggregator],
    ['an edited copy', ARTICLE.edited],
  ])('the bundled article is recognised on %s', async (_, address) => {
    const page = await bench.open(address);
    const popup = await bench.openPopup(page);
    expect(await popup.run((document) => document.body.textContent)).toContain('Bundled with Newsgloss');
    await firstHighlights(page);
    const model = modelText(bundled());
    const painted = await allHighlightedText(page);
    expect(painted.get('newsgloss-figure')).toContain('35.7 TB');
    for (const [name, texts] of painted)
      for (const text of texts) expect([...(model.get(name) ?? [])], name).toContain(plain(text));
  });

  test('an edited copy says how much of the article it holds', async () => {
    const page = await bench.open(ARTICLE.edited);
    const popup = await bench.openPopup(page);
    const [, found, total] =
      (await popup.run((document) => document.body.textContent?.match(/(\d+) of (\d+) paragraphs/))) ?? [];
    expect(Number(total) - Number(found)).toBe(2);
  });

  test('highlights and card work under a policy that allows the page nothing', async () => {
    const page = await bench.open(ARTICLE.strict);
    await firstHighlights(page);
    await restOn(page, '35.7 TB');
    await openCard(page);
    expect(await bench.session.cardText(page)).toMatch(/terabyte/i);
  });

  test('an article that is still coming is read when it is there', async () => {
    const page = await bench.open(ARTICLE.localHome);
    await page.evaluate((url) => location.assign(url), bench.server.url(ARTICLE.slow));
    const isComing = () => page.evaluate(() => location.host.startsWith('slow') && Boolean(document.body));
    await until(() => isComing().catch(() => false), 'the page to come');
    const popup = await bench.openPopup(page);
    expect(await popup.run((document) => document.querySelector('h1')?.textContent)).toBe(TITLE);
    expect(await popup.run((document) => document.body.textContent)).toContain('All 6 paragraphs are on this page');
  });

  test('an article that does not ship is read live, by the same code, when the reader asks', async () => {
    const page = await bench.open(ARTICLE.local);
    const popup = await bench.openPopup(page);
    const text = await popup.run((document) => document.body.textContent);
    expect(text).toContain('Read live');
    expect(text).toContain('Pieter Haan');
    const painted = await firstHighlights(page);
    expect(painted['newsgloss-figure']).toContain('€14 million');
    const whole = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    for (const texts of Object.values(painted)) for (const words of texts) expect(plain(whole)).toContain(plain(words));
  });
});
