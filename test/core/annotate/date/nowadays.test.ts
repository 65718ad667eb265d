import { expect, test } from 'vitest';
import { figuredText, WEDNESDAY } from '../../../support/figured.ts';

const valuesOf = (text: string): readonly (string | null)[] => figuredText(text).date.map(({ value }) => value);

/** Where "today" is the day of the article. */
const day = [
  'The court ruled today in Oslo.',
  'Today several mills including Holt, Burr and Ott issued a call.',
  'The mill today announced a sale.',
  'The mill, founded by Holt, today announced a sale.',
  'It is a sale of the kind and today announced more.',
  'Markets have fallen sharply today.',
  'It has dropped to a half today.',
  'It will go on today.',
  'The ministry today is to begin it.',
  'The hearing is scheduled for later today.',
  'Papers to be published today show a rise.',
  'It was sold today to a rival.',
  'It launches today in Oslo.',
  'Ham said, at a rally in Leeds today, that it rains.',
  'During today’s press conference, she left.',
  'Today’s second hearing is over.',
  'Today is the last of them.',
  'It has one game as of today.',
  'She died today in Leeds.',
  'Police say the storm hit Leeds today.',
  'The board has quit today.',
  'It was sooner than expected today.',
];
test.each(day)('the day: %s', (text) => expect(valuesOf(text)).toEqual([WEDNESDAY]));

/** Where it is the times. */
const times = [
  'Today, some of the clerks are there.',
  'Today it has a hall of its own.',
  'The schools of today are better.',
  'In today’s world, it rains.',
  'Facts lose their worth in today’s busy offices.',
  'It is still in use today.',
  'It is admired by the public today.',
  'She is as strong today as it was when they met.',
  'The mill opened first and today holds the record.',
  'Fairs such as this (which today is a giant) began.',
  'They had less than they do today (usually less).',
  'Even today, the road is not done.',
  'What is today Norway was poor.',
  'Clerks today argue that this was best.',
  'It has a hall today.',
  'As for anyone today who wants to save, it is late.',
  'The host of Harbour Today said so.',
  'It had more of the people living today, said Holt.',
  'It was dearer then than today, said Holt.',
  'It opened there, and is a part of its wealth and its use today.',
];
test.each(times)('the times: %s', (text) => expect(valuesOf(text)).toEqual([]));

test('a weekday in brackets tells the day', () => {
  expect(valuesOf('They are at the mill from six today (Wednesday).')).toEqual([WEDNESDAY, WEDNESDAY]);
});

test('tonight is never the times', () => {
  expect(valuesOf('She has a task tonight. It is still open tonight.')).toEqual([WEDNESDAY, WEDNESDAY]);
});
