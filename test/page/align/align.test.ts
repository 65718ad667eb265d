import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../../src/core/model/article.ts';
import { type AlignBlock, align } from '../../../src/page/align/align.ts';
import { marked } from '../../support/marked.ts';

/** One block a line; a line may name its kind: "caption: …". */
function page(source: string): { text: string; blocks: AlignBlock[] } {
  const blocks: AlignBlock[] = [];
  let text = '';
  for (const line of source.split('\n')) {
    const [, kind, rest] = /^(?:(caption|comment|related|title): )?(.*)$/.exec(line)!;
    if (text) text += '\n\n';
    const start = text.length;
    text += rest;
    blocks.push({ kind: (kind ?? 'paragraph') as BlockKind, start, end: text.length });
  }
  return { text, blocks };
}

/** What each bracketed span of `from` maps to in `to`: its words there, and where the brackets of `to` say they are. */
function mapped(from: string, to: string) {
  const source = marked(from);
  const target = marked(to);
  const { map } = align(page(source.text), page(target.text));
  const shift = (text: string, at: number) => page(text.slice(0, at)).text.length;
  const places = target.spans.map(({ start, end }) => ({
    start: shift(target.text, start),
    end: shift(target.text, end),
  }));
  const found = source.spans.map(({ start, end }) =>
    map({ start: shift(source.text, start), end: shift(source.text, end) }),
  );
  return { found, places };
}

const LEAD = 'The bridge over the upper river will stay shut until the spring, the county said on Friday.';
const NEXT = 'Buses go round by the old mill meanwhile, which adds a quarter of an hour to every trip.';
const LAST = 'A temporary crossing was ruled out because the banks are too soft to carry its weight.';

describe('finds the words where they went', () => {
  const cases: readonly [string, string, string][] = [
    ['the same text', 'It cost [nine million] in all.', 'It cost [nine million] in all.'],
    ['quotes and dashes', 'He said [“it’s over”] – twice.', 'He said ["it\'s over"] - twice.'],
    ['no-break spaces', 'It cost [9 million euros] in all.', 'It cost [9\u00a0million\u00a0euros] in all.'],
    ['zero-width characters and soft hyphens', 'The [county council] met.', 'The [coun\u00adty coun\u200bcil] met.'],
    ['case', 'The [County Council] met at noon.', 'THE [COUNTY COUNCIL] MET AT NOON.'],
    ['accents composed otherwise', 'The [café René] is shut.', 'The [cafe\u0301 Rene\u0301] is shut.'],
    ['a mistyped word', 'The old [machinery] was sold abroad.', 'The old [machinrey] was sold abroad.'],
    ['a paragraph before', `[${NEXT}]`, `${LEAD}\n[${NEXT}]`],
    ['merged paragraphs', `${LEAD}\n[${NEXT}]`, `${LEAD} [${NEXT}]`],
    ['split paragraphs', `${LEAD} [${NEXT}] ${LAST}`, `${LEAD}\n[${NEXT}]\n${LAST}`],
    ['swapped paragraphs', `${LEAD}\n[${NEXT}]\n${LAST}`, `${LEAD}\n${LAST}\n[${NEXT}]`],
    ['a sentence with a word changed', `${LEAD} [${NEXT}]`, `${LEAD} [${NEXT.replace('quarter', 'half')}]`],
    ['an advertisement inside', `[${LEAD} ${NEXT}]`, `[${LEAD} Advertisement ${NEXT}]`],
    ['a pull-quote before', `${LEAD} [${NEXT}] ${LAST}`, `${NEXT}\n${LEAD} [${NEXT}] ${LAST}`],
    ['a pull-quote of a one-sentence paragraph', `${LEAD}\n[${NEXT}]\n${LAST}`, `${LEAD}\n${NEXT}\n[${NEXT}]\n${LAST}`],
    [
      'a pull-quote truer than its paragraph, which was edited',
      `${LEAD}\n[${NEXT}]\n${LAST}`,
      `${LEAD}\n${NEXT}\n[${NEXT.replace('quarter', 'quartre')}] It rained.\n${LAST}`,
    ],
    ['a pull-quote after', `${LEAD} [${NEXT}]\n${LAST}`, `${LEAD} [${NEXT}]\n${NEXT}\n${LAST}`],
    ['a comment that quotes it', `${LEAD}\n[${NEXT}]`, `${LEAD}\n[${NEXT}]\ncomment: ${NEXT}`],
    ['a comment', `${LEAD}\ncomment: [well said]`, `${LEAD}\ncomment: [Well said]`],
    [
      'a word of a like list',
      'Oats: one cup\nOats: [two] cups\nOats: three cups',
      'Oats: one cup\nOats: [two] cups\nOats: three cups',
    ],
    ['a paragraph that stands, behind the page’s own byline', `[${LEAD}]\n${NEXT}`, `By Jane Doe\n[${LEAD}]\n${NEXT}`],
    [
      'a span over two paragraphs, a short line between',
      `${LEAD[0]}[${LEAD.slice(1)}\n${NEXT}]`,
      `${LEAD[0]}[${LEAD.slice(1)}\nAdvertisement\n${NEXT}]`,
    ],
    ['a span over two paragraphs, the shorter one gone', `${LEAD}\n[${NEXT}\nThen it rained.]`, `${LEAD}\n[${NEXT}]`],
    ['Chinese', '他说[天气很好]，然后离开。', '他说：[天气很好]。然后离开了。'],
  ];
  test.each(cases)('%s', (_, from, to) => {
    const { found, places } = mapped(from, to);
    expect(found).toEqual(places);
  });
});

