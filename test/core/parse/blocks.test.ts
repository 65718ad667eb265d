import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/core/model/span.ts';
import { blockLines, parsed, sentenceWords } from '../../support/parsed.ts';

const P = 'A paragraph of the story. It has two sentences.';
const Q = 'Another paragraph of it, no shorter. It ends here.';

/** Each case is an article, a blank line between its blocks, and the kinds of these in order. */
const kinds: readonly (readonly [what: string, blocks: readonly string[], kinds: string])[] = [
  ['a title', ['The town that sold its snow', P, Q], 'title paragraph paragraph'],
  ['a title that asks', ['Who sold the snow?', P, Q], 'title paragraph paragraph'],
  ['title and byline', ['The town that sold its snow', 'By Jane Doe', P], 'title byline paragraph'],
  [
    'title, role, date',
    ['The town that sold its snow', 'Jane Doe, Staff Writer', 'March 3, 2024', P],
    'title byline byline paragraph',
  ],
  [
    'a title with a period over a dateline',
    ['Town sells its snow.', 'OSLO (Wire) — It did so on Monday.', P],
    'title paragraph paragraph',
  ],
  [
    'a title with a period that its lead spells out',
    [
      'Town sells snow to hotels.',
      'The town has sold its snow to two hotels, it said on Monday, to pay for a new school.',
      P,
    ],
    'title paragraph paragraph',
  ],
  [
    'a title that quotes',
    ['Town Sells Snow, Calls It ‘Good.’', 'OSLO (Wire) - It did so.', P],
    'title paragraph paragraph',
  ],
  ['two headlines', ['Town sells snow;', 'Hotels to pay for school.', P, Q], 'title caption paragraph paragraph'],
  [
    'two headlines on one line each',
    ['Town sells its snow to the hotels of the valley; \nHotels pay.', P, Q],
    'title caption paragraph paragraph',
  ],
  [
    'a title and captions above a dateline',
    ['Town sells snow.', 'Snow falls in the town on May 3, 2019.', 'OSLO, May 3 (Wire) -- It did so.', P],
    'title caption paragraph paragraph',
  ],
  [
    'items above a dateline',
    ['The title', '- It snowed.', P, 'OSLO (Wire) - It did so.', P],
    'title list-item paragraph paragraph paragraph',
  ],
  [
    'a place, which is no dateline, below a paragraph',
    ['The title', P, 'Oslo, Norway — It did so.', P],
    'title paragraph paragraph paragraph',
  ],
  [
    'a speaker in capitals below a paragraph',
    ['The title', P, 'ADA HOLT: It did so.', P],
    'title paragraph paragraph paragraph',
  ],
  ['a label in capitals', ['The title', P, 'FULL TEXT.', Q], 'title paragraph heading paragraph'],
  ['a sentence in capitals', ['The title', P, 'SNOW FELL ON THE TOWN.', Q], 'title paragraph paragraph paragraph'],
  ['who wrote it', ['The title', P, Q, 'Ada Holt is a former mayor of Oslo.'], 'title paragraph paragraph related'],
  [
    'who wrote it, with an office',
    ['The title', P, Q, 'Ada B. Holt, once a mayor of Oslo, is Senior Fellow at Example College.'],
    'title paragraph paragraph related',
  ],
  [
    'somebody whom the story names',
    ['The title', `${P} Holt left.`, Q, 'Ada Holt is a former mayor of Oslo.'],
    'title paragraph paragraph paragraph',
  ],
  ['a judgement at the end', ['The title', P, Q, 'It is a sad end for a town.'], 'title paragraph paragraph paragraph'],
  ['a town at the end', ['The title', P, Q, 'Oslo is a cold town.'], 'title paragraph paragraph paragraph'],
  ['a place at the end', ['The title', P, Q, 'Oslo is cold. It snows there.'], 'title paragraph paragraph paragraph'],
  ['no title: a sentence opens', ['It snowed on Monday.', P, Q], 'paragraph paragraph paragraph'],
  ['no title: speech opens', ['“They sell,” he said. “Everybody sells!”', P, Q], 'paragraph paragraph paragraph'],
  ['one line alone is no title', ['Gone are the days of snow'], 'paragraph'],
  [
    'headings',
    ['The title', P, 'A long winter', Q, 'What comes next', Q],
    'title paragraph heading paragraph heading paragraph',
  ],
  [
    'a heading under a heading',
    ['The title', P, 'Part two', 'A long winter', Q],
    'title paragraph heading heading paragraph',
  ],
  ['a question in title case', ['The title', P, 'Who Will Pay?', Q], 'title paragraph heading paragraph'],
  ['a question that is asked', ['The title', P, 'Who will pay for that?', Q], 'title paragraph paragraph paragraph'],
  ['speech is no heading', ['The title', P, '“Nobody!” he said. “Nobody?”', Q], 'title paragraph paragraph paragraph'],
  ['a line that breaks off is no heading', ['The title', P, 'And then –', Q], 'title paragraph paragraph paragraph'],
  ['a last line is no heading', ['The title', P, 'Jane Doe'], 'title paragraph paragraph'],
  [
    'text without periods has no headings',
    ['one', 'Two words', 'Three short words', 'And four of them'],
    'paragraph paragraph paragraph paragraph',
  ],
  [
    'related lines',
    ['The title', P, 'Related | Ten soups', Q, 'Read more: Soup'],
    'title paragraph related paragraph related',
  ],
  [
    'a list of related lines',
    ['The title', P, 'Related stories:', 'Ten soups', 'Soup is back', Q],
    'title paragraph related related related paragraph',
  ],
  [
    'newsletter, correction',
    ['The title', P, 'Sign up for our newsletter.', 'Correction: An earlier version had the wrong year.'],
    'title paragraph related related',
  ],
  ['captions', ['The title', 'Snow on a roof. Photo: Jane Doe', P], 'title caption paragraph'],
  [
    'straight quotes that close a sentence',
    ['The title', P, "''That was too much.''", "Then Roe asked, ''Is it right?''", Q, "He said it was 'too much.'", Q],
    'title paragraph paragraph paragraph paragraph paragraph paragraph',
  ],
  [
    'a quoted question is no heading',
    ['The title', P, 'A long winter', Q, '“If it stops, what then?', Q],
    'title paragraph heading paragraph paragraph paragraph',
  ],
  [
    'a sentence without its period is no heading',
    ['The title', P, 'It had lots of snow in the hills', Q],
    'title paragraph paragraph paragraph',
  ],
  ['a lone letter is no heading', ['The title', P, 'E', Q], 'title paragraph paragraph paragraph'],
  [
    'capitals, single quotes',
    ['The title', P, 'SNOW RETURNS', Q, '‘TOO MUCH SNOW’', Q],
    'title paragraph heading paragraph heading paragraph',
  ],
  [
    'numbered headings',
    ['The title', P, '1. Who pays', Q, '2. Who does not', Q],
    'title paragraph heading paragraph heading paragraph',
  ],
  [
    'a numbered list is no heading',
    ['The title', P, '1. Snow', '2. Ice', Q],
    'title paragraph list-item list-item paragraph',
  ],
  ['staff', ['The title', 'Staff Reports', P], 'title byline paragraph'],
  ['quoted lines', ['The title', P, '> It was cold.', Q], 'title paragraph block-quote paragraph'],
];
test.each(kinds)('%s', (_, blocks, expected) => {
  expect(
    parsed(blocks.join('\n\n'))
      .blocks.map(({ kind }) => kind)
      .join(' '),
  ).toBe(expected);
});

