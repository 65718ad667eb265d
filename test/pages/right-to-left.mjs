import { documentOf, escaped } from './markup.mjs';

/**
 * The article on a site whose pages run from right to left.
 * @param {{ title: string, body: string[] }} parts
 */
export function rightToLeftPage({ title, body }) {
  return documentOf({
    title: `${title} | Xataka On`,
    head: '<meta property="og:type" content="article">',
    style: 'html { direction: rtl; } body { max-width: 40em; margin: 2em auto; font: 17px/1.6 serif; }',
    body: `<nav><a href="/">Xataka On</a></nav><main><article><h1>${escaped(title)}</h1>${body.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</article></main>`,
  });
}
