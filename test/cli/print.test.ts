import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/cli/flatten.ts';
import { markdown } from '../../src/cli/markdown.ts';
import { outline } from '../../src/cli/outline.ts';
import { table } from '../../src/cli/table.ts';
import { aboutLine, languageNote } from '../../src/cli/words.ts';
import type { Reading } from '../../src/core/model/reading.ts';
import { validate } from '../../src/core/model/validate.ts';
import { parsed } from '../support/parsed.ts';

const text =
  'The town that sold its snow\n\nBy Jane Doe\n\nMayor Roe said on May 3 that it cost at least $5. “We had *lots*,” he added.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** One mark of each kind. */
const reading: Reading = validate({
  schema: 1,
  article: parsed(text),
  annotations: [
    {
      ...at('Mayor Roe said on May 3 that it cost at least $5.'),
      kind: 'claim',
      why: 'claim/said',
      status: 'denied',
      denies: at('it cost at least $5'),
      source: { kind: 'person', entity: 'e1', text: 'Mayor Roe', span: at('Mayor Roe') },
      cue: at('said'),
      score: 0.9,
      key: true,
    },
    { ...at('Roe'), kind: 'name', why: 'name/model', entity: 'e1' },
    { ...at('May 3'), kind: 'date', why: 'date/month-day', value: '2024-05-03', value2: null },
    {
      ...at('$5'),
      kind: 'figure',
      why: 'figure/money',
      figure: 'money',
      value: 5,
      value2: null,
      magnitude: null,
      unit: 'USD',
      modifier: 'at least',
      modifierSpan: at('at least'),
      of: null,
    },
    {
      ...at('“We had *lots*,”'),
      kind: 'quote',
      why: 'quote/after',
      form: 'direct',
      spans: [at('“We had *lots*,”')],
      source: at('he'),
      cue: at('added'),
      speaker: 'e1',
      speakerText: null,
    },
  ],
  entities: [{ id: 'e1', name: 'Roe', type: 'person', role: at('Mayor'), mentions: [at('Roe')], score: 1, key: true }],
  report: {
    sections: [
      {
        id: 'gist',
        rows: [{ spans: [at('“We had')], lead: null, text: 'It cost\n at least $5.', badge: null, notes: [] }],
      },
      {
        id: 'quotes',
        rows: [
          {
            spans: [at('“We had')],
            lead: 'Roe',
            text: '“We had *lots*,”',
            badge: 'direct',
            notes: [{ label: 'said_by', value: 'he' }],
          },
        ],
      },
    ],
  },
});

describe('the flat form of the batch contract', () => {
  const flat = flatten(reading);
  test('title, byline, gist', () => {
    expect(flat).toMatchObject({
      title: 'The town that sold its snow',
      byline: 'Jane Doe',
      gist: 'It cost\n at least $5.',
      language: 'en',
    });
  });
  test('spans within marks are pairs', () => {
    const { start, end } = at('said');
    expect(flat.annotations).toMatchObject([
      {
        kind: 'claim',
        cue: [start, end],
        denies: [start + 19, start + 38],
        source: { kind: 'person', span: [29 + 13, 51] },
      },
      { kind: 'name', entity: 'e1' },
      { kind: 'date', value: '2024-05-03' },
      { kind: 'figure', modifierSpan: [at('at least').start, at('at least').end] },
      {
        kind: 'quote',
        spans: [[at('“We').start, at('“We').start + 16]],
        source: expect.any(Array),
        cue: expect.any(Array),
      },
    ]);
  });
  test('roles are words', () => expect(flat.entities).toMatchObject([{ id: 'e1', role: 'Mayor', key: true }]));
  test('blocks, sections, sentences', () => {
    expect(flat.blocks).toMatchObject([{ kind: 'title' }, { kind: 'byline' }, { kind: 'paragraph' }]);
    expect(flat.sections).toMatchObject([{ heading: null, paragraphs: 1 }]);
    expect(flat.sentences).toHaveLength(2);
  });
});

describe('for people', () => {
  const plain = outline(reading, false);
  test('the outline has title, byline, report and parts', () => {
    expect(plain).toContain('The town that sold its snow\nJane Doe\n1 paragraph, 2 sentences\n');
    expect(plain).toContain('Gist\n- It cost at least $5.');
    expect(plain).toContain('- Roe [direct]: “We had *lots*,”\n    said by: he');
    expect(plain).toContain('Parts\n- (lead): 1 paragraph');
    expect(plain).not.toContain('figure/money');
  });
  test('with its reasons it has every mark under its sentence', () => {
    const explained = outline(reading, true);
    expect(explained).toContain('claim denied: “it cost at least $5”, Roe, 0.90, key (claim/said)');
    expect(explained).toContain('figure “$5” money: at least 5 USD (figure/money)');
    expect(explained).toContain('name “Roe” person: Roe (name/model)');
    expect(explained).toContain('quote ““We had *lots*,”” direct, by Roe (quote/after)');
  });
  test('Markdown escapes what would be its own', () => {
    expect(markdown(reading, false)).toContain('- **Roe** *direct*: “We had \\*lots\\*,”\n  - said by: he');
    expect(markdown(reading, false)).toMatch(/^# The town that sold its snow\n/);
  });
  test('the table has a row for each mark', () => {
    const lines = table(reading, true).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^at +kind +words +what +why$/);
    expect(table(reading, false)).not.toContain('name/model');
  });
});

test.each([
  ['en', null],
  ['und', null],
  ['mis', 'This text seems to be in a language that newsgloss does not know; it reads English.'],
  ['de', 'This text seems to be in German; newsgloss reads English.'],
])('a text in %s: %s', (language, note) => {
  expect(languageNote({ ...reading, article: { ...reading.article, language } })).toBe(note);
});

test('an outlet that signs its own article is told once', () => {
  const signed = (byline: string | null) =>
    aboutLine({
      ...reading,
      article: {
        ...reading.article,
        metadata: { title: null, byline, outlet: 'The Pier', published: null, url: null },
      },
    });
  expect(signed('The Pier')).toBe('The Pier');
  expect(signed('Jane Doe')).toBe('Jane Doe · The Pier');
});
