import { expect, test } from 'vitest';
import { quotes as annotator } from '../../../src/core/annotate/kinds/quote/index.ts';
import type { ClaimMark } from '../../../src/core/model/annotation.ts';
import type { Row } from '../../../src/core/model/report.ts';
import { quotes } from '../../../src/core/summarize/sections/quotes.ts';
import { contextOf, type Known } from '../../support/quoted.ts';

function rowsOf(text: string, known: readonly Known[] = []): Row[] {
  const context = contextOf(text, known);
  const { quote = [] } = annotator.annotate(context);
  return quotes.rows({ ...context, found: { ...context.found, quote } });
}

const HOLT: Known = { name: 'Ada Holt', type: 'person', alias: 'Holt' };

test('a row has the words, who says them, in which form, and by which verb', () => {
  expect(rowsOf('Ada Holt came. “It is very ill,” Holt warned.', [HOLT])).toEqual([
    {
      spans: [{ start: 15, end: 32 }],
      lead: 'Ada Holt',
      text: '“It is very ill,”',
      badge: 'direct',
      notes: [{ label: 'cue', value: 'warned' }],
    },
  ]);
});

test.each([
  [
    'Ada Holt described it on the radio as “looking less like a mill than a barn”.',
    '“looking less like a mill than a barn”',
  ],
  ['Ada Holt called it the “end of an era” on the radio.', '“end of an era” on the radio'],
  ['Ada Holt called her handling of the mill “very careless”.', 'her handling of the mill “very careless”'],
])('a judgement is told from its quotation on: %s', (text, want) => {
  expect(rowsOf(text, [HOLT])[0]?.text.replace(/\.$/, '')).toBe(want);
});

test('words that are broken up keep their parts apart', () => {
  const [row] = rowsOf('“It is ill,” she said, “and old.”');
  expect(row?.text).toBe('“It is ill,” … “and old.”');
  expect(row?.spans).toHaveLength(2);
});

test('paragraphs of one quotation are told on end', () => {
  const [row] = rowsOf('“It is very ill.\nIt needs rest,” she said.');
  expect(row?.text).toBe('“It is very ill. It needs rest,”');
});

test('a pull quote is told once, where the text has it with who says it', () => {
  const text =
    '“It is very late,” the vet said.\n“The old cow in the barn is ill.”\nIt rained. “The old cow in the barn is ill. It needs hay,” Ada Holt said.';
  const rows = rowsOf(text, [HOLT]);
  expect(rows.map(({ lead, spans }) => [lead, spans.length])).toEqual([
    ['the vet', 1],
    ['Ada Holt', 2],
  ]);
  const short = '“It is very ill,” the vet said.\nIt rained. “It is very ill, I say,” Ada Holt said.';
  expect(rowsOf(short, [HOLT])).toHaveLength(2);
});

test('a carried quotation has its speaker but no cue', () => {
  const rows = rowsOf('“It is very ill,” the vet said.\n“It needs rest and hay for a week.”');
  expect(rows.map(({ lead, notes }) => [lead, notes.length])).toEqual([
    ['the vet', 1],
    ['the vet', 0],
  ]);
});

test('words that somebody says another said are told once, as they are told', () => {
  const text = 'Ada Holt said vets had told her that the cow was “a very sick old cow”.';
  expect(rowsOf(text, [HOLT]).map(({ lead }) => lead)).toEqual(['Ada Holt']);
  const two = 'Ada Holt said the cow was “a very sick cow”, and the vet said it was “a very old cow”.';
  expect(rowsOf(two, [HOLT]).map(({ lead }) => lead)).toEqual(['Ada Holt', 'the vet']);
});

