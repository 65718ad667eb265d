import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../support/claimed.ts';

describe('asserts nothing', () => {
  test.each([
    'Who will pay for the bridge?',
    'What do vets say?',
    'Update, May 3, 2:15 p.m. ET: Added comment from the mayor, who said it was late.',
    'That’s it for today.',
    'This report by The Leeds Press was first published on May 3.',
    'Did the mayor think it was late?',
    'Here’s what to know.',
    'Here are some of the highlights:',
    'Here’s a look at what is known.',
    'The Courier has contacted the bank for comments and will update this post if it replies.',
    'We have asked the ministry for comment.',
    'This story has been updated with a new figure.',
    'Read more about the strike.',
    'Thank you for reading.',
    'To read what the mayor wrote, click here.',
    'SCROLL DOWN FOR THE LATEST UPDATES.',
    'Follow her on Twitter.',
    'We’d like to hear what you think.',
    'This article has been adapted from its original source.',
    'This interview has been edited for length and clarity.',
    'This press release contains forward-looking statements.',
    'Actual results may differ from what we expect.',
    'Leeds, Yorkshire -',
    'Hale replied,',
    'A cold night.',
    '… as the valley mourned its dead on Friday.',
    '...as the valley mourned its dead on Friday.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('asserts something', () => {
  test.each([
    'The bridge fell.',
    '… Bo Hale lost his farm in the storm.',
    'The interview was edited by the mayor.',
    'This statement contains the names of nine men.',
    'It’s late.',
    '“Who will pay for it?” the mayor asked.',
    'The mayor read the letter to the council.',
    'Why, she asked, was the bridge shut?',
    'UPDATE: The bridge was shut on Friday.',
    'Updated plans for the bridge were shown in May.',
    'For more than a year the bridge was shut.',
    'That’s what the mayor said.',
    'Here the bridge fell.',
    'The bank did not respond to the court.',
    'The post will close in May.',
    'The council would like to hear what people think.',
    'Two hundred people follow her on Twitter.',
    'He would write to me on Sundays.',
    'More than two thousand cows died in the flood.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toHaveLength(1);
  });
});
