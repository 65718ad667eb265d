import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { Reading } from '../../src/core/model/reading.ts';
import { launch } from '../../src/dev/browsers/launch.mjs';
import { highlightedText } from '../../src/dev/browsers/look.mjs';
import { type Popup, type Session, until } from '../../src/dev/browsers/session.mjs';
import { serve } from '../../src/dev/serve.mjs';
import { type BrowserName, browserNames, root } from '../../src/dev/setup.mjs';
import { articlePages } from '../pages/articles.mjs';
import type { Story } from '../pages/stories.mjs';

/** A browser with the extension, and the test pages served to it. */
export interface Bench {
  session: Session;
  server: Awaited<ReturnType<typeof serve>>;
  /** Opens a test page in a new tab, which is closed when the test ends; a page opened before all tests stays. */
  open(page: string): Promise<Page>;
  /** Opens the toolbar popup and waits, at most so many milliseconds, until it has settled on what to show; it is closed when the test ends. */
  openPopup(page: Page, patience?: number): Promise<Popup>;
}

type LaunchOptions = NonNullable<Parameters<typeof launch>[2]>;

/** Runs the tests of `body` in Chromium and in Firefox, each launched once for all of them. */
export function inEachBrowser(
  title: string,
  body: (bench: Bench, name: BrowserName) => void,
  options: (name: BrowserName) => LaunchOptions = () => ({}),
): void {
  describe.each(browserNames)(`${title}, in %s`, (name) => {
    const bench = {} as Bench;
    const opened: { close(): Promise<void> }[] = [];
    beforeAll(async () => {
      bench.server = await serve(articlePages());
      bench.session = await launch(name, bench.server, options(name));
      bench.open = async (address) => {
        const page = await bench.session.newPage();
        opened.push(page);
        await page.goto(bench.server.url(address));
        return page;
      };
      bench.openPopup = async (page, patience) => {
        const popup = await bench.session.openPopup(page);
        opened.push(popup);
        await until(() => popup.run(hasSettled), 'the popup to settle', patience);
        return popup;
      };
    });
    afterAll(async () => {
      await bench.session?.close();
      await bench.server?.close();
    });
    describe('', () => {
      beforeEach(() => {
        opened.length = 0;
      });
      afterEach(async () => {
        for (const one of opened.splice(0).reverse()) await one.close();
      });
      body(bench, name);
    });
  });
}

/** The model of the bundled article, as it ships. */
export const bundled = (): Reading =>
  JSON.parse(readFileSync(path.join(root, 'dist/chrome/articles/meta-torrents.json'), 'utf8'));

/** Text as it can be compared across republications: white space, quote marks and invisible characters made one. */
export const plain = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** The words of every annotation of a reading by the highlight that shows it. */
export function modelText(reading: Reading): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const mark of reading.annotations) {
    if (mark.kind === 'date' || mark.kind === 'quote') continue;
    const name = mark.kind === 'claim' ? `newsgloss-claim-${mark.status}` : `newsgloss-${mark.kind}`;
    const texts = found.get(name) ?? new Set();
    found.set(name, texts.add(plain(reading.article.text.slice(mark.start, mark.end))));
  }
  return found;
}

/** Scrolls through a page and gathers the text under every highlight that was shown on the way. */
export async function allHighlightedText(page: Page): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top <= height; top += 800) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    await pause(120);
    for (const [name, texts] of Object.entries(await highlightedText(page))) {
      const set = found.get(name) ?? new Set();
      for (const text of texts) set.add(plain(text));
      found.set(name, set);
    }
  }
  return found;
}

/** Waits until some words of a story are marked as a figure, and nothing is but words of that story. */
export async function onlyMarked(page: Page, { title, body }: Story, figure: string): Promise<void> {
  const isStrange = (words: string) => ![title, ...body].some((text) => text.includes(words));
  let strange: string[] = [];
  await until(async () => {
    const marked = await highlightedText(page);
    strange = Object.values(marked).flat().filter(isStrange);
    return marked['newsgloss-figure']?.includes(figure) && strange.length === 0;
  }, `the marks of “${title}”`).catch((error: Error) => {
    expect(strange, error.message).toEqual([]);
    throw error;
  });
}

const hasSettled = (document: Document): boolean =>
  Boolean(document.querySelector('main > *')) && !document.querySelector('.waiting');

/** What the extension keeps: the keys of what outlasts the browser, and all of it and of the session, as JSON. */
export async function stored(session: Session): Promise<{ keys: string[]; all: string }> {
  const page = await session.newPage();
  await session.openOwnPage(page, 'options.html');
  const found = await page.evaluate(async () => {
    type Area = { get(keys: null): Promise<Record<string, unknown>> };
    type Api = { storage: Record<'local' | 'session', Area> };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { storage } = browser?.storage ? browser : chrome;
    const [local, untilClosed] = [await storage.local.get(null), await storage.session.get(null)];
    return { keys: Object.keys(local), all: JSON.stringify([local, untilClosed]) };
  });
  await page.close();
  return found;
}

/** Waits; for what shows itself only by not happening. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
