import { expect, test } from 'vitest';
import { slice } from '../../../src/core/model/span.ts';
import { passagesOf } from '../../../src/extension/popup/context.ts';
import { articleOf, rowOf, spanOf } from '../readings.ts';

const long = `${'The council met again and again. '.repeat(40)}`.trim();
const article = articleOf('A bridge is closed', 'The bridge is closed, the mayor said.', 'Nobody was hurt.', long);

test('a short paragraph is shown whole, with the words in it', () => {
  const [passage, ...more] = passagesOf(article, rowOf(article, 'the mayor'));
  expect(more).toEqual([]);
  expect(slice(article.text, passage!)).toBe('The bridge is closed, the mayor said.');
  expect(passage!.marks.map((mark) => slice(article.text, mark))).toEqual(['the mayor']);
});

test('words of one paragraph are marked together, in the order they stand in', () => {
  const spans = [spanOf(article, 'the mayor'), spanOf(article, 'The bridge')] as const;
  const passages = passagesOf(article, { ...rowOf(article, 'the mayor'), spans });
  expect(passages.map(({ marks }) => marks.map((mark) => slice(article.text, mark)))).toEqual([
    ['The bridge', 'the mayor'],
  ]);
});

test('of a long paragraph only the sentence is shown', () => {
  const block = article.blocks.at(-1)!;
  const sentences = [{ start: block.start, end: block.start + 32, block: 3 }];
  const [passage] = passagesOf({ ...article, sentences }, rowOf(article, 'council'));
  expect(slice(article.text, passage!)).toBe('The council met again and again.');
});

test('without sentences a long paragraph is cut around the words', () => {
  const [passage] = passagesOf({ ...article, sentences: [] }, rowOf(article, 'council'));
  expect(passage!.end - passage!.start).toBeLessThan(450);
});

test('a row of many places shows five', () => {
  const many = articleOf('Ducks', ...Array.from({ length: 9 }, (_, index) => `Duck ${index} swims.`));
  const spans = Array.from({ length: 9 }, (_, index) => spanOf(many, `Duck ${index}`));
  expect(passagesOf(many, { ...rowOf(many, 'Duck 0'), spans: [spans[0]!, ...spans.slice(1)] })).toHaveLength(5);
});
