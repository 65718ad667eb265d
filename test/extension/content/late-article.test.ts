// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LateArticle } from '../../../src/extension/content/late-article.ts';

let end: AbortController;
let look: ReturnType<typeof vi.fn<() => void>>;
let late: LateArticle;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p id="body"></p><iframe></iframe></main>';
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

test.each([
  ['nothing', () => {}, 0],
  ['an attribute', () => p().setAttribute('class', 'x'), 0],
  ['words in an element that was empty', () => p().append('The ferry left at dawn.'), 1],
  ['an element', () => p().after(document.createElement('p')), 1],
  ['a body in place of another', () => document.body.replaceWith(document.createElement('body')), 1],
  ['a frame’s own page', () => document.querySelector('iframe')!.dispatchEvent(new Event('load')), 1],
] as const)('what has come: %s', async (_, change, looks) => {
  change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).toHaveBeenCalledTimes(looks);
});

test('a page that changes all the time is looked at ever less often, and never given up', async () => {
  const ticking = setInterval(() => p().append('tick '), 100);
  await vi.advanceTimersByTimeAsync(60_000);
  const first = look.mock.calls.length;
  expect(first).toBeLessThan(12);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look.mock.calls.length - first).toBeGreaterThanOrEqual(3);
  clearInterval(ticking);
});

test('after another page has come it is looked at soon again', async () => {
  const ticking = setInterval(() => p().append('tick '), 100);
  await vi.advanceTimersByTimeAsync(120_000);
  late.forget();
  late.looked();
  look.mockClear();
  await vi.advanceTimersByTimeAsync(500);
  expect(look).toHaveBeenCalledOnce();
  clearInterval(ticking);
});

test('forgotten, or at its end, it does not look', async () => {
  p().append('late');
  await vi.advanceTimersByTimeAsync(10);
  late.forget();
  await vi.advanceTimersByTimeAsync(5000);
  late.looked();
  p().append('later');
  end.abort();
  await vi.advanceTimersByTimeAsync(5000);
  expect(look).not.toHaveBeenCalled();
});
