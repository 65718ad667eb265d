import { describe, expect, test } from 'vitest';
import { interviewOf } from '../../../../src/core/annotate/kinds/quote/interview.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { claimed, shown } from '../../../support/claimed.ts';
import { contextOf, type Known } from '../../../support/quoted.ts';

const KNOWN: readonly Known[] = [
  { name: 'Ada Hale', type: 'person' },
  { name: 'Bo Orr', type: 'person' },
];

/** The quotes of a text, one paragraph a line, as "speaker: words". */
const said = (text: string): string[] =>
  claimed(text, KNOWN).found.quote.map(
    ({ speaker, start, end }) => `${speaker ?? '-'}: ${slice(text, { start, end })}`,
  );
/** Its claims in a line each. */
const told = (text: string): string[] => claimed(text, KNOWN).found.claim.map((one) => shown(text, one));

const QUESTIONS = ['What made you fly?', 'Were you afraid?', 'What comes next?'];
const ANSWERS = ['I was a nurse.', 'My sister was.', 'The plane will be sold.'];
/** An interview behind an opening, its questions and answers in paragraphs of their own. */
const interview = (opening: string, questions: readonly string[], answers: readonly string[]): string =>
  [opening, ...questions.flatMap((question, at) => [question, answers[at]])].join('\n');

describe('answers in paragraphs of their own', () => {
  test('are in the words of the one who was named before', () => {
    const text = interview('Ada Hale met us in May.', QUESTIONS, ANSWERS);
    expect(said(text)).toEqual(ANSWERS.map((answer) => `Ada Hale: ${answer}`));
    expect(told(text).slice(1)).toEqual(ANSWERS.map(() => 'quoted | Ada Hale | -'));
  });

  test('are somebody’s, where several or none were named', () => {
    const text = interview('Ada Hale met Bo Orr in May.', QUESTIONS, ANSWERS);
    expect(said(text)).toEqual([]);
    expect(told(text).slice(1)).toEqual(ANSWERS.map(() => 'quoted | (unnamed) | -'));
  });

  test('end before what names whoever answered', () => {
    const text = `${interview('Ada Hale met us in May.', QUESTIONS, ANSWERS)}\nAda Hale flies home today.`;
    expect(said(text)).toHaveLength(3);
    expect(told(text).at(-1)).toBe('stated | - | -');
  });
});

/** The claims behind the first, one kind of line each. */
const kinds = (text: string, title: string | null = null): string[] => {
  const { found } = claimed(text, KNOWN, title);
  return [...new Set(found.claim.slice(1).map((one) => shown(text, one)))];
};
const TWO = QUESTIONS.slice(0, 2);
const OURS = ['We were nurses in Leeds.', 'Our sister was.'];
const HALE = ['quoted | Ada Hale | -'];

describe('an interview that is announced', () => {
  test.each([
    ['by its sentence before', 'Bo Orr owns the plane. The Courier spoke to Ada Hale, a nurse, about it.'],
    ['by whom it is with', 'Bo Orr was there. The Courier interviewed the pilot Ada Hale about Bo Orr.'],
    ['by whom it was led with', 'Bo Orr was there. Ada Hale was interviewed by the Courier.'],
    ['by the one who sat down', 'Bo Orr was there. Ada Hale sat down with us for tea.'],
  ])('%s: two questions do, and answers for several', (_, opening) => {
    expect(kinds(interview(opening, TWO, OURS)).at(-1)).toBe(HALE[0]);
  });

  test('by its title', () => {
    const text = interview('Bo Orr met Ada Hale in May.', TWO, OURS);
    expect(kinds(text, 'Interview with Ada Hale')).toEqual(HALE);
    expect(kinds(text, 'Ada Hale on her flight')).toEqual(['stated | - | -']);
    expect(kinds(text, 'Interview with two pilots')).toEqual(['quoted | (unnamed) | -']);
  });

  test('with one of two who met is somebody’s', () => {
    const text = interview('In June Bo Orr was ill. Ada Hale spoke to Bo Orr in Leeds.', TWO, OURS);
    expect(kinds(text)).toContain('quoted | (unnamed) | -');
    expect(said(text)).toEqual([]);
  });

  test('has answers that name who gives them in what they quote', () => {
    const answers = [
      'I was a nurse. They said: “Ada Hale, come and fly with the rest of the crew.”',
      ...ANSWERS.slice(1),
    ];
    expect(said(interview('Ada Hale met us in May.', QUESTIONS, answers))).toContain(`Ada Hale: ${answers[0]}`);
  });

  test('ends before what was done with it', () => {
    const text = `${interview('The Courier spoke to Ada Hale.', TWO, OURS)}\nThis interview was cut for length.`;
    expect(kinds(text)).toEqual([...HALE, 'stated | - | -']);
  });

  test('also asks without a question mark', () => {
    const text = interview('The Courier spoke to Ada Hale.', ['Tell us why you flew.', 'And then?'], OURS);
    expect(kinds(text)).toEqual(HALE);
  });
});

