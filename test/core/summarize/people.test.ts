import { expect, test } from 'vitest';
import type { Context } from '../../../src/core/annotate/annotate.ts';
import { structure } from '../../../src/core/language/en/structure.ts';
import type { Entity } from '../../../src/core/model/entity.ts';
import { people } from '../../../src/core/summarize/sections/people.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const text = 'Ana Costa Resigns\n\nAna Costa, a mayor, left Velder. It is in Cork. Costa knows Cork and Ulm.';

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

test('a sentence comes before a caption, or what stands before the first: a dateline', () => {
  const line = 'Ana Costa at work\n\nOSLO (AP) — It is late in Oslo, Ana Costa said.';
  const start = line.indexOf('It is');
  const caption = line.indexOf('\n');
  const at = (words: string, from = 0) => {
    const first = line.indexOf(words, from);
    return { start: first, end: first + words.length };
  };
  const context = {
    article: {
      text: line,
      metadata: { outlet: null },
      blocks: [
        { kind: 'caption', start: 0, end: caption, runIn: null },
        { kind: 'paragraph', start: caption + 2, end: line.length, runIn: null },
      ],
      sentences: [{ start, end: line.length, block: 1 }],
    },
    tokens: tokenize(line),
    language: { structure },
    found: {
      entities: [
        entity('Ana Costa', { mentions: [at('Ana Costa'), at('Ana Costa', start)] }),
        entity('Oslo', { type: 'place', mentions: [at('OSLO'), at('Oslo')] }),
      ],
    },
  };
  expect(people.rows(context as unknown as Context).map(({ text }) => text)).toEqual([
    'It is late in Oslo, Ana Costa said.',
    'It is late in Oslo, Ana Costa said.',
  ]);
});

test('at most twenty-five rows', () => {
  const many = Array.from({ length: 40 }, (_, at) => entity('Ana', { id: `${at}`, score: at / 100 }));
  expect(rows(many)).toHaveLength(25);
});

test('who only made a picture is nobody of the story; who is told of elsewhere, too, stays', () => {
  const caption = 'Ana Costa in Cork. Photo: Bo Holt, Ana Costa';
  const spans = (name: string) =>
    [caption.indexOf(name), caption.lastIndexOf(name)].map((start) => ({ start, end: start + name.length }));
  const context = {
    article: {
      text: caption,
      metadata: { outlet: null },
      blocks: [{ kind: 'caption', start: 0, end: caption.length, runIn: null }],
      sentences: [],
    },
    tokens: tokenize(caption),
    language: { structure },
    found: { entities: ['Ana Costa', 'Bo Holt'].map((name) => entity(name, { mentions: spans(name) })) },
  };
  expect(people.rows(context as unknown as Context).map(({ lead }) => lead)).toEqual(['Ana Costa']);
});

test('who only a picture’s caption names is nobody of the story', () => {
  const line = 'Bo Holt at the mill in 2017\n\nThe mill burned on Monday, its owner Ana Costa said there.';
  const caption = line.indexOf('\n');
  const spanOf = (name: string) => ({ start: line.indexOf(name), end: line.indexOf(name) + name.length });
  const context = {
    article: {
      text: line,
      metadata: { outlet: null },
      blocks: [
        { kind: 'caption', start: 0, end: caption, runIn: null },
        { kind: 'paragraph', start: caption + 2, end: line.length, runIn: null },
      ],
      sentences: [{ start: caption + 2, end: line.length, block: 1 }],
    },
    tokens: tokenize(line),
    language: { structure },
    found: { entities: ['Ana Costa', 'Bo Holt'].map((name) => entity(name, { mentions: [spanOf(name)] })) },
  };
  expect(people.rows(context as unknown as Context).map(({ lead }) => lead)).toEqual(['Ana Costa']);
});
