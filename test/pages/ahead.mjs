import { documentOf } from './markup.mjs';

/**
 * A list of articles that lets the browser load one of them, and run it out of sight, before the reader goes there.
 * @param {string} article host and path
 */
export function aheadPage(article) {
  const path = article.slice(article.indexOf('/'));
  const rules = { prerender: [{ urls: [path], eagerness: 'immediate' }] };
  return documentOf({
    title: 'Latest | Xataka On',
    body: `<main><h1>Latest</h1><ul><li><a href="${path}">New Meta emails</a></li></ul></main>
<script type="speculationrules">${JSON.stringify(rules)}</script>`,
  });
}