describe('a title that is known', () => {
  test('is not looked for in the text', () => {
    expect(blockLines(parsed(`It snows in Roe\n\n${P}`, { title: 'A different one' }))[0]).toBe(
      'paragraph: It snows in Roe',
    );
  });
  test('is told where the text repeats it', () => {
    const article = parsed(`The town that sold its snow\n\n${P}`, {
      title: 'The Town that sold its Snow | Example Times',
    });
    expect(article.blocks[0]!.kind).toBe('title');
    expect(article.metadata.title).toBe('The Town that sold its Snow | Example Times');
  });
});

describe('what the text says of itself', () => {
  const article = parsed(
    `The town that sold its snow\n\nBy Jane Doe and John Roe, Oslo\n\nTuesday, 5 March 2024\n\n${P}`,
  );
  test('title', () => expect(article.metadata.title).toBe('The town that sold its snow'));
  test('byline', () => expect(article.metadata.byline).toBe('Jane Doe and John Roe'));
  test('date', () => expect(article.metadata.published).toBe('2024-03-05'));
  test.each([
    ['Published: 3 March 2024', '2024-03-03'],
    ['Last updated: March 3, 2024 at 9:05 pm PST', '2024-03-03'],
    ['By Jane Doe, March 3, 2024', '2024-03-03'],
    ['Sunday, March 3, 2024', '2024-03-03'],
    ['April 6, 2024 — 9.14am', '2024-04-06'],
    ['Thu Jan 25 2024 - 11:02', '2024-01-25'],
    ['April 6, 2024 — 9 people', null],
    ['By Jane Doe', null],
    ['Updated: 99 March 2024', null],
    ['3 hours ago', null],
  ])('%s: published %s', (line, date) => {
    expect(parsed(['The town that sold its snow', line, P].join('\n\n')).metadata.published).toBe(date);
  });
  test('what is known goes first', () => {
    expect(parsed(article.text, { published: '2020-01-01' }).metadata.published).toBe('2020-01-01');
  });
});

