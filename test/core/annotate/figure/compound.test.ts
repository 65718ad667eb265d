import { expect, test } from 'vitest';
import { figuredText } from '../../../support/figured.ts';
import { marked } from '../../../support/marked.ts';

/** A unit and its parts that are one figure, or two, each with what its figures say. */
const cases: readonly (readonly [source: string, said: readonly string[]])[] = [
  ['It took [3 hours 20 minutes] or [2 hours], then [30 minutes].', ['3.33333333333 hour', '2 hour', '30 minute']],
  ['He got [2 years and 3 months] for it.', ['2.25 year']],
  ['It is a [2-hour 30-minute] film, a [two-hour-and-30-minute] one.', ['2.5 hour', '2.5 hour']],
  ['It weighed [7 lb 4 oz], or [3 pounds and 4 ounces].', ['7.25 pound', '3.25 pound']],
  ['It lasted [2 years] and [18 months], or [5 days] and [3 weeks].', ['2 year', '18 month', '5 day', '3 week']],
  ['It takes between [2 years] and [3 months] there.', ['2 year', '3 month']],
  [
    'After [3 hours], [20 minutes] of it, [5 days], [3 hours a day].',
    ['3 hour', '20 minute', '5 day', '3 hour per day'],
  ],
  ['She ran it in [3 hours, 20 minutes] there, or in [5 minutes, 30 seconds].', ['3.33333333333 hour', '5.5 minute']],
  [
    'It took [51 days], [two hours and nine minutes], not [20 minutes], [30 seconds] and [5 hours].',
    ['51 day', '2.15 hour', '20 minute', '30 second', '5 hour'],
  ],
  ['He got [24 years and 117 days] for it, not [2 years] and [400 days].', ['24.3205479452 year', '2 year', '400 day']],
  ['It took [an hour and 13 minutes], not an hour and [90 minutes].', ['1.21666666667 hour', '90 minute']],
  ['It is [a mile and a half], or [an hour and a half], from a mile and a halt.', ['1.5 mile', '1.5 hour']],
  ['He got [five years], [six months] of them at home.', ['5 year', '6 month']],
  ['It ran for [3 years], [2 months], [14 days], and [16 hours].', ['3 year', '2 month', '14 day', '16 hour']],
  [
    'She ran it in [2h 15m], [2h15m] and [2h 15m 36s], him in [4m 15s].',
    ['2.25 hour', '2.25 hour', '2.26 hour', '4.25 minute'],
  ],
  [
    'It lies [2h] [14km] away, [4m] [20cm] high, with [4m] [30 seats].',
    ['2 hour', '14 kilometre', '4 metre', '20 centimetre', '4 metre', '30 seats'],
  ],
];

test.each(cases)('%s', (source, said) => {
  const { text, spans } = marked(source);
  const { figure } = figuredText(text);
  expect(figure.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(figure.map(({ value, unit }) => `${value}${unit ? ` ${unit}` : ''}`)).toEqual(said);
});
