import { describe, expect, test } from 'vitest';
import {
  addressOf,
  isAmongStories,
  isForm,
  isForum,
  isList,
  isRoot,
  isSlug,
} from '../../../src/page/extract/address.ts';

const kinds = { isRoot, isSlug, isAmongStories, isForum, isList, isForm };

const cases: readonly [string, readonly (keyof typeof kinds)[]][] = [
  ['https://post.example', ['isRoot']],
  ['https://post.example/', ['isRoot']],
  ['https://post.example/?edition=uk', ['isRoot']],
  ['https://post.example/index.html', ['isRoot']],
  ['https://post.example/en-gb/', ['isRoot']],
  ['https://post.example/town', []],
  ['https://post.example/index', []],
  ['https://post.example/town/bees-return-to-mill', ['isSlug']],
  ['https://post.example/town/Bees_return_to_the_mill_12345.html', ['isSlug']],
  ['https://post.example/m%C3%BChle-steht-wieder-im-dorf/', ['isSlug']],
  ['https://post.example/mühle-steht-wieder-im-dorf', ['isSlug']],
  ['https://post.example/bees-return-home', []],
  ['https://post.example/a-b.c-d.e-f', []],
  ['https://post.example/?q=one-two-three-four-five', ['isRoot']],
  ['https://post.example/2024/05/bees', ['isAmongStories']],
  ['https://post.example/20240503/bees', ['isAmongStories']],
  ['https://post.example/2024-05-03/bees', ['isAmongStories']],
  ['https://post.example/news/bees', ['isAmongStories']],
  ['https://post.example/news', []],
  ['https://post.example/newsroom/bees', []],
  ['https://post.example/2024/bees', []],
  ['https://post.example/item/12024/05', []],
  ['https://forum.roofers.example/t/12', ['isForum']],
  ['https://community.roofers.example/', ['isRoot', 'isForum']],
  ['https://roofers.example/viewtopic.php?t=12', ['isForum']],
  ['https://answers.example/questions/12/gutter', ['isForum']],
  ['https://answers.example/questions/about-gutters', []],
  ['https://board.example/r/roofs/comments/1x', ['isForum']],
  ['https://post.example/town/communities', []],
  ['https://post.example/page/3/', ['isList']],
  ['https://post.example/tag/bees', ['isList']],
  ['https://post.example/events', ['isList']],
  ['https://post.example/page/bees', []],
  ['https://post.example/tag/bees/return', []],
  ['https://post.example/events/2024', []],
  ['https://post.example/register.php', ['isForm']],
  ['https://post.example/account/settings', ['isForm']],
  ['https://post.example/sign-up', ['isForm']],
  ['https://post.example/signs', []],
];
test.each(cases)('%s: %j', (url, expected) => {
  const address = addressOf(url)!;
  const held = Object.entries(kinds).filter(([, test]) => test(address));
  expect(held.map(([name]) => name)).toEqual(expected);
});

describe('no address', () => {
  test.each(['', 'bees', '/2024/bees', 'https://page.invalid/', 'https://page.invalid:80/x'])('%j', (url) =>
    expect(addressOf(url)).toBeNull(),
  );
});
