import { expect, test } from 'vitest';
import { claims } from '../../../../src/core/annotate/kinds/claim/index.ts';
import { quotes } from '../../../../src/core/annotate/kinds/quote/index.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { english, shown } from '../../../support/claimed.ts';
import { parsed } from '../../../support/parsed.ts';
import { contextOf, type Known } from '../../../support/quoted.ts';

const HALE: Known = { name: 'Ada Hale', type: 'person', alias: 'Hale' };
const INTRO = 'The mayor spoke to us about the bridge that fell last week, and about much else besides.';

/** What is said in a text, as "speaker: words", and its claims in a line each. */
function read(paragraphs: readonly string[], intro = INTRO) {
  const text = [intro, ...paragraphs].join('\n\n');
  const article = parsed(text);
  const context = { ...contextOf(text, [HALE]), article, tokens: tokenize(text), language: english };
  const quote = quotes.annotate(context).quote ?? [];
  const found = { ...context.found, quote };
  const { claim = [] } = claims.annotate({ ...context, found });
  return {
    said: quote.map(
      ({ speaker, speakerText, form, ...span }) => `${form} ${speaker ?? speakerText}: ${slice(text, span)}`,
    ),
    claimed: claim.slice(1).map((one) => shown(text, one)),
  };
}

test('turns are their speakers’ own words; questions are none', () => {
  const { said, claimed } = read([
    'Jane Doe: Why did the bridge fall?',
    'Ada Hale (mayor): It was old. We knew that.',
    'Doe: Who will pay?',
    'Hale: The county will pay.',
  ]);
  expect(said).toEqual(['direct Ada Hale: It was old. We knew that.', 'direct Ada Hale: The county will pay.']);
  expect(claimed).toEqual(['quoted | Ada Hale | -', 'quoted | Ada Hale | -', 'quoted | Hale | -']);
});

test('initials stand for the whole name of an earlier turn, where one alone has them', () => {
  const turns = [
    'Jane Doe: Why did the bridge fall?',
    'Ada Hale: It was old.',
    'JD: Who will pay?',
    'AH: We will pay.',
    'JD: When?',
  ];
  expect(read(turns).said).toEqual(['direct Ada Hale: It was old.', 'direct Ada Hale: We will pay.']);
  const both = read(['Amy Howe: Why did it fall?', ...turns]);
  expect(both.said.at(-1)).toBe('direct AH: We will pay.');
});

test('a denial in a turn stays one, and is the speaker’s', () => {
  const { claimed } = read([
    'Doe: Was it the mill?',
    'Hale: We deny that the mill was to blame.',
    'Doe: Who then?',
    'Hale: Nobody was to blame.',
  ]);
  expect(claimed[0]).toBe('denied | Hale | deny');
});

test('answers marked by a letter are quoted, of nobody who is named', () => {
  const { said, claimed } = read(['Q: Why did it fall?', 'A: It was old.', 'Q: And then?', 'A: It was gone.']);
  expect(said).toEqual([]);
  expect(claimed).toEqual(['quoted | (unnamed) | -', 'quoted | (unnamed) | -']);
});

test('answers marked by a letter are of the one who is named before', () => {
  const { said, claimed } = read([
    'Ada Hale knew it.',
    'Q: Why did it fall?',
    'A: It was old.',
    'Q: And then?',
    'A: It was gone.',
  ]);
  expect(said).toEqual(['direct Ada Hale: It was old.', 'direct Ada Hale: It was gone.']);
  expect(claimed.slice(1)).toEqual(['quoted | Ada Hale | -', 'quoted | Ada Hale | -']);
});

test('answers marked by a letter go on up to the next question', () => {
  const turns = ['Q: Why did it fall?', 'A: It was old.', 'Nobody knew.', 'Q: And then?', 'A: It was gone.'];
  const { claimed } = read(['Ada Hale knew it.', ...turns, 'The bridge was closed.']);
  expect(claimed.slice(1)).toEqual([...Array(3).fill('quoted | Ada Hale | -'), 'stated | - | -']);
});

test('answers marked by a letter are the outlet’s, where nobody speaks of himself', () => {
  const intro = 'The bridge that fell last week is closed, and much else besides is closed with it.';
  const questions = ['Q: Why did it fall?', 'A: It was old.', 'Q: And then?', 'A: It was gone.'];
  expect(read(questions, intro).claimed).toEqual(['stated | - | -', 'stated | - | -']);
  const own = questions.map((line) => line.replace('A: It', 'A: I think it'));
  expect(read(own, intro).claimed).toEqual(['quoted | (unnamed) | -', 'quoted | (unnamed) | -']);
});

test('one label makes no turn', () => {
  const { said, claimed } = read(['Hale: It was old.', 'The bridge was closed on Friday.']);
  expect(said).toEqual([]);
  expect(claimed).toEqual(['stated | - | -', 'stated | - | -']);
});

test('a post is in the words of whoever signs it', () => {
  const { said, claimed } = read([
    '> The bridge was old and we knew that.',
    '> — Ada Hale (@adahale) May 3, 2024',
    'The bridge was closed on Friday.',
  ]);
  expect(said.map((line) => line.replace('> ', ''))).toEqual(['direct Ada Hale: The bridge was old and we knew that.']);
  expect(claimed).toEqual(['quoted | Ada Hale | -', 'stated | - | -']);
});

test('a quoted block without a handle below is nobody’s post', () => {
  expect(read(['> The bridge was old.', 'The bridge was closed on Friday.']).said).toEqual([]);
  expect(read(['> The bridge was old.', '> — an old song', 'It was closed on Friday.']).said).toEqual([]);
});