test('what leads to a question is no claim', () => {
  const questions = ['Many fear planes. Were you afraid?', ...QUESTIONS.slice(1)];
  expect(kinds(interview('Ada Hale met us in May.', questions, ANSWERS))).toEqual(HALE);
});

test('a remark that is answered is the interviewer’s', () => {
  const answers = [
    'I was a nurse.',
    'I was.\nPlanes are loud.\nYes, they are.',
    'The plane will be sold.\nIt was loud.',
  ];
  expect(said(interview('The Courier spoke to Ada Hale.', QUESTIONS, answers)).map((line) => line.slice(10))).toEqual([
    'I was a nurse.',
    'I was.',
    'Yes, they are.',
    'The plane will be sold.',
    'It was loud.',
  ]);
});

test('answers behind questions in bold', () => {
  const parts = QUESTIONS.map((question, at) => `${question} ${ANSWERS[at]}`);
  const text = ['Ada Hale met us in May.', ...parts].join('\n');
  const context = contextOf(text, KNOWN);
  const blocks = context.article.blocks.map((block, at) => {
    const question = QUESTIONS[at - 1];
    return question ? { ...block, runIn: { start: block.start, end: block.start + question.length } } : block;
  });
  const { answers, answerer } = interviewOf({ ...context, article: { ...context.article, blocks } });
  expect([...answers]).toEqual(blocks.slice(1));
  expect(answerer && slice(text, answerer)).toBe('Ada Hale');
  expect(interviewOf(context).answers.size).toBe(0);
});

describe('no interview', () => {
  test.each([
    ['a list of questions', 'The Courier asked what comes next.', TWO, ['The ECB is a bank.', 'It opens on Monday.']],
    ['an announcement of the past', 'In a 2003 interview Ada Hale named Bo Orr.', TWO, OURS],
    [
      'an “I” that is quoted',
      'The Courier spoke to Ada Hale.',
      TWO,
      ['“I flew and I was glad of it,” said Bo Orr.', 'It is old.'],
    ],
    [
      'an author who quotes the answers',
      'I interviewed Ada Hale in May.',
      TWO,
      ['“We were ill,” Bo Orr said.', '“I was,” said Bo Orr. I left.'],
    ],
    ['an author who says “I”', 'I met Ada Hale in May.', QUESTIONS, ANSWERS],
  ])('%s', (_, opening, questions, answers) => {
    const text = interview(opening, questions, answers);
    expect(kinds(text).filter((line) => line.includes('(unnamed)') || line === HALE[0])).toEqual([]);
  });

  test.each([
    ['two questions', QUESTIONS.slice(0, 2), ANSWERS],
    ['questions that address nobody', ['Who flew?', 'Who was afraid?', 'What comes next?'], ANSWERS],
    ['answers for the reader', QUESTIONS, ['You can sell it.', 'Your plane is safe.', 'The plane will be sold.']],
  ])('%s', (_, questions, answers) => {
    const text = interview('Ada Hale met us in May.', questions, answers);
    expect(told(text)).not.toContain('quoted | Ada Hale | -');
    expect(said(text)).toEqual([]);
  });
});
