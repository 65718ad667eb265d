import type { Article } from '../../core/model/article.ts';
import type { Span } from '../../core/model/span.ts';
import { align, aligning } from '../../page/align/align.ts';
import { extract, rangeOf } from '../../page/extract/index.ts';
import type { PageText } from '../../page/extract/page-text.ts';
import { walk } from '../../page/extract/walk.ts';
import type { PageMark } from '../../page/paint/painter.ts';
import { paint } from '../../page/paint/painter.ts';
import { openRegistry } from '../../page/paint/registry.ts';
import { atOnce, inStretches } from '../../page/steps.ts';
import { startMeter } from './page-meter.ts';
import { marksOf, misquoted, points, timeOf, words } from './page-samples.ts';

/** Before all else, so that what the painter is called back for is timed. */
const meter = startMeter();

const LOADED = `https://${location.hostname}${location.pathname}`;

function article(): PageText {
  const page = extract(document, LOADED);
  if ('reason' in page) throw new Error(`the generated page is taken for no article: ${page.reason}`);
  return page;
}

/** What is measured of our own functions in a page. All times in milliseconds. */
const ours = {
  /** The first extraction in a fresh page. */
  extract: () => timeOf(() => extract(document, LOADED)),

  /** Extractions and walks that gather text with its nodes, warm. */
  warm: (rounds: number) => ({
    walk: Array.from({ length: rounds }, () => timeOf(() => atOnce(walk(document.body)))),
    extract: Array.from({ length: rounds }, () => timeOf(() => extract(document, LOADED))),
  }),

  /** Marks as they ship: those near the viewport. The work of the callbacks, and of the layout after it. */
  async paint(count: number) {
    const page = article();
    const marks = marksOf(page, count);
    const end = new AbortController();
    layout();
    meter.tasks.length = 0;
    const sync = timeOf(() => {
      painting = paint(marks, { page, rangeOf, registry: openRegistry(), signal: end.signal, changed: () => {} });
    });
    await painting?.ready;
    await new Promise((done) => setTimeout(done, 50));
    const called = meter.tasks.reduce((sum, { ms }) => sum + ms, 0);
    return { marks: marks.length, ms: sync + called + timeOf(layout), page: page.text.length };
  },

  /** The same marks all at once, however far they are. */
  paintAll(count: number) {
    const page = article();
    const marks = marksOf(page, count);
    const registry = openRegistry();
    layout();
    return timeOf(() => {
      for (const mark of marks) {
        const range = rangeOf(page, mark);
        if (range) registry.add(mark.highlight, range);
      }
      layout();
    });
  },

  /** Asks for the marks under points of the viewport, after `paint`, and the browser for the caret alone. */
  async hover(rounds: number) {
    document.querySelector('article p:nth-of-type(9)')?.scrollIntoView();
    await new Promise((done) => setTimeout(done, 300));
    const at = points(200);
    return Array.from({ length: rounds }, () => ({
      caret: timeOf(() => at.forEach(([x, y]) => void document.caretPositionFromPoint(x, y))),
      ours: timeOf(() => at.forEach(([x, y]) => void painting?.at(x, y))),
      hits: at.filter(([x, y]) => painting?.at(x, y)).length,
    }));
  },

  /** Aligns an edited article with this page and maps its quotes. */
  align(count: number) {
    const page = article();
    const { text, blocks, quotes } = misquoted(page, count);
    const from = { text, blocks } satisfies Pick<Article, 'text'> & { blocks: PageText['blocks'] };
    let found: (Span | null)[] = [];
    const ms = timeOf(() => {
      const { map } = align(from, page);
      found = quotes.map(map);
    });
    return { ms, quotes: quotes.length, found: found.filter(Boolean).length, words: words(text) };
  },

  /** The same as it ships, in slices: the longest of them. */
  async alignInSlices(count: number) {
    const page = article();
    const { text, blocks } = misquoted(page, count);
    meter.tasks.length = 0;
    await meter.run(() => inStretches(aligning({ text, blocks }, page)));
    return Math.max(...meter.tasks.map(({ ms }) => ms));
  },

  /** The same quotes for the peer. */
  quotes: (count: number) => {
    const { text, quotes } = misquoted(article(), count);
    return quotes.map(({ start, end }) => text.slice(start, end));
  },

  text: () => article().text,
};

let painting: ReturnType<typeof paint<PageMark>> | undefined;

const layout = (): number => document.documentElement.offsetHeight;

Object.assign(globalThis, { newsglossOurs: ours });
