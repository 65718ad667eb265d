import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { quotesIn } from '../../../support/quoted.ts';

/** Each quote as "speaker: pieces, parted by ##". */
const shown = (text: string): string[] =>
  quotesIn(text).map(
    ({ speakerText, spans }) => `${speakerText ?? '-'}: ${spans.map((span) => slice(text, span)).join(' ## ')}`,
  );

describe('a report ends before what the reporter says was left unsaid', () => {
  test.each([
    ['The vet said the cow was ill, but did not elaborate.', ['The vet: the cow was ill']],
    ['The vet said the cow was ill but gave no further details.', ['The vet: the cow was ill']],
    ['The vet said the cow was ill, without giving details.', ['The vet: the cow was ill']],
    [
      'The vet said that it was ill, but declined to specify the cow.',
      ['The vet: that it was ill', 'The vet: to specify the cow'],
    ],
    // These may be what is said.
    ['The vet said the cow fell but did not give in.', ['The vet: the cow fell but did not give in']],
    ['The vet said they left without giving hay.', ['The vet: they left without giving hay']],
    ['The vet said the mayor came and gave details.', ['The vet: the mayor came and gave details']],
    ['The vet said they came but did not say much.', ['The vet: they came but did not say much']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a report ends before the word that the reporter has for it', () => {
  test.each([
    ['The vet said hay was dear, an apparent reference to Corvo.', ['The vet: hay was dear']],
    ['The vet said hay was dear, an acknowledgment that it had failed.', ['The vet: hay was dear']],
    ['The vet said hay was dear, a claim Corvo did not make.', ['The vet: hay was dear']],
    ['The vet said it was a cow, an old one.', ['The vet: it was a cow, an old one']],
    ['The vet said he read a claim and a reference to hay.', ['The vet: he read a claim and a reference to hay']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('where a report goes on in another', () => {
  test.each([
    [
      'The cow is to stay in Leeds, the vet said, adding that it was old.',
      ['the vet: The cow is to stay in Leeds', 'the vet: that it was old'],
    ],
    [
      'The vet said that hay was lost, adding to the pain of the farm.',
      ['The vet: that hay was lost, adding to the pain of the farm'],
    ],
    ['One of them was a vet, the mayor told Corvo News, an old weekly.', ['the mayor: One of them was a vet']],
    [
      'One of them was a vet, the mayor said, a man of some fame.',
      ['the mayor: One of them was a vet ## a man of some fame'],
    ],
    ['The vet called it a “horror” and Ada Holt called for a march.', ['The vet: it a “horror”', 'Ada Holt: a march']],
    ['The vet praised Ada Holt and Bo Kemp.', ['The vet: Ada Holt and Bo Kemp']],
    ['The vet said she took it for her own and shot him.', ['The vet: she took it for her own and shot him']],
    ['The vet criticised a report by U.S.-based farms.', ['The vet: a report by U.S.-based farms']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a report goes on over a short dash between names', () => {
  test.each([
    ['The vet said that the Leeds–York road was shut.', ['The vet: that the Leeds–York road was shut']],
    ['The vet said the road was shut – “for good” – in May.', ['The vet: the road was shut – “for good” – in May']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a greeting that is said is no report', () => {
  test.each([
    ['Every evening Ada Holt feeds the cow and says good night to it in the barn.', []],
    ['Ada Holt says good hay is as dear as it was in May.', ['Ada Holt: good hay is as dear as it was in May']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
