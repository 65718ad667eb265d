import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../../../src/core/annotate/annotate.ts';
import { names } from '../../../../src/core/annotate/kinds/name/index.ts';
import { english } from '../../../../src/core/language/en/index.ts';
import type { Article, BlockKind } from '../../../../src/core/model/article.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';

const model = new URL('../../../../src/core/language/en/names/model.bin', import.meta.url);
const language = english(new Uint8Array(readFileSync(model)));
const NOTHING: Found = { name: [], figure: [], date: [], quote: [], claim: [], entities: [] };

/** An article of the given blocks, one a line. */
function articleOf(...parts: readonly (readonly [BlockKind, string])[]): Article {
  const text = parts.map(([, words]) => words).join('\n\n');
  let at = 0;
  const blocks = parts.map(([kind, words]) => {
    const start = at;
    at += words.length + 2;
    return { kind, start, end: start + words.length, runIn: null };
  });
  const metadata = { title: null, byline: null, outlet: 'quxley.example', published: null, url: null };
  return { text, language: 'en', metadata, blocks, sections: [], sentences: [], comments: [] };
}

function readNames(article: Article, found: Partial<Found> = {}) {
  const tokens = tokenize(article.text);
  const result = names.annotate({ article, tokens, language, found: { ...NOTHING, ...found } });
  return { marks: result.name ?? [], entities: result.entities ?? [] };
}

test.each([
  ['UN warns of famine', 'The United Nations warned of famine on Monday. The UN said aid was late.', 'United Nations'],
  ['Fed cuts rates', 'The Fed cut rates on Monday, and said so.', 'Fed'],
])('an entity bears the fullest form that the text writes: %s', (title, paragraph, name) => {
  const { entities } = readNames(articleOf(['title', title], ['paragraph', paragraph]));
  expect(entities.map((entity) => entity.name)).toContain(name);
});

test.each([
  // Somebody's surname may be a firm's name, and the text names them by it most of the time.
  [
    'It was by the late author John M. Ford. Ford created a retelling. Ford had won the prize. Ford sold few books, and readers of Ford know it. Ford announced a sequel.',
    'John M. Ford',
    'person',
  ],
  ['The Ford Motor Company fell. Ford sold cars. Shares of Ford fell.', 'Ford Motor Company', 'organization'],
])('a full name tells the type: %s', (paragraph, name, type) => {
  const { entities } = readNames(articleOf(['paragraph', paragraph]));
  expect(entities.find((entity) => entity.name === name)?.type).toBe(type);
});

const story = articleOf(
  ['title', 'Bridge Plan Divides Lisbon as Ana Costa Steps Down'],
  ['byline', 'By Joan Bell'],
  [
    'paragraph',
    'Ana Costa, the mayor of Lisbon, resigned on Monday over a plan by Velder Holdings, Inc to build a bridge.',
  ],
  [
    'paragraph',
    'Velder said it regretted the decision. Costa told Reuters that she would return to Portugal’s parliament.',
  ],
  ['paragraph', '“I hope Lisbon forgives me,” she told Velder chief executive Rui Marsh. Marsh had no comment.'],
  ['related', 'Read more | How Paris Built Its Bridges'],
  ['comment', 'Bob Dole writes: London would never.'],
);

describe('a story', () => {
  const { marks, entities } = readNames(story);
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  test('its people, bodies and places', () => {
    expect(byName.get('Ana Costa')?.type).toBe('person');
    expect(byName.get('Rui Marsh')?.type).toBe('person');
    expect(byName.get('Velder Holdings, Inc')?.type).toBe('organization');
    expect(byName.get('Reuters')?.type).toBe('organization');
    expect(byName.get('Lisbon')?.type).toBe('place');
  });
  test('mentions joined', () => {
    const costa = byName.get('Ana Costa')!;
    const written = costa.mentions.map(({ start, end }) => story.text.slice(start, end));
    expect(written).toEqual(['Ana Costa', 'Ana Costa', 'Costa']);
  });
  test('roles in the article’s own words', () => {
    const role = (name: string) => {
      const span = byName.get(name)?.role;
      return span && story.text.slice(span.start, span.end);
    };
    expect(role('Ana Costa')).toBe('the mayor of Lisbon');
    expect(role('Rui Marsh')).toBe('Velder chief executive');
  });
  test('nothing from the byline, related links or comments', () => {
    expect(entities.map(({ name }) => name).join(' ')).not.toMatch(/Joan|Bell|Paris|Dole|London/);
  });
  test('who it is about', () => {
    expect(byName.get('Ana Costa')?.key).toBe(true);
    expect(byName.get('Reuters')?.key).toBe(false);
  });
  test('marks are disjoint, in order, and each has its entity', () => {
    const known = new Set(entities.map(({ id }) => id));
    marks.forEach((mark, at) => {
      expect(mark.start).toBeGreaterThanOrEqual(at ? marks[at - 1]!.end : 0);
      expect(known.has(mark.entity)).toBe(true);
    });
  });
});