describe('finds nothing where the words have gone', () => {
  const cases: readonly [string, string, string][] = [
    ['a sentence dropped', `${LEAD} [${NEXT}] ${LAST}`, `${LEAD} ${LAST}`],
    [
      'a sentence rewritten',
      `${LEAD} [${NEXT}] ${LAST}`,
      `${LEAD} Nobody on the market square could say why that was. ${LAST}`,
    ],
    ['most of it dropped', `${LEAD} [${NEXT} ${LAST} It rained.] Then.`, `${LEAD} It rained. Then.`],
    ['a word replaced', 'They met the [minister] again.', 'They met the architect again.'],
    ['a paragraph cut by a paywall', `${LEAD}\n${NEXT}\n[${LAST}]`, `${LEAD}\nSubscribe to read on.`],
    ['another text', `[${LEAD}]`, 'Tomatoes want sun, and water in the evening rather than at noon.'],
    ['words that stand there only in a caption', `${LEAD} [${NEXT}]`, `${LEAD}\ncaption: ${NEXT}`],
    ['marks without words', 'He left[ … ]and came back.', 'He left … and came back again.'],
    [
      'a span over two paragraphs, the longer one gone',
      `${LEAD}\n[${NEXT}\nThen it rained.]`,
      `${LEAD}\nThen it rained.`,
    ],
    ['a paragraph that was taken out', `${LEAD}\n[${NEXT}]\n${LAST}`, `${LEAD}\n${LAST}`],
    ['an empty page', `[${LEAD}]`, ''],
  ];
  test.each(cases)('%s', (_, from, to) => {
    expect(mapped(from, to).found).toEqual([null]);
  });
});

describe('coverage counts paragraphs', () => {
  const of = (from: string, to: string) => align(page(from), page(to)).coverage;
  test('all there', () =>
    expect(of(`title: Bridge\n${LEAD}\n${NEXT}`, `${NEXT}\n${LEAD}`)).toEqual({ found: 2, total: 2 }));
  test('one missing', () =>
    expect(of(`${LEAD}\n${NEXT}\n${LAST}`, `${LEAD}\n${LAST}`)).toEqual({ found: 2, total: 3 }));
  test('captions and comments are not counted', () =>
    expect(of(`${LEAD}\ncaption: The bridge.\ncomment: Indeed.`, LEAD)).toEqual({ found: 1, total: 1 }));
  test('none', () => expect(of('', '')).toEqual({ found: 0, total: 0 }));
});

describe('ends on odd input, its spans in bounds', () => {
  const cases: readonly [string, string][] = [
    ['one word over and over', 'word '.repeat(60_000)],
    ['one line without spaces', 'x'.repeat(300_000)],
    ['unpaired surrogates', '\ud800 a \udc00 '.repeat(20_000)],
    ['quotes', '“ ” "'.repeat(20_000)],
  ];
  test.each(cases)('%s', (_, text) => {
    const to = `${LEAD} ${text}`;
    const found = align(page(text), page(to)).map({ start: 0, end: text.length });
    expect(found === null || (found.start >= 0 && found.start < found.end && found.end <= to.length)).toBe(true);
  });
});
