import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { quotesIn } from '../../../support/quoted.ts';

/** Each quote as "speaker: pieces, parted by ##". */
const shown = (text: string): string[] =>
  quotesIn(text).map(
    ({ speakerText, spans }) => `${speakerText ?? '-'}: ${spans.map((span) => slice(text, span)).join(' ## ')}`,
  );

describe('who speaks behind an adverbial that opens the clause', () => {
  test.each([
    ['In September she said the cow was ill.', ['she: the cow was ill']],
    ['At the farm this week she said the cow was ill.', ['she: the cow was ill']],
    ['A few days ago in Leeds she said the cow was ill.', ['she: the cow was ill']],
    ['In its report in May it said the cow was ill.', ['it: the cow was ill']],
    ['Although in May she said the cow was ill, it was well.', ['she: the cow was ill']],
    [
      'He told the Courier that he believes the cow is ill.',
      ['He: that he believes the cow is ill', 'he: the cow is ill'],
    ],
    // What stands before the pronoun is what somebody wrote or said.
    ['The books she wrote for the farm were about cows.', []],
    ['The first of the three he announced was late.', []],
    ['Ann likes the way they think he sings.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who speaks in a relative clause that a preposition opens', () => {
  test.each([
    [
      'The fair followed a visit that led to a report in which the vet said that the cow was ill.',
      ['the vet: that the cow was ill'],
    ],
    ['He sold a cow that was shown in a barn from which the vet said that it had come.', ['the vet: that it had come']],
    // What is between commas, or has no subject of its own, is told of who stands before it.
    ['The vet who saw a cow in the barn said that it was ill.', ['The vet: that it was ill']],
    ['The vet who saw the cow with which we came said that it was ill.', ['The vet: that it was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what opens a clause without “that”', () => {
  test.each([
    ['The vet said he’d sell the cow.', ['The vet: he’d sell the cow']],
    ['The farmers say they’re tired.', ['The farmers: they’re tired']],
    ['The vet said about 20 cows have left the barn.', ['The vet: about 20 cows have left the barn']],
    ['Farmers believe this provides hay for all.', ['Farmers: this provides hay for all']],
    ['The vet said goodbye.', []],
    ['The vet wrote about 20 cows of the herd.', []],
    ['Farmers believe these stories of old.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what stands between a verb and what is said', () => {
  test.each([
    ['The vet said Friday in a letter that the cow was ill.', ['The vet: that the cow was ill']],
    ['The vet asked Holt Friday if the cow was ill.', ['The vet: if the cow was ill']],
    ['The cow, she said on Friday, was ill and old.', ['she: The cow ## was ill and old']],
    ['The cow, she told me on Friday, was ill and old.', ['she: The cow ## was ill and old']],
    [
      'The vet said Friday was the day on which the cow fell ill.',
      ['The vet: Friday was the day on which the cow fell ill'],
    ],
    ['He liked what she said this week, and he was off to the farm.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a participle is no verb, and an aside has one', () => {
  test.each([
    ['A farmer with suspected ties to Corvo was arrested.', []],
    ['The number of reported cases of flu has grown.', []],
    ['The men in the barn reported that flu was about.', ['The men in the barn: that flu was about']],
    [
      'The letter, made public on Friday by the farm, said the cow was ill, but said it was old.',
      ['The letter: the cow was ill', 'The letter: it was old'],
    ],
    ['Holt, citing “the old barn,” said the cow was ill.', ['Holt: “the old barn,”', 'Holt: the cow was ill']],
    ['“It is ill,” said the vet.', ['the vet: “It is ill,”']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('nouns that look like something else', () => {
  test.each([
    ['Prices will rise, according to a forecast from Corvo.', ['a forecast from Corvo: Prices will rise']],
    ['The minutes noted that the cow was ill.', ['The minutes: that the cow was ill']],
    [
      'Prices fell after minutes of the meeting showed that the cow was ill.',
      ['minutes of the meeting: that the cow was ill'],
    ],
    ['The vet this week noted that the cow was ill.', ['The vet: that the cow was ill']],
    ['The vet gave a quick retort: “It is old.”', ['The vet: “It is old.”']],
    ['“It is old,” was how the vet retorted.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('where a report ends', () => {
  test.each([
    [
      'The vet said that the cow was ill, to which Ann Holt replied: “It is old.”',
      ['The vet: that the cow was ill', 'Ann Holt: “It is old.”'],
    ],
    [
      'The vet said that the cow was ill, to which she was used.',
      ['The vet: that the cow was ill, to which she was used'],
    ],
    ['As Holt noted, the cow fell ill.', ['Holt: the cow fell ill']],
    ['As time went on, the cow fell ill.', []],
    ['They wept at some of the things that Ada Holt has said.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what a relative clause says by a verb, and whose it is', () => {
  test.each([
    ['He made a rule, which critics said was unfair.', ['critics: was unfair']],
    ['He kept a cow, which the vet believes would be old.', ['the vet: would be old']],
    ['He made a rule, which critics of the farm wrote.', []],
    ['What critics said was unfair.', []],
    ['His lead among farmers who say they will vote is large.', ['farmers: they will vote is large']],
    ['He met farmers in Leeds who say they are tired.', ['farmers in Leeds: they are tired']],
    ['He met the head of the mills who says he is tired.', ['the head of the mills: he is tired']],
    ['For a vet who said that it was “old,” Ann Holt is calm.', ['a vet: that it was “old,”']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what a count finds', () => {
  test.each([
    ['Polls show Holt ahead by ten points.', ['Polls: Holt ahead by ten points']],
    ['A poll released on Monday found Holt leading Reed by a point.', ['A poll: Holt leading Reed by a point']],
    ['Two surveys showed farms with fewer cows.', ['Two surveys: farms with fewer cows']],
    ['Polls show signs of it.', []],
    ['The vet found Holt sitting in the barn.', []],
    ['The show starts with a film of Holt leading cows.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a subject by its words', () => {
  test.each([
    ['Holt hit back, saying the cow was ill.', ['Holt: the cow was ill']],
    ['Holt set out for Leeds, saying the cow was ill.', ['Holt: the cow was ill']],
    ['The vets I interviewed said the cow was ill.', ['The vets: the cow was ill']],
    ['Retired vets said the cow was ill.', ['Retired vets: the cow was ill']],
    ['Holt was betting that farmers feel that the cow is ill.', ['farmers: that the cow is ill']],
    ['Neither Holt nor Reed said the cow was ill.', []],
    ['Nobody claims that the cow is ill.', []],
    ['No 10 claims that the cow is ill.', ['No 10: that the cow is ill']],
    ['Both Holt and Reed said the cow was ill.', ['Both Holt and Reed: the cow was ill']],
    ['It is ill, according to the “Fair Hay” leaflet.', ['the “Fair Hay” leaflet: It is ill']],
    [
      'To mend the barn, the farm in March set aside a sum, said Ann Holt.',
      ['Ann Holt: To mend the barn, the farm in March set aside a sum'],
    ],
    ['To mend the barn, the vet said, they need hay.', ['the vet: they need hay']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who is advised or warned is told to do a thing', () => {
  test.each([
    ['The vet advised farmers to sell the cow.', ['The vet: to sell the cow']],
    ['The vet warned farmers not to sell the cow.', ['The vet: not to sell the cow']],
    ['The vet advised the mills in the case.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whose words stand on a sign or are a reply', () => {
  test.each([
    ['Two men with a sign saying the cow was ill left.', ['a sign: the cow was ill left']],
    ['Two men left the barn saying the cow was ill.', ['Two men: the cow was ill']],
    ['The club sent a letter saying the cow was ill.', ['The club: the cow was ill']],
    ['Two weeks after a lawsuit accusing Corvo of theft it closed.', ['a lawsuit: Corvo of theft it closed']],
    ['The vet issued a letter accusing Corvo of theft.', ['The vet: Corvo of theft']],
    ['Kemp’s answer: “No, I will not.”', ['Kemp: “No, I will not.”']],
    ['Kemp’s bottom line on hay was clear: “No, I will not.”', ['Kemp: “No, I will not.”']],
    ['His last words were clear: “No, I will not.”', ['His: “No, I will not.”']],
    ['Kemp’s lawyer was clear: “No, I will not.”', ['Kemp’s lawyer: “No, I will not.”']],
    ['The answer was clear: “No, I will not.”', ['The answer: “No, I will not.”']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('several speak as one where nothing but they opens the sentence', () => {
  test.each([
    ['Ann Holt and the council said the cow was ill.', ['Ann Holt and the council: the cow was ill']],
    ['Some farmers and market vets said the cow was ill.', ['Some farmers and market vets: the cow was ill']],
    ['The old vet and farmer said the cow was ill.', ['The old vet and farmer: the cow was ill']],
    ['Holt sings and the council said the cow was ill.', ['the council: the cow was ill']],
    ['Holt walked and the council said the cow was ill.', ['the council: the cow was ill']],
    ['In Leeds vets and the council said the cow was ill.', ['the council: the cow was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a noun that looks like a verb', () => {
  test.each([
    ['They have mild voters and are caucus states where he has farms.', []],
    ['But after those two fairs, the herd moves to bigger states and a faster pace.', []],
    ['The farm put its old tool to use, highlighting top news tweets about the fair.', []],
    ['A majority of pledged delegates left the fair.', []],
    ['The farm replied with the suit Holt announced that same week, and left.', []],
    ['The ban, which advocates say is old, ends in May.', ['advocates: is old']],
    ['A study of sheep farms shows that they lose money.', ['A study of sheep farms: that they lose money']],
    ['Prices hit a high, an analysis shows.', ['an analysis: Prices hit a high']],
    ['The vet states that the cow is ill.', ['The vet: that the cow is ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('where what is said ends before what another says', () => {
  test.each([
    [
      'The vet said the cow was ill, while farmers insisted that it was old.',
      ['The vet: the cow was ill', 'farmers: that it was old'],
    ],
    [
      'The vet said the cow was ill, but the mayor told them it was old.',
      ['The vet: the cow was ill', 'the mayor: it was old'],
    ],
    ['The vet said the cow was ill, but people say it was old.', ['The vet: the cow was ill', 'people: it was old']],
    [
      'The vet said the cow was ill, although the farmer still maintains that it is well.',
      ['The vet: the cow was ill', 'the farmer: that it is well'],
    ],
    // What goes on tells of no other.
    [
      'The vet said the cow was ill, but the farmer had no hay.',
      ['The vet: the cow was ill, but the farmer had no hay'],
    ],
    ['The vet said the cow was ill, while the farm was sold.', ['The vet: the cow was ill, while the farm was sold']],
    ['The vet said the cow was ill, though its report was late.', ['The vet: the cow was ill']],
    ['This, the vet hopes, will feed the cow, though in truth it starves.', ['the vet: will feed the cow']],
    ['The vet denied that the cow was ill, though.', ['The vet: that the cow was ill']],
    // No clause opens.
    ['The vet said the cow, though old, was well.', ['The vet: the cow, though old, was well']],
    ['The vet said it was fed, although by a boy, at noon.', ['The vet: it was fed, although by a boy, at noon']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what goes on behind “and” in what somebody says in the present', () => {
  test.each([
    ['Farmers say the vet broke in and demanded hay.', ['Farmers: the vet broke in and demanded hay']],
    ['Farmers say the vet left, broke in, and demanded hay.', ['Farmers: the vet left, broke in, and demanded hay']],
    // What they said else, and what was said in the past.
    [
      'Farmers say the vet is ill and said that hay was dear.',
      ['Farmers: the vet is ill', 'Farmers: that hay was dear'],
    ],
    ['The farmer said the vet was ill and demanded hay.', ['The farmer: the vet was ill', 'The farmer: hay']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('where the object of a judgement ends', () => {
  test.each([
    ['Anyone who opposes the toll is a fool.', []],
    ['What he called a “very slow old cow” depends on hay.', ['he: a “very slow old cow”']],
    ['What he called “crooked” cows have left.', ['he: “crooked” cows have left']],
    ['The vet backs the toll on hay.', ['The vet: the toll on hay']],
    ['He attacked what he called the “very slow” old vets of Leeds.', ['he: the “very slow” old vets of Leeds']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
