import { describe, expect, test } from 'vitest';
import { claims } from '../../../../src/core/annotate/kinds/claim/index.ts';
import { quotes } from '../../../../src/core/annotate/kinds/quote/index.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { english, shown } from '../../../support/claimed.ts';
import { parsed } from '../../../support/parsed.ts';
import { contextOf, type Known } from '../../../support/quoted.ts';

const KNOWN: readonly Known[] = [
  { name: 'Ada Hale', type: 'person', alias: 'Hale' },
  { name: 'Bo Orr', type: 'person', alias: 'Orr' },
];
const INTRO = 'Bo Orr said that the bridge was old, and much else besides was told by him to the town.';
const WORDS = '“It fell on the very day that it was opened by the mayor.”';
const OUTRO = 'The bridge was closed on Friday.';

/** Who says the words of a text behind its first paragraph, "speaker: words"; and its claims. */
function read(...paragraphs: readonly string[]) {
  const text = [INTRO, ...paragraphs].join('\n\n');
  const context = { ...contextOf(text, KNOWN), article: parsed(text), tokens: tokenize(text), language: english };
  const quote = quotes.annotate(context).quote ?? [];
  const { claim = [] } = claims.annotate({ ...context, found: { ...context.found, quote } });
  return {
    said: quote
      .filter(({ start }) => start > INTRO.length)
      .map(({ speaker, speakerText, ...span }) => `${speaker ?? speakerText}: ${slice(text, span)}`),
    told: claim.slice(1).map((one) => shown(text, one)),
  };
}

describe('a line below a quotation that stands alone says whose it is, and nothing else', () => {
  test.each([
    ['- Ada Hale.', 'Ada Hale'],
    ['— Ada Hale', 'Ada Hale'],
    ['– Ada Hale, a vet of the county', 'Ada Hale'],
    ['-- Hale', 'Ada Hale'],
    ['― Hale', 'Ada Hale'],
    ['— The Courier', 'The Courier'],
  ])('%s', (line, who) => {
    const { said, told } = read(WORDS, line, OUTRO);
    expect(said).toEqual([`${who}: ${WORDS}`]);
    expect(told.map((one) => one.split(' | ')[0])).toEqual(['quoted', 'stated']);
  });

  test.each([
    ['a sentence', ['— Ada Hale was away.']],
    ['a list', ['- Ada Hale', '- The mayor']],
    ['a line without a dash', ['Ada Hale']],
    ['a small letter', ['— an old song']],
  ])('but not %s', (_, lines) => {
    expect(read(WORDS, ...lines, OUTRO).said.join()).not.toContain('Ada Hale: “');
  });

  test('below several paragraphs', () => {
    const { said } = read('“It fell.', 'Nobody was glad to see that.”', '— Ada Hale', OUTRO);
    expect(said).toEqual(['Ada Hale: “It fell.\n\nNobody was glad to see that.”']);
  });
});

describe('a line below a quoted block', () => {
  test('says whose it is', () => {
    const { said, told } = read('> The bridge was old.', '> — Ada Hale, a vet', OUTRO);
    expect(said.map((line) => line.replace('> ', ''))).toEqual(['Ada Hale: The bridge was old.']);
    expect(told).toEqual(['quoted | Ada Hale | -', 'stated | - | -']);
  });

  test('in brackets too', () => {
    const { said, told } = read('> The bridge was old.', '[ The Courier ]', OUTRO);
    expect(said.map((line) => line.replace('> ', ''))).toEqual(['The Courier: The bridge was old.']);
    expect(told).toEqual(['quoted | The Courier | -', 'stated | - | -']);
  });

  test.each(['[more]', '[The Courier] The town agreed.', '(The Courier)'])('but not %s', (line) => {
    expect(read('> The bridge was old.', line, OUTRO).said).toEqual([]);
  });

  test('nor where nothing quoted stands above', () => {
    expect(read('The bridge was old.', '[The Courier]', OUTRO).said).toEqual([]);
  });

  test('but not one that goes on', () => {
    expect(read('> The bridge was old.', '> — Ada Hale knew that.', OUTRO).said).toEqual([]);
  });
});

describe('words beside a quotation that tell nothing say whose it is', () => {
  test.each([
    [`${WORDS} - Ada Hale`, 'Ada Hale'],
    [`${WORDS} Anonymous blogger, “The War of the Bridges”`, 'Anonymous blogger'],
    [`${WORDS} Ada Hale`, 'Ada Hale'],
  ])('%s', (line, who) => {
    expect(read(line, OUTRO).said).toEqual([`${who}: ${WORDS}`]);
  });

  test.each([`${WORDS} Ada Hale was away.`, `${WORDS} Silence.`, `${WORDS} Video Shows Dramatic Fall of Old Bridge`])(
    'but not in %s',
    (line) => {
      expect(read(line, OUTRO).said.filter((one) => /^(?:Ada Hale|Silence|Video)/.test(one))).toEqual([]);
    },
  );
});

describe('a short quotation that fills a paragraph without a period is a heading', () => {
  test('and nobody’s', () => {
    const { said, told } = read('“A town without an old bridge”', OUTRO);
    expect(said).toEqual([]);
    expect(told).toEqual(['stated | - | -']);
  });

  test.each(['“The town has no bridge.”', '“The town has no bridge”.', `${WORDS.slice(0, -2)}”`])(
    'but not %s',
    (words) => {
      expect(read(words, OUTRO).said[0]).toMatch(/^Bo Orr: /);
    },
  );
});
