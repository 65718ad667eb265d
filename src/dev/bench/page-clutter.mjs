import { numbers, writer } from './page-prose.mjs';

/**
 * What stands around the text on the pages of real sites, made up by a seed.
 * @param {number} seed
 */
export function clutter(seed) {
  const random = numbers(seed);
  const write = writer(random);
  const many = (/** @type {number} */ count, /** @type {(at: number) => string} */ make) =>
    Array.from({ length: count }, (_, at) => make(at)).join('\n');
  const id = () => `${random(1e9).toString(36)}${random(1e9).toString(36)}`;

  return {
    many,
    write,
    navigation: (/** @type {number} */ links) =>
      `<header class="site-header"><nav class="main-nav" aria-label="Sections"><ul>${many(links, (at) => `<li class="nav-item"><a class="nav-link" data-track="${id()}" href="/section-${at}/">Section ${at}</a></li>`)}</ul></nav></header>`,
    advert: () =>
      `<div class="ad-slot ad-slot--inline" id="ad-${id()}" data-targeting='{"slot":"${id()}"}'><div class="ad-label">Advertisement</div><div class="ad-frame"><div><div></div></div></div></div>`,
    related: (/** @type {number} */ cards) =>
      `<aside class="related" aria-label="More stories"><h2>More on this</h2>${many(cards, (at) => `<div class="card card--teaser" data-id="${id()}"><a href="/news/story-${at}-${id()}"><div class="card__image"><svg viewBox="0 0 16 9"><path d="M0 0h16v9H0z"/></svg></div><h3 class="card__title"><span>${write.headline()}</span></h3></a><p class="card__meta"><span>${2 + random(50)} min ago</span> · <a href="/section-${at % 12}">News</a></p></div>`)}</aside>`,
    comments: (/** @type {number} */ count) =>
      `<section id="comments" class="comments"><h2>Comments (${count})</h2>${many(count, () => `<div class="comment" data-comment="${id()}"><div class="comment__head"><span class="comment__author">${write.person()}</span> <time>${1 + random(20)} hours ago</time></div><div class="comment__body"><p>${write.sentence()} ${write.sentence()}</p></div><div class="comment__tools"><button type="button">Reply</button><button type="button">Report</button></div></div>`)}</section>`,
    /** A page's state as frameworks leave it in a script. @param {number} bytes */
    state: (bytes) =>
      `<script id="state-${id()}" type="application/json">${JSON.stringify(Array.from({ length: Math.ceil(bytes / 140) }, () => ({ id: id(), type: 'content', props: { tracking: id(), title: 'x'.repeat(20), visible: random(2) === 0, rank: random(1e6) } })))}</script>`,
    /** Wrappers and icons without text, by the bytes. @param {number} bytes */
    shells: (bytes) =>
      `<div class="rail" aria-hidden="true">${many(Math.ceil(bytes / 260), () => `<div class="tile tile--${random(9)}" data-module="${id()}"><span class="icon"><svg viewBox="0 0 24 24" width="1" height="1"><path d="M${random(24)} ${random(24)}l${random(9)} ${random(9)}z"/></svg></span><div class="tile__inner"><div class="tile__body"></div></div></div>`)}</div>`,
    /** A paragraph as editors leave it, with a link now and then. */
    paragraph: () => {
      const text = write.paragraph();
      return random(3)
        ? `<p>${text}</p>`
        : `<p>${text.replace(/ (?:said|drew|had|was) /, (word) => ` <a href="/topic/${id()}">${word.trim()}</a> `)}</p>`;
    },
    /** A paragraph of an encyclopedia: every other word leads somewhere, and notes stand between. */
    linkedParagraph: () =>
      `<p>${Array.from({ length: 4 }, () => `${write.sentence().replace(/\b([A-Z]\w+)\b/g, `<a href="/wiki/$1" title="$1">$1</a>`)}<sup class="reference"><a href="#note-${random(900)}"><span>[</span>${random(900)}<span>]</span></a></sup>`).join(' ')}</p>`,
  };
}