test.each([
  // The publication at the end of its title is none that the article is about.
  ['Ana Costa leaves Lisbon - Reuters', false],
  ['Ana Costa leaves Lisbon | Reuters', false],
  ['Ana Costa leaves Reuters', true],
  ['Reuters - and Ana Costa leaves', true],
])('%s', (title, about) => {
  const paragraph = 'Ana Costa left Lisbon on Monday, she said. Costa had come in May, and Lisbon was glad of it then.';
  const { entities } = readNames(articleOf(['title', title], ['paragraph', paragraph]));
  const { score } = entities.find(({ name }) => name === 'Reuters')!;
  expect(score > 0).toBe(about);
});

test.each([
  ['They say that looms are the Achilles heel of it.', []],
  ['The Greeks told of how Achilles fought at Troy.', ['Achilles', 'Troy']],
  ['They pay what they owe to Uncle Sam, thank God.', []],
  ['She met her uncle Sam Costa in Lisbon.', ['Sam Costa', 'Lisbon']],
])('sayings name nobody: %s', (paragraph, named) => {
  expect(readNames(articleOf(['paragraph', paragraph])).entities.map(({ name }) => name)).toEqual(named);
});

test('what a figure or a date holds is no name', () => {
  const article = articleOf(['paragraph', 'They moved 40 TB to Lisbon in May.']);
  const figure = { kind: 'figure', start: 11, end: 16 } as Found['figure'][number];
  const { marks } = readNames(article, { figure: [figure] });
  expect(marks.map(({ start, end }) => article.text.slice(start, end))).toEqual(['Lisbon']);
});

describe('odd input', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'Lisbon'],
    ['an unpaired surrogate', 'Ana \ud800 Costa \udc00.'],
    ['right to left', 'قال الوزير إن Lisbon بعيدة'],
    ['Chinese', '里斯本市长辞职了。'],
    ['marks alone', '“”‘’().,;:—'],
  ])('%s', (_, text) => {
    const { marks } = readNames(articleOf(['paragraph', text]));
    for (const { start, end } of marks) expect(text.slice(start, end).trim()).not.toBe('');
  });

  test.each([
    ['capitals', 'Velder '.repeat(30_000)],
    ['different names', Array.from({ length: 20_000 }, (_, at) => `Ana C${at.toString(36)} met.`).join(' ')],
    ['versus', 'the court of Ana v. Rui and '.repeat(10_000)],
    ['commas', 'Ana Costa, the mayor, '.repeat(10_000)],
    ['laws', 'The Velder of Looms Act of '.repeat(10_000)],
  ])('a long line of %s', (_, text) => {
    expect(() => readNames(articleOf(['paragraph', text]))).not.toThrow();
  });

  test('any text: spans in bounds and disjoint, the same every time', () => {
    const words = fc.constantFrom(
      'Ana',
      'Costa',
      'v.',
      'the',
      'Bank',
      'of',
      'Inc',
      ',',
      '.',
      '\n',
      '“',
      '’s',
      'AB1',
      'x',
      '(',
      ')',
      '-',
    );
    const text = fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (source) => {
        const article = articleOf(['paragraph', source]);
        const { marks, entities } = readNames(article);
        let end = 0;
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          end = mark.end;
        }
        expect(end).toBeLessThanOrEqual(source.length);
        expect(readNames(article)).toEqual({ marks, entities });
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('an agency or a paper', () => {
  const fell = 'The bridge over the Orme in Lisbon fell, Ana Costa told the Velder Herald on Monday.';
  const more = 'Ana Costa said it was old. The Velder Herald reported that Ana Costa would build it again.';

  test.each([
    ['that only passes on what the text tells', [fell, more], false],
    [
      'that does something',
      [fell, more, 'The Velder Herald has since cut forty jobs, and the Velder Herald is for sale.'],
      true,
    ],
  ] as const)('%s', (_, paragraphs, key) => {
    const { entities } = readNames(articleOf(...paragraphs.map((words) => ['paragraph', words] as const)));
    expect(entities.find(({ name }) => name.endsWith('Herald'))?.key).toBe(key);
  });
});

describe('a body that the text passes words on from', () => {
  const fell = 'Ana Costa said on Monday that the bridge over the Orme in Lisbon fell after a week of rain.';
  const rose = 'Ana Costa added that Lisbon would build the bridge again, and that Lisbon had the money for it.';
  const cited = 'According to the Velder Institute, one in three bridges is old.';

  test.each([
    ['early', [fell, cited, rose, rose, rose], true],
    ['once, for a detail at the end', [fell, rose, rose, rose, cited], false],
    ['again at the end', [fell, rose, rose, rose, cited, 'The Velder Institute counts them.'], true],
  ] as const)('%s', (_, paragraphs, key) => {
    const { entities } = readNames(articleOf(...paragraphs.map((words) => ['paragraph', words] as const)));
    expect(entities.find(({ name }) => name === 'Velder Institute')?.key).toBe(key);
  });
});
