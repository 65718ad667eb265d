import { expect, test } from 'vitest';
import { worded } from '../../../src/page/card/figure-words.ts';

const words = { locale: 'en', t: (key: string) => key };

test.each([
  [81.7, null, 'terabyte', '81.7 terabytes'],
  [1, null, 'kilometer', '1 kilometer'],
  [2.5e9, null, 'USD', '2.5 billion US dollars'],
  [14e6, null, 'EUR', '14 million euros'],
  [12.99, null, 'GBP', '12.99 British pounds'],
  [12, null, 'percent', '12 percent'],
  [10, 15, 'percent', '10–15 percent'],
  [1234567, null, 'people', '1,234,567 people'], // rounding it to 1.2 million would say less than the article
  [3, null, null, '3'],
  [3e6, null, null, '3 million'],
  [60, null, 'mile per hour', '60 miles per hour'],
  [0, null, 'votes', '0 votes'],
  [-4, null, 'celsius', '-4 degrees Celsius'],
  [0.00012, null, 'percent', '0.00012 percent'],
  [1e15, null, null, '1000 trillion'],
  [20, 10, null, '20'], // a range the wrong way round is none
] as const)('%s to %s %s is “%s”', (value, value2, unit, expected) => {
  expect(worded({ value, value2, unit }, `so many ${unit}`, words)).toBe(expected);
});

test.each([
  [10 / 3, 'hour', '3 hours 20 minutes'],
  [2 / 3, null, 'two-thirds'],
  [0.25, 'adults', 'one in four adults'],
] as const)('%s %s stays “%s”', (value, unit, written) => {
  expect(worded({ value, value2: null, unit }, written, words)).toBeNull();
});

test('a fraction that the article writes in digits is told with its noun', () => {
  expect(worded({ value: 2.5, value2: null, unit: 'cups' }, '2.5 cups', words)).toBe('2.5 cups');
});

test('a magnitude without a value has no words of its own', () => {
  expect(worded({ value: null, value2: null, unit: 'texts' }, 'millions of texts', words)).toBeNull();
});

test('odd units are left as they are', () => {
  for (const unit of ['', 'ABC', 'x y', '🐟', 'per', '-per-']) {
    expect(() => worded({ value: 2, value2: null, unit }, '', words)).not.toThrow();
  }
});

test('a unit that neither browser nor article has words for leaves the figure as written', () => {
  expect(worded({ value: 150000, value2: null, unit: 'barrel per day' }, '150,000 barrels a day', words)).toBeNull();
});
