import { numbers, writer } from '../../src/dev/bench/page-prose.mjs';
import { documentOf, escaped } from './markup.mjs';

/** What the last sentence tells. */
export const LAST_FIGURE = '4.7 million euros';
const END = `“The last of these boats cost us ${LAST_FIGURE},” said Pieter Haan, a spokesman for Nordlijn.`;

/** An article as long as a magazine's longest, or of so many paragraphs. */
export function longPage(many = 400) {
  const write = writer(numbers(12));
  const title = write.headline();
  const paragraphs = [...Array.from({ length: many }, () => write.paragraph()), END];
  return documentOf({
    title: `${title} – Harbour Post`,
    head: '<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post">',
    style: 'body { max-width: 42em; margin: 2em auto; font: 17px/1.6 serif; }',
    body: `<main><article><h1>${escaped(title)}</h1>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</article></main>`,
  });
}
