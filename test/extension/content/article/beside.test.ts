// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articlesBeside } from '../../../../src/extension/content/article/beside.ts';
import { FERRY, LIBRARY, ORCHARD } from '../../../pages/stories.mjs';

const text = ({ body }: { body: readonly string[] }, many = 6) =>
  body
    .slice(0, many)
    .map((words) => `<p>${words}</p>`)
    .join('');
const [ferry, library, orchard] = [FERRY, LIBRARY, ORCHARD].map((story) => text(story));

/** The ids of the parts that the articles have, beside the one that the element `#title` begins. */
function partsOf(body: string): string[] {
  document.body.innerHTML = body;
  return articlesBeside(document.querySelector('#title')!).map(({ root }) => root.id || root.localName);
}

describe('several articles on one page', () => {
  test.each([
    [
      'each an article',
      `<main><article id="a"><h1 id="title">A</h1>${ferry}</article><article id="b"><h1>B</h1>${library}</article></main>`,
      ['a', 'b'],
    ],
    [
      'each in a part that no element names, with more around the text',
      `<header><h1>Harbour Post</h1></header><main><div id="a"><header><h1>A</h1></header><div>${ferry}</div><aside>More</aside></div><div id="b"><h1 id="title">B</h1><div>${library}</div></div><div id="c"><h1>C</h1>${orchard}</div></main>`,
      ['a', 'b', 'c'],
    ],
    [
      'with lesser headings, by which each begins',
      `<h1>Harbour Post</h1><article id="a"><h2 id="title">A</h2>${ferry}<h2>How it came</h2>${ferry}</article><article id="b"><h2>B</h2>${library}</article>`,
      ['a', 'b'],
    ],
    [
      'with a teaser between them',
      `<article id="a"><h1 id="title">A</h1>${ferry}</article><div><h1><a>Read this</a></h1><p>Short.</p></div><article id="b"><h1>B</h1>${library}</article>`,
      ['a', 'b'],
    ],
  ])('%s', (_, body, expected) => expect(partsOf(body)).toEqual(expected));
});

describe('one article', () => {
  test.each([
    ['alone', `<main><h1 id="title">A</h1>${ferry}</main>`],
    [
      'under the site’s name',
      `<header><h1>Harbour Post</h1><nav><a>Sport</a></nav></header><main><h1 id="title">A</h1>${ferry}</main>`,
    ],
    ['whose sections have its title’s heading', `<main><h1 id="title">A</h1>${ferry}<h1>B</h1>${library}</main>`],
    [
      'whose sections stand in elements of their own',
      `<main><h1 id="title">A</h1>${text(FERRY, 2)}<section><h1>B</h1>${library}</section><section><h1>C</h1>${orchard}</section></main>`,
    ],
    [
      'over teasers of others',
      `<main><h1 id="title">A</h1>${ferry}</main><aside><article><h1>B</h1><p>Short.</p></article><article><h1>C</h1><p>Short.</p></article></aside>`,
    ],
    [
      'over what its readers say',
      `<article><h2 id="title">A</h2>${ferry}</article><section><h2>Comments</h2>${library}</section>`,
    ],
    [
      'before the next one’s text has come',
      `<article><h1 id="title">A</h1>${ferry}</article><article><h1>B</h1><p>Loading …</p></article>`,
    ],
  ])('%s', (_, body) => expect(partsOf(body)).toEqual([]));
});
