import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../../src/core/parse/chunks.ts';

const chunks = (text: string) => chunksOf(text).map(({ start, end }) => text.slice(start, end));

/** A text that is set to some sixty characters. */
const SET = `The old quarry was drained in March, and the town has argued
about what to do with the hole ever since then, the mayor said
on the steps of the hall.

Nobody has asked the newts, which came back within a week of
the last pump’s leaving, in greater numbers than before, as the
warden of the reserve told the council at its meeting in June.

A fence was put up in May, after two boys had been pulled out
of the mud by a farmer with a rope, a tractor and a good deal
of patience.`;

describe('in a text whose lines are broken to fit a width', () => {
  test.each([
    [
      'by chance',
      'They say that the Agency overstepped what it may do under the\nlaw that was passed in the year of the flood, as in the U.S.\nCourts have put it on hold.',
    ],
    [
      'all but the last',
      'The firm from the capital that wants to sell tickets to divers.\nIt would have to bring its own water with it, in lorries.',
    ],
  ])('lines that end a sentence %s part nothing', (_, last) => {
    expect(chunks(`${SET}\n\n${last}`)).toEqual([...chunks(SET), last]);
    expect(chunks(SET)).toHaveLength(3);
  });
  test.each([
    ['short lines', 'By Ada Holm\nStaff writer\nMarch 3, 2011'],
    [
      'items',
      '- The newts are to be counted every spring by the reserve.\n- The fence is to stay where it is until the council meets.',
    ],
  ])('%s are each their own', (_, last) => {
    expect(chunks(`${SET}\n\n${last}`)).toEqual([...chunks(SET), ...last.split('\n')]);
  });
});

test('in any other text such lines are each their own', () => {
  const text =
    'The firm from the capital that wants to sell tickets to divers.\nIt would have to bring its own water with it, in lorries.';
  expect(chunks(text)).toEqual(text.split('\n'));
});