describe('line breaks', () => {
  test('part paragraphs where no blank line does', () => {
    expect(blockLines(parsed(`The town's snow\n${P}\n${Q}`))).toEqual([
      "title: The town's snow",
      `paragraph: ${P}`,
      `paragraph: ${Q}`,
    ]);
  });
  test('that only wrap do not', () => {
    const wrapped =
      'It snowed for days on end in the hills above the\ntown, and nobody there could remember a winter that\nwas as long. Then it stopped.';
    const article = parsed(wrapped);
    expect(article.blocks).toHaveLength(1);
    expect(sentenceWords(article)).toHaveLength(2);
  });
  test('of Windows and with spaces between', () => {
    expect(parsed(`A title\r\n\r\n${P}\r\n \t\r\n${Q}`).blocks).toHaveLength(3);
  });
});

test('list items open behind their bullets', () => {
  const article = parsed(`The title\n\n${P}\n\n- First, it snowed.\n- Then it thawed.\n\n1. One.\n2. Two.`);
  expect(blockLines(article).slice(2)).toEqual([
    'list-item: <-> First, it snowed.',
    'list-item: <-> Then it thawed.',
    'list-item: <1.> One.',
    'list-item: <2.> Two.',
  ]);
  expect(sentenceWords(article).slice(2)).toEqual(['First, it snowed.', 'Then it thawed.', 'One.', 'Two.']);
});

