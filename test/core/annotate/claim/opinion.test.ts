import { describe, expect, test } from 'vitest';
import { opinions } from '../../../../src/core/annotate/kinds/claim/opinion.ts';
import { claimsIn } from '../../../support/claimed.ts';

const REPORT = [
  'The bridge was closed on Friday after the flood.',
  'Four houses were damaged in May 2021.',
  'The council hired 12 men to mend the wall.',
  'The river rose by 2 metres on Monday.',
  'The school was shut for three days.',
  'The bus was late on Tuesday.',
  'The road was cleared by Sunday.',
].join(' ');
const ESSAY = [
  'We must face the simple truth that nobody cares.',
  'It is a shameful and absurd farce.',
  'The elite pretend that everything is fine.',
  'But the real question is what kind of society we want.',
  'Surely this nonsense cannot go on.',
  'Perhaps we are all to blame.',
].join(' ');
const lastStatus = (text: string): string | undefined => claimsIn(text).at(-1)?.status;

describe('the same words, in a report and in an essay', () => {
  const mild = 'And yet the people of the valley seem to be more than numbers.';
  test('plain report sets the bar high', () => expect(lastStatus(`${REPORT} ${mild}`)).toBe('stated'));
  test('comment sets it low', () => expect(lastStatus(`${ESSAY} ${mild}`)).toBe('opinion'));
  test('a decisive word is enough in a report too', () =>
    expect(lastStatus(`${REPORT} It was an outrageous decision by the council.`)).toBe('opinion'));
});

describe('whose opinion it is', () => {
  test.each([
    ['“It is a shameful and absurd farce,” the mayor said.', 'quoted'],
    ['The mayor said it was a shameful and absurd farce.', 'reported'],
    ['It is a shameful and absurd farce.', 'opinion'],
    ['The mayor, in a shameful and absurd farce of a speech, said that the bridge was safe.', 'opinion'],
    ['The mayor said on Friday in a long speech that the bridge was safe.', 'reported'],
    ['We believe that the mill is well placed on the river.', 'opinion'],
    ['The vets believe that the mill is well placed on the river.', 'reported'],
    ['The bus goes to Amazing Grace in Wonderful Street.', 'stated'],
  ])('%s', (text, want) => {
    expect(claimsIn(text).map(({ status }) => status)).toEqual([want]);
  });
});

describe('what colours no sentence by itself, in an essay neither', () => {
  const last = (sentence: string): string => {
    const { status, cue } = claimsIn(`${ESSAY} ${sentence}`).at(-1)!;
    return `${status}${cue ? ' with a cue' : ''}`;
  };
  test.each([
    ['Anyone who lives in the valley was on the list on Monday.', 'stated'],
    ['Everyone on the list was told on Monday.', 'stated'],
    ['The mills were sold directly to 12 men on Monday.', 'stated'],
    ['One of the sources of Delhi’s pollution right now was found on Monday.', 'stated'],
    ['The exclamation point is part of the name of the mill since Monday.', 'stated'],
    ['The fact that the mill was sold was told on Monday.', 'stated'],
    ['This means that the mill was shut on Monday.', 'stated'],
    ['The point is that nobody cares.', 'opinion with a cue'],
    ['The sale of the mill is tragically late.', 'opinion with a cue'],
  ])('%s', (sentence, want) => {
    expect(last(sentence)).toBe(want);
  });
});

test('in a piece that is marked as opinion less makes a sentence one', () => {
  const plain = (weight: number) => ({ weight, telling: 0, cue: null, relays: false });
  const evaluations = [1.2, 0.4, -1, -2, -1, -1, -1].map(plain);
  expect(opinions(evaluations, evaluations.length, true)).toEqual([true, false, false, false, false, false, false]);
  expect(opinions(evaluations, evaluations.length, false)).not.toContain(true);
});
