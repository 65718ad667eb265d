import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/model/reading.ts';
import { InvalidReading, validate } from '../../../src/core/model/validate.ts';

const text = 'A title\n\nJane Doe said no. It cost £3.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** A whole reading, as plain data that a test may break. */
const sound = () => ({
  schema: 1,
  article: {
    text,
    language: 'en',
    metadata: { title: 'A title', byline: null, outlet: null, published: null, url: null },
    blocks: [
      { ...at('A title'), kind: 'title', runIn: null },
      { ...at('Jane Doe said no. It cost £3.'), kind: 'paragraph', runIn: null },
    ],
    sections: [{ ...at('Jane Doe said no. It cost £3.'), heading: null, paragraphs: 1 }],
    sentences: [
      { ...at('Jane Doe said no.'), block: 1 },
      { ...at('It cost £3.'), block: 1 },
    ],
    comments: [] as object[],
  },
  annotations: [
    { kind: 'name', ...at('Jane Doe'), why: 'test', entity: 'e1' },
    {
      kind: 'claim',
      ...at('Jane Doe said no.'),
      why: 'test',
      status: 'denied',
      denies: null,
      source: { kind: 'person', entity: 'e1', text: 'Jane Doe', span: at('Jane Doe') },
      cue: at('said'),
      score: 0.5,
      key: true,
    },
  ] as Record<string, unknown>[],
  entities: [
    { id: 'e1', name: 'Jane Doe', type: 'person', role: null, mentions: [at('Jane Doe')], score: 1, key: true },
  ],
  report: {
    sections: [
      {
        id: 'claims',
        rows: [{ spans: [at('Jane Doe said no.')], lead: null, text: 'Jane Doe said no.', badge: null, notes: [] }],
      },
    ],
  },
});

test('a sound reading is given back as it is', () => {
  const reading = sound();
  expect(validate(reading)).toBe(reading);
});

test('fields that are not known yet do no harm', () => {
  expect(() => validate({ ...sound(), later: true })).not.toThrow();
});

test('it survives being stored as JSON', () => {
  const stored: Reading = validate(JSON.parse(JSON.stringify(sound())));
  expect(stored.article.text).toBe(text);
});

/** Puts `value` where `path` leads ("article.blocks.0.kind"), in a copy. */
function put(whole: unknown, path: string, value: unknown): unknown {
  const [step, ...rest] = path.split('.') as [string, ...string[]];
  const old = whole as Record<string, unknown>;
  const inner = rest.length ? put(old[step], rest.join('.'), value) : value;
  return Array.isArray(whole) ? whole.toSpliced(Number(step), 1, inner) : { ...old, [step]: inner };
}

const [title, paragraph] = sound().article.blocks;
const [doe] = sound().entities;

