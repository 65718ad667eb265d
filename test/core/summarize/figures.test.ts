import { expect, test } from 'vitest';
import { slice } from '../../../src/core/model/span.ts';
import { figures } from '../../../src/core/summarize/sections/figures.ts';
import { contextOf, type Line } from '../../support/articles.ts';

const rowsOf = (...lines: readonly Line[]) => figures.rows(contextOf(lines));
const leads = (...lines: readonly Line[]) => rowsOf(...lines).map(({ lead }) => lead);

test('a row is the figure with its modifier, its sentence, its kind and what it is of', () => {
  const lines: Line[] = [['paragraph', 'It was long.|They copied at least 40 TB of books in all.']];
  const { article } = contextOf(lines);
  const [row] = rowsOf(...lines);
  expect(row).toMatchObject({ lead: 'at least 40 TB', badge: 'quantity', notes: [{ label: 'of', value: 'books' }] });
  expect(row!.text).toBe('They copied at least 40 TB of books in all.');
  expect(slice(article.text, row!.spans[0])).toBe('at least 40 TB');
});

test('a value that comes again is one row with all its places, the sentence first', () => {
  const lines: Line[] = [
    ['title', 'Firm copied 40 TB of books'],
    ['heading', '40 TB of data'],
    ['paragraph', 'They copied about 40 TB of data.|It was 40 TB.'],
  ];
  const { article } = contextOf(lines);
  const rows = rowsOf(...lines);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.spans.map((span) => slice(article.text, span))).toEqual(['about 40 TB', '40 TB', '40 TB', '40 TB']);
  expect(rows[0]!.text).toBe('They copied about 40 TB of data.');
});

test('what tells of the article itself, or of another, has no row; a share is not of what the same share elsewhere is of', () => {
  expect(
    leads(
      ['byline', 'By A. Writer, a read of 40 pages'],
      ['related', 'It sold 9 cars'],
      ['paragraph', 'It sold 5 cars.'],
    ),
  ).toEqual(['5 cars']);
  const shares: Line[] = [['paragraph', '!It sold 30% there.|It sold 30% of cars.']];
  expect(rowsOf(...shares).map(({ notes }) => notes)).toEqual([[]]);
  expect(rowsOf(['paragraph', '!It paid $30m there.|It paid a $30m fine.'])[0]!.notes).toHaveLength(1);
});

test.each([
  ['It holds 18% of cars.|It sold 18% of the ships.', ['18%', '18%']],
  ['About half the boats left.|It was more than half.', ['About half', 'more than half']],
  ['Crude rose $1.11, ore $1.11.', ['rose $1.11', '$1.11']],
  ['She paid the 5% surcharge.|He left a 5% tip.', ['5%', '5%']],
  ['It took a 20-year loan.|It has a 20-year history.', ['20-year', '20-year']],
  ['Bo Holt, 24, and Ana Costa, 24, left.', ['24', '24']],
])('one value of two things is two rows: %s', (text, expected) => {
  expect(leads(['paragraph', text])).toEqual(expected);
});

test.each([
  ['It holds 18% of cars.|It sold 18%.', ['18%']],
  ['It holds 18% of the cars.|It said 18% of cars.', ['18%']],
  ['She paid the 5% surcharge.|He paid a 5% surcharge.', ['5%']],
  ['She paid the 5% surcharge.|He paid 5% to them.', ['5%']],
  ['It took 20 years to mend.|It stood 20 years later.', ['20 years']],
  ['It paid a $30m fine.|It had $30m of debts.', ['$30m']],
  ['Six boats left.|It has six boats, and six boats more.', ['Six boats']],
])('one value told again is one row: %s', (text, expected) => {
  expect(leads(['paragraph', text])).toEqual(expected);
});

test.each([
  ['Three Velder boats left.|The three boats sank, as all three Velder boats.', ['Three Velder boats']],
  ['Three Velder boats left.|Three boats sank.', ['Three Velder boats', 'Three boats']],
  ['Three Velder boats left.|The three cats sank.', ['Three Velder boats', 'three cats']],
  ['The three boats left.|The three Velder boats sank.', ['three boats', 'three Velder boats']],
])('“the three boats” are those told of before: %s', (text, expected) => {
  expect(leads(['paragraph', text])).toEqual(expected);
});

test('another unit is another row', () => {
  expect(leads(['paragraph', 'They sold 40 cars and 40 kilometres of pipe.'])).toEqual(['40 cars', '40 kilometres']);
});

test.each([
  ['Velder shares are down 17 percent over the week.', 'down 17 percent', 'told_of', 'Velder shares'],
  ['Velder sales rose by about 5% there.', 'rose by about 5%', 'told_of', 'Velder sales'],
  ['Velder sales were $5m there.', '$5m', 'told_of', 'Velder sales'],
  ['It sold 17 percent of its cars.', '17 percent', 'of', 'cars'],
  ['It saw a 5% rise in rents.', '5%', 'told_of', 'rents'],
  ['It cut 5% of its rents.', '5%', 'of', 'rents'],
])('what rose or fell is told with how it did: %s', (text, lead, label, value) => {
  expect(rowsOf(['paragraph', text])[0]).toMatchObject({ lead, notes: [{ label, value }] });
});

test('figures of key sentences come first, then those of the title, then by their order', () => {
  const order = leads(
    ['title', 'Firm pays $9 million'],
    ['paragraph', 'It has 150 shops.|It paid $9 million.|!It sacked 800 workers.'],
  );
  expect(order).toEqual(['800 workers', '$9 million', '150 shops']);
});