describe('datelines stay in the paragraph, out of its first sentence', () => {
  test.each([
    ['OSLO —', 'It snowed.'],
    ['NEW HARBOUR (Example Wire) —', 'It snowed.'],
    ['NEW HARBOUR, Norway, March 3 (EW) -', 'It snowed.'],
    ['ST. ROE, Norway —', '“It snows,” he said.'],
    ['Oslo (AP) –', 'It snowed.'],
    ['OSLO, 3 March (EW) -', 'It snowed.'],
    ['OSLO, Dec.12 (EW) --', 'It snowed.'],
    ['OSLO/BERGEN (EW) -', 'It snowed.'],
    ['OSLO (EW) _', 'It snowed.'],
    ['(Example Wire) -', 'It snowed.'],
    ['OSLO, Norway - (Example Wire) -', 'It snowed.'],
    ['OSLO, Norway/NEW HARBOUR, Sweden (Example Wire) -', 'It snowed.'],
    ['OSLO, November 3. /EW/.', 'It snowed.'],
    ['OSLO, Norway, Nov. 3, 2024 /Example Wire/ --', 'It snowed.'],
    ['OSLO, Norway – November 3, 2024 –', 'It snowed.'],
    ['New Oslo, Nov 3 (PTI)', 'It snowed.'],
    ['NEW\u00a0OSLO, Nov\u00a03\u202f(PTI)', 'It snowed.'],
    ['OSLO, Nov. 3 (EW)\u00a0—', 'It snowed.'],
    ['(CNN)', 'It snowed.'],
    ['Oslo, Norway —', 'It snowed.'],
    ['Tuesday, March 3, 2024', 'On Monday it snowed.'],
  ])('%s %s', (dateline, sentence) => {
    const article = parsed(`${dateline} ${sentence} ${P}`);
    expect(slice(article.text, article.blocks[0]!.label!)).toBe(dateline);
    expect(sentenceWords(article)[0]).toBe(sentence);
  });
  test.each([
    'NATO - the alliance - met.',
    'Snow (a lot of it) fell.',
    'Oslo — the capital — was cold.',
    'A — it is said — B.',
    'Snow fell (and it fell long) - all day.',
    'Tuesday, March 3, 2024, was wet.',
    'Snow, ice/hail and rain (all of it) - fell.',
    'Oslo, with its /Old/ town, froze.',
    'Snow (PTI said) fell.',
    'Velder: The new plan is out.',
    'Ana Costa (born May 3) The weaver left.',
    'Ana Costa (Weaver, 43) The weaver left.',
  ])('%s has none', (opening) => expect(parsed(`${opening} ${P}`).blocks[0]!.label).toBeUndefined());
  test.each([
    ['NEW HARBOUR:', 'It snowed.'],
    ['OSLO, Norway:', '“It snows,” he said.'],
    ['New Delhi:', 'The court said no.'],
    ['Washington, DC, United States:', 'The court said no.'],
    ['Oslo (Example Wire, July 11) —', 'The court said no.'],
    ['OSLO (Example Wire / Wool - 20th January, 2021)', 'The court said no.'],
  ])('also before a colon: %s %s', (dateline, sentence) => {
    const article = parsed(`${dateline} ${sentence} ${P}`);
    expect(slice(article.text, article.blocks[0]!.label!)).toBe(dateline);
    expect(article.blocks[0]!.label!.kind).toBe('dateline');
    expect(sentenceWords(article)[0]).toBe(sentence);
  });
  test.each([
    'Paris, said the mayor: It snowed.',
    'EXCLUSIVE: It snowed.',
    'LIVE UPDATES: It snows.',
    'SNOW: the white thing.',
    'Snow: It fell.',
  ])('%s has none', (opening) => expect(parsed(`${opening} ${P}`).blocks[0]!.label).toBeUndefined());
  test.each(['The Example -', 'THE EXAMPLE —', 'The Example –'])('the outlet’s own name is one: %s', (dateline) => {
    const article = parsed(`${dateline} It snowed. ${P}`, { outlet: 'The Example' });
    expect(slice(article.text, article.blocks[0]!.label!)).toBe(dateline);
    expect(sentenceWords(article)[0]).toBe('It snowed.');
  });
  test.each(['The Example - the oldest paper - met.', 'The Example snowed in.', 'The Other - It snowed.'])(
    'but not in %s',
    (opening) => {
      const article = parsed(`${opening} ${P}`, { outlet: 'The Example' });
      expect(article.blocks[0]!.label).toBeUndefined();
    },
  );
  test('further down there is none', () => {
    const article = parsed([P, Q, P, Q, 'OSLO — It snowed.'].join('\n\n'));
    expect(article.blocks[4]!.label).toBeUndefined();
  });
});

