import { expect, test } from 'vitest';
import { numbers } from '../../../src/core/language/en/numbers.ts';
import { numeralAt } from '../../../src/core/text/numeral.ts';
import { digitsValue } from '../../../src/core/text/numerals/digits.ts';
import { partsOf } from '../../../src/core/text/parts.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

/** A text that opens with a number, what it says, and the words that are left. */
const cases: readonly [string, number | null, string?][] = [
  ['81.7 TB', 81.7, 'TB'],
  ['1,000 books', 1000, 'books'],
  ['1,50,000 rupees', 150_000, 'rupees'],
  ['2.3 million', 2_300_000],
  ['two hundred million', 2e8],
  ['three hundred and forty-two', 342],
  ['twenty-eight thousand six hundred forty-two students', 28_642, 'students'],
  ['half a million', 500_000],
  ['a dozen eggs', 12, 'eggs'],
  ['two and a half miles', 2.5, 'miles'],
  ['1/2 cup', 0.5, 'cup'],
  ['2 1/2 cups', 2.5, 'cups'],
  ['2½ cups', 2.5, 'cups'],
  ['.500 record', 0.5, 'record'],
  ['minus-5 yards', -5, 'yards'],
  ['−3 degrees', -3, 'degrees'],
  ['two three', 2, 'three'],
  ['five and six', 5, 'and six'],
  ['twenty and five', 20, 'and five'],
  ['thirty\nthree', 30, 'three'],
  ['9/11 attacks', 9, '/ 11 attacks'],
  ['a book', null],
  ['half of', null],
  ['and five', null],
  ['3,4', null],
  ['1.2.3', null],
];
test.each(cases)('%j says %j', (text, value, left) => {
  const parts = partsOf(tokenize(text));
  const read = numeralAt(parts, 0, numbers);
  expect(read?.value.value ?? null).toBe(value);
  if (read)
    expect(
      parts
        .slice(read.end)
        .map(({ word }) => word.text)
        .join(' '),
    ).toBe(left ?? '');
});

test('endless digits are no number', () => {
  expect(digitsValue('9'.repeat(1000))).toBeNull();
});
