import { describe, expect, test } from 'vitest';
import { perWord, type WordShape, wordOf } from '../../../src/core/text/word.ts';

const cases: readonly (readonly [text: string, lower: string, plain: string, shape: WordShape, capital: boolean])[] = [
  ['Meta', 'meta', 'meta', 'word', true],
  ['Don’t', 'don’t', "don't", 'word', true],
  ['Ørsted', 'ørsted', 'ørsted', 'word', true],
  ['Per\u00adcent\u00adage', 'percentage', 'percentage', 'word', true],
  ['eBay', 'ebay', 'ebay', 'word', false],
  ['B-52', 'b-52', 'b-52', 'word', true],
  ['1,000', '1,000', '1,000', 'number', false],
  ['٣', '٣', '٣', 'number', false],
  ['—', '—', '—', 'mark', false],
  ['\ud83d', '\ud83d', '\ud83d', 'mark', false],
];
test.each(cases)('what is to be seen of %j', (text, lower, plain, shape, capital) => {
  expect(wordOf(text)).toMatchObject({ text, lower, plain, shape, capital });
});

describe('words are kept', () => {
  test('equal ones are one', () => expect(wordOf('ferry')).toBe(wordOf('ferries'.slice(0, 4).concat('y'))));
  test('one that many others came after is a new one, and reads the same', () => {
    const first = wordOf('harbour');
    for (let n = 0; n < 40_000; n += 1) wordOf(`word${n}`);
    expect(wordOf('harbour')).not.toBe(first);
    expect(wordOf('harbour')).toMatchObject({ text: 'harbour', shape: 'word' });
  });
  test('one in use stays', () => {
    const first = wordOf('harbour');
    for (let n = 0; n < 40_000; n += 1)
      if (n % 1000 === 0) wordOf('harbour');
      else wordOf(`other${n}`);
    expect(wordOf('harbour')).toBe(first);
  });
});

describe('a fact of a word', () => {
  test('is worked out once', () => {
    let asked = 0;
    const length = perWord(({ text }) => {
      asked += 1;
      return text.length;
    });
    expect([length(wordOf('quay')), length(wordOf('quay')), length(wordOf('key'))]).toEqual([4, 4, 3]);
    expect(asked).toBe(2);
  });
  test('may be false, 0 or null', () => {
    let asked = 0;
    const count = <Fact>(fact: Fact) =>
      perWord(() => {
        asked += 1;
        return fact;
      });
    for (const fact of [count(false), count(0), count(null)]) for (let i = 0; i < 2; i += 1) fact(wordOf('quay'));
    expect(asked).toBe(3);
  });
  test('is another one for each question', () => {
    const first = perWord(({ text }) => text[0]);
    const last = perWord(({ text }) => text.at(-1));
    expect([first(wordOf('quay')), last(wordOf('quay'))]).toEqual(['q', 'y']);
  });
});
