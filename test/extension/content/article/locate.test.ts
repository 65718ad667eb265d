import { describe, expect, test } from 'vitest';
import type { NameMark } from '../../../../src/core/model/annotation.ts';
import type { BlockKind } from '../../../../src/core/model/article.ts';
import type { Reading } from '../../../../src/core/model/reading.ts';
import { type Span, slice } from '../../../../src/core/model/span.ts';
import { absentSpans, locate, pageMarks } from '../../../../src/extension/content/article/locate.ts';
import type { PageText } from '../../../../src/page/extract/page-text.ts';
import { atOnce } from '../../../../src/page/steps.ts';
import { marked } from '../../../support/marked.ts';

const metadata = { title: null, byline: null, outlet: null, published: null, url: null };
const ALL = { claim: 'all', name: 'all', figure: 'all' } as const;

/** Paragraph by paragraph: where each stands in the text that joins them by blank lines. */
function placed<Block>(parts: readonly string[], block: (span: Span) => Block): { text: string; blocks: Block[] } {
  let start = 0;
  const blocks = parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 2;
    return block(span);
  });
  return { text: parts.join('\n\n'), blocks };
}

/** A reading whose brackets are names, and rows of its report. */
function readingOf(source: string): Reading {
  const { text, spans } = marked(source);
  const { blocks } = placed(text.split('\n\n'), (span) => ({ kind: 'paragraph' as const, ...span, runIn: null }));
  const annotations = spans.map((span): NameMark => ({ kind: 'name', ...span, why: 'test', entity: 'e' }));
  const rows = spans.map((span) => ({
    spans: [span] as const,
    lead: null,
    text: slice(text, span),
    badge: null,
    notes: [],
  }));
  const article = { text, language: 'en', metadata, blocks, sections: [], sentences: [], comments: [] };
  return { schema: 1, article, annotations, entities: [], report: { sections: [{ id: 'people', rows }] } };
}

/** A page of paragraphs; "caption: …" is a caption, "heading: …" a heading. */
function pageOf(...parts: readonly string[]): PageText {
  const kinds = parts.map((part): BlockKind => {
    const [, kind] = /^(caption|heading): /.exec(part) ?? [];
    return (kind as BlockKind | undefined) ?? 'paragraph';
  });
  let at = 0;
  const { text, blocks } = placed(parts, (span) => {
    at += 1;
    return { kind: kinds[at - 1]!, ...span, boldStart: null, element: null as unknown as Element };
  });
  return { text, blocks, metadata, runs: [] };
}

const place = (reading: Reading, page: PageText) => atOnce(locate(reading, page));
const marksOn = (reading: Reading, page: PageText) =>
  atOnce(pageMarks(reading, { page, map: place(reading, page).map }, ALL));
const found = (reading: Reading, page: PageText): string[] =>
  marksOn(reading, page).map((mark) => slice(page.text, mark));

const FERRY =
  'The ferry of [Anna Holm] left the quay at dawn with forty cars.\n\nIt was late, said [Bo Lind] of the harbour office.';

describe('where marks stand on the page', () => {
  test.each([
    [
      'the page that was read',
      [
        'The ferry of Anna Holm left the quay at dawn with forty cars.',
        'It was late, said Bo Lind of the harbour office.',
      ],
      ['Anna Holm', 'Bo Lind'],
    ],
    [
      'other spaces, case and invisible characters',
      [
        'The ferry of Anna\u00a0HOLM left the quay at dawn with forty cars.',
        'It was late, said Bo Li\u00adnd of the harbour office.',
      ],
      ['Anna\u00a0HOLM', 'Bo Li\u00adnd'],
    ],
    ['a paragraph is missing', ['It was late, said Bo Lind of the harbour office.'], ['Bo Lind']],
    [
      'the paragraphs have changed places',
      [
        'It was late, said Bo Lind of the harbour office.',
        'The ferry of Anna Holm left the quay at dawn with forty cars.',
      ],
      ['Anna Holm', 'Bo Lind'],
    ],
    [
      'a name has been replaced',
      [
        'The ferry of Anna Berg left the quay at dawn with forty cars.',
        'It was late, said Bo Lind of the harbour office.',
      ],
      ['Bo Lind'],
    ],
    [
      'only a caption repeats the words',
      ['caption: The ferry of Anna Holm left the quay at dawn with forty cars.'],
      [],
    ],
    ['a heading repeats the words', ['heading: The ferry of Anna Holm left the quay at dawn with forty cars.'], []],
    ['another text', ['Nothing here speaks of ships or of people at all.'], []],
    ['no text', [], []],
  ] as const)('%s', (_, page, expected) => {
    expect(found(readingOf(FERRY), pageOf(...page)).sort()).toEqual([...expected]);
  });
});

test('a mark keeps its id when its place changes', () => {
  const reading = readingOf(FERRY);
  const ids = (page: PageText) => marksOn(reading, page).map(({ id }) => id);
  const page = [
    'The ferry of Anna Holm left the quay at dawn with forty cars.',
    'It was late, said Bo Lind of the harbour office.',
  ];
  expect(ids(pageOf('An advertisement for a new car.', ...page))).toEqual(ids(pageOf(...page)));
});

test('the rows that are not on the page', () => {
  const reading = readingOf(FERRY);
  const page = pageOf('It was late, said Bo Lind of the harbour office.');
  const { map, coverage } = place(reading, page);
  expect(absentSpans(reading, map).map((span) => slice(reading.article.text, span))).toEqual(['Anna Holm']);
  expect(coverage).toEqual({ found: 1, total: 2 });
});

test('on the page that was read everything is where it was', () => {
  const reading = readingOf(FERRY);
  const page = pageOf(...reading.article.text.split('\n\n'));
  const { map, coverage } = place(reading, page);
  expect(map({ start: 3, end: 7 })).toEqual({ start: 3, end: 7 });
  expect(coverage).toEqual({ found: 2, total: 2 });
  expect(absentSpans(reading, map)).toEqual([]);
});
