import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { quotesIn } from '../../../support/quoted.ts';

/** Each quote as "form | speaker: pieces, parted by ##". */
const shown = (text: string): string[] =>
  quotesIn(text).map(
    ({ form, speakerText, spans }) =>
      `${form} | ${speakerText ?? '-'}: ${spans.map((span) => slice(text, span)).join(' ## ')}`,
  );

describe('what a verb of speech does not report', () => {
  test.each([
    'The coat was short, revealing some skin and her shoes.',
    'She wore a coat that revealed some of her skin.',
    'The crash revealed a gap in the rules.',
    'The site is shut, but visiting its old page reveals the posts.',
    'The club knows exactly what it needs.',
    'It responds to you in a way that no book could.',
    'Owners must declare “any gift of some size” at once.',
    'Owners have to declare “any gift of some size” at once.',
    'Most of the firms reported better than expected results.',
    'The firm reported a loss on Monday as sales fell.',
    'It is for that reason that the mayor left.',
    'They train it to better understand what a cow looks like.',
    'The vet criticised this.',
    'The vet slammed Velder.',
    'The vet is seizing upon a Velder Times report that the barn was old.',
    'It features an Oda Tribune report from May that barns are old.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test.each([
    ['The firm revealed that the barn was old.', 'The firm: that the barn was old'],
    ['The club knows that the barn is old.', 'The club: that the barn is old'],
    ['The vet responded that the barn was old.', 'The vet: that the barn was old'],
    ['Owners must have said that it was old.', null],
    ['The vet had to admit that the barn was old.', 'The vet: that the barn was old'],
    ['Those close to him say that the barn is old.', 'Those close: that the barn is old'],
    ['The firm reported its loss was small.', 'The firm: its loss was small'],
    ['The firm reported profits rose.', 'The firm: profits rose'],
    ['Velder Times readers report that the barn is old.', 'Velder Times readers: that the barn is old'],
    [
      'A group of Velder Times readers report that the barn is old.',
      'A group of Velder Times readers: that the barn is old',
    ],
    ['The vet criticised this plan.', 'The vet: this plan'],
    ['The vet called Velder unfit.', 'The vet: Velder unfit'],
  ])('%s', (text, want) => {
    expect(shown(text)).toEqual(want ? [`indirect | ${want}`] : []);
  });

  test('a word or two in quotation marks are no words of a study', () => {
    const found = 'found that barns at an “affordable” price are rare';
    expect(shown(`The study ${found}.`)[0]).toMatch(/^indirect/);
    expect(shown(`The vet ${found}.`)[0]).toMatch(/^mixed/);
    expect(shown('The study found that cows are “ill at ease with noise”.')[0]).toMatch(/^mixed/);
  });
});

describe('words quoted further on in the clause of a person', () => {
  test.each([
    [
      'Kemp remembered Orr at the fair and “going off in a way that only he could.”',
      '“going off in a way that only he could.”',
    ],
    ['Kemp thanked the vet “for calling so soon”.', '“for calling so soon”'],
    ['Kemp exhorted vets to “heal a cow a day”.', '“heal a cow a day”'],
    ['Velder views it as “a basic right of cows”.', '“a basic right of cows”'],
    ['Hale came to urge Kemp to “be a good sport” and leave.', '“be a good sport”'],
    ['It rests on a farm, which Kemp described as “a fine old place”.', '“a fine old place”'],
  ])('%s', (text, words) => {
    expect(shown(text).map((one) => one.slice(one.indexOf(': ') + 2))).toEqual([words]);
  });

  test.each([
    // Another's words, a title, a name of a thing, no person.
    'Kemp thanked the man who is “ill at ease with cows”.',
    'Kemp remembered the film “The Long Night of Leeds”.',
    'Kemp views it as a “pet”.',
    'It depicts a barn “of the very old kind”.',
    'They sold what Kemp described as “a fine old place” to Orr.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
