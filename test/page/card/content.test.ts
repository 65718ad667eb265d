import { describe, expect, test } from 'vitest';
import type { ClaimMark, FigureMark, NameMark } from '../../../src/core/model/annotation.ts';
import type { Entity } from '../../../src/core/model/entity.ts';
import type { Reading } from '../../../src/core/model/reading.ts';
import { cardParts } from '../../../src/page/card/content.ts';
import { marked } from '../../support/marked.ts';

const { text, spans } = marked(
  'Ada Moor, [the harbour’s engineer], [denied] on Monday that [at least] [40 tonnes] of [grain] were lost. [Moor] spoke twice, on the quay and at the old mill by the harbour, where the first of the ships had come in at dawn.',
);
const [role, cue, modifierSpan, figureSpan, of, mention] = spans as [Span, Span, Span, Span, Span, Span];
type Span = (typeof spans)[number];

const moor: Entity = {
  id: 'moor',
  name: 'Ada Moor',
  type: 'person',
  role,
  mentions: [{ start: 0, end: 8 }, mention],
  score: 1,
  key: true,
};

const reading = (entities: Entity[] = [moor], outlet: string | null = 'The Pier'): Reading => ({
  schema: 1,
  article: {
    text,
    language: 'en',
    metadata: { title: null, byline: null, outlet, published: null, url: null },
    blocks: [],
    sections: [],
    sentences: [],
    comments: [],
  },
  annotations: [],
  entities,
  report: { sections: [] },
});

const words = { locale: 'en', t: (key: string, values?: string | string[]) => (values ? `${key}(${values})` : key) };

const claim: ClaimMark = {
  kind: 'claim',
  start: 0,
  end: 90,
  why: 'test',
  status: 'denied',
  denies: null,
  source: { kind: 'person', entity: 'moor', text: 'Ada Moor', span: null },
  cue,
  score: 1,
  key: true,
};
const name: NameMark = { kind: 'name', ...mention, why: 'test', entity: 'moor' };
const figure: FigureMark = {
  kind: 'figure',
  ...figureSpan,
  why: 'test',
  figure: 'quantity',
  value: 40,
  value2: null,
  magnitude: null,
  unit: 'tonne',
  modifier: 'at least',
  modifierSpan,
  of,
};

const lines = (marks: Parameters<typeof cardParts>[0], from = reading()) =>
  cardParts(marks, from, words).map(({ heading, badge, rows, note }) => [
    badge === null ? heading : `${heading} | ${badge}`,
    ...rows.map(({ label, value, quoted }) => `${label}: ${quoted ? `“${value}”` : value}`),
    ...(note === null ? [] : [note]),
  ]);

describe('a claim', () => {
  test('shows status, source, who that is, and the cue', () => {
    expect(lines([claim])).toEqual([
      [
        'Badge_denied',
        'card_source: Ada Moor',
        'card_source_role: “the harbour’s engineer”',
        'card_cue: “denied”',
        'card_as_worded',
      ],
    ]);
  });

  test('a denial shows what it denies', () => {
    expect(lines([{ ...claim, denies: cue }])[0]).toContain('card_denies: “denied”');
    expect(lines([claim])[0]!.join()).not.toContain('card_denies');
  });

  test.each([
    [
      'a source that is no entity, as worded',
      { kind: 'group', entity: null, text: 'two dockers', span: null },
      '“two dockers”',
    ],
    ['an unnamed one', { kind: 'unnamed', entity: null, text: null, span: null }, 'card_source_unnamed'],
    ['the outlet’s own voice', { kind: 'outlet-voice', entity: null, text: null, span: null }, 'The Pier'],
    ['an entity that is not listed, as worded', { kind: 'person', entity: 'gone', text: 'Bo', span: null }, '“Bo”'],
  ] as const)('%s', (_, source, shown) => {
    expect(lines([{ ...claim, source, cue: null }])[0]).toEqual([
      'Badge_denied',
      `card_source: ${shown}`,
      'card_as_worded',
    ]);
  });

  test('the outlet’s own voice where the outlet is not known', () => {
    const source = { kind: 'outlet-voice', entity: null, text: null, span: null } as const;
    expect(lines([{ ...claim, source }], reading([], null))[0]).toContain('card_source: card_source_article');
  });

  test.each([
    ['opinion', 'Bo Holm', 'Bo Holm'],
    ['opinion', null, 'The Pier'],
    ['analysis', 'Bo Holm', 'The Pier'],
    [undefined, 'Bo Holm', 'The Pier'],
  ] as const)('what nobody is named for is its author’s in a piece of opinion: %s, %s', (genre, byline, shown) => {
    const source = { kind: 'outlet-voice', entity: null, text: null, span: null } as const;
    const { article, ...rest } = reading();
    const metadata = { ...article.metadata, byline, ...(genre && { genre }) };
    expect(lines([{ ...claim, source }], { ...rest, article: { ...article, metadata } })[0]).toContain(
      `card_source: ${shown}`,
    );
  });
});

describe('a name', () => {
  test('shows who it is in the article’s words, and mentions', () => {
    expect(lines([name])).toEqual([
      ['Ada Moor | badge_person', 'card_role_person: “the harbour’s engineer”', 'note_mentions(2)'],
    ]);
  });

  test('mentioned once, without a role, of no type', () => {
    const plain: Entity = { ...moor, type: 'other', role: null, mentions: [mention] };
    expect(lines([name], reading([plain]))).toEqual([['Ada Moor', 'note_mentions_one']]);
  });

  test('of an entity that is not listed', () => {
    expect(lines([{ ...name, entity: 'gone' }])).toEqual([['Moor']]);
  });
});

describe('a figure', () => {
  test('shows bound, value, unit, and the words in which it is of something', () => {
    expect(lines([figure])).toEqual([['at least 40 tonnes | badge_quantity', 'card_written: “40 tonnes of grain”']]);
  });

  test('shows what it is of alone, where that stands far off', () => {
    const far = { ...figure, of: { start: text.length - 5, end: text.length - 1 } };
    expect(lines([far])).toEqual([['at least 40 tonnes | badge_quantity', 'card_of: “dawn”']]);
  });

  test('with the words from what it is of, where that stands before it: it is no part of that', () => {
    const on = { start: cue.start, end: cue.end };
    expect(lines([{ ...figure, of: on }])).toEqual([
      ['at least 40 tonnes | badge_quantity', 'card_written: “denied on Monday that at least 40 tonnes”'],
    ]);
  });

  test('as written too, where the words differ', () => {
    expect(lines([{ ...figure, unit: 'percent', modifier: null, of: null }])).toEqual([
      ['40 percent | badge_quantity', 'card_written: “40 tonnes”'],
    ]);
  });

  test('as written where it has no value', () => {
    const vague = { ...figure, value: null, magnitude: 1000, modifier: null, of: null };
    expect(lines([vague])).toEqual([['40 tonnes | badge_quantity', 'card_no_number']]);
  });
});

test('a name in a claim: the name first, and its role only once', () => {
  const parts = lines([name, claim]);
  expect(parts.map(([heading]) => heading)).toEqual(['Ada Moor | badge_person', 'Badge_denied']);
  expect(parts[1]).not.toContain('card_source_role: “the harbour’s engineer”');
});
