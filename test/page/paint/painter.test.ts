// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rangeOf } from '../../../src/page/extract/index.ts';
import type { PageBlock, PageText, TextRun } from '../../../src/page/extract/page-text.ts';
import { type PageMark, paint } from '../../../src/page/paint/painter.ts';
import type { Registry } from '../../../src/page/paint/registry.ts';

/** A registry that lists what is painted. */
function fakeRegistry() {
  const ranges = new Map<Range, string>();
  const registry: Registry = {
    add: (name, range) => void ranges.set(range, name),
    delete: (_, range) => void ranges.delete(range),
    restore: () => {},
    clear: () => ranges.clear(),
  };
  return { registry, painted: () => [...ranges.keys()].map(String).sort(), size: () => ranges.size };
}

/** Stands in for the browser's: the test says what is near. */
let scrollTo: (...near: Element[]) => void;
class FakeObserver {
  private readonly seen: Element[] = [];
  constructor(tell: IntersectionObserverCallback) {
    scrollTo = (...near) => {
      const entries = this.seen.map((target) => ({
        target,
        isIntersecting: near.includes(target),
        boundingClientRect: new DOMRect(),
      }));
      tell(entries as never, this as never);
    };
  }
  observe = (element: Element) => this.seen.push(element);
  disconnect = () => this.seen.splice(0);
}

/** The page's paragraphs as an article: one block and one run each. */
function pageOf(...words: string[]): PageText {
  document.body.innerHTML = `<main>${words.map((text) => `<p>${text}</p>`).join('')}</main>`;
  const blocks: PageBlock[] = [];
  const runs: TextRun[] = [];
  let start = 0;
  for (const element of document.querySelectorAll('p')) {
    const node = element.firstChild as Text;
    const end = start + node.length;
    blocks.push({ kind: 'paragraph', start, end, boldStart: null, element });
    runs.push({ start, node, offset: 0, length: node.length });
    start = end + 2;
  }
  const metadata = { title: null, byline: null, outlet: null, published: null, url: null };
  return { text: words.join('\n\n'), blocks, runs, metadata };
}

const mark = (page: PageText, words: string): PageMark => {
  const start = page.text.indexOf(words);
  return { start, end: start + words.length, highlight: 'newsgloss-name' };
};

const paragraph = (at: number): Element => document.querySelectorAll('p')[at]!;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What stops paintings when their test ends, so that none watches the page of the next. */
const stops: AbortController[] = [];
function stopping(): AbortController {
  const stop = new AbortController();
  stops.push(stop);
  return stop;
}

/** Paints marks of a two-paragraph page, and shows both paragraphs. */
async function painted(words: readonly string[]) {
  const page = pageOf('Ada met Bo in Leith.', 'Bo left.');
  const { registry, painted: list, size } = fakeRegistry();
  const stop = stopping();
  const changed = vi.fn();
  const marks = words.map((one) => mark(page, one));
  const painting = paint(marks, { page, rangeOf, registry, signal: stop.signal, changed });
  scrollTo(paragraph(0), paragraph(1));
  await painting.ready;
  return { list, size, stop, changed };
}

beforeEach(() => vi.stubGlobal('IntersectionObserver', FakeObserver));
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  vi.unstubAllGlobals();
});

describe('what is near is painted', () => {
  test('and what is far is taken off', async () => {
    const { list } = await painted(['Ada', 'Bo left']);
    expect(list()).toEqual(['Ada', 'Bo left']);
    scrollTo(paragraph(1));
    await settle();
    expect(list()).toEqual(['Bo left']);
    scrollTo();
    await settle();
    expect(list()).toEqual([]);
  });

  test('and before the browser has told, what is taken to be', async () => {
    const page = pageOf('Ada met Bo in Leith.', 'Bo left.');
    const { registry, painted: list } = fakeRegistry();
    const marks = ['Ada', 'Bo left'].map((words) => mark(page, words));
    const { signal } = stopping();
    const near = page.blocks.slice(0, 1);
    paint(marks, { page, rangeOf, registry, near, signal, changed: () => {} });
    await settle();
    expect(list()).toEqual(['Ada']);
    scrollTo(paragraph(1));
    await settle();
    expect(list()).toEqual(['Bo left']);
  });

  test('never more than 300 ranges', async () => {
    const words = Array.from({ length: 500 }, (_, at) => `w${1000 + at}`);
    const page = pageOf(words.join(' '));
    const { registry, size } = fakeRegistry();
    const marks = words.map((word) => mark(page, word));
    const painting = paint(marks, { page, rangeOf, registry, signal: stopping().signal, changed: () => {} });
    Range.prototype.getBoundingClientRect = () => new DOMRect();
    scrollTo(paragraph(0));
    await painting.ready;
    expect(size()).toBe(300);
  });
});

