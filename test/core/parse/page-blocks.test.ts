import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../../src/core/model/article.ts';
import { parseBlocks } from '../../../src/core/parse/parse.ts';
import type { RawBlock } from '../../../src/core/parse/raw-block.ts';
import { blockLines, en } from '../../support/parsed.ts';

const P = 'A paragraph of the story. It has two sentences.';

/** A page's blocks, joined by blank lines as extraction joins them. */
function page(...parts: readonly (readonly [BlockKind, string])[]): { text: string; blocks: RawBlock[] } {
  let text = '';
  const blocks = parts.map(([kind, words]): RawBlock => {
    if (text) text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length, boldStart: null };
  });
  return { text, blocks };
}
const read = (...parts: readonly (readonly [BlockKind, string])[]) => {
  const { text, blocks } = page(...parts);
  return parseBlocks(text, blocks, {}, en);
};

test.each([
  ['Snow 3, Rain 1. Hail 2, Sleet 2.', 'en', 'en'],
  ['Snow 3, Rain 1. Hail 2, Sleet 2.', 'de', 'de'],
  ['Snow 3, Rain 1. Hail 2, Sleet 2.', undefined, 'und'],
  ['The snow was not what they had said that it would be, and it has not been here for more than a day.', 'de', 'en'],
])('the page tells the language of a text that does not: “%.20s” in %s is %s', (words, language, told) => {
  const { text, blocks } = page(['paragraph', words]);
  expect(parseBlocks(text, blocks, language ? { language } : {}, en).language).toBe(told);
});

const kindsOf = (...parts: readonly (readonly [BlockKind, string])[]): string =>
  read(...parts)
    .blocks.map(({ kind }) => kind)
    .join(' ');

describe('what the words say beside', () => {
  test('the outlet behind the names of a byline is none of them', () => {
    const { text, blocks } = page(['title', 'Snow falls'], ['paragraph', P]);
    const byline = (about: string, outlet: string): string | null =>
      parseBlocks(text, blocks, { byline: about, outlet }, en).metadata.byline;
    expect(byline('Ann Holm, The Example', 'The Example')).toBe('Ann Holm');
    expect(byline('Ann Holm, The Example', 'The Example Germany')).toBe('Ann Holm');
    expect(byline('Ann Holm, Bo Reed', 'The Example')).toBe('Ann Holm, Bo Reed');
    expect(byline('The Example', 'The Example')).toBe('The Example');
  });
  test('a line near the top that is only a date is of the byline', () => {
    expect(kindsOf(['title', 'Snow'], ['paragraph', '17:41 JST, October 13, 2024'], ['paragraph', P])).toBe(
      'title byline paragraph',
    );
    expect(kindsOf(['paragraph', P], ['paragraph', P], ['paragraph', 'October 13, 2024'])).toBe(
      'paragraph paragraph paragraph',
    );
  });
  test('a standfirst above a dateline is none', () => {
    const { text, blocks } = page(
      ['title', 'Snow'],
      ['paragraph', 'It snowed in May.'],
      ['paragraph', `OSLO (EW) — ${P}`],
    );
    const above = (standfirst?: true): string | undefined =>
      parseBlocks(
        text,
        blocks.map((block, at) => (at === 1 && standfirst ? { ...block, standfirst } : block)),
        {},
        en,
      ).blocks[1]?.kind;
    expect(above(true)).toBe('paragraph');
    expect(above()).toBe('caption');
  });
  test('what stands above a dateline is a caption, and who wrote it no part of the story', () => {
    const end = ['paragraph', 'Ada Holt is a former mayor of Oslo.'] as const;
    expect(
      kindsOf(['title', 'Snow'], ['paragraph', P], ['paragraph', `OSLO (Wire) - ${P}`], ['paragraph', P], end),
    ).toBe('title caption paragraph paragraph related');
  });
  test('a paragraph with a dot for a bullet is an item of a list', () => {
    expect(kindsOf(['paragraph', P], ['paragraph', '• Snow fell.'], ['paragraph', '– Snow fell.'])).toBe(
      'paragraph list-item paragraph',
    );
  });
});

describe('what the page says stands', () => {
  test('a short paragraph is no heading, a sentence set as a heading is one', () => {
    expect(
      kindsOf(['title', 'Snow'], ['paragraph', 'A long winter'], ['heading', 'It snowed.'], ['paragraph', P]),
    ).toBe('title paragraph heading paragraph');
  });
  test('a paragraph in capitals alone is a heading where the story goes on', () => {
    const kinds = (line: string, next = P) => kindsOf(['paragraph', P], ['paragraph', line], ['paragraph', next]);
    for (const line of ['SNOW FALLS', 'WHO SOLD THE ICE?', '“SNOW FALLS”'])
      expect(kinds(line)).toBe('paragraph heading paragraph');
    for (const line of ['OSLO', 'OSLO, NORWAY.', '10 P.M.', '___', 'Snow FALLS ON', '“SNOW FALLS.”', '“SNOW” FALLS'])
      expect(kinds(line)).toBe('paragraph paragraph paragraph');
    expect(kinds('SNOW FALLS', 'And ice')).toBe('paragraph paragraph paragraph');
    expect(kindsOf(['paragraph', 'SNOW FALLS'], ['paragraph', P])).toBe('paragraph paragraph');
  });
  test('the title is known from its block', () => {
    expect(read(['title', 'Snow falls'], ['paragraph', P]).metadata.title).toBe('Snow falls');
  });
  test('headings open sections, captions and related lines belong to none', () => {
    const { sections } = read(
      ['paragraph', P],
      ['heading', 'More'],
      ['paragraph', P],
      ['caption', 'Snow.'],
      ['related', 'Ice'],
    );
    expect(sections.map(({ paragraphs }) => paragraphs)).toEqual([1, 1]);
  });
});

describe('wording tells what the layout does not', () => {
  test('a byline and a date on top', () => {
    expect(kindsOf(['title', 'Snow'], ['paragraph', 'By Jane Doe'], ['paragraph', P])).toBe('title byline paragraph');
  });
  test('related lines, a correction', () => {
    const parts = [
      ['paragraph', P],
      ['paragraph', 'Read more: Ice'],
      ['paragraph', 'Correction: An earlier version was wrong.'],
    ] as const;
    expect(kindsOf(...parts)).toBe('paragraph related related');
  });
  test('a list under a related heading', () => {
    expect(
      kindsOf(
        ['paragraph', P],
        ['heading', 'Related stories'],
        ['list-item', 'Ice is back'],
        ['list-item', 'Who sold it?'],
        ['paragraph', P],
      ),
    ).toBe('paragraph related related related paragraph');
  });
  test('comments that are set as paragraphs', () => {
    const { blocks, comments } = read(
      ['paragraph', P],
      ['paragraph', P],
      ['paragraph', P],
      ['paragraph', 'some_reader on March 3rd, 2024 at 09:05 UTC »'],
      ['paragraph', 'I like snow.'],
    );
    expect(blocks.map(({ kind }) => kind).join(' ')).toBe('paragraph paragraph paragraph comment');
    expect(comments[0]).toMatchObject({ author: 'some_reader', paragraphs: 1 });
  });
  test('datelines and list bullets are labels', () => {
    expect(blockLines(read(['paragraph', `OSLO (EW) — ${P}`], ['list-item', '• Snow.']))).toEqual([
      `paragraph: <OSLO (EW) —> ${P}`,
      'list-item: <•> Snow.',
    ]);
  });
});

test('blocks of nothing are nothing', () => {
  expect(read().blocks).toEqual([]);
  expect(read(['paragraph', '']).sentences).toEqual([]);
});
