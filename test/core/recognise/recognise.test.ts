import { describe, expect, test } from 'vitest';
import { matchesAddress } from '../../../src/core/recognise/address.ts';
import { fingerprint } from '../../../src/core/recognise/fingerprint.ts';
import { recognise } from '../../../src/core/recognise/recognise.ts';
import type { IndexEntry } from '../../../src/core/recognise/types.ts';

const harbour = [
  'The harbour authority closed the northern pier on Monday after divers found cracks in eleven of its forty pillars.',
  'Fishing crews, who land about a third of their catch there, were told to use the southern quay until further notice.',
  '“We were given two hours to move nine boats,” said Marta Olin, who has fished from the pier since she was a girl.',
  'Engineers had warned of the damage in a report written for the council three years ago, the minutes of a meeting show.',
  'The council’s chair said that the report had been read, and that money for repairs had been set aside each year since.',
  'None of it was spent, according to the accounts, which list the sum as moved to the upkeep of the town’s two ferries.',
  'A spokesman for the ferry company declined to comment, and referred questions about the transfers to the council.',
  'Divers will examine the remaining pillars this week, and a decision on whether to tear the pier down is due in June.',
];
/** Another article about the same affair. */
const followUp = [
  'Townspeople marched to the council on Saturday to demand that the northern pier be repaired rather than torn down.',
  'The pier, closed by the harbour authority last week, is the only one that small boats can reach when the tide is out.',
  'Marta Olin, a fisherwoman who spoke from the steps of the town hall, called the closure a disgrace that was long foretold.',
  'The council promised an answer by the end of the month, and said that the ferries would keep running in the meantime.',
  'Several shopkeepers on the quay said that their takings had fallen by half since the fishing crews had been sent away.',
];
const entry = (slug: string, paragraphs: readonly string[]): IndexEntry => ({
  slug,
  addresses: ['*://*.coast.example/*'],
  title: slug,
  outlet: null,
  fingerprint: fingerprint(paragraphs.join('\n\n')),
});
const index = [entry('harbour', harbour)];
const elsewhere = 'https://copies.example/42';
const home = 'https://www.coast.example/2024/pier';

const edited = (text: string) =>
  text
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/ (?=\p{Lu})/gu, '\u00a0');

describe('recognised', () => {
  const cases: readonly [string, string, string][] = [
    ['as published', harbour.join('\n\n'), home],
    ['republished elsewhere', harbour.join('\n'), elsewhere],
    ['with comments below', [...harbour, ...followUp.map((text) => `I read it too. ${text}`)].join('\n\n'), elsewhere],
    ['with three paragraphs missing', harbour.filter((_, at) => at % 3 !== 1).join('\n\n'), elsewhere],
    ['with straight quotes and no-break spaces', edited(harbour.join('\n\n')), elsewhere],
    ['with zero-width characters', harbour.join('\n\n').replace(/(.{7})/g, '$1\u200b'), elsewhere],
    ['in capitals', harbour.join('\n\n').toUpperCase(), elsewhere],
    ['cut by a paywall, at its own address', harbour.slice(0, 3).join('\n\n'), home],
  ];
  test.each(cases)('%s', (_, text, url) => {
    expect(recognise(text, url, index)).toMatchObject({ slug: 'harbour' });
  });
});

describe('not recognised', () => {
  const cases: readonly [string, string, string][] = [
    ['another article about the same affair', followUp.join('\n\n'), elsewhere],
    ['another article of the same host', followUp.join('\n\n'), home],
    ['a page that quotes a paragraph', [...followUp, harbour[2]].join('\n\n'), elsewhere],
    ['the first paragraph alone', harbour[0]!, elsewhere],
    ['a review that quotes half of it', [...harbour.slice(0, 4), ...longReview()].join('\n\n'), elsewhere],
    ['an empty page', '', home],
    ['one word', 'pier', home],
  ];
  test.each(cases)('%s', (_, text, url) => {
    expect(recognise(text, url, index)).toBeNull();
  });
});

function longReview(): string[] {
  return Array.from({ length: 30 }, (_, at) => followUp.map((text) => `${text} Part ${at} of ${at * 7}.`)[at % 5]!);
}

test('of two that fit, the one of which more is there', () => {
  const both = [entry('harbour', harbour), entry('start', [...harbour.slice(0, 5), ...followUp])];
  expect(recognise(harbour.join('\n'), elsewhere, both)?.slug).toBe('harbour');
});

test('the surer, the more of the article is there', () => {
  const whole = recognise(harbour.join('\n'), elsewhere, index)!;
  const part = recognise(harbour.slice(0, 5).join('\n'), elsewhere, index)!;
  expect(whole.certainty).toBe(1);
  expect(part.certainty).toBeLessThan(0.8);
});

test('a fingerprint is sorted, without repeats, in 32 bits, and says nothing of the order of odd input', () => {
  const print = fingerprint(harbour.join(' '));
  expect(print).toEqual([...new Set(print)].sort((a, b) => a - b));
  expect(print.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
  expect(fingerprint('')).toEqual([]);
  expect(fingerprint('\ud800 \udc00 \u200b')).toHaveLength(1);
  expect(fingerprint('one')).toHaveLength(1);
});

describe('addresses', () => {
  test.each([
    ['*://*.coast.example/*', 'https://www.coast.example/a', true],
    ['*://*.coast.example/*', 'http://coast.example', true],
    ['*://*.coast.example/*', 'http://coast.example:8080/a?b#c', true],
    ['*://coast.example/news/*', 'https://coast.example/news/1', true],
    ['*://coast.example/*/story', 'https://coast.example/a/b/story', true],
    ['*://*.coast.example/*', 'https://westcoast.example/a', false],
    ['*://*.coast.example/*', 'https://coast.example.evil.example/a', false],
    ['*://*.coast.example/*', 'ftp://coast.example/a', false],
    ['https://coast.example/*', 'http://coast.example/', false],
    ['*://coast.example/news/*', 'https://coast.example/old/news/1', false],
    ['nonsense', 'https://coast.example/', false],
    ['*://*.coast.example/*', 'about:blank', false],
  ])('%s describes %s: %s', (pattern, url, fits) => {
    expect(matchesAddress(pattern, url)).toBe(fits);
  });
});
