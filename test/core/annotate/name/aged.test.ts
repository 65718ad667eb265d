import { expect, test } from 'vitest';
import { aged } from '../../../../src/core/annotate/kinds/name/aged.ts';
import { ageWords } from '../../../../src/core/language/en/names/ages.ts';
import { figuredText } from '../../../support/figured.ts';
import { marked } from '../../../support/marked.ts';

/** The figures that are ages, where those in brackets are people. */
function ages(source: string): string[] {
  const { text, spans } = marked(source);
  const { figure } = figuredText(text);
  return aged(text, figure, spans, ageWords)
    .filter(({ unit }) => unit === 'year of age')
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['It told that [Quernel] is 71 and lives there.', ['71']],
  ['It told that [Quernel] was 71.', ['71']],
  ['It told that [Quernel] was 12 in 1976.', ['12']],
  ['It told that [Quernel] was 12 in all.', []],
  ['It told of [Ana Quxly], 13 and [Oda Quxly], 14 of Cork.', ['13', '14']],
  ['It told that [Quernel], now 71, left.', ['71']],
  // What somebody leads by, scores, or is so many of; nobody; a score of two.
  ['It told that [Quernel] is 71 percent done.', []],
  ['It told that [Quernel] is 71 points ahead.', []],
  ['It told that [Quernel] was 7 and left.', []],
  ['It told that [Quernel] is 710 and more.', []],
  ['It told that Quxly is 71 and more.', []],
  ['It told that [Quernel], 71 seats ahead, won.', []],
])('how old somebody named is: %s', (source, expected) => expect(ages(source)).toEqual(expected));

test.each([
  ['It told that [Ana Quernel], 71, left.', 'Ana Quernel'],
  ['It told that [Ana Quernel] was 71, at last.', 'Ana Quernel'],
  ['It told that [Ana Quernel] left, 71 years old.', null],
  ['It told that [Ana Quernel] met a 71-year-old of Cork.', null],
  ['It told of a 71-year-old [Ana Quernel].', 'Ana Quernel'],
  ['It told of a 71-year-old who met [Ana Quernel].', null],
])('of whom it is an age: %s', (source, expected) => {
  const { text, spans } = marked(source);
  const [figure] = aged(text, figuredText(text).figure, spans, ageWords);
  expect(figure?.of ? text.slice(figure.of.start, figure.of.end) : null).toBe(expected);
});
