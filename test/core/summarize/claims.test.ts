import { expect, test } from 'vitest';
import { slice } from '../../../src/core/model/span.ts';
import { claims } from '../../../src/core/summarize/sections/claims.ts';
import { claimed } from '../../support/claimed.ts';

const TEXT = [
  'The bridge fell on Friday.',
  'The vet said that a cow had died.',
  'The mill denied that its trucks were to blame.',
  'The valley is green.',
].join('\n');
const context = claimed(TEXT);
const rows = claims.rows(context);

test('rows stand in the order of the text, each with its own sentence', () => {
  const starts = rows.map(({ spans }) => spans[0].start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const { spans, text } of rows) expect(slice(TEXT, spans[0])).toBe(text);
});

test('a row leads with who says so, shows the status, and notes the words that tell it and what is denied', () => {
  expect(rows.find(({ badge }) => badge === 'denied')).toMatchObject({
    lead: 'The mill',
    text: 'The mill denied that its trucks were to blame.',
    notes: [
      { label: 'cue', value: 'denied' },
      { label: 'denies', value: 'its trucks were to blame' },
    ],
  });
});

test('the outlet’s own voice leads with nobody and notes nothing', () => {
  expect(rows.find(({ badge }) => badge === 'stated')).toMatchObject({ lead: null, notes: [] });
});

test('every key claim has a row', () => {
  const keys = context.found.claim.filter(({ key }) => key).map((claim) => slice(TEXT, claim));
  expect(rows.map(({ text }) => text)).toEqual(expect.arrayContaining(keys));
});

test('nothing claimed, no rows', () => {
  expect(claims.rows(claimed(''))).toEqual([]);
});
