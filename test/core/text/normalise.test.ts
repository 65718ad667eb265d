import { describe, expect, test } from 'vitest';
import { fold, keyWords } from '../../../src/core/text/normalise.ts';

describe('words as they are compared between copies', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['case and marks', '“The END,” he said—twice.', ['the', 'end', 'he', 'said', 'twice']],
    ['accents, however composed', 'café cafe\u0301', ['cafe', 'cafe']],
    ['soft hyphens and zero-width characters', 'ex\u00adtra\u200bordi\u2060nary \ufeffbees', ['extraordinary', 'bees']],
    ['ligatures', 'ﬁle ﬂow', ['file', 'flow']],
    ['scripts without spaces, sign by sign', '天气 ok', ['天', '气', 'ok']],
    ['digits', '81.7 TB', ['81', '7', 'tb']],
    ['no words', ' — “ ” \u200b', []],
    ['nothing', '', []],
  ];
  test.each(cases)('%s', (_, text, keys) => expect(keyWords(text).map(({ key }) => key)).toEqual(keys));

  test('each stands where it was found', () => {
    const text = 'He said: “Éric’s co\u00adop”.';
    expect(keyWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'He',
      'said',
      'Éric',
      's',
      'co\u00adop',
    ]);
  });
  test('of a stretch only', () => expect(keyWords('one two three', 4, 7).map(({ key }) => key)).toEqual(['two']));
  test('different words stay different', () => expect(fold('resume')).not.toBe(fold('resumes')));
});
