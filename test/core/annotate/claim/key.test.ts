import { expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { claimed } from '../../../support/claimed.ts';

const STORY = [
  'A bridge over the Orme fell on Friday, killing two cows, the council said.',
  'The bridge was built in 1911.',
  'The town lies in a valley. It has a school. The school has a pond.',
  'Police said on Friday that the bridge fell after a flood.',
  '“It was loud,” a farmer said. “We ran.”',
  'The mill denied that its trucks had damaged the bridge over the Orme.',
  'The valley is known for its cheese. It had a mine until 1950.',
].join('\n');
const context = claimed(STORY, [], 'Bridge over the Orme falls, two cows dead');
const { claim } = context.found;
const key = claim.filter(({ key: isKey }) => isKey).map((one) => slice(STORY, one));

test('about one claim in five is key, the lead among them, background not', () => {
  expect(key.length).toBeGreaterThanOrEqual(2);
  expect(key.length).toBeLessThanOrEqual(Math.ceil(claim.length / 4));
  expect(key[0]).toContain('A bridge over the Orme fell');
  expect(key.join(' ')).not.toMatch(/1911|pond|cheese/);
});

test('scores lie between 0 and 1, and what is key outscores what is not', () => {
  for (const { score } of claim) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
  const least = Math.min(...claim.filter((one) => one.key).map(({ score }) => score));
  const most = Math.max(...claim.filter((one) => !one.key).map(({ score }) => score));
  expect(least).toBeGreaterThanOrEqual(most);
});

test('a text of one claim has one key claim', () => {
  expect(claimed('The bridge fell.').found.claim.map(({ key: isKey }) => isKey)).toEqual([true]);
});

test('a sentence with hardly a word that tells anything is not key, however early it stands', () => {
  const talk = [
    'The mayor of Orme spoke of the bridge that fell on Friday.',
    'It is about the bridge.',
    'He said the council would build another bridge over the river by May.',
    'The council has set aside two million pounds for the bridge.',
    'The mill lies by the river and has been shut since Friday.',
    'Its trucks take another road through the valley for now.',
  ].join('\n');
  const { claim: claims } = claimed(talk, [], 'Mayor of Orme on the bridge').found;
  const keys = claims.filter((one) => one.key).map((one) => slice(talk, one));
  expect(keys).toHaveLength(2);
  expect(keys.join(' ')).not.toContain('It is about');
});
