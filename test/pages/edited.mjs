import { documentOf, escaped } from './markup.mjs';

/** Which body paragraphs the copy leaves out. */
export const MISSING = [4, 9];

/** What careless republication does to characters: straight quotes, no-break spaces, zero-width characters. */
const worn = (/** @type {string} */ text) =>
  text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/ (\d)/g, '\u00a0$1')
    .replace(/company/g, 'com\u200bpany')
    .replace(/copyrighted/g, 'copy\u00adrighted');

/** Splits words over inline elements, as editors and link inserters do. */
const split = (/** @type {string} */ html) =>
  html
    .replace(/Bashlykov/, 'Bash<em>lykov</em>')
    .replace(/torrents/, '<a href="/t">torr</a>ents')
    .replace(/Ars Technica/, '<a href="/a">Ars</a> <b>Technica</b>');

/**
 * A republished copy of the bundled article with paragraphs missing, characters changed, words split over inline elements, and
 * a pull-quote above that repeats one of its sentences.
 * @param {{ title: string, body: string[] }} parts
 */
export function editedPage({ title, body }) {
  const kept = body.filter((_, i) => !MISSING.includes(i)).map((text) => `<p>${split(escaped(worn(text)))}</p>`);
  const pull = body.find((text) => text.includes('Covering'))?.match(/In an internal message[^.]*\./)?.[0] ?? '';
  kept.splice(1, 0, `<aside class="pullquote">${escaped(worn(pull))}</aside>`);
  return documentOf({
    title: worn(title),
    style: 'body { max-width: 40em; margin: 3em auto; font: 17px/1.6 serif; }',
    body: `<nav><a href="/">Mirror</a></nav><article><h1>${escaped(worn(title))}</h1>${kept.join('\n')}</article>`,
  });
}
