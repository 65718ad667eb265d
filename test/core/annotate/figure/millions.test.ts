import { expect, test } from 'vitest';
import { figuredText } from '../../../support/figured.ts';
import { marked } from '../../../support/marked.ts';

/** A letter behind a number that is metres or millions, each with what its figures say. */
const cases: readonly (readonly [source: string, said: readonly string[]])[] = [
  ['The [4m] wall, a [20m] pool, [400m] from it.', ['4 metre', '20 metre', '400 metre']],
  ['It is worth [4m], and raised [6.5m] there.', ['4000000', '6500000']],
  ['Its profits fell to [4m] from [6.5m] there.', ['4000000', '6500000']],
  ['[4m people] have it, [4m more people] do not; [4m] have fled.', ['4000000 people', '4000000 people', '4000000']],
  [
    'Some [4m Quxers] and [1.2m Quxan refugees] left, in the [100m] Quxan finals and a [50m] Leeds pool.',
    ['4000000 Quxers', '1200000 Quxan refugees', '100 metre', '50 metre'],
  ],
  [
    'Visitor numbers rose to [1.2m] and [4m] live there; the list fell from [7.75m].',
    ['1200000', '4000000', '7750000'],
  ],
  ['It sold [4m loans], a [30m-euro] deal.', ['4000000 loans', '30000000 EUR']],
  ['She won the [100m] and [100m] gold, and ran [200m] there.', ['100 metre', '100 metre', '200 metre']],
  ['It has [21m] of rope, a [4m]-high roof and a [3m] springboard.', ['21 metre', '4 metre', '3 metre']],
];

test.each(cases)('%s', (source, said) => {
  const { text, spans } = marked(source);
  const { figure } = figuredText(text);
  expect(figure.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(figure.map(({ value, unit }) => `${value}${unit ? ` ${unit}` : ''}`)).toEqual(said);
});
