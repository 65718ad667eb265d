import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { claimsIn } from '../../../support/claimed.ts';

/** What each claim of a text denies, in the article's words. */
const denied = (text: string): (string | null)[] => claimsIn(text).map(({ denies }) => denies && slice(text, denies));

describe('what a denial denies', () => {
  test.each([
    ['The dairy has denied that the milk was sour.', 'the milk was sour'],
    ['The dairy denied selling sour milk.', 'selling sour milk'],
    ['The dairy denied the charges when it stood before a judge.', 'the charges'],
    ['The dairy denied all charges and reacted with a letter.', 'all charges'],
    ['The dairy denied fraud and theft.', 'fraud and theft'],
    ['The dairy denied having sold “sour milk”.', 'having sold “sour milk”'],
    ['The ministry disputes the findings.', 'the findings'],
    ['The ministry disputes that account.', 'that account'],
    ['The vicar dismissed that charge as a joke.', 'that charge'],
    ['The claims that he lied were denied by the vicar.', 'The claims that he lied'],
    ['The vicar rejected the accusation.', 'the accusation'],
    ['The bank insists there was no breach.', 'breach'],
    ['The club claims there’s no evidence that it was paid.', 'it was paid'],
    ['The club claims there is no evidence of bribes.', 'bribes'],
    ['The vicar said he had not seen the letter.', 'seen the letter'],
    ['The vicar said he had not seen the letter and would not speak of it.', 'seen the letter'],
    ['The vicar said he had nothing to do with the theft.', 'to do with the theft'],
    ['The vicar disputed the notion that he was seen as a spy.', 'the notion that he was seen as a spy'],
    ['Both men pleaded not guilty to theft, the court heard.', 'theft'],
    ['Both men pleaded not guilty to theft when they stood before a judge.', 'theft'],
  ])('%s', (text, want) => {
    expect(denied(text)).toEqual([want]);
  });
});

describe('nothing denied', () => {
  test.each([
    ['Both men pleaded not guilty.'],
    ['The vicar said the roof was not safe.'],
    ['The lawsuit says the mill hid its losses.'],
    ['The vicar said he had nothing to wear.'],
    ['The vicar said the mayor had nothing to do with the theft.'],
    ['“We deny nothing,” the mayor said.'],
    ['The bridge was closed on Friday.'],
  ])('%s', (text) => {
    expect(denied(text)).toEqual([null]);
  });
});