/** What stands where, and the words that refuse it. */
const broken: readonly (readonly [path: string, value: unknown, words: string])[] = [
  ['schema', undefined, 'does not say its version'],
  ['schema', '1', 'does not say its version'],
  ['schema', 2, 'of version 2, newer than this program'],
  ['schema', 0, 'of version 0; version 1 is known'],
  ['article', null, 'article is not an object'],
  ['article.text', 7, 'article.text is not a string'],
  ['article.text', 'short', 'article.blocks[0] ends at 7, beyond'],
  ['article.metadata.modified', null, 'article.metadata.modified is not a string'],
  ['article.metadata.part', { page: 1 }, 'article.metadata.part.of is not a whole number'],
  ['article.metadata.title', 7, 'article.metadata.title is not a string'],
  ['article.blocks', null, 'article.blocks is not a list'],
  ['article.blocks.0.kind', 'advert', 'article.blocks[0].kind is not one of'],
  ['article.blocks.1.start', 3, 'article.blocks[1] overlaps'],
  ['article.blocks', [paragraph, title], 'article.blocks[1] starts before'],
  ['article.blocks.1.end', 999, 'article.blocks[1] ends at 999, beyond'],
  ['article.blocks.0.start', 9, 'article.blocks[0] ends at 7, before it starts at 9'],
  ['article.blocks.0.start', 0.5, 'article.blocks[0].start is not a whole number'],
  ['article.blocks.0.start', -1, 'article.blocks[0].start is not a whole number'],
  ['article.blocks.1.runIn', at('A title'), 'article.blocks[1].runIn lies outside'],
  ['article.blocks.1.label', { ...at('A title'), kind: 'time' }, 'article.blocks[1].label lies outside'],
  ['article.blocks.1.label', { ...at('Jane'), kind: 'advert' }, 'article.blocks[1].label.kind is not one of'],
  ['article.sections.0.paragraphs', -1, 'article.sections[0].paragraphs is not a whole number'],
  ['article.sections.0.heading', { start: 0 }, 'article.sections[0].heading.end is not a whole number'],
  ['article.sentences.0.block', 9, 'article.sentences[0] names block 9, of 2'],
  ['article.sentences.0.block', 0, 'article.sentences[0] lies outside of its block'],
  ['article.sentences.1.start', 20, 'article.sentences[1] overlaps'],
  ['article.comments', [{ start: 0, end: 3 }], 'article.comments[0].author is not a string'],
  ['annotations', {}, 'annotations is not a list'],
  ['annotations.0.kind', 'verdict', 'annotations[0].kind is not one of'],
  ['annotations.0.why', undefined, 'annotations[0].why is not a string'],
  ['annotations.0.end', 999, 'annotations[0] ends at 999, beyond'],
  ['annotations.0.entity', 'e9', 'annotations[0].entity names the entity "e9", which is not there'],
  ['annotations.1.source.entity', 'e9', 'annotations[1].source.entity names the entity "e9"'],
  ['annotations.1.source', null, 'annotations[1].source is not an object'],
  ['annotations.1.cue', [0, 1], 'annotations[1].cue is not an object'],
  ['annotations.1.denies', { start: 5, end: 2 }, 'annotations[1].denies'],
  ['annotations.1.denies', undefined, 'annotations[1].denies'],
  ['annotations.1.status', 'true', 'annotations[1].status is not one of'],
  ['annotations.1.score', 2, 'annotations[1].score is not a number between 0 and 1'],
  ['annotations.1.key', 'yes', 'annotations[1].key is not true or false'],
  ['annotations.0.kind', 'figure', 'annotations[0].figure is not one of'],
  ['annotations.0.kind', 'quote', 'annotations[0].form is not one of'],
  ['annotations.0.kind', 'date', 'annotations[0].value is not a string'],
  ['entities.1', doe, 'entities[1] has the id "e1" of another one'],
  ['entities.0.mentions.0.end', 999, 'entities[0].mentions[0] ends at 999'],
  ['entities.0.type', 'robot', 'entities[0].type is not one of'],
  ['report.sections.0.id', 'verdict', 'report.sections[0].id is not one of'],
  ['report.sections.0.rows.0.spans', [], 'report.sections[0].rows[0].spans is empty'],
  ['report.sections.0.rows.0.notes', [{}], 'report.sections[0].rows[0].notes[0].label is not a string'],
];

const refusal = (value: unknown): unknown => {
  try {
    return validate(value);
  } catch (error) {
    return error;
  }
};

describe('a broken reading is refused with a sentence that says which part', () => {
  test.each(broken)('%s is %j', (path, value, words) => {
    const said = refusal(put(sound(), path, value));
    expect(said).toBeInstanceOf(InvalidReading);
    expect((said as Error).message).toContain(words);
    expect((said as Error).message).toMatch(/^The stored reading .+\.$/);
  });

  test.each([[null], [undefined], ['reading'], [[]], [7]])('%j is no reading', (value) => {
    expect(refusal(value)).toBeInstanceOf(InvalidReading);
  });
});
