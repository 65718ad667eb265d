import { expect, test } from 'vitest';
import { type Known, quotesIn } from '../../../support/quoted.ts';

const KNOWN: readonly Known[] = [
  { name: 'Velder', type: 'organization' },
  { name: 'Orme Dairy Union', type: 'organization' },
  { name: 'Corvo Post', type: 'organization' },
  { name: 'Ada Holt', type: 'person' },
];

test.each([
  // By a noun of its name, by the noun that introduces it, by having spoken last.
  ['The Orme Dairy Union met. It rained. The union said the cow was ill.', 'Orme Dairy Union'],
  ['The newspaper Corvo Post was sold. It rained. The newspaper said the cow was ill.', 'Corvo Post'],
  ['The firm, Velder, was sold. It rained. The firm said the cow was ill.', 'Velder'],
  ['Velder said it was well. Ada Holt said it was not. The company said the cow was ill.', 'Velder'],
  ['The firm that runs the Corvo Post, Velder, said the cow was ill.', 'Velder'],
  // Of another kind, long ago, several, some body or other, and none that spoke.
  ['The Orme Dairy Union said it was well. The company said the cow was ill.', null],
  ['Velder said it was well. It rained. It poured. It blew. It froze. The company said the cow was ill.', null],
  ['The firm, Velder, and the firm, Corvo Post, met. The firm said the cow was ill.', null],
  ['Velder said it was well. A company said the cow was ill.', null],
  ['Velder said it was well. His company said the cow was ill.', null],
  ['Velder said it was well. The companies said the cow was ill.', null],
  ['Ada Holt said Velder was new. The company said the cow was ill.', null],
])('%s', (text, speaker) => {
  expect(quotesIn(text, KNOWN).at(-1)?.speaker).toBe(speaker);
});
