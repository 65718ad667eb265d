import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../../src/core/annotate/kinds/claim/features.ts';
import { judge } from '../../../../src/core/annotate/kinds/claim/index.ts';
import { phraseBook } from '../../../../src/core/annotate/kinds/claim/phrases.ts';
import { keys, likelihood, scoreOf } from '../../../../src/core/annotate/kinds/claim/score.ts';
import { type Feature, FLOOR } from '../../../../src/core/annotate/kinds/claim/weights.ts';
import { claims as words } from '../../../../src/core/language/en/claims/index.ts';
import { claimed } from '../../../support/claimed.ts';

const LEAD = 'The bridge over the Orme fell on Friday, the county council said.';
const silence = phraseBook(words.silences);

/** The features of the last sentence of a text. */
function last(text: string, title: string | null = null) {
  const context = claimed(text, [], title);
  const { words: all, judged } = judge(context);
  return featuresOf(context, all, { claims: judged, silence }).at(-1)!;
}

describe('what a sentence after the lead shows', () => {
  test.each<readonly [string, Feature, number]>([
    ['The council will build a new one.', 'future', 1],
    ['The council built a new one.', 'future', 0],
    ['The new bridge will be of stone, the council said.', 'sameVoice', 1],
    ['The new bridge will be of stone, the council said.', 'otherVoice', 0],
    ['A weaver said that she had heard it fall.', 'otherVoice', 1],
    ['A weaver said that she had heard it fall.', 'sameVoice', 0],
    ['The bridge had two arches.', 'otherVoice', 0],
    ['The builder declined to comment on the fall.', 'silent', 1],
    ['The builder spoke of the fall.', 'silent', 0],
    ['The bridge was built in 1911.', 'past', 1],
    ['The bridge has 1911 stones.', 'past', 1],
    ['The bridge had 19 arches.', 'past', 0],
  ])('%s: %s is %d', (sentence, feature, value) => {
    expect(last(`${LEAD}\n${sentence}`)[feature]).toBe(value);
  });

  test('the first sentence has no other voice to go by', () => {
    expect(last(LEAD)).toMatchObject({ first: 1, sameVoice: 0, otherVoice: 0 });
  });

  test('a later sentence of a paragraph is within it, the first is not', () => {
    expect(last(`${LEAD} Two cows were killed.`).within).toBe(1);
    expect(last(`${LEAD}\nTwo cows were killed.`).within).toBe(0);
  });

  test('words of the title count, the rarer the more', () => {
    const title = 'Bridge over the Orme falls';
    const text = `${LEAD}\nThe bridge is old.\nThe bridge is red.\n`;
    expect(last(`${text}The Orme is wide.`, title).title).toBeGreaterThan(
      last(`${text}The bridge is wide.`, title).title!,
    );
    expect(last(`${text}A cow is wide.`, title).title).toBe(0);
  });
});

describe('scores', () => {
  test('what is rather background scores 0, what is surely key 1', () => {
    expect([0, FLOOR / 2, FLOOR, 1].map(scoreOf)).toEqual([0, 0, 0, 1]);
  });

  test('a feature that speaks for a sentence makes it likelier', () => {
    expect(likelihood({ title: 1 })).toBeGreaterThan(likelihood({ title: 0 }));
    expect(likelihood({ silent: 1 })).toBeLessThan(likelihood({ silent: 0 }));
  });

  test('key are one in five, at least two, of equals the earlier', () => {
    const own = (at: number) => [at];
    expect(keys([0.1, 0.5, 0.1, 0.1], own)).toEqual([true, true, false, false]);
    expect(keys([0.3], own)).toEqual([true]);
    expect(
      keys(
        Array.from({ length: 15 }, (_, at) => at),
        own,
      ).filter(Boolean),
    ).toHaveLength(3);
    expect(keys([], own)).toEqual([]);
  });

  test('what a likelier one tells in nearly the same words is key last', () => {
    const again = (words: readonly number[]) =>
      keys([0.9, 0.8, 0.1], (at) => [[1, 2, 3, 4, 5, 6, 7, 8, 9], words, [20, 21, 22, 23, 24]][at]!);
    expect(again([1, 2, 3, 4, 10])).toEqual([true, false, true]);
    expect(again([1, 2, 3, 10, 11])).toEqual([true, true, false]);
    expect(again([1, 2, 3, 4])).toEqual([true, true, false]);
    expect(keys([0.9, 0.8], () => [1, 2, 3, 4, 5])).toEqual([true, true]);
  });
});
