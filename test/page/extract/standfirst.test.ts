// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractAnyway } from '../../../src/page/extract/extract.ts';

const TEXT =
  '<p>The old quarry was drained in March, and the town has argued about what to do with the hole ever since then.</p>'.repeat(
    4,
  );

/** What is read above the text of a page with `above` between title and text. */
function standfirsts(above: string, description = ''): string[] {
  document.head.innerHTML = `<meta property="og:description" content="${description}">`;
  document.body.innerHTML = `<article><header><h1>A hole that nobody wants</h1>${above}</header><div>${TEXT}</div></article>`;
  const page = extractAnyway(document, 'https://a.example/quarry');
  if ('reason' in page) throw new Error(page.reason);
  return page.blocks.flatMap(({ standfirst, start, end }) => (standfirst ? [page.text.slice(start, end)] : []));
}

const SHORT = 'The town and its quarry, eleven years on';

test.each([
  ['a short heading that is named so', `<h2 class="deck">${SHORT}</h2>`, ''],
  ['a line that the page says the article tells, without a full stop', `<div><p>${SHORT}</p></div>`, SHORT],
])('%s is a standfirst', (_, above, description) => expect(standfirsts(above, description)).toEqual([SHORT]));

test.each([
  ['in a part for sharing', `<div class="byline-social"><p class="x1">${SHORT}</p></div>`],
  ['in a byline', `<div class="byline"><p>${SHORT}</p></div>`],
])('so is it %s', (_, above) => expect(standfirsts(above, SHORT)).toEqual([SHORT]));

test.each([
  ['under a picture', `<figure><figcaption>${SHORT}</figcaption></figure>`],
  ['in a part of teasers', `<div class="teasers"><p>${SHORT}</p></div>`],
])('but not %s', (_, above) => expect(standfirsts(above, SHORT)).toEqual([]));

test('so is it loose before the paragraphs', () => {
  document.head.innerHTML = `<meta name="description" content="${SHORT}">`;
  document.body.innerHTML = `<article><h1>A hole that nobody wants</h1><span>${SHORT}</span>${TEXT}</article>`;
  const page = extractAnyway(document, 'https://a.example/quarry');
  expect('reason' in page ? [] : page.blocks.map(({ standfirst }) => standfirst)).toContain(true);
});

test('nor where it is the first paragraph of the text', () => {
  const first = TEXT.slice(3, TEXT.indexOf('</p>'));
  expect(standfirsts('', first)).toEqual([]);
});

const SENTENCE = 'The town never asked the newts.';
const LONG = 'The town has argued about its quarry for eleven years, and its newts have not';
test.each([
  ['a short sentence beside the title', `<p>${SENTENCE}</p>`, SENTENCE],
  ['a paragraph in a heading', `<h2><p>${LONG}</p></h2>`, LONG],
  ['a paragraph that is called a teaser', `<p class="teaser-text">${LONG}.</p>`, `${LONG}.`],
  ['points in short that are named so', `<ul class="bullets"><li>${SHORT}</li></ul>`, SHORT],
])('%s is one', (_, above, text) => expect(standfirsts(above)).toEqual([text]));

test.each([
  ['a short sentence beside something else', `<div><p>${SENTENCE}</p></div>`],
  ['what is in a part of teasers', `<div class="teasers"><p>${LONG}.</p></div>`],
  ['a linked teaser', `<p class="teaser"><a href="/x">${LONG}.</a></p>`],
])('%s is none either', (_, above) => expect(standfirsts(above)).toEqual([]));

test.each([
  ['a short heading that is not', `<h2>${SHORT}</h2>`, ''],
  ['a line without a full stop', `<p>${SHORT}</p>`, 'The town and its newts, eleven years on'],
  ['a word that the page says of itself', '<p>Quarries</p>', 'Quarries'],
])('%s is none', (_, above, description) => expect(standfirsts(above, description)).toEqual([]));

test('a heading below what leads into the text stays', () => {
  document.body.innerHTML = `<article><h1>A hole</h1><div class="text"><p class="lead">The quarry was drained in May, and the town has argued about the hole since.</p><h2>What is in it</h2>${TEXT}</div></article>`;
  const page = extractAnyway(document, 'https://a.example/quarry');
  if ('reason' in page) throw new Error(page.reason);
  expect(page.blocks.map(({ kind }) => kind)).toContain('heading');
});

test('a heading that others on the page lead to by its name is one', () => {
  document.body.innerHTML = `<article><h1>A hole</h1>${TEXT}<h4><a name="Fish">Fish in the hole</a></h4>${TEXT.replaceAll('March', 'April')}</article>`;
  const page = extractAnyway(document, 'https://a.example/quarry');
  if ('reason' in page) throw new Error(page.reason);
  expect(page.blocks.map(({ kind }) => kind)).toContain('heading');
});
