import { describe, expect, test } from 'vitest';
import { isCommentHeader, isEnding, wording, wordingRules } from '../../../src/page/extract/boilerplate.ts';
import { asksConsent } from '../../../src/page/extract/consent.ts';
import { zoneOf, zoneRules } from '../../../src/page/extract/zones.ts';

describe('names of parts', () => {
  test.each(zoneRules.map(({ zone, example }) => [example, zone] as const))('“%s” is %s', (example, zone) => {
    expect(zoneOf(example)).toBe(zone);
  });
  test.each([
    ['postComments', 'comments'],
    ['related_posts', 'related'],
    ['inline-asset inline-article', 'related'],
    ['hidden', 'navigation'],
    ['social share-bar', 'share'],
    ['ArticleAudio_root', 'aside'],
    ['media-player', 'aside'],
    ['bullets', 'lead'],
  ])('“%s” is %s', (name, zone) => expect(zoneOf(name)).toBe(zone));
  test.each([
    'sidebar-grid',
    'md:hidden',
    'hidden md:block',
    'shadow',
    'header-large',
    'loaded',
    'gradient',
    'has-social-tools',
    'with-sidebar-left no-comments',
    'field field--name-body field--type-text-with-summary',
    'post-17 type-post hentry tag-comments category-advertising',
    'text-18 leading-17',
    'subscriber-only',
    'video',
    'x'.repeat(5000),
    '',
  ])('“%.40s” says nothing', (name) => expect(zoneOf(name)).toBeNull());
});

describe('lines that say what they are', () => {
  test.each(wordingRules.map(({ kind, example }) => [example, kind] as const))('“%s” is %s', (example, kind) => {
    expect(wording(example)?.kind).toBe(kind);
  });
  test.each([
    'The newsletter that the mayor writes every Friday has nine readers.',
    'Google updated its privacy policy in May, and told nobody.',
    'Share prices fell by a third on the news, and have not come back since.',
    'Related cases were heard in the spring, and all of them were dismissed.',
    'By the time the boats came in, the quay was empty.',
    'By Monday evening, the quay was empty.',
    'Published in 1923, the novel sold out within a week.',
    'Advertising revenue fell for the third year in a row, the publisher said.',
    'More than forty people were on board.',
    'She told the court that the cookies were hers.',
    'Updated rules for ferries come into force in May, the ministry said on Friday.',
    'Photographs of the pier were sent to the council.',
    'Sign language is taught there.',
    'She said the agent could receive a commission on each sale, and did.',
    'Media players were few at the time.',
    'Please enable the newts to come back, the mayor wrote.',
    'The Bank of England and the Treasury contributed.',
    'Ada Holm contributed to this report on newts, the warden said.',
    'He contributed to this report.',
    'Read the original article on which the claim rests, and judge.',
    'How useful was this law, and to whom?',
    'Have a look at the newts, the warden said.',
    'Support for local journalism has fallen among members of the council.',
    'Become a warden and you will see newts every day of the year.',
    'A post shared with the mayor by the warden was gone by noon.',
    'The report was first published on Monday, by the ministry.',
    'This report was published on Tuesday and runs to ninety pages.',
    'A version of the bill was published in May.',
    'This story of two newts first appeared to be a hoax.',
    'More information was not to be had on Monday.',
    'You may see newts there every day of the year.',
    'First published in 1923, the novel sold out within a week.',
    'First published in the spring, the list of newts has grown since.',
    'First published poems are seldom the best, she said.',
    'The disclaimer was read aloud twice.',
    'Readers tell of newts in the comments, and some are believed.',
    'You may also like newts.',
    'Police reported from Denver that the newts were gone.',
    'This is a story that the newts would tell if they could.',
    'This story has been told in the valley for years.',
    'See how the coverage of newts has changed.',
    'The warden is solely responsible for the newts.',
    'Scroll down to see the settings of the pond, and tap the last.',
    'Happy reading of newts was had by all.',
    'At 2024-05-03T16:15:30Z the newts were gone.',
    'The council (and/or the mayor) has to pay.',
    'A file named newt.jpg was found on it.',
  ])('“%s” is prose', (line) => expect(wording(line)).toBeUndefined());
});

