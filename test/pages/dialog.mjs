import { documentOf, escaped } from './markup.mjs';

/**
 * A front page over which the article lies in a modal dialog, as sites show an article without leaving the page.
 * @param {{ title: string, body: string[] }} parts
 */
export function dialogPage({ title, body }) {
  return documentOf({
    title: `${title} | Xataka On`,
    head: '<meta property="og:type" content="article">',
    style: 'dialog { width: 40em; font: 17px/1.6 serif; } main { columns: 3; }',
    body: `<dialog><article><h1>${escaped(title)}</h1>${body.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</article></dialog>
<nav><a href="/">Xataka On</a></nav><main>${'<p><a href="/story">Another story</a></p>'.repeat(40)}</main>
<script>document.querySelector('dialog').showModal();</script>`,
  });
}
