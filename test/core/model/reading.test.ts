import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/core/language/en/index.ts';
import type { Reading } from '../../../src/core/model/reading.ts';
import { validate } from '../../../src/core/model/validate.ts';
import { parseSource } from '../../../src/core/parse/parse.ts';
import { read } from '../../../src/core/read.ts';

const model = new URL('../../../src/core/language/en/names/model.bin', import.meta.url);
const en = english(new Uint8Array(readFileSync(model)));
const readingOf = (text: string): Reading => read(parseSource(text, {}, en), en);

/** Pieces of news that every annotator looks for, and marks that upset what is around them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['Jane Doe ', 'Doe ', 'Roe Holdings, Inc. ', 'the mayor ', 'a spokesman for Roe ', 'She ', 'they ', 'police '],
    ...['said ', 'denied ', 'told the paper that ', 'according to ', 'accused ', 'allegedly ', 'announced ', 'claims '],
    ...[
      '$5 million ',
      '12 per cent ',
      '3.5 km ',
      'between 5 and 7 ',
      'tens of thousands of people ',
      'one in three ',
      '1/0 ',
    ],
    ...['on Monday ', 'in March 2024 ', '3 May ', 'last year ', '2019-02-30 ', 'in the 1990s ', 'at 9 a.m. '],
    ...[
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '(',
      ')',
      ', ',
      '. ',
      '? ',
      '! ',
      '… ',
      ': ',
      ' — ',
      '\n',
      '\n\n',
      '- ',
    ],
    ...[
      'it will snow ',
      'the law is bad ',
      'the town ',
      'was sold ',
      'no evidence ',
      'é',
      '\ud83d',
      '\u00ad',
      '中文',
      'עברית',
    ],
  ),
  fc.string({ maxLength: 6 }),
);
const someNews = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

describe('whatever the text, its reading is sound', () => {
  test('by every promise that a stored reading must keep', () => {
    fc.assert(
      fc.property(someNews, (text) => {
        validate(readingOf(text));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('and the same each time', () => {
    fc.assert(
      fc.property(someNews, (text) => {
        expect(readingOf(text)).toEqual(readingOf(text));
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test.each([
    ['nothing', ''],
    ['one word', 'Snow'],
    ['10,000 quotes', '“It snows,” said Jane Doe. '.repeat(10_000)],
    ['10,000 marks that open', '“'.repeat(10_000)],
    ['a megabyte of one line', 'the town has sold its snow to '.repeat(35_000)],
    ['unpaired surrogates', '\ud83d said \udc00 '.repeat(500)],
    ['right to left', 'הוא אמר כי מכר את השלג. '.repeat(200)],
    ['Chinese', '市长周一说，小镇已经把雪卖了。'.repeat(200)],
  ])(
    '%s',
    (_, text) => {
      expect(validate(readingOf(text)).article.text).toBe(text);
    },
    60_000,
  );
});

test('what is in another language is said to be so, and nothing is found in it', () => {
  const text =
    'Die Stadt hat ihren Schnee an zwei Hotels verkauft, sagte Bürgermeisterin Jane Doe am Montag. Er kostet 5 Euro, und das ist nicht viel, wie sie auch noch sagte.';
  expect(readingOf(text)).toMatchObject({
    article: { language: 'de' },
    annotations: [],
    entities: [],
    report: { sections: [] },
  });
});
