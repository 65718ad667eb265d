// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { containersOf, watch } from '../../../src/page/paint/watch.ts';

const find = (selector: string): Element => document.querySelector(selector)!;
let root: ShadowRoot;

beforeEach(() => {
  document.body.innerHTML =
    '<main><h1>Title</h1><section><p id="a">A</p><p id="b">B</p></section><story-text></story-text></main><aside><p>C</p></aside>';
  root = find('story-text').attachShadow({ mode: 'closed' });
  root.innerHTML = '<div><p id="d">D</p><p id="e">E</p></div>';
});
afterEach(() => vi.useRealTimers());

test.each([
  ['nothing', () => [], []],
  ['one element', () => [find('#a')], ['P']],
  ['two of one parent', () => [find('#a'), find('#b')], ['SECTION']],
  ['two of different depth', () => [find('#b'), find('h1')], ['MAIN']],
  ['the ends of the page', () => [find('#a'), find('aside p')], ['BODY']],
  ['under a shadow root', () => [...root.querySelectorAll('p')], ['DIV', 'STORY-TEXT']],
  ['under it and beside it', () => [root.querySelector('#d')!, find('#a')], ['P', 'MAIN']],
] as const)('what holds %s', (_, elements, expected) => {
  expect(containersOf(elements()).map(({ nodeName }) => nodeName)).toEqual(expected);
});

test('elements of one fragment that share no parent are held by the fragment', () => {
  root.append(document.createElement('p'));
  expect(containersOf([root.querySelector('#d')!, root.lastElementChild!])[0]).toBe(root);
});

test.each([
  ['in the page', () => find('#a').append('!'), true],
  ['under the shadow root', () => root.querySelector('#d')!.append('!'), true],
  ['elsewhere', () => find('aside p').append('!'), false],
] as const)('a change %s is told at once, and when it has settled: %j', async (_, change, isTold) => {
  vi.useFakeTimers();
  const watcher = { atOnce: vi.fn(), settled: vi.fn() };
  const stop = new AbortController();
  watch(containersOf([root.querySelector('#d')!, find('#a')]), watcher, stop.signal);
  change();
  await Promise.resolve();
  expect(watcher.atOnce).toHaveBeenCalledTimes(isTold ? 1 : 0);
  await vi.advanceTimersByTimeAsync(400);
  expect(watcher.settled).toHaveBeenCalledTimes(isTold ? 1 : 0);
  stop.abort();
});
