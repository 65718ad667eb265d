import { expect, test } from 'vitest';
import { later, laterLower } from '../../../src/core/text/later.ts';

test('a pattern is made when it is first asked, and once', () => {
  let made = 0;
  const pattern = later(() => {
    made += 1;
    return /loom/;
  });
  expect(made).toBe(0);
  expect([pattern.test('a loom'), pattern.test('a Loom'), pattern.exec('a loom')?.index]).toEqual([true, false, 2]);
  expect(made).toBe(1);
});

test.each([
  ['The Loom', true],
  ['THE LOOM', true],
  ['the loom', true],
  ['ÉTÉ LOOM', true],
  ['the lo-om', false],
  ['42 LOOM', false],
])('a pattern in lower case in %j: %s', (text, found) => {
  expect(laterLower(() => /^\p{Ll}+ loom$/u).test(text)).toBe(found);
});

test('what it catches is in lower case, and stands where it does in the text', () => {
  const found = laterLower(() => /the (\p{Ll}+)/u).exec('By The Loom');
  expect([found?.index, found?.[1]]).toEqual([3, 'loom']);
});
