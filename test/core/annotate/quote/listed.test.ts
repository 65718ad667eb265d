import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { quotesIn } from '../../../support/quoted.ts';

/** Each quote as "speaker: pieces, parted by ##". */
const shown = (text: string): string[] =>
  quotesIn(text).map(
    ({ speakerText, spans }) => `${speakerText ?? '-'}: ${spans.map((span) => slice(text, span)).join(' ## ')}`,
  );

describe('all names of a row speak', () => {
  test.each([
    ['Ann Kemp, Bo Hale and Mary Orr said it was ill.', 'Ann Kemp, Bo Hale and Mary Orr: it was ill'],
    ['The mayors of Leeds, West York and Hull said it was ill.', 'The mayors of Leeds, West York and Hull: it was ill'],
    ['“It is ill,” vets from Leeds, York and Hull said.', 'vets from Leeds, York and Hull: “It is ill,”'],
    [
      'Kemp, Vets Bo Hale (York), Una Lee and Mary Orr said it was ill.',
      'Kemp, Vets Bo Hale (York), Una Lee and Mary Orr: it was ill',
    ],
    ['Orme Mills (OM) and York Mills said it was ill.', 'Orme Mills (OM) and York Mills: it was ill'],
    ['But vets and farming groups said it was ill.', 'vets and farming groups: it was ill'],
    // One noun is no row.
    ['She gave hay to the vets and farm groups said it was ill.', 'farm groups: it was ill'],
    // An adverbial or a word that opens the sentence is no part of the row.
    ['In Leeds, Kemp and Hale said it was ill.', 'Kemp and Hale: it was ill'],
    ['After talks in Leeds, York and Hull said it was ill.', 'York and Hull: it was ill'],
    ['Outside, Kemp and Hale said it was ill.', 'Kemp and Hale: it was ill'],
    ['On Monday, Kemp and Hale said it was ill.', 'Kemp and Hale: it was ill'],
    ['When vets left Leeds, Kemp and Hale said it was ill.', 'Kemp and Hale: it was ill'],
  ])('%s', (text, want) => {
    expect(shown(text)).toEqual([want]);
  });
});

describe('what a noun goes on with behind “to”', () => {
  test.each([
    ['People close to talks said it was ill.', 'People close to talks: it was ill'],
    ['Visitors to museums said it was ill.', 'Visitors to museums: it was ill'],
    ['The vet came to say it was ill.', 'The vet: it was ill'],
  ])('%s', (text, want) => {
    expect(shown(text)).toEqual([want]);
  });
});

describe('what stands behind “according to” several is no apposition if it is one', () => {
  test.each([
    ['According to local reports, a man shot a cow, when it ran.', 'local reports: a man shot a cow, when it ran'],
    ['According to police, a man was shot, and he died.', 'police: a man was shot, and he died'],
    ['According to Ada Holt, a vet, the cow was ill.', 'Ada Holt: the cow was ill'],
    ['According to the vet, a man of few words, the cow was ill.', 'the vet: the cow was ill'],
  ])('%s', (text, want) => {
    expect(shown(text)).toEqual([want]);
  });
});
