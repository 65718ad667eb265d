import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datePieces } from '../../../src/core/annotate/kinds/date/pieces.ts';
import { figurePieces } from '../../../src/core/annotate/kinds/figure/pieces.ts';
import { dates } from '../../../src/core/language/en/calendar.ts';
import { figures } from '../../../src/core/language/en/figures.ts';
import { partsOf } from '../../../src/core/text/parts.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const words = [
  ...['5', '1,000', '14-year-old', '2023-09-14', '14/09/2023', '1990s', '’16', '3rd', '10:45', '.5', '½', '-', '–'],
  ...['a', 'an', 'the', 'few', 'couple of', 'half', 'third', 'two', 'hundred', 'million', 'bn', 'm', 'dozens of'],
  ...['£', 'US $', '%', 'per cent', 'km', 'miles', 'per', 'day', 'weeks', 'year old', 'people', 'staff', 'sixfold'],
  ...[
    'May',
    'Sept .',
    'Tuesday',
    'Tue',
    'summer',
    'last',
    'next',
    'yesterday',
    'end of',
    'GMT',
    'am',
    'eighties',
    '\n',
  ],
];
const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 12 });

describe.each([
  ['date', datePieces(dates)],
  ['figure', figurePieces(figures)],
])('each piece of a %s reads nothing where it says that it does not open', (_, pieces) => {
  test.each(Object.keys(pieces))('%s', (name) => {
    const { opens, read } = pieces[name]!;
    fc.assert(
      fc.property(texts, (some) => {
        const parts = partsOf(tokenize(some.join(' ')));
        for (let at = 0; at < parts.length; at += 1)
          if (!opens(parts[at]!.word))
            expect([parts[at]!.word.text, read(parts, at)]).toEqual([parts[at]!.word.text, null]);
      }),
      { numRuns: 300 },
    );
  });
});