test('words under the title that the text has with more are told once, where it has them', () => {
  const text = '“It is very ill,” Ada Holt said.\n“At ten it is very ill,” Holt said.';
  const rows = rowsOf(text, [HOLT]);
  expect(rows.map((row) => [row.text, row.spans.length])).toEqual([['“At ten it is very ill,”', 2]]);
  const thrice = `${text}\n“It is very ill,” Holt said.\n“Now at ten it is very ill,” Holt said.`;
  expect(rowsOf(thrice, [HOLT]).map((row) => [row.text, row.spans.length])).toEqual([
    ['“Now at ten it is very ill,”', 4],
  ]);
  const within = '“It is a fit,” Ada Holt said.\n“It is a fitting end,” Holt said.';
  expect(rowsOf(within, [HOLT])).toHaveLength(2);
  const others = '“It is very ill,” the vet said.\n“At ten it is very ill,” Holt said.';
  expect(rowsOf(others, [HOLT])).toHaveLength(2);
});

test.each([
  ['Ada Holt said that the cow was “a very sick old cow”.', ['the cow was “a very sick old cow”']],
  ['Ada Holt said that was “a very sick old cow”.', ['that was “a very sick old cow”']],
  ['Ada Holt called it a “very sick old cow”.', ['“very sick old cow”']],
  ['Ada Holt called the cow “a very sick one”.', ['the cow “a very sick one”']],
  ['Ada Holt said it “had been very sick”.', ['it “had been very sick”']],
])('what only leads to the words is not shown: %s', (text, expected) => {
  expect(rowsOf(text, [HOLT]).map((row) => row.text)).toEqual(expected);
});

test.each([
  ['Ada Holt agreed to give back what she got for the word “We”.', 0],
  ['Ada Holt said that Bo “Ox” Hale would come to the fair.', 0],
  ['Ada Holt said that the fair, known as the “old house”, was shut.', 0],
  ['Ada Holt said that the “Queen of the Hill” was shut.', 0],
  ['Ada Holt said that the “old house of cows” was shut.', 1],
  ['Ada Holt told them that “I am ill” was what the vet wrote.', 1],
  ['Ada Holt said that the cow was “sick” and old.', 1],
  ['Ada Holt said that the cow was “Not Sick” at all.', 1],
])('a name or a word that is spoken of is no quotation: %s', (text, rows) => {
  expect(rowsOf(text, [HOLT])).toHaveLength(rows);
});

test('who declines to speak says nothing', () => {
  expect(
    rowsOf('The vet declined to speak of what he called “a very sad day for cows”.').map(({ lead }) => lead),
  ).not.toContain('The vet');
});

test.each(['The vet said the cow was ill.', '“Ill,” the vet said.', 'No words of anybody.', ''])(
  'no row: %s',
  (text) => {
    expect(rowsOf(text)).toEqual([]);
  },
);

test('the same words of the same speaker are one row with all their places', () => {
  const said = '“It is very ill indeed,” the vet said.';
  const rows = rowsOf(`${said}\nThe farm was shut.\n${said}\n“It is very ill indeed,” the mayor said.`);
  expect(rows.map(({ lead, spans }) => [lead, spans.length])).toEqual([
    ['the vet', 2],
    ['the mayor', 1],
  ]);
});

test('“they” who are nobody known are whoever the claim of the same words is from', () => {
  const text = 'Velder was sold. “It was a very old firm,” they said. “It was a very dear one,” the letter said.';
  const context = contextOf(text, [{ name: 'Velder', type: 'organization' }]);
  const { quote = [] } = annotator.annotate(context);
  const source = { kind: 'organization', entity: 'Velder', text: 'Velder', span: null } as const;
  const told = {
    kind: 'claim',
    why: 'claim/say',
    status: 'quoted',
    source,
    denies: null,
    score: 0,
    key: false,
  } as const;
  const claim = quote.map(({ start, end, cue }): ClaimMark => ({ ...told, start, end, cue }));
  const rows = quotes.rows({ ...context, found: { ...context.found, quote, claim } });
  expect(rows.map(({ lead }) => lead)).toEqual(['Velder', 'the letter']);
});