const intoMain = (_: Text, parent: Element): void => document.querySelector('main')!.prepend(parent);

describe('a mark goes when its words change', () => {
  test.each([
    ['rewritten', () => paragraph(0).replaceChildren('Nothing of the kind.'), ['Bo left']],
    ['edited', () => (paragraph(0).firstChild as Text).replaceData(0, 3, 'Eve'), ['Bo left']],
    ['a word put in', () => (paragraph(0).firstChild as Text).insertData(1, '-'), ['Bo left']],
    ['removed', () => paragraph(0).remove(), ['Bo left']],
    ['edited elsewhere', () => (paragraph(0).firstChild as Text).insertData(8, 'old '), ['Ada', 'Bo left']],
    ['moved', () => paragraph(1).after(paragraph(0)), ['Bo left']],
  ] as const)('%s', async (_, change, expected) => {
    const { list } = await painted(['Ada', 'Bo left']);
    change();
    await Promise.resolve();
    expect(list()).toEqual(expected);
  });

  test.each([
    ['a letter is taken back', (text: Text) => text.insertData(1, '-'), (text: Text) => text.deleteData(1, 1)],
    ['a paragraph that was taken out', (text: Text) => text.parentElement!.remove(), intoMain],
  ] as const)('and comes back with them: %s', async (_, change, back) => {
    const { list } = await painted(['Ada', 'Bo left']);
    vi.useFakeTimers();
    const text = paragraph(0).firstChild as Text;
    const { parentElement } = text;
    change(text);
    await Promise.resolve();
    expect(list()).toEqual(['Bo left']);
    back(text, parentElement!);
    await vi.advanceTimersByTimeAsync(400);
    vi.useRealTimers();
    expect(list()).toEqual(['Ada', 'Bo left']);
  });

  test('and the change is reported when it has settled', async () => {
    const { changed } = await painted(['Ada']);
    vi.useFakeTimers();
    paragraph(0).append(' More.');
    await Promise.resolve();
    vi.advanceTimersByTime(399);
    expect(changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(changed).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});

test('the signal takes everything off, and nothing comes back', async () => {
  const { list, stop, changed } = await painted(['Ada', 'Bo left']);
  stop.abort();
  expect(list()).toEqual([]);
  vi.useFakeTimers();
  scrollTo(paragraph(0), paragraph(1));
  paragraph(0).append('!');
  await Promise.resolve();
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  expect(list()).toEqual([]);
  expect(changed).not.toHaveBeenCalled();
});

test('marks of words that are not there are left out', async () => {
  const page = pageOf('Ada.');
  const { registry, size } = fakeRegistry();
  const nowhere: PageMark = { start: 400, end: 410, highlight: 'newsgloss-name' };
  const painting = paint([nowhere], {
    page,
    rangeOf,
    registry,
    signal: stopping().signal,
    changed: () => {},
  });
  await painting.ready;
  expect(size()).toBe(0);
});

test('the page itself is left as it was', async () => {
  const { stop } = await painted(['Ada', 'Bo left']);
  const during = document.body.innerHTML;
  stop.abort();
  expect(during).toBe('<main><p>Ada met Bo in Leith.</p><p>Bo left.</p></main>');
  expect(document.body.innerHTML).toBe(during);
});
