import { describe, expect, test } from 'vitest';
import type { Annotation, ClaimMark, FigureMark, NameMark } from '../../../src/core/model/annotation.ts';
import type { Block, BlockKind } from '../../../src/core/model/article.ts';
import type { Entity } from '../../../src/core/model/entity.ts';
import type { Reading } from '../../../src/core/model/reading.ts';
import { byPosition, slice } from '../../../src/core/model/span.ts';
import { chooser, type Densities, type Density } from '../../../src/page/paint/choose.ts';

/** A reading from its blocks; in each, [n:Ada], [c:…], [f:…] are marks, an upper-case letter makes a claim or entity key. */
function readingOf(...parts: readonly (readonly [BlockKind, string])[]): Reading {
  let text = '';
  const blocks: Block[] = [];
  const annotations: Annotation[] = [];
  const entities = new Map<string, Entity>();
  for (const [kind, source] of parts) {
    const start = text.length;
    const open: { code: string; start: number }[] = [];
    for (const piece of source.split(/(\[\w:|\])/)) {
      if (piece === ']') {
        const { code, start: from } = open.pop()!;
        annotations.push(mark(code, { start: from, end: text.length }, text.slice(from)));
      } else if (/^\[\w:$/.test(piece)) open.push({ code: piece[1]!, start: text.length });
      else text += piece;
    }
    blocks.push({ kind, start, end: text.length, runIn: null });
    text += '\n\n';
  }
  for (const found of annotations) {
    if (found.kind !== 'name') continue;
    const key = found.why === 'N';
    entities.set(found.entity, { ...entity(found.entity), key: key || (entities.get(found.entity)?.key ?? false) });
  }
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const cuts = [0, ...headings.map(({ start }) => start), text.length];
  const sections = cuts.slice(1).map((end, at) => ({ start: cuts[at]!, end, heading: null, paragraphs: 1 }));
  const metadata = { title: null, byline: null, outlet: null, published: null, url: null };
  const article = { text, language: 'en', metadata, blocks, sections, sentences: [], comments: [] };
  return {
    schema: 1,
    article,
    annotations: annotations.sort(byPosition),
    entities: [...entities.values()],
    report: { sections: [] },
  };
}

const entity = (id: string): Entity => ({
  id,
  name: id,
  type: 'person',
  role: null,
  mentions: [],
  score: 0,
  key: false,
});

function mark(code: string, span: { start: number; end: number }, words: string): Annotation {
  if (/n/i.test(code)) return { kind: 'name', ...span, why: code, entity: words } satisfies NameMark;
  if (/c/i.test(code)) {
    const source = { kind: 'outlet-voice', entity: null, text: null, span: null } as const;
    return {
      kind: 'claim',
      ...span,
      why: code,
      status: 'stated',
      denies: null,
      source,
      cue: null,
      score: 0,
      key: code === 'C',
    } satisfies ClaimMark;
  }
  if (code === 'd') return { kind: 'date', ...span, why: code, value: null, value2: null };
  const figure = code === 'o' ? 'ordinal' : 'count';
  const unit = code === 'f' ? 'ships' : null;
  const rest = { value: 1, value2: null, magnitude: null, modifier: null, modifierSpan: null, of: null };
  return { kind: 'figure', ...span, why: code, figure, unit, ...rest } satisfies FigureMark;
}

const choose = (reading: Reading, densities: Densities) => reading.annotations.filter(chooser(reading, densities));
const chosen = (reading: Reading, density: Density) =>
  choose(reading, { claim: density, name: density, figure: density }).map((found) =>
    slice(reading.article.text, found),
  );

describe('key only', () => {
  test.each([
    ['key claims', [['paragraph', '[C:One.] [c:Two.]']], ['One.']],
    [
      'figures with a unit, not ordinals or bare counts',
      [['paragraph', '[f:4 ships], the [o:second], [b:three]']],
      ['4 ships'],
    ],
    [
      'key names once in a section',
      [
        ['paragraph', '[N:Ada] and [n:Bo]'],
        ['paragraph', '[N:Ada] again'],
      ],
      ['Ada'],
    ],
    [
      'and again in the next',
      [
        ['paragraph', '[N:Ada]'],
        ['heading', 'More'],
        ['paragraph', '[N:Ada], [N:Ada]'],
      ],
      ['Ada', 'Ada'],
    ],
    [
      'a name in a heading does not count as its first mention',
      [
        ['heading', '[N:Ada]'],
        ['paragraph', '[N:Ada]'],
      ],
      ['Ada'],
    ],
    ['no dates', [['paragraph', 'in [d:May]']], []],
  ] as const)('%s', (_, parts, expected) => {
    expect(chosen(readingOf(...parts), 'key')).toEqual(expected);
  });
});

test('all: every mark, names at every mention', () => {
  const reading = readingOf(['paragraph', '[c:[n:Ada] saw [b:three].] The [o:first] of [n:Ada].']);
  expect(chosen(reading, 'all')).toEqual(['Ada saw three.', 'Ada', 'three', 'first', 'Ada']);
});

test('none', () => {
  expect(chosen(readingOf(['paragraph', '[C:[N:Ada] saw [f:3 ships].]']), 'none')).toEqual([]);
});

test('each kind has its own density', () => {
  const reading = readingOf(['paragraph', '[C:[N:Ada] saw [f:3 ships].]']);
  const found = choose(reading, { claim: 'none', name: 'key', figure: 'all' });
  expect(found.map(({ kind }) => kind)).toEqual(['name', 'figure']);
});

test.each(['title', 'byline', 'heading', 'caption', 'related', 'comment'] as const)('nothing in a %s', (kind) => {
  expect(chosen(readingOf([kind, '[C:[N:Ada] saw [f:3 ships].]']), 'all')).toEqual([]);
});

test.each(['paragraph', 'list-item', 'block-quote'] as const)('but in a %s', (kind) => {
  expect(chosen(readingOf([kind, '[N:Ada]']), 'key')).toEqual(['Ada']);
});

test('an empty reading', () => {
  expect(chosen(readingOf(), 'all')).toEqual([]);
});