describe('an interview', () => {
  const turns = ['Jane Doe: Why snow?', 'Roe: It was there. I sold it.', 'Jane Doe: To whom?', 'Roe: To hotels.'];
  test('has turns whose names are no sentence', () => {
    const article = parsed([P, ...turns].join('\n\n'));
    expect(blockLines(article)[2]).toBe('paragraph: <Roe:> It was there. I sold it.');
    expect(sentenceWords(article).slice(2)).toEqual([
      'Why snow?',
      'It was there.',
      'I sold it.',
      'To whom?',
      'To hotels.',
    ]);
  });
  test('names in capitals, later by surname alone, somebody with a role', () => {
    const lines = ['JANE DOE: Why snow?', 'JOHN ROE (a seller): It was there.', 'DOE: To whom?', 'ROE: To hotels.'];
    const labels = parsed([P, ...lines].join('\n\n')).blocks.flatMap(({ label }) => (label ? [label.kind] : []));
    expect(labels).toEqual(['speaker', 'speaker', 'speaker', 'speaker']);
  });
  test('Q and A', () => {
    const article = parsed([P, 'Q: Why snow?', 'A: It was there.', 'Q: And then?', 'A: I sold it.'].join('\n\n'));
    expect(article.blocks.filter(({ label }) => label?.kind === 'speaker')).toHaveLength(4);
  });
  test.each([
    ['two lines of one name', ['Roe: It was there.', 'Roe: I sold it.']],
    ['names that do not come again', ['Roe: It was there.', 'Doe: I sold it.', 'Poe: We know.']],
    ['a family that is listed', ['Ann Roe: theft, held in jail.', 'Jane Doe: fraud.', 'John Roe: theft and fraud.']],
    ['labels that are no names', ['Claim: It snows.', 'Verdict: True.', 'Claim: It rains.', 'Verdict: False.']],
  ])('%s take no turns', (_, lines) => {
    expect(parsed([P, ...lines].join('\n\n')).blocks.some(({ label }) => label)).toBe(false);
  });
  test('one colon is no interview', () => {
    expect(parsed([P, 'Verdict: It was there.', Q].join('\n\n')).blocks[1]!.label).toBeUndefined();
  });
});

test('a live blog: a time before a heading heads what follows, before a sentence it opens it', () => {
  const article = parsed(
    ['Snow, as it falls', P, '10:45 Trains are stopped', 'It has begun to snow.', '11:20 It still snows.'].join('\n\n'),
  );
  expect(sentenceWords(article).filter((words) => /Trains|begun|still/.test(words))).toEqual([
    'It has begun to snow.',
    'It still snows.',
  ]);
});

test('a live blog: times open its entries', () => {
  const article = parsed(
    ['Snow, as it falls', P, '10:45 GMT', 'It has begun to snow.', '11:20 It still snows. Roads close.'].join('\n\n'),
  );
  expect(blockLines(article).slice(2)).toEqual([
    'heading: <10:45 GMT>',
    'paragraph: It has begun to snow.',
    'paragraph: <11:20> It still snows. Roads close.',
  ]);
  expect(sentenceWords(article)).not.toContain('10:45 GMT');
});

test('a live blog whose entries have headings, and say when they were updated', () => {
  const lines = ['14.32 BST', 'Road shut', P, Q, 'Updated at 3.15pm', '14.05 BST', 'Good afternoon', Q];
  expect(blockLines(parsed(['Snow, as it falls', ...lines].join('\n\n'))).map((line) => line.split(':')[0])).toEqual([
    'title',
    'heading',
    'heading',
    'paragraph',
    'paragraph',
    'related',
    'heading',
    'heading',
    'paragraph',
  ]);
});

test('an agency’s opening line is no title', () => {
  const article = parsed(['(Example Wire) - It snowed in Oslo on Monday.', P, Q].join('\n\n'));
  expect(article.metadata.title).toBeNull();
  expect(sentenceWords(article)[0]).toBe('It snowed in Oslo on Monday.');
});

