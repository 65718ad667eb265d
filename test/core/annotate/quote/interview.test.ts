import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { claimed, shown } from '../../../support/claimed.ts';
import type { Known } from '../../../support/quoted.ts';

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

describe('no interview', () => {
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
