// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Kept } from '../../../../src/extension/content/article/kept.ts';
import type { ReadArticle } from '../../../../src/extension/content/article/read-page.ts';

const reading = (): ReadArticle => ({}) as ReadArticle;
const title = (): Element => document.body.appendChild(document.createElement('h1'));

test('what was read is found again by its title, until it is cleared', () => {
  const kept = new Kept();
  const [one, other, read] = [title(), title(), reading()];
  kept.put(one, read);
  kept.refuse(other);
  expect([kept.get(one), kept.get(other)]).toEqual([read, null]);
  expect([kept.isRefused(one), kept.isRefused(other)]).toEqual([false, true]);
  kept.clear();
  expect([kept.get(one), kept.isRefused(other)]).toEqual([null, false]);
});

test('of a page without end only the last few are kept; one that was shown again counts as new', () => {
  const kept = new Kept();
  const titles = Array.from({ length: 5 }, title);
  for (const one of titles) kept.put(one, reading());
  kept.put(titles[0]!, reading());
  kept.put(title(), reading());
  expect(titles.map((one) => kept.get(one) !== null)).toEqual([true, false, true, true, true]);
});

test('an article that has left the page is not kept', () => {
  const kept = new Kept();
  const [one, other] = [title(), title()];
  kept.put(one, reading());
  one.remove();
  kept.put(other, reading());
  expect([kept.get(one), kept.get(other) !== null]).toEqual([null, true]);
});
