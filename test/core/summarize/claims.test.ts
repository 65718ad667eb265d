import { expect, test } from 'vitest';
import type { Entity } from '../../../src/core/model/entity.ts';
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

const OPENING = 'The new mill on the river in Leeds closed for good after a long and bitter strike on Friday.';

test.each([
  ['the same words', OPENING, 1],
  ['nearly the same words', OPENING.replace('The new mill', 'The mill'), 1],
  ['another number', OPENING.replace('Friday', '4 May'), 2],
  ['other words', OPENING.replace('closed for good', 'opened its doors again'), 2],
  ['the same words as somebody’s', `The vet said that ${OPENING.replace('The', 'the')}`, 2],
])('what the line under the title tells once more has one row: %s', (_, again, count) => {
  expect(claims.rows(claimed(`${OPENING}\n${again}`))).toHaveLength(count);
});

test('where key claims are few, those fill up that are contested or of others, before what one goes on to say', () => {
  const text = [
    'The bridge over the river in Leeds fell on Friday after a long and heavy storm.',
    'Ada Holt said the bridge had been old. “It was very old,” she said. “It was a shame. It was a long story. It was sad. It was late. It was cold. It was dark.”',
    'The county lost two men. The vet came. The road is shut. The mill is shut. The farm is shut. The inn is shut.',
    'Bo Kemp accused the county of hiding a letter.',
    'The county denied that it had hidden a letter.',
  ].join('\n');
  const shown = claims.rows(claimed(text)).map(({ text: words }) => words);
  expect(shown).toContain('Bo Kemp accused the county of hiding a letter.');
  expect(shown).toContain('The county denied that it had hidden a letter.');
  expect(shown).not.toContain('It was dark.”');
});

test('where key claims are few, what is rather key than background fills up', () => {
  const text = [
    'The bridge over the river in Leeds fell on Friday after a long and heavy storm.',
    'The fall of the bridge on Friday will close the river to nine heavy ships of the Leeds mill for good.',
    'On Friday the storm over Leeds will close the long road to the bridge and nine more roads.',
    'The vet has a cow.\nThe inn has a pond.',
  ].join('\n');
  const read = claimed(text, [], 'Bridge over river in Leeds falls in storm, road and river closed');
  const shown = claims.rows(read).map(({ text: words }) => words);
  expect(read.found.claim.filter(({ key }) => key)).toHaveLength(2);
  expect(shown).toHaveLength(3);
  expect(shown.join(' ')).not.toMatch(/cow|pond/);
});

test('a short quotation of several sentences is one row, of a long one the sentence stands alone, with its marks', () => {
  const rest = 'It was cold and wet, and the old bridge shook in the wind as it had never done before in all my years.';
  const shown = (text: string): (string | null)[] => claims.rows(claimed(text)).map(({ text: words }) => words);
  const short = '“It was dark. It was late,” Ada Holt said.';
  expect(shown(short)).toEqual([short]);
  expect(shown(`“It was dark. ${rest} ${rest} It was late,” Ada Holt said.`)).toContain(
    '“… It was late,” Ada Holt said.',
  );
});

test('who says so is told by the full name that the text has', () => {
  const read = claimed('The cow was ill, said Holt, a friend of cows.');
  const [claim] = read.found.claim;
  const holt: Entity = { id: 'e1', name: 'Ada Holt', type: 'person', mentions: [], role: null, score: 1, key: true };
  const found = {
    ...read.found,
    entities: [holt],
    claim: [{ ...claim!, source: { ...claim!.source, kind: 'person' as const, entity: 'e1' } }],
  };
  expect(claims.rows(read).map(({ lead }) => lead)).toEqual(['Holt, a friend of cows']);
  expect(claims.rows({ ...read, found }).map(({ lead }) => lead)).toEqual(['Ada Holt']);
});

test('of a long text the claims are shown that are worth most, the contested ones among them', () => {
  const many = Array.from({ length: 300 }, (_, at) => `The storm closed road ${at} in the valley on Friday.`);
  const long = [...many.slice(0, 150), 'The mill denied that its trucks were to blame.', ...many.slice(150)].join('\n');
  const read = claimed(long);
  expect(read.found.claim.filter(({ key }) => key).length).toBeGreaterThan(24);
  expect(claims.rows(read).length).toBeLessThanOrEqual(24);
});

test.each([
  ['The mill denied this.', 'Bo Kemp sold a cow. The mill denied this.'],
  ['The mill denied that claim.', 'Bo Kemp sold a cow. The mill denied that claim.'],
  // What says for itself what is denied needs nothing before it.
  ['The mill denied that it had sold the cow.', 'The mill denied that it had sold the cow.'],
  ['The mill denied selling a cow.', 'The mill denied selling a cow.'],
])('a denial of what was told before stands with that: %s', (denial, row) => {
  const filler = ['hay', 'corn', 'rye', 'oats', 'wool', 'milk', 'coal', 'salt'].map(
    (thing) => `Ada Holt said ${thing} was dear.`,
  );
  const text = [OPENING, ...filler, 'Bo Kemp sold a cow.', denial].join('\n');
  const shown = claims.rows(claimed(text)).find(({ badge }) => badge === 'denied')!;
  expect(shown.text).toBe(row);
  expect(slice(text, shown.spans[0])).toBe(denial);
  expect(row).toContain(shown.spans.map((span) => slice(text, span)).at(-1));
});

test('what has a row itself is not told again before the next', () => {
  const text = 'Bo Kemp accused the mill of theft.\nThe mill denied this.';
  expect(claims.rows(claimed(text)).map(({ text: words }) => words)).toEqual(text.split('\n'));
});

test('nothing claimed, no rows', () => {
  expect(claims.rows(claimed(''))).toEqual([]);
});

test.each([
  ['the outlet’s own', 'Bo Kemp sold a cow.', 'Bo Kemp sold a cow. He lost his mill in the flood of last year.'],
  ['what somebody says', '“I sold a cow,” Bo Kemp said.', 'He lost his mill in the flood of last year.'],
  ['hearsay', 'Bo Kemp is said to have sold a cow.', 'He lost his mill in the flood of last year.'],
  ['one that hangs in the air itself', 'He sold a cow.', 'He lost his mill in the flood of last year.'],
])('what the outlet says of “him” stands with the sentence before if that is %s', (_, before, row) => {
  const filler = ['Hay', 'Corn', 'Rye', 'Wool', 'Milk', 'Coal', 'Salt'].map((thing) => `${thing} was dear in Leeds.`);
  const read = claimed([OPENING, ...filler, `${before} He lost his mill in the flood of last year.`].join('\n'));
  const claim = read.found.claim.map((one) => ({ ...one, key: slice(read.article.text, one) !== before }));
  const shown = claims.rows({ ...read, found: { ...read.found, claim } }).map(({ text }) => text);
  expect(shown.find((text) => text.endsWith('last year.'))).toBe(row);
});
