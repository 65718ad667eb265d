// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LateArticle } from '../../../src/extension/content/late-article.ts';

let end: AbortController;
let look: ReturnType<typeof vi.fn<() => void>>;
let late: LateArticle;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p id="body"> </p></main>';
  end = new AbortController();
  look = vi.fn(() => late.looked());
  late = new LateArticle(look, end.signal);
  late.looked();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const p = (): HTMLElement => document.getElementById('body')!;

/** A text that may be a paragraph. */
const TEXT = 'The ferry left the quay at dawn, with forty cars on board, a choir, and a crew that had not slept.';

test.each([
  ['nothing', () => {}, 0],
  ['an attribute', () => p().setAttribute('class', 'x'), 0],
  ['an element without text', () => p().after(document.createElement('div')), 0],
  ['a few words', () => p().append('Loading …'), 0],
  [
    'a script',
    () => document.body.append(Object.assign(document.createElement('script'), { type: 'x', text: TEXT })),
    0,
  ],
  ['words in an element that was empty', () => p().append(TEXT), 1],
  ['other words in a node that was there', () => (p().firstChild as Text).replaceData(0, 1, TEXT), 1],
  ['an element with words somewhere in it', () => p().after(p().cloneNode(), section()), 1],
  ['a body in place of another', () => document.body.replaceWith(body()), 1],
  ['more and more without words', () => Array.from({ length: 300 }, (_, at) => p().after(`${at}`)), 1],
] as const)('what has come: %s', async (_, change, looks) => {
  change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).toHaveBeenCalledTimes(looks);
});

test.each([
  ['with frames', '<iframe></iframe>', 1],
  ['without', '', 0],
])('when all has loaded, a page %s is looked at again', async (_, frames, looks) => {
  document.querySelector('main')!.innerHTML += frames;
  await vi.advanceTimersByTimeAsync(5000);
  window.dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).toHaveBeenCalledTimes(looks);
});

const section = (): Element => {
  const made = document.createElement('section');
  made.innerHTML = `<div><p>${TEXT}</p></div>`;
  return made;
};
const body = (): Element => {
  const made = document.createElement('body');
  made.append(section());
  return made;
};

test('a page that changes all the time is looked at ever less often, and never given up', async () => {
  const ticking = setInterval(() => p().append(TEXT), 100);
  await vi.advanceTimersByTimeAsync(60_000);
  const first = look.mock.calls.length;
  expect(first).toBeLessThan(12);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look.mock.calls.length - first).toBeGreaterThanOrEqual(3);
  clearInterval(ticking);
});

test('after another page has come it is looked at soon again', async () => {
  const ticking = setInterval(() => p().append(TEXT), 100);
  await vi.advanceTimersByTimeAsync(120_000);
  late.forget();
  late.looked();
  look.mockClear();
  await vi.advanceTimersByTimeAsync(500);
  expect(look).toHaveBeenCalledOnce();
  clearInterval(ticking);
});

test('forgotten, or at its end, it does not look', async () => {
  p().append(TEXT);
  await vi.advanceTimersByTimeAsync(10);
  late.forget();
  await vi.advanceTimersByTimeAsync(5000);
  late.looked();
  p().append(TEXT);
  end.abort();
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).not.toHaveBeenCalled();
});
