import { documentOf, escaped } from './markup.mjs';

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1b1b1f, #e8e6ea); --quiet: light-dark(#686873, #9d9aa6); --page: light-dark(#fff, #17161b); --line: light-dark(#e4e3e8, #33313b); --brand: #5e35b1; }
body { margin: 0; background: var(--page); color: var(--ink); font: 18px/1.65 Georgia, 'Liberation Serif', serif; }
nav, footer { font: 14px/1.4 'Liberation Sans', Arial, sans-serif; }
.head { border-bottom: 1px solid var(--line); }
.head-inner { max-width: 1080px; margin: auto; padding: 14px 20px; display: flex; gap: 28px; align-items: baseline; }
.brand { font: 700 24px 'Liberation Sans', Arial, sans-serif; color: light-dark(var(--brand), #b59ef0); text-decoration: none; }
.head a:not(.brand), footer a { color: var(--quiet); text-decoration: none; }
.content-container { max-width: 680px; margin: 0 auto; padding: 28px 20px 60px; }
h1 { font: 700 36px/1.2 'Liberation Sans', Arial, sans-serif; margin: 18px 0; }
.article-meta { color: var(--quiet); font: 14px 'Liberation Sans', Arial, sans-serif; border-bottom: 1px solid var(--line); padding-bottom: 16px; }
figure { margin: 26px 0; } figure .picture { background: linear-gradient(120deg, #6a4fb3, #2f7fa8); height: 300px; border-radius: 6px; }
figcaption { color: var(--quiet); font: 13px/1.4 'Liberation Sans', Arial, sans-serif; margin-top: 6px; }
.desvio-container { border: 1px solid var(--line); border-radius: 6px; padding: 12px 18px; margin: 28px 0; font: 15px 'Liberation Sans', Arial, sans-serif; }
.sumario { border-left: 4px solid light-dark(var(--brand), #b59ef0); padding-left: 18px; font-size: 23px; line-height: 1.4; margin: 28px 0; }
a { color: light-dark(#4527a0, #b59ef0); }
footer { border-top: 1px solid var(--line); color: var(--quiet); padding: 24px 20px; text-align: center; }`;

/** A run-in heading is bold at the start of its paragraph. */
const paragraph = (/** @type {string} */ text) => {
  const [, heading, rest] = /^([A-Z0-9][^“”]{0,45}?\.|[A-Z][^?]{0,40}\?) ([\s\S]*)$/.exec(text) ?? [];
  return heading && rest && RUN_IN.test(heading)
    ? `<p><strong>${escaped(heading)}</strong> ${escaped(rest)}</p>`
    : `<p>${escaped(text)}</p>`;
};

/** The page's author set these in bold. */
const RUN_IN =
  /^(?:Unsealed emails|Meta knew the risks|Covering its tracks|81\.7 TB of data|Meta seeks to dismiss the allegations|Plundering the Internet|Internet theft is being normalized|Is this really “fair use”)/;

const asset = (/** @type {string} */ kind, /** @type {string} */ inner) =>
  `<div class="article-asset article-asset-${kind}"><div class="asset-content">${inner}</div></div>`;

/**
 * The bundled article as its publisher builds pages: asset blocks with break comments between them, a picture with a caption, a
 * pull-quote that repeats a sentence, and a box of related articles inside the body.
 * @param {{ title: string, body: string[], related: string }} parts
 */
export function publisherPage({ title, body, related }) {
  const relatedTitle = related.replace(/^Related \| /, '');
  const blocks = body.map(
    (text, i) => asset('normal', paragraph(text)) + (i % 4 === 3 ? `<!-- BREAK ${(i + 1) / 4} -->` : ''),
  );
  const pull = body.find((text) => text.includes('What’s remarkable'))?.match(/What’s remarkable[^.]*\./)?.[0] ?? '';
  blocks.splice(
    1,
    0,
    asset(
      'image',
      `<figure><div class="picture" role="img" aria-label="Shelves of books"></div><figcaption>Meta is in court over 81.7 TB of books. Image | Lending Library</figcaption></figure>`,
    ),
  );
  blocks.splice(
    8,
    0,
    `<div class="article-asset article-asset-summary"><div class="asset-content"><div class="sumario sumario-derecha">${escaped(pull)}</div></div></div>`,
  );
  blocks.splice(
    5,
    0,
    `<div class="desvio-container"><div class="desvio"><div class="desvio-summary"><div class="desvio-taxonomy">In Xataka On</div><a class="desvio-title" href="/guides/deepseek">${escaped(relatedTitle)}</a></div></div></div>`,
  );
  const head = `<link rel="canonical" href="http://www.xatakaon.com/artificial-intelligence/new-meta-emails-reveal-company-downloaded-copyrighted-books">
<meta property="og:type" content="article"><meta property="og:site_name" content="Xataka On"><meta property="og:title" content="${escaped(title)}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, publisher: { '@type': 'Organization', name: 'Xataka On' } })}</script>`;
  return documentOf({
    title: `${title} | Xataka On`,
    head,
    style: STYLE,
    body: `<nav class="head" aria-label="Sections"><div class="head-inner"><a class="brand" href="/">Xataka On</a><a href="/ai">AI</a><a href="/science">Science</a><a href="/mobility">Mobility</a><a href="/meta">Meta</a></div></nav>
<div class="content-container"><main><article class="article article-normal">
<header class="post-normal-header"><h1><span>${escaped(title)}</span></h1><div class="article-meta"><span class="author-name">The newsroom</span> · <time>6 February</time></div></header>
<div class="article-content-wrapper"><div class="article-content"><div class="blob js-post-images-container">
${blocks.join('\n')}
${asset('normal', `<p><strong>Related</strong> | <a href="/guides/deepseek">${escaped(relatedTitle)}</a></p>`)}
</div></div></div>
</article></main></div>
<footer>© Xataka On · <a href="/privacy">Privacy</a> · <a href="/contact">Contact</a> · Meta, Google and OpenAI in the news</footer>`,
  });
}
