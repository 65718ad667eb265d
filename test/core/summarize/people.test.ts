import { expect, test } from 'vitest';
import type { Context } from '../../../src/core/annotate/annotate.ts';
import { kindWords } from '../../../src/core/language/en/names/kinds.ts';
import { structure } from '../../../src/core/language/en/structure.ts';
import type { Entity } from '../../../src/core/model/entity.ts';
import { people } from '../../../src/core/summarize/sections/people.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const text = 'Ana Costa Resigns\n\nAna Costa, a mayor, left Velder. It is in Cork. Costa knows Cork and Ulm.';

const language = { structure, names: { kinds: kindWords } };

const spansOf = (words: string) => {
  const spans: { start: number; end: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
};

function entity(name: string, fields: Partial<Entity>): Entity {
  return { id: name, name, type: 'person', role: null, mentions: spansOf(name), score: 0.1, key: false, ...fields };
}

function rows(entities: readonly Entity[], outlet: string | null = null) {
  const body = text.indexOf('\n\n') + 2;
  const ends = [text.indexOf('. It') + 1, text.indexOf('. Costa') + 1, text.length];
  const starts = [body, ends[0]! + 1, ends[1]! + 1];
  const context = {
    article: {
      text,
      metadata: { outlet },
      blocks: [
        { kind: 'title', start: 0, end: body - 2, runIn: null },
        { kind: 'paragraph', start: body, end: text.length, runIn: null },
      ],
      sentences: starts.map((start, at) => ({ start, end: ends[at]!, block: 1 })),
    },
    tokens: tokenize(text),
    language,
    found: { entities },
  };
  return people.rows(context as unknown as Context);
}

test('key entities first by score, then people, organisations and the rest', () => {
  const found = rows([
    entity('Cork', { type: 'place' }),
    entity('Velder', { type: 'organization' }),
    entity('Costa', {}),
    entity('Ana', { key: true, score: 0.5 }),
    entity('mayor', { key: true, score: 0.9 }),
  ]);
  expect(found.map(({ lead }) => lead)).toEqual(['mayor', 'Ana', 'Costa', 'Velder', 'Cork']);
});

test('of key entities places come behind who acts there, and before all that are not key', () => {
  const found = rows([
    entity('Cork', { type: 'place', key: true, score: 0.9 }),
    entity('Costa', {}),
    entity('Velder', { type: 'organization', key: true, score: 0.5 }),
  ]);
  expect(found.map(({ lead }) => lead)).toEqual(['Velder', 'Cork', 'Costa']);
});

test('the outlet itself is left out, where it is not what the article is about', () => {
  const found = (fields: Partial<Entity>, outlet: string) =>
    rows([entity('Velder', { type: 'organization', ...fields })], outlet).map(({ lead }) => lead);
  expect(found({}, 'www.thevelder.example')).toEqual([]);
  expect(found({ name: 'The Velder' }, 'velder.example')).toEqual([]);
  expect(found({ key: true }, 'velder.example')).toEqual(['Velder']);
  expect(found({}, 'cork.example')).toEqual(['Velder']);
  expect(found({ type: 'place', mentions: [...spansOf('Velder'), ...spansOf('Cork')] }, 'velder.example')).toEqual([
    'Velder',
  ]);
});

test('an agency that its dateline alone names is left out', () => {
  const found = rows([entity('Costa', {}), entity('Velder', { type: 'organization', score: 0 })]);
  expect(found.map(({ lead }) => lead)).toEqual(['Costa']);
});

test('a place named once is left out', () => {
  expect(rows([entity('Ulm', { type: 'place' })])).toEqual([]);
});

test('a row shows the role, every mention and the type', () => {
  const [role] = spansOf('a mayor');
  const [row] = rows([entity('Ana Costa', { role: role! })]);
  expect(row).toEqual({
    spans: spansOf('Ana Costa'),
    lead: 'Ana Costa',
    text: 'a mayor',
    badge: 'person',
    notes: [{ label: 'mentions', value: '2' }],
  });
});

test('without a role it shows the first sentence of the body that names it', () => {
  const [row] = rows([entity('Ana Costa', {})]);
  expect(row!.text).toBe('Ana Costa, a mayor, left Velder.');
});

/** Rows of a text that opens with a picture's caption, up to the end of its line; what stands behind is a paragraph of one sentence, from `opening` on. */
function captioned(line: string, entities: readonly Entity[], opening = '') {
  const caption = line.includes('\n') ? line.indexOf('\n') : line.length;
  const paragraph = { kind: 'paragraph', start: caption + 2, end: line.length, runIn: null };
  const hasText = caption < line.length;
  const start = opening ? line.indexOf(opening) : paragraph.start;
  const context = {
    article: {
      text: line,
      metadata: { outlet: null },
      blocks: [{ kind: 'caption', start: 0, end: caption, runIn: null }, ...(hasText ? [paragraph] : [])],
      sentences: hasText ? [{ start, end: line.length, block: 1 }] : [],
    },
    tokens: tokenize(line),
    language,
    found: { entities },
  };
  return people.rows(context as unknown as Context);
}

/** An entity with all its places in a text. */
function named(line: string, name: string, fields: Partial<Entity> = {}): Entity {
  const mentions = [...line.matchAll(new RegExp(name, 'gi'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }));
  return entity(name, { mentions, ...fields });
}

test('a sentence comes before a caption, or what stands before the first: a dateline', () => {
  const line = 'Ana Costa at work\n\nOSLO (AP) — It is late in Oslo, Ana Costa said.';
  const found = captioned(line, [named(line, 'Ana Costa'), named(line, 'Oslo', { type: 'place' })], 'It is');
  expect(found.map(({ text: words }) => words)).toEqual([
    'It is late in Oslo, Ana Costa said.',
    'It is late in Oslo, Ana Costa said.',
  ]);
});

test('a line that only signs a quotation says of nobody who they are', () => {
  const line = '“It is late.”\n\n- Ana Costa\n\nAna Costa left Velder.';
  const starts = [0, line.indexOf('- Ana'), line.lastIndexOf('Ana')];
  const ends = [13, starts[1]! + 11, line.length];
  const blocks = starts.map((start, at) => ({ kind: 'paragraph', start, end: ends[at]!, runIn: null }));
  const article = { text: line, metadata: { outlet: null }, blocks };
  const shown = (sentences: readonly object[]) => {
    const context = { article: { ...article, sentences }, tokens: tokenize(line), language };
    return people.rows({ ...context, found: { entities: [named(line, 'Ana Costa')] } } as unknown as Context)[0]!.text;
  };
  const sentences = blocks.map((block, at) => ({ ...block, block: at }));
  expect(shown(sentences)).toBe('Ana Costa left Velder.');
  // A list's dash stands before its sentence.
  expect(shown(sentences.map((one, at) => (at === 1 ? { ...one, start: one.start + 2 } : one)))).toBe(
    'Ana Costa left Velder.',
  );
});

test('at most twenty-five rows', () => {
  const many = Array.from({ length: 40 }, (_, at) => entity('Ana', { id: `${at}`, score: at / 100 }));
  expect(rows(many)).toHaveLength(25);
});

test.each([
  // Who only made a picture, where captions tell all there is; who is told of elsewhere, too, stays.
  'Ana Costa in Cork. Photo: Bo Holt, Ana Costa',
  // Whom only a caption names.
  'Bo Holt at the mill in 2017\n\nThe mill burned on Monday, its owner Ana Costa said there.',
])('who is nobody of the story has no row: %s', (line) => {
  const found = captioned(line, [named(line, 'Ana Costa'), named(line, 'Bo Holt')]);
  expect(found.map(({ lead }) => lead)).toEqual(['Ana Costa']);
});
