import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_KINDS } from '../../../src/core/model/article.ts';
import { articleOf } from '../../../src/core/model/shapes-article.ts';
import { spanIn } from '../../../src/core/model/shapes-span.ts';
import { parseBlocks, parseSource } from '../../../src/core/parse/parse.ts';
import type { RawBlock } from '../../../src/core/parse/raw-block.ts';
import { en } from '../../support/parsed.ts';

/** Pieces that parsing looks at, and some that nothing expects. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '. ',
      '? ',
      '! ',
      '… ',
      '.',
      '”',
      '“',
      '"',
      '’',
      ' (',
      ') ',
      ': ',
      ' — ',
      ', ',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '  ',
    ],
    ...['\n- ', '\n1. ', '\n> ', 'Mr. ', 'Inc. ', 'U.S. ', 'J. ', '81.7 ', '10:45 ', 'OSLO (AP) — ', '\nQ: ', '\nA: '],
    ...[
      '\nRelated | ',
      '\nBy Jane Doe\n',
      '\nreader on March 3rd, 2024 at 09:05 UTC »\n',
      'Photo: Jane Doe\n',
      '\nCold snow. ',
    ],
    ...[
      'The town ',
      'said ',
      'it was ',
      'Jane Doe ',
      'snow',
      'é',
      '中文。',
      'עברית ',
      '\ud83d\ude00',
      '\ud83d',
      '\udc00',
      '\u0000',
      '\u00ad',
    ],
  ),
  fc.string({ maxLength: 8 }),
);
const someText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Disjoint blocks of a text, as a page might give them. */
const someBlocks = someText.chain((text) =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat(text.length), { maxLength: 12 }),
      fc.array(fc.constantFrom(...BLOCK_KINDS), { minLength: 6, maxLength: 6 }),
      fc.boolean(),
    )
    .map(([cuts, kinds, bold]) => {
      const ends = cuts.sort((a, b) => a - b);
      const blocks: RawBlock[] = [];
      for (let i = 0; i + 1 < ends.length; i += 2) {
        const [start, end] = [ends[i]!, ends[i + 1]!];
        const boldStart = bold ? { start, end: start + Math.ceil((end - start) / 2) } : null;
        blocks.push({ start, end, kind: kinds[i / 2]!, boldStart });
      }
      return { text, blocks };
    }),
);

describe('whatever the text', () => {
  test('plain text becomes a sound article, the same each time', () => {
    fc.assert(
      fc.property(someText, fc.option(fc.string()), (text, title) => {
        const article = parseSource(text, { title }, en);
        articleOf(spanIn(text.length))(article, 'article');
        expect(article.text).toBe(text);
        expect(parseSource(text, { title }, en)).toEqual(article);
      }),
      { numRuns: 500 },
    );
  });

  test('a page’s blocks become a sound article, none lost', () => {
    fc.assert(
      fc.property(someBlocks, ({ text, blocks }) => {
        const article = parseBlocks(text, blocks, {}, en);
        articleOf(spanIn(text.length))(article, 'article');
        expect(article.blocks.length).toBeLessThanOrEqual(blocks.length);
      }),
      { numRuns: 500 },
    );
  });

  test('all words of the body are in sentences, headings and labels', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const { blocks, sentences } = parseSource(text, {}, en);
        for (const [i, block] of blocks.entries()) {
          if (block.kind !== 'paragraph') continue;
          const covered = sentences.filter((sentence) => sentence.block === i);
          const opening = block.runIn ?? block.label;
          let rest = text.slice(opening?.end ?? block.start, block.end);
          for (const { start, end } of covered) rest = rest.replace(text.slice(start, end), ' ');
          expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });
});

/** A million characters: what is quadratic in them never ends. */
const SIZE = 1_000_000;
const heavy: readonly (readonly [what: string, unit: string])[] = [
  ['one line', 'The town sold its snow to hotels. '],
  ['one sentence', 'and the town sold its snow '],
  ['one word', 'snow'],
  ['quotes', '“It snows,” he said. '],
  ['lone quote marks', '" '],
  ['periods', '.'],
  ['periods and spaces', '. '],
  ['initials', 'A. '],
  ['blank lines', '\n \n'],
  ['spaces', ' '],
  ['lines without periods', 'A line of words\n\n'],
  ['paragraphs', 'The town sold its snow. It had lots of it.\n\n'],
  ['Chinese paragraphs', '雪很多，小镇卖雪。\n\n'],
  ['list items', '- An item of it\n'],
  ['speakers', 'Jane Doe: Yes. No.\n\n'],
  ['headers of comments', 'a on March 3rd, 2024 at 09:05 »\n\n'],
  ['capitals', 'OSLO '],
  ['commas and names', 'Jane Doe, '],
  ['unpaired surrogates', '\ud83d'],
];
test.each(heavy)('1 MB of %s is read to its end', (_, unit) => {
  const text = unit.repeat(SIZE / unit.length);
  expect(parseSource(text, {}, en).text).toBe(text);
});