test.each([
  ['View this post on Instagram', null],
  ['A post shared by Ada Holm (@holm)', null],
  ['Please enable JavaScript in your browser settings.', null],
  ['How useful was this article?', null],
  ['Have a tip? Email tips@post.example.', null],
  ['Support independent journalism. Become a member of the Post today.', null],
  ['Download the Valley Post app for iPhone and Android.', null],
  ['Associated Press writers Ann Holm, Ben Ruud and Cy Moe in Washington contributed to this report.', 'byline'],
  ['Ann Holm contributed reporting.', 'byline'],
  ['-- Post’s Ann Holm contributed to this report.', 'byline'],
  ['With additional reporting by Ann Holm', 'byline'],
  ['Ann Holm and Ben Ruud reported from Denver, and Cy Moe from Oslo.', 'byline'],
  ['Holm reported from Denver.', 'byline'],
  ['– additional reporting by Ann Holm', 'byline'],
  ['This article has been adapted from its original source.', null],
  ['First published in The Valley Post.', null],
  ['Disclaimer: The views of experts on this site are their own.', null],
  ['(Graphic: Newts by county - here)', null],
  ['You may also like...', null],
  ['What about you? Share your thoughts on newts in the comments below.', null],
  ['chirp.com/annholm', null],
  ['https://post.example/newts', null],
  ['ann.holm@post.example', null],
  ['This is a developing story and will be updated.', null],
  ['This story has been updated with a statement from the warden.', null],
  ['Follow the Post’s coverage of newts at https://post.example/newts.', null],
  [
    'Its coverage of water receives support from several foundations. The Post is solely responsible for all content.',
    null,
  ],
  ['NEW You can now listen to Post articles!', null],
  ['(Ann Holm/The Valley Post)', 'caption'],
  ['(Photo by Ann Holm)', 'caption'],
  ['newts seized by the warden.jpg', 'caption'],
  ['Updated on May 4 at 3:15 p.m.', 'byline'],
  ['A longer version of this story first appeared in The Valley Post.', null],
  ['This story was published with the support of the Newt Fund.', null],
  ['More information: A. Holm et al, On Newts, County Letters (2024). DOI: 10.1/newts', null],
  ['Scroll down to see how newts are counted', null],
  ['2024-05-03T16:15:30Z', null],
  ['This paper is read by wardens, not newts. Happy reading!', null],
  ['The Post takes your privacy seriously. You can unsubscribe from its letters at any time', null],
])('“%s” is %s', (line, kind) => expect(wording(line)?.kind).toBe(kind));

describe('paragraphs that ask for consent', () => {
  test.each([
    'We and our 214 partners store information on your device or access it.',
    'Read on as you know it, with advertisements and tracking.',
    'You can withdraw your consent at any time.',
    'Wir und unsere Partner verarbeiten personenbezogene Daten.',
    'Nous et nos partenaires stockons des informations.',
  ])('“%s” does', (line) => expect(asksConsent(line)).toBe(true));
  test.each([
    'The regulator found that the company had tracked readers without their consent.',
    'She and her partners store grain in the old mill.',
    'Personal data of nine hundred people were lost, the ministry said.',
    'Police say that the device was found by a walker.',
    'They left without tracking mud through the hall.',
  ])('“%s” does not', (line) => expect(asksConsent(line)).toBe(false));
});

describe('headings that end the text', () => {
  test.each([
    'Related articles',
    'More from the harbour',
    'Most read',
    '3 comments',
    'Leave a reply',
    'Mehr zum Thema',
  ])('“%s” does', (heading) => expect(isEnding(heading)).toBe(true));
  test.each(['What the town pays', 'A related quarrel', 'The popular vote', 'Morel season'])(
    '“%s” does not',
    (heading) => expect(isEnding(heading)).toBe(false),
  );
});

describe('heads of comments', () => {
  test.each([
    'slater_7 on May 12th, 2023 at 09:14 UTC »',
    'Old Tile on 12 May 2023 at 9:14',
    'slater_7 wrote on 12 May, 09:14:',
  ])('“%s” is one', (line) => expect(isCommentHeader(line)).toBe(true));
  test.each([
    'The court will sit on May 12th at noon.',
    'Ann Other – 12 May 2023, 09:14',
    'The train left on Sunday. It arrived at 22:47 and nobody got off, as the guard had said on leaving.',
  ])('“%s” is none', (line) => expect(isCommentHeader(line)).toBe(false));
});
