import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dates } from '../../../../src/core/language/en/calendar.ts';
import { figures } from '../../../../src/core/language/en/figures.ts';
import type { Span } from '../../../../src/core/model/span.ts';
import { figuredText } from '../../../support/figured.ts';

const examples = [...dates.rules, ...figures.rules].map(({ example }) => example.replace(/[[\]]/g, ''));
const scraps = fc.constantFrom(
  ...examples,
  '$',
  '5',
  'million',
  '-',
  'to',
  '1/2',
  ' minus ',
  '\n',
  '(',
  '½',
  '\ud800',
  'a ',
  'half ',
  '2019',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(scraps, { maxLength: 12 }).map((parts) => parts.join(' ')),
);

const disjoint = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);

test('on any text the marks are in bounds, disjoint, in order and the same again', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { date, figure } = figuredText(text);
      for (const { start, end } of [...date, ...figure]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(disjoint(date) && disjoint(figure)).toBe(true);
      expect(disjoint([...date, ...figure].sort((a, b) => a.start - b.start))).toBe(true);
      expect(figuredText(text)).toEqual({ date, figure });
    }),
  );
});

test('a figure has a value or a magnitude, and a modifier with its words', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { value, magnitude, modifier, modifierSpan } of figuredText(text).figure) {
        expect((value === null) !== (magnitude === null)).toBe(true);
        expect(modifierSpan ? text.slice(modifierSpan.start, modifierSpan.end) : null).toBe(modifier);
      }
    }),
  );
});

const long = [
  ['digits', '5 '],
  ['scales', 'million '],
  ['minuses', 'minus '],
  ['hyphens', 'a-'],
  ['one number', '1'],
  ['crowds', 'tens of '],
  ['days', 'May 3, '],
  ['weekdays', 'Monday, Tuesday, Friday, '],
  ['currencies', '$5 to '],
  ['counts', 'a few '],
  ['lists', '94, '],
] as const;
test.each(long)('endless %s are read to their end', (_, scrap) => {
  expect(() => figuredText(scrap.repeat(20_000))).not.toThrow();
});
