import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/core/language/en/index.ts';
import { verbs as reportingVerbs } from '../../src/core/language/en/reporting/verbs.ts';
import { ANNOTATION_KINDS, type Annotation, type AnnotationKind } from '../../src/core/model/annotation.ts';
import type { Reading } from '../../src/core/model/reading.ts';
import { byPosition, contains, overlaps, type Span } from '../../src/core/model/span.ts';
import { parseSource } from '../../src/core/parse/parse.ts';
import { read } from '../../src/core/read.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../src/core/language/en/names/model.bin', import.meta.url)));
const en = english(bytes);
const readingOf = (text: string, language = en): Reading => read(parseSource(text, {}, language), language);

/** What news is made of, so that there is something to find. */
const news = fc.constantFrom(
  ...[
    'Ana Costa ',
    'Costa ',
    'Velder Holdings, Inc. ',
    'Velder ',
    'the mayor of Lisbon ',
    'Roe v. Wade ',
    'eBay ',
    'She ',
  ],
  ...['“It will snow,” ', '“It is late,” said Costa, “and cold.” ', 'Ana Costa said that it will snow. '],
  ...['said ', 'denied ', 'told Reuters that ', 'according to ', 'allegedly ', 'claimed ', 'the court ruled ', 'met '],
  ...['$5 million ', '12 per cent ', '81.7 TB of data ', 'between 5 and 7 ', 'one in three ', '14-year-old ', 'U.S. '],
  ...['on Monday ', 'in March 2024 ', 'last year ', 'at 9 a.m. ', 'it will snow ', 'the law is bad ', 'no evidence '],
  ...['“', '”', '"', "'", '’', '(', ')', ', ', '. ', '? ', ': ', ' — ', '\n', '\n\n', '- '],
);
/** What news is not made of: halves of pairs, other scripts and directions, controls, marks that nobody sees. */
const strange = fc.oneof(
  fc.constantFrom(
    '\ud83d',
    '\udc00',
    '\ud83d\ude00',
    'עברית ',
    'الخبر ',
    '中文。',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\ufeff',
  ),
  fc.constantFrom('\u0000', '\u0007', '\u001b[1m', '\u0085', '\u2028', '\u2029', '\r', '\r\n', '\t', '\v', '\f'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const someText = fc
  .array(fc.oneof({ weight: 5, arbitrary: news }, { weight: 1, arbitrary: strange }), { maxLength: 70 })
  .map((pieces) => pieces.join(''));
/** Sentences of English: those of the verbs' examples, and of the article that ships. */
const sentences = [
  ...reportingVerbs.map(({ example }) => example.replace(/[[\]]/g, '')),
  ...readFileSync(new URL('../../src/articles/meta-torrents/source.txt', import.meta.url), 'utf8').split(
    /(?<=[.!?”])\s+/,
  ),
];
/** A sentence cut at both ends, with a mark or a word somewhere in it that is none of its own. */
const brokenSentence = fc
  .tuple(
    fc.constantFrom(...sentences),
    fc.nat(20),
    fc.nat(40),
    fc.constantFrom('', ',', '“', '”', '"', '(', ')', ' —', ':', ' and', ' who', ' that', ' said', ' by', ' of', '’s'),
    fc.nat(20),
  )
  .map(([sentence, from, length, mark, at]) => {
    const words = sentence.split(' ').slice(from, from + length + 1);
    return words.map((word, i) => (i === at % words.length ? word + mark : word)).join(' ');
  });

/** Holds a property against 250 texts and their readings. */
const ofEveryReading = (property: (reading: Reading, text: string) => void): void =>
  fc.assert(
    fc.property(someText, (text) => property(readingOf(text), text)),
    { numRuns: 250 },
  );

const ofKind = <Kind extends AnnotationKind>({ annotations }: Reading, kind: Kind) =>
  annotations.filter((mark): mark is Extract<Annotation, { kind: Kind }> => mark.kind === kind);

/** Of some spans in order, the pairs that overlap. */
const overlapping = (spans: readonly Span[]): readonly Span[][] =>
  spans.slice(1).flatMap((span, at) => (overlaps(spans[at]!, span) ? [[spans[at]!, span]] : []));

describe('of any text', () => {
  test.each([
    // An adverbial that ends its line at a comma.
    '12 per cent , \n\n“Ana Costa ',
    // A description that opens with "and", and a text that opens with a comma.
    'and lawyer, Ana Costa, said',
    ',Costa and Velder fell',
    'Police were told by Ana Costa',
  ])('%j is read', (text) => expect(() => readingOf(text)).not.toThrow());

  test('sentences cut anywhere are read', () => {
    const texts = fc.array(brokenSentence, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(texts, (text) => void readingOf(text)),
      { numRuns: 300 },
    );
  });

  test('marks stand in order, within the text, around words', () => {
    ofEveryReading(({ annotations, article }, text) => {
      expect(article.text).toBe(text);
      expect(annotations).toEqual([...annotations].sort(byPosition));
      for (const { start, end, why, kind } of annotations) {
        expect([start >= 0, end <= text.length, start < end]).toEqual([true, true, true]);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(why).toMatch(new RegExp(`^${kind}/[\\w/.' -]+$`, 'u'));
      }
    });
  }, 60_000);

  test('marks of one kind do not overlap, and no figure overlaps a date; quotes may hold quotes', () => {
    ofEveryReading((reading) => {
      for (const kind of ANNOTATION_KINDS)
        if (kind !== 'quote') expect([kind, overlapping(ofKind(reading, kind))]).toEqual([kind, []]);
      const numbers = [...ofKind(reading, 'figure'), ...ofKind(reading, 'date')].sort(byPosition);
      expect(overlapping(numbers)).toEqual([]);
    });
  }, 60_000);

  test('a quote holds its pieces, in order and apart; a claim is a sentence that holds its cue', () => {
    ofEveryReading((reading) => {
      for (const quote of ofKind(reading, 'quote')) {
        expect(quote.spans.filter((piece) => !contains(quote, piece))).toEqual([]);
        expect(overlapping(quote.spans)).toEqual([]);
      }
      const sentences = new Map(reading.article.sentences.map(({ start, end }) => [start, end]));
      for (const { start, end, cue, denies } of ofKind(reading, 'claim')) {
        expect(sentences.get(start)).toBe(end);
        for (const part of [cue, denies]) if (part) expect(contains({ start, end }, part)).toBe(true);
      }
    });
  }, 60_000);

  test('every name is a mention of its entity, and every mention a name', () => {
    ofEveryReading((reading) => {
      const names = ofKind(reading, 'name').map(({ start, end, entity }) => ({ start, end, entity }));
      const mentions = reading.entities.flatMap(({ id, mentions: spans }) =>
        spans.map(({ start, end }) => ({ start, end, entity: id })),
      );
      expect(mentions.sort(byPosition)).toEqual(names);
    });
  }, 60_000);

  test('its reading does not depend on what was read before', () => {
    fc.assert(
      fc.property(someText, someText, (text, other) => {
        const first = JSON.stringify(readingOf(text, english(bytes)));
        readingOf(other);
        expect(JSON.stringify(readingOf(text))).toBe(first);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** News, so that a text is read, before what upsets it. */
const OPENING =
  'The mayor said on Tuesday that the council would not have voted for it, and that they were to meet again. ';

describe('of a text that nobody wrote', () => {
  test.each([
    ['a space', ' '],
    ['one letter', 'A'],
    ['one name', 'Lisbon'],
    ['one number', '5'],
    ['marks', '“”"\'()[]—–…!?'.repeat(200)],
    ['controls', '\u0000\u0001\u0007\u001b\u007f\u0085'.repeat(300)],
    ['line ends of all kinds', '\r\n\n\r\u2028\u2029\v\f'.repeat(300)],
    ['one long line of names', OPENING + 'Ana Costa, Rui Velder, '.repeat(4000)],
    ['one long word', OPENING + 'Ä'.repeat(200_000)],
    ['one long number', OPENING + '1,000'.repeat(40_000)],
    ['one long run of capitals', OPENING + 'AB '.repeat(30_000)],
    ['marks that only open', OPENING + '“('.repeat(20_000)],
    ['quotes without a space', OPENING + '“No,”said Costa.'.repeat(5000)],
    ['right to left in the middle', `${OPENING}${'אמר Ana Costa, '.repeat(500)}`],
    ['halves of pairs', OPENING + '\udc00said Ana\ud83d '.repeat(2000)],
  ])(
    '%s',
    (_, text) => {
      const reading = readingOf(text);
      expect(reading.article.text).toBe(text);
      expect(overlapping(ofKind(reading, 'name'))).toEqual([]);
      expect(readingOf(text)).toEqual(reading);
    },
    60_000,
  );
});
