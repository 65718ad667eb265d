import { clutter } from './page-clutter.mjs';

const STYLE =
  'body{font:18px/1.5 Georgia,serif;max-width:960px;margin:auto}.main-nav ul{display:flex;flex-wrap:wrap;gap:4px 12px}.rail svg{display:block}';

/** @param {{ title: string, kind: string, body: string }} parts */
const html = ({ title, kind, body }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="${kind}"><meta property="og:title" content="${title}">
${kind === 'article' ? `<meta property="article:published_time" content="2024-05-14T08:00:00Z"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2024-05-14' })}</script>` : ''}
<style>${STYLE}</style></head><body>${body}</body></html>`;

/**
 * An article among the clutter of its site.
 * @param {{ seed: number, paragraphs: number, comments: number, cards: number, state: number, shells: number }} size
 */
function news({ seed, paragraphs, comments, cards, state, shells }) {
  const c = clutter(seed);
  const title = c.write.headline();
  const text = c.many(paragraphs, (at) => c.paragraph() + (at % 6 === 5 ? c.advert() : ''));
  return html({
    title,
    kind: 'article',
    body: `${c.navigation(60)}${c.state(state)}<main><article class="story"><header><h1>${title}</h1><p class="byline">By <a href="/by/1">${c.write.person()}</a></p><time datetime="2024-05-14">14 May 2024</time></header><div class="story__body" itemprop="articleBody">${text}</div></article></main>${c.related(cards)}${c.comments(comments)}${c.shells(shells)}<footer>${c.navigation(40)}</footer>`,
  });
}

/** An encyclopedia's long article. @param {number} seed */
function encyclopedia(seed) {
  const c = clutter(seed);
  const title = c.write.headline();
  const section = (/** @type {number} */ at) =>
    `<h2 id="s${at}">${c.write.headline()}</h2>${c.many(12, () => c.linkedParagraph())}`;
  const notes = c.many(
    1500,
    (at) =>
      `<li id="note-${at}"><span class="mw-cite-backlink"><b><a href="#r${at}" aria-label="Jump up">^</a></b></span> <cite class="citation web cs1" id="CITEREF${at}"><a rel="nofollow" class="external text" href="https://source.example/${at}">source ${at}</a> ${c.write.headline()}</cite></li>`,
  );
  return html({
    title,
    kind: 'article',
    body: `${c.navigation(120)}<main><article><h1>${title}</h1>${c.many(30, section)}<ol class="references">${notes}</ol></article></main>${c.navigation(300)}`,
  });
}

/** A front page: much to walk, nothing to read. @param {number} seed */
function front(seed) {
  const c = clutter(seed);
  return html({
    title: 'The Harbour Post',
    kind: 'website',
    body: `${c.navigation(80)}${c.state(250_000)}<main>${c.many(8, () => c.related(30))}</main>${c.shells(200_000)}<footer>${c.navigation(60)}</footer>`,
  });
}

/** The pages that are measured, by name; the same in every run. */
export const PAGES = {
  median: () => news({ seed: 1, paragraphs: 16, comments: 0, cards: 20, state: 60_000, shells: 50_000 }),
  typical: () => news({ seed: 2, paragraphs: 60, comments: 60, cards: 80, state: 700_000, shells: 800_000 }),
  large: () => encyclopedia(3),
  huge: () => news({ seed: 4, paragraphs: 23_000, comments: 4_000, cards: 2_000, state: 500_000, shells: 400_000 }),
  front: () => front(5),
};

/** @typedef {keyof typeof PAGES} PageName */

/** The address of a page: the same for all hosts. @param {string} name */
export const pathOf = (name) => (name === 'front' ? '/' : `/news/2024/05/${name}-ferry-line-opens-before-winter`);