describe('comments', () => {
  const headers = ['reader_one on March 3rd, 2024 at 09:05 UTC »', 'Reader Two on March 4th, 2024 at 10:05 UTC »'];
  const text = ['The title', P, Q, headers[0], 'I like snow.', 'Who does not?', headers[1], 'I do not.'].join('\n\n');
  const article = parsed(text);
  test('have author, time and words', () => {
    expect(
      article.comments.map(({ author, at, paragraphs, body }) => [author, at, paragraphs, slice(text, body)]),
    ).toEqual([
      ['reader_one', '2024-03-03T09:05:00Z', 2, 'I like snow.\n\nWho does not?'],
      ['Reader Two', '2024-03-04T10:05:00Z', 1, 'I do not.'],
    ]);
  });
  test('are no part of the story', () => {
    expect(sentenceWords(article)).toHaveLength(4);
    expect(article.sections).toHaveLength(1);
    expect(article.blocks.filter(({ kind }) => kind === 'comment')).toHaveLength(2);
  });
  test('may be empty', () => {
    expect(parsed([P, Q, P, headers[0]].join('\n\n')).comments[0]).toMatchObject({ paragraphs: 0 });
  });
  test('a line in that form at the top is no comment', () => {
    expect(parsed(['The title', headers[0], P].join('\n\n')).comments).toEqual([]);
  });
  test('one such line with the story below it is a byline', () => {
    expect(parsed(['The title', 'A dek', 'Photo: Roe', headers[0], P, Q, P, Q].join('\n\n')).comments).toEqual([]);
  });
  test('lines that say when the story was published are none', () => {
    const said = ['Published 3 March 2024, 09:05 GMT', 'Updated 2 hours ago'];
    expect(parsed(['The title', 'Jane Doe', 'Staff', ...said, P, Q].join('\n\n')).comments).toEqual([]);
  });
  test('one line in a form that others use too is no comment', () => {
    expect(parsed(['The title', P, Q, P, 'Oslo, March 3, 2024 at 9:05', Q].join('\n\n')).comments).toEqual([]);
  });
});

describe('lines that part a sentence at an abbreviation', () => {
  test.each([
    ['a title', 'The bill was cut by Gov.', 'Ada Holt in May.'],
    ['a number', 'It raised signal No.', '10 in May.'],
    ['whose', 'It was the end of the D.E.P.', '’s plan.'],
    ['initials', 'She told the F.B.I.', 'agents so.'],
  ])('are one again: %s', (_, ...lines) => {
    expect(sentenceWords(parsed(['The title', P, ...lines, Q].join('\n\n')))).toContain(lines.join('\n\n'));
  });
  test.each([
    ['He fled to the U.S.', 'Senate votes come next.'],
    ['The suspect is Ali B.', 'Holt left.'],
    ['She ran Holt Bros.', 'Roe left.'],
    ['Nobody said no.', 'Ten people left.'],
    ['She left in May.', 'iPhones were new.'],
  ])('stay two: %s', (...lines) => {
    expect(sentenceWords(parsed(['The title', P, ...lines, Q].join('\n\n')))).toEqual(expect.arrayContaining(lines));
  });
});

test.each([
  ['Snow falls on Oslo - Wire', 'Snow falls on Oslo'],
  ['Snow falls on Oslo - mayor', 'Snow falls on Oslo - mayor'],
  ['Snow falls on Oslo - Bergen', 'Snow falls on Oslo - Bergen'],
])('the agency of the dateline is no part of the title: %s', (title, shown) => {
  expect(parsed(['OSLO, May 3 (Wire) -- It did.', P, Q].join('\n\n'), { title }).metadata.title).toBe(shown);
});
test('a headline that goes on in another is shown without its semicolon', () => {
  expect(parsed(['Town sells snow;', 'Hotels to pay.', P, Q].join('\n\n')).metadata.title).toBe('Town sells snow');
});
