import { expect, test } from 'vitest';
import { bestPath } from '../../../../src/core/annotate/kinds/name/tag/decode.ts';
import { goingOn, LABEL_COUNT, OUTSIDE, opening } from '../../../../src/core/annotate/kinds/name/tag/labels.ts';

/** The best path where each piece likes the given labels, by how much. */
function path(likes: readonly Readonly<Record<number, number>>[], allowed?: Uint16Array): number[] {
  const scores = new Float64Array(likes.length * LABEL_COUNT);
  likes.forEach((like, at) => {
    for (const [label, score] of Object.entries(like)) scores[at * LABEL_COUNT + Number(label)] = score;
  });
  const labels = new Uint8Array(likes.length);
  const transitions = new Float64Array(LABEL_COUNT ** 2);
  bestPath({ length: likes.length, scores, transitions, ...(allowed ? { allowed } : {}) }, labels);
  return [...labels];
}

test('what pieces like best, where it can follow', () => {
  expect(path([{ [opening(0)]: 2 }, { [goingOn(0)]: 2 }, { [OUTSIDE]: 2 }])).toEqual([opening(0), goingOn(0), OUTSIDE]);
});

test('a name never goes on with what has not opened', () => {
  expect(path([{ [goingOn(1)]: 9 }])).toEqual([OUTSIDE]);
  expect(path([{ [opening(0)]: 5 }, { [goingOn(1)]: 4, [goingOn(0)]: 3 }])).toEqual([opening(0), goingOn(0)]);
});

test('labels that are not allowed are not taken', () => {
  expect(path([{ [opening(2)]: 5 }], Uint16Array.of(1 << opening(3)))).toEqual([opening(3)]);
});
