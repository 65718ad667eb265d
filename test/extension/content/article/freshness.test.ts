// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Freshness } from '../../../../src/extension/content/article/freshness.ts';
import { extractAnyway } from '../../../../src/page/extract/index.ts';
import type { PageText } from '../../../../src/page/extract/page-text.ts';

const HTML =
  '<main><p>The ferry left the quay at dawn, with forty cars on board and a choir.</p><p>It was late again, said the office.</p></main><aside></aside>';

const extracted = (): PageText => {
  const page = extractAnyway(document, 'https://news.example/ferry');
  if ('reason' in page) throw new Error(page.reason);
  return page;
};
const first = (): Element => document.querySelector('p')!;

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = HTML;
});
afterEach(() => vi.useRealTimers());

describe('what may have changed', () => {
  test.each([
    ['nothing', () => {}, false],
    ['a word', () => first().firstChild!.replaceWith('The ferry stayed at the quay.'), true],
    ['a letter', () => (first().firstChild as Text).replaceData(0, 3, 'One'), true],
    ['a paragraph more', () => document.querySelector('aside')!.append(document.createElement('p')), true],
    ['a line beside the paragraphs', () => document.querySelector('main')!.append('By our own reporter.'), true],
    ['an attribute', () => first().setAttribute('class', 'x'), false],
    ['text elsewhere', () => document.querySelector('aside')!.append('An advertisement.'), false],
    ['nodes drawn anew with the same words', () => first().replaceChildren(first().textContent!), true],
  ] as const)('%s', (_, change, expected) => {
    const fresh = new Freshness(extracted());
    change();
    expect(fresh.mayHaveChanged()).toBe(expected);
  });
});

test('an article that is hidden or gone is not there', () => {
  const fresh = new Freshness(extracted());
  expect(fresh.isThere()).toBe(true);
  Element.prototype.checkVisibility = () => false;
  expect(fresh.isThere()).toBe(false);
  Element.prototype.checkVisibility = () => true;
  document.querySelector('main')!.remove();
  expect([fresh.isThere(), fresh.isSuspect()]).toEqual([false, true]);
});

test.each([
  ['ever less often', 200, 0, 15],
  ['every two seconds where that takes ten milliseconds', 10, 80, 125],
])('a page that changes beside the text all the time is looked at %s', (_, took, least, most) => {
  const fresh = new Freshness(extracted());
  const looks: number[] = [];
  for (let second = 0; second < 240; second += 1) {
    document.querySelector('main')!.append('tick ');
    if (fresh.mayHaveChanged()) {
      looks.push(second);
      fresh.looked(null, took);
    }
    vi.advanceTimersByTime(1000);
  }
  expect(looks.length).toBeGreaterThan(least);
  expect(looks.length).toBeLessThan(most);
});

test('a change during a pause is not forgotten', () => {
  const fresh = new Freshness(extracted());
  fresh.looked(null, 10);
  first().firstChild!.replaceWith('Rewritten.');
  expect([fresh.mayHaveChanged(), fresh.isSuspect()]).toEqual([false, false]);
  vi.advanceTimersByTime(1000);
  expect([fresh.isSuspect(), fresh.mayHaveChanged()]).toEqual([true, true]);
  fresh.looked(extracted(), 10);
  expect([fresh.isSuspect(), fresh.mayHaveChanged()]).toEqual([false, false]);
});

test('at another address the first change counts, however often the page has changed before', () => {
  const fresh = new Freshness(extracted());
  for (let times = 0; times < 8; times += 1) fresh.looked(null, 200);
  first().firstChild!.replaceWith('Rewritten.');
  expect(fresh.mayHaveChanged()).toBe(false);
  fresh.expectNews();
  expect(fresh.mayHaveChanged()).toBe(true);
});
