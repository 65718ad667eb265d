// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractAnyway, rangeOf, rewritten } from '../../../src/page/extract/index.ts';
import type { PageText } from '../../../src/page/extract/page-text.ts';

const BODY = [
  'The ferry between the two islands sails again after eleven weeks in the yard, its owner said.',
  'The engine had failed in a storm, and nobody on the smaller island could get to work on time.',
  'Fares stay as they are until autumn, when the council will look at the costs of the repair.',
];
const [FIRST, SECOND, THIRD] = BODY as [string, string, string];

const paragraphs = (texts: readonly string[]): Element[] =>
  texts.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
const all = (): Element[] => [...document.querySelectorAll('p')];
const article = (): Element => document.querySelector('article')!;

const write = (at: number, text: string): void => {
  all()[at]!.textContent = text;
};
const replace = (at: number, ...by: Element[]): void => all()[at]!.replaceWith(...by);
const refill = (...texts: string[]): void => article().replaceChildren(article().children[0]!, ...paragraphs(texts));

/** Reads an article, has `change` change its page, and gives what became of it. */
function changedBy(change: () => void): PageText | null {
  document.body.innerHTML = '<main><article><h1>The ferry</h1></article></main>';
  article().append(...paragraphs(BODY));
  const page = extractAnyway(document, 'https://news.example/the-old-ferry-sails-again') as PageText;
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  change();
  return rewritten(page, observer.takeRecords());
}

const said = (page: PageText): (string | null)[] =>
  page.blocks.map((block) => rangeOf(page, block)?.toString().replace(/\s+/g, ' ').trim() ?? null);

describe('paragraphs that were written anew', () => {
  test.each<[string, () => void]>([
    ['the same words', () => write(1, SECOND)],
    [
      'all of them',
      () => {
        for (const [at, text] of BODY.entries()) write(at, text);
      },
    ],
    ['a sentence wrapped', () => replaceWords('a storm', '<mark>a storm</mark>')],
    ['other white space', () => write(0, `\n  ${FIRST.replace('two islands', 'two\n  islands')}\n`)],
    ['an element replaced', () => replace(1, ...paragraphs([SECOND]))],
    ['all content replaced', () => refill(...BODY)],
    ['what holds them replaced', () => article().parentElement!.replaceWith(article().parentElement!.cloneNode(true))],
    [
      'replaced twice',
      () => {
        refill(...BODY);
        refill(...BODY);
      },
    ],
  ])('%s: are found in their new nodes', (_, change) => {
    const page = changedBy(change)!;
    expect(said(page)).toEqual(['The ferry', ...BODY]);
    expect(page.blocks.every(({ element }) => element.isConnected)).toBe(true);
    const starts = page.runs.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test.each<[string, () => void]>([
    ['nothing', () => {}],
    ['other words', () => write(1, SECOND.replace('engine', 'rudder'))],
    ['a letter more', () => write(1, `${SECOND}!`)],
    ['words left out', () => replace(1, ...paragraphs([SECOND.slice(0, 40)]))],
    ['words beside them', () => replaceWords('a storm', 'a storm <span>in May</span>')],
    ['another element', () => replace(1, Object.assign(document.createElement('div'), { textContent: SECOND }))],
    ['one paragraph fewer', () => refill(FIRST, THIRD)],
    ['taken away', () => article().remove()],
  ])('%s: is not for this to find', (_, change) => {
    expect(changedBy(change)).toBeNull();
  });

  test('those that are the same are found, those that are not stay gone', () => {
    const page = changedBy(() => refill(FIRST, THIRD, THIRD));
    expect(said(page!)).toEqual(['The ferry', FIRST, null, THIRD]);
  });
});

function replaceWords(words: string, by: string): void {
  const second = all()[1]!;
  second.innerHTML = SECOND.replace(words, by);
}
