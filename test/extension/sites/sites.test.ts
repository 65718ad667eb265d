import { describe, expect, test } from 'vitest';
import { allowedBy, alwaysHere, isOff, patternOf, readUnasked } from '../../../src/extension/sites.ts';

const own = ['*://*.gazette.example/*'];
const sites = (...allowed: string[]) => ({ own, origins: [...own, ...allowed] });
const site = patternOf('news.example');

test('what the manifest lists is not what the reader has allowed', () => {
  expect(allowedBy(sites(site))).toEqual([site]);
});

describe('how far a page is read unasked', () => {
  test.each([
    ['a site nobody has allowed', 'https://news.example/a', sites(), null],
    ['the allowed site', 'https://news.example/a', sites(site), 'live'],
    ['the allowed site on another port', 'http://news.example:8080/a', sites(site), 'live'],
    ['another site than the allowed one', 'https://other.example/a', sites(site), null],
    ['a site below it', 'https://sport.news.example/a', sites(site), null],
    ['a site whose name ends alike', 'https://badnews.example/a', sites(site), null],
    ['a path that looks like it', 'https://other.example/news.example/', sites(site), null],
    ['a name before it', 'https://news.example@other.example/', sites(site), null],
    ['any site, when all are allowed', 'https://other.example/a', sites('*://*/*'), 'live'],
    ['a file, when all are allowed', 'file:///news.example/a', sites('*://*/*'), null],
    ['a site of a bundled article', 'https://www.gazette.example/a', sites(site), 'bundled'],
    ['the same, when all are allowed', 'https://www.gazette.example/a', sites('*://*/*'), 'live'],
    ['the same, taken away in the browser', 'https://www.gazette.example/a', { own, origins: [] }, null],
    ['no address', '', sites('*://*/*'), null],
  ] as const)('%s', (_, url, all, how) => expect(readUnasked(url, all)).toBe(how));
});

describe('switched off', () => {
  test.each([
    ['a page of the site', 'https://news.example/a', true],
    ['on another port', 'http://news.example:8080/', true],
    ['another site', 'https://other.example/', false],
    ['a site below it', 'https://www.news.example/', false],
    ['a file', 'file:///news.example', false],
    ['no address', '', false],
  ])('%s', (_, url, off) => expect(isOff(url, ['news.example'])).toBe(off));
});

describe('“always on this site”', () => {
  test.each([
    ['can be chosen', 'news.example', sites(), false],
    ['is chosen', 'news.example', sites(site), true],
    ['is chosen for one site, not for another', 'other.example', sites(site), false],
    ['is chosen, and can be taken back, beside all sites', 'news.example', sites(site, '*://*/*'), true],
    ['is no choice where all sites are allowed', 'news.example', sites('*://*/*'), null],
    ['is no choice on a site of a bundled article', 'www.gazette.example', sites(), null],
    ['nor there when it has been taken away', 'www.gazette.example', { own, origins: [] }, null],
    ['is no choice for a page without a site', '', sites(), null],
  ] as const)('%s', (_, host, all, always) => expect(alwaysHere(host, all)).toBe(always));
});
