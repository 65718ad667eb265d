import { describe, expect, test } from 'vitest';
import { type AddressTells, readAddress } from '../../../src/page/extract/address.ts';

const cases: readonly [string, readonly (keyof AddressTells)[]][] = [
  ['https://post.example', ['root']],
  ['https://post.example/', ['root']],
  ['https://post.example/?edition=uk', ['root']],
  ['https://post.example/index.html', ['root']],
  ['https://post.example/en-gb/', ['root']],
  ['https://post.example/town', []],
  ['https://post.example/index', []],
  ['https://post.example/town/bees-return-to-mill', ['slug']],
  ['https://post.example/town/Bees_return_to_the_mill_12345.html', ['slug']],
  ['https://post.example/m%C3%BChle-steht-wieder-im-dorf/', ['slug']],
  ['https://post.example/mühle-steht-wieder-im-dorf', ['slug']],
  ['https://post.example/bees-return-home', []],
  ['https://post.example/a-b.c-d.e-f', []],
  ['https://post.example/?q=one-two-three-four-five', ['root']],
  ['https://post.example/2024/05/bees', ['stories']],
  ['https://post.example/20240503/bees', ['stories']],
  ['https://post.example/2024-05-03/bees', ['stories']],
  ['https://post.example/news/bees', ['stories']],
  ['https://post.example/news', []],
  ['https://post.example/newsroom/bees', []],
  ['https://post.example/2024/bees', []],
  ['https://post.example/item/12024/05', []],
  ['https://forum.roofers.example/t/12', ['forum']],
  ['https://community.roofers.example/', ['root', 'forum']],
  ['https://roofers.example/viewtopic.php?t=12', ['forum']],
  ['https://answers.example/questions/12/gutter', ['forum']],
  ['https://answers.example/questions/about-gutters', []],
  ['https://board.example/r/roofs/comments/1x', ['forum']],
  ['https://post.example/town/communities', []],
  ['https://post.example/page/3/', ['list']],
  ['https://post.example/tag/bees', ['list']],
  ['https://post.example/events', ['list']],
  ['https://post.example/page/bees', []],
  ['https://post.example/tag/bees/return', []],
  ['https://post.example/events/2024', []],
  ['https://post.example/register.php', ['form']],
  ['https://post.example/account/settings', ['form']],
  ['https://post.example/sign-up', ['form']],
  ['https://post.example/signs', []],
  ['https://docs.post.example/en/start.html', ['thing']],
  ['https://post.example/job/senior-reporter-politics-1', ['slug', 'thing']],
  ['https://post.example/about-us', ['thing']],
  ['https://post.example/wiki/Talk:Lake', ['thing']],
  ['https://post.example/wiki/User_talk:Ada', ['thing']],
  ['https://post.example/wiki/Lake', []],
  ['https://post.example/wiki/Talk_of_the_Town:_A_Lake', ['slug']],
  ['https://post.example/jobless', []],
  ['https://post.example/weather/tolby', ['thing']],
  ['https://post.example/football/live-scores', ['thing']],
  ['https://post.example/weathered', []],
  ['https://post.example/what-it-is-about', ['slug']],
];
test.each(cases)('%s: %j', (url, expected) => {
  const held = Object.entries(readAddress(url)!).filter(([, holds]) => holds);
  expect(held.map(([name]) => name)).toEqual(expected);
});

describe('no address', () => {
  test.each(['', 'bees', '/2024/bees', 'https://page.invalid/', 'https://page.invalid:80/x'])('%j', (url) =>
    expect(readAddress(url)).toBeNull(),
  );
});