test('spans of time, ages and small counts come after the rest, but for those of the title', () => {
  expect(leads(['paragraph', '!In two years and seven shops Ada Holt, 47, lost much.|It lost 12%.'])).toEqual([
    'lost 12%',
    'two years',
    'seven shops',
    '47',
  ]);
  expect(leads(['title', 'Seven shops shut'], ['paragraph', '!Seven shops shut.|It lost 12%.'])).toEqual([
    'Seven shops',
    'lost 12%',
  ]);
});

test('a small number that is joined to its noun tells what kind a thing is, and has no row', () => {
  expect(leads(['paragraph', 'In a two-party system it has two parties and a 14-page plan.'])).toEqual([
    '14-page',
    'two parties',
  ]);
});

test('a figure is shown with which way it went, not with what belongs to another verb', () => {
  expect(leads(['paragraph', 'It fell 5%.|They take up 100 acres.|Crude was up $2.'])).toEqual([
    'fell 5%',
    '100 acres',
    'up $2',
  ]);
});

test.each([
  ['!A 42-year-old woman fled.|Ada Holt, 42, stayed.', 0],
  ['!The 42-year-old fled.|Ada Holt, 42, stayed.', 1],
])('an age is of no other who may be as old: %s', (text, notes) => {
  const context = contextOf([['paragraph', text]]);
  const of = { start: context.article.text.indexOf('Ada'), end: context.article.text.indexOf(', 42') };
  const figure = context.found.figure.map((mark) => (mark.start > of.start ? { ...mark, of } : mark));
  expect(figures.rows({ ...context, found: { ...context.found, figure } })[0]!.notes).toHaveLength(notes);
});

test('a magnitude is a row', () => {
  expect(leads(['paragraph', 'They read millions of texts.'])).toEqual(['millions of texts']);
});

test('a figure alone in brackets behind one of its kind tells the same again', () => {
  const once = [
    ['Winds reached 150 mph (240 kph) there.', 'reached 150 mph (240 kph)'],
    ['It fell 20 inches (about 51 centimeters).', 'fell 20 inches (about 51 centimeters)'],
    ['It lost about €5bn ($5.4bn) there.', 'lost about €5bn ($5.4bn)'],
    ['A 20-mile (32-kilometer) march.', '20-mile (32-kilometer)'],
    ['It held about 50 tons, or about 45 tonnes, of water.', 'about 50 tons, or about 45 tonnes'],
  ];
  for (const [text, lead] of once) expect(leads(['paragraph', text!])).toEqual([lead]);
});

test('another kind in brackets, or a figure that more is said of there, is a row', () => {
  expect(leads(['paragraph', 'It lost $5m (12%) there.'])).toEqual(['lost $5m', '12%']);
  expect(leads(['paragraph', 'It lost $5m (€3m in May) there.'])).toEqual(['lost $5m', '€3m']);
  expect(leads(['paragraph', 'It ran 20 miles of road (3 kilometers) there.'])).toEqual(['20 miles', '3 kilometers']);
  expect(leads(['paragraph', 'It fell 20 points, or 3%, and 3 miles or 5 kilometers.'])).toEqual([
    'fell 20 points, or 3%',
    '3 miles',
    '5 kilometers',
  ]);
  expect(leads(['paragraph', 'It ran 20 miles, 3 kilometers more than that.'])).toEqual(['20 miles', '3 kilometers']);
});

test('a number of the title without its unit is the first count of so many', () => {
  const body: Line = ['paragraph', 'The fire killed at least 31 people and 12 dogs.'];
  expect(leads(['title', 'Fire kills at least 31'], body)).toEqual(['at least 31 people', '12 dogs']);
  expect(leads(['title', 'Fire kills 30'], body)).toEqual(['30', 'at least 31 people', '12 dogs']);
  expect(leads(['paragraph', 'It fell by 31.'], body)).toEqual(['31', 'at least 31 people', '12 dogs']);
  expect(leads(['title', 'Fire kills 31'], ['paragraph', 'It killed 31 people and 31 dogs.'])).toEqual([
    '31 people',
    '31 dogs',
  ]);
  expect(leads(['title', 'Fire kills 31'], ['paragraph', 'It killed a 31-year-old, and cost $31.'])).toEqual([
    '31',
    '$31',
    '31-year-old',
  ]);
});

test('a title tells the same with what became of so many, or before the noun of its plan', () => {
  const body: Line = ['paragraph', 'The fire killed 31 people and 12 dogs.'];
  expect(leads(['title', 'At least 31 dead in fire'], body)).toEqual(['31 people', '12 dogs']);
  expect(leads(['title', '31 cats in fire'], body)).toEqual(['31 cats', '31 people', '12 dogs']);
  expect(leads(['title', '31-cage fire'], body)).toEqual(['31-cage', '31 people', '12 dogs']);
  expect(leads(['title', 'Council backs 312-home plan'], ['paragraph', 'It is of 312 homes.'])).toEqual(['312 homes']);
});

test('the ends of a range that “between” leads to are shown with it', () => {
  expect(leads(['paragraph', 'It costs between £20bn and £30bn, or between about 2 and 3 people.'])).toEqual([
    'between £20bn and £30bn',
    'between about 2 and 3 people',
  ]);
  expect(leads(['paragraph', 'It fell from 20 miles to 30, between £5 of cuts.'])).toEqual([
    'from 20 miles to 30',
    '£5',
  ]);
});

test('no figures, no rows', () => {
  expect(rowsOf(['paragraph', 'Nothing is counted here.'])).toEqual([]);
  expect(figures.rows(contextOf([]))).toEqual([]);
});
