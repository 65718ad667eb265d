// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { standingOf } from '../../../../src/extension/content/article/standing.ts';
import { extractAnyway } from '../../../../src/page/extract/index.ts';
import type { PageText } from '../../../../src/page/extract/page-text.ts';
import { FERRY, FERRY_IN_GERMAN, LIBRARY } from '../../../pages/stories.mjs';

const extracted = (): PageText => {
  const page = extractAnyway(document, 'https://news.example/ferry');
  if ('reason' in page) throw new Error(page.reason);
  return page;
};
const paragraphs = (): HTMLElement[] => [...document.querySelectorAll('p')];
const say = (body: readonly string[], from = 0): void => {
  paragraphs().forEach((paragraph, at) => {
    if (at >= from) paragraph.textContent = body[at]!;
  });
};

beforeEach(() => {
  Element.prototype.checkVisibility = function (this: HTMLElement) {
    return !this.closest('[hidden]');
  };
  const body = FERRY.body.map((text) => `<p>${text}</p>`).join('');
  document.body.innerHTML = `<main><h1>${FERRY.title}</h1>${body}</main><aside></aside>`;
});

test.each([
  ['nothing', 'here', () => {}],
  ['the title changed', 'here', () => document.querySelector('h1')!.replaceChildren('Ferry line approved')],
  ['two paragraphs of six left', 'here', () => say(LIBRARY.body, 2)],
  ['one paragraph of six left', 'gone', () => say(LIBRARY.body, 1)],
  ['another article in the same elements', 'gone', () => say(LIBRARY.body)],
  ['the elements gone', 'gone', () => document.querySelector('main')!.remove()],
  ['hidden', 'gone', () => document.querySelector('main')!.setAttribute('hidden', '')],
  ['the elements empty', 'gone', () => say(FERRY.body.map(() => ''))],
  ['translated', 'translated', () => say(FERRY_IN_GERMAN)],
  ['translated so far but for a paragraph', 'translated', () => say(FERRY_IN_GERMAN, 1)],
  [
    'translated and hidden',
    'gone',
    () => {
      say(FERRY_IN_GERMAN);
      document.querySelector('main')!.setAttribute('hidden', '');
    },
  ],
] as const)('%s: %s', (_, expected, change) => {
  const page = extracted();
  change();
  expect(standingOf(page, 'en')).toBe(expected);
});
