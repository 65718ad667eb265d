import { expect, test } from 'vitest';
import { slice } from '../../../src/core/model/span.ts';
import { figures } from '../../../src/core/summarize/sections/figures.ts';
import { contextOf, type Line } from '../../support/articles.ts';

const rowsOf = (...lines: readonly Line[]) => figures.rows(contextOf(lines));
const leads = (...lines: readonly Line[]) => rowsOf(...lines).map(({ lead }) => lead);

test('a row is the figure with its modifier, its sentence, its kind and what it is of', () => {
  const lines: Line[] = [['paragraph', 'It was long.|They copied at least 40 TB of books in all.']];
  const { article } = contextOf(lines);
  const [row] = rowsOf(...lines);
  expect(row).toMatchObject({ lead: 'at least 40 TB', badge: 'quantity', notes: [{ label: 'of', value: 'books' }] });
  expect(row!.text).toBe('They copied at least 40 TB of books in all.');
  expect(slice(article.text, row!.spans[0])).toBe('at least 40 TB');
});

test('a value that comes again is one row with all its places, the sentence first', () => {
  const lines: Line[] = [
    ['title', 'Firm copied 40 TB of books'],
    ['heading', '40 TB of data'],
    ['paragraph', 'They copied about 40 TB of data.|It was 40 TB.'],
  ];
  const { article } = contextOf(lines);
  const rows = rowsOf(...lines);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.spans.map((span) => slice(article.text, span))).toEqual(['about 40 TB', '40 TB', '40 TB', '40 TB']);
  expect(rows[0]!.text).toBe('They copied about 40 TB of data.');
});

test('another unit is another row', () => {
  expect(leads(['paragraph', 'They sold 40 cars and 40 kilometres of pipe.'])).toEqual(['40 cars', '40 kilometres']);
});

test('figures of key sentences come first, then those of the title, then by their order', () => {
  const order = leads(
    ['title', 'Firm pays $9 million'],
    ['paragraph', 'It has 150 shops.|It paid $9 million.|!It sacked 800 workers.'],
  );
  expect(order).toEqual(['800 workers', '$9 million', '150 shops']);
});

test('spans of time and small counts come after the rest', () => {
  expect(leads(['paragraph', 'In two years and seven shops it lost 12%.'])).toEqual([
    '12%',
    'two years',
    'seven shops',
  ]);
});

test('a magnitude is a row', () => {
  expect(leads(['paragraph', 'They read millions of texts.'])).toEqual(['millions of texts']);
});

test('no figures, no rows', () => {
  expect(rowsOf(['paragraph', 'Nothing is counted here.'])).toEqual([]);
  expect(figures.rows(contextOf([]))).toEqual([]);
});
