// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { FigureMark } from '../../../../src/core/model/annotation.ts';
import { ArticleCards, type MarksOnPage } from '../../../../src/extension/content/article/article-cards.ts';
import type { LocatedMark } from '../../../../src/extension/content/article/locate.ts';
import { Input } from '../../../../src/page/card/input.ts';
import { articleOf, readingOf, spanOf } from '../../readings.ts';

// The words of a German browser, to which the interface speaks English.
vi.mock('../../../../src/extension/browser.ts', async () => {
  const { say } = await import('../../say.ts');
  const getMessage = (key: string, values?: string | string[]) => say(key, ...[values ?? []].flat());
  return { browser: { i18n: { getUILanguage: () => 'de', getMessage } } };
});

const article = articleOf('Ferry', 'The line costs €14.5 million, and 1,200 homes lie along it.');
const figure = (words: string, more: Partial<FigureMark>): LocatedMark => {
  const span = spanOf(article, words);
  const annotation: FigureMark = {
    kind: 'figure',
    ...span,
    why: 'test',
    figure: 'money',
    value: null,
    value2: null,
    magnitude: null,
    unit: null,
    modifier: null,
    modifierSpan: null,
    of: null,
    ...more,
  };
  return { ...span, id: words, annotation, highlight: 'newsgloss-figure' };
};
const marks = [
  figure('€14.5 million', { value: 14_500_000, unit: 'EUR' }),
  figure('1,200', { figure: 'count', value: 1200 }),
];

const page: MarksOnPage = { marks: () => marks, at: () => null, rangeOf: () => null, rangeInPage: () => null };
const cards = () =>
  new ArticleCards(readingOf(article, { sections: [] }), page, new Input(new AbortController().signal));

test('figures are worded in the language of the words around them, whatever the browser’s', () => {
  expect(cards().parts('€14.5 million')[0]?.heading).toBe('14.5 million euros');
});

test('the first announcement tells the keys of the card, the others do not', () => {
  const told = cards();
  expect(['€14.5 million', '1,200', '€14.5 million'].map((id) => told.announcement(id))).toEqual([
    'Mark 1 of 2: 14.5 million euros, As written €14.5 million. F6 moves into the card, Esc closes it.',
    'Mark 2 of 2: 1,200',
    'Mark 1 of 2: 14.5 million euros, As written €14.5 million',
  ]);
});
