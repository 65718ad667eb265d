import { documentOf, escaped } from './markup.mjs';

/**
 * The bundled article's source as it is, on a discussion site: byline of the submitter, related line, readers' comments.
 * @param {{ title: string, byline: string, body: string[], related: string, comments: string[] }} parts
 */
export function aggregatorPage({ title, byline, body, related, comments }) {
  const p = (/** @type {string} */ text) => `<p>${escaped(text)}</p>`;
  return documentOf({
    title,
    style:
      'body { max-width: 44em; margin: 2em auto; font: 16px/1.5 sans-serif; } .comments { border-top: 1px solid; }',
    body: `<header><a href="/">Aggregator</a> <a href="/new">new</a> <a href="/top">top</a></header>
<main><div class="post"><h1>${escaped(title)}</h1><p class="by">${escaped(byline)}</p>
<div class="post-body">${[...body, related].map(p).join('\n')}</div></div>
<section class="comments">${comments.map(p).join('\n')}</section></main>
<footer><a href="/about">About</a></footer>`,
  });
}
