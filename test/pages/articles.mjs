/** The pages that the browser tests drive, and that `npm start` shows: each built as real sites build theirs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aggregatorPage } from './aggregator.mjs';
import { aheadPage } from './ahead.mjs';
import { builtPage, feed } from './built.mjs';
import { changingPage } from './changing.mjs';
import { decoyPage } from './decoy.mjs';
import { dialogPage } from './dialog.mjs';
import { editedPage } from './edited.mjs';
import { endlessPage } from './endless.mjs';
import { framedPage } from './framed.mjs';
import { homePage } from './home.mjs';
import { localPage } from './local.mjs';
import { longPage } from './long.mjs';
import { publisherPage } from './publisher.mjs';
import { rightToLeftPage } from './right-to-left.mjs';
import { routerPage } from './router.mjs';
import { STORIES } from './stories.mjs';

/** Where each page is served: host and path. */
export const ARTICLE = {
  /** The bundled article as its publisher shows it. */
  publisher: 'www.xatakaon.com/artificial-intelligence/new-meta-emails-reveal-company-downloaded-copyrighted-books',
  /** The same under a policy that allows no script, no style and no unnamed Trusted Type. */
  strict: 'www.xatakaon.com/strict/new-meta-emails-reveal-company-downloaded-copyrighted-books',
  /** The bundled article in a modal dialog over a front page. */
  dialog: 'www.xatakaon.com/dialog/new-meta-emails-reveal-company-downloaded-copyrighted-books',
  /** The bundled article on a page that runs from right to left. */
  rightToLeft: 'www.xatakaon.com/rtl/new-meta-emails-reveal-company-downloaded-copyrighted-books',
  /** A list of articles that has the browser load the bundled one before the reader goes there. */
  ahead: 'www.xatakaon.com/latest/',
  /** Another article of the same outlet about the same lawsuit. */
  decoy: 'www.xatakaon.com/artificial-intelligence/judge-weighs-fair-use-in-meta-books-case',
  /** The outlet's front page. */
  home: 'www.xatakaon.com/',
  /** The bundled article as an aggregator republishes it, readers' comments included. */
  aggregator: 'news.aggregator.example/item/4711',
  /** A republished copy with paragraphs missing and its characters changed. */
  edited: 'mirror.example/books/2025/meta',
  /** An article that does not ship with the extension. */
  local: 'www.harbourpost.example/2024/05/ferry-line',
  /** The same, of which the site's menu comes at once, and the text a while after. */
  slow: 'slow.harbourpost.example/2024/05/ferry-line',
  /** A very long one. */
  long: 'www.harbourpost.example/2024/05/every-ferry-line',
  /** A text as long as a book. */
  book: 'www.harbourpost.example/2024/05/every-ferry-line-complete',
  /** A page of its site that shows it in a frame, and the same on another site. */
  framed: 'www.harbourpost.example/reader/ferry-line',
  framedElsewhere: 'reader.aggregator.example/ferry-line',
  /** A front page on its site. */
  localHome: 'www.harbourpost.example/',
  /** An article that its page writes, or changes, by itself: `?as=late`, `more`, `redrawn` or `editor`. */
  changing: 'changing.harbourpost.example/2024/05/library-opens-workshop',
  /** An article on a page built of what few are: `?as=slotted`, `moving`, `nested` and others. */
  built: 'built.harbourpost.example/2024/05/library-opens-workshop',
  /** The same in a feed. */
  feed: 'built.harbourpost.example/2024/05/library-opens-workshop.xml',
  /** An article below which the next ones are loaded, without end: `?in=article` or `div`, what each stands in. */
  endless: 'endless.harbourpost.example/2024/05/ferry-line-approved',
  /** The same site as an application that writes its pages itself; its articles stand at their own paths. */
  app: 'app.harbourpost.example/app/',
};

/** Where an article of the application stands; the same application answers on another host. @param {{ path: string }} story */
export const inApp = ({ path: where }, host = 'app.harbourpost.example') => `${host}${where}`;

const STRICT =
  "default-src 'none'; style-src 'none'; script-src 'none'; img-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The bundled article's source, cut into its parts. */
export function sourceParts() {
  const file = path.join(import.meta.dirname, '../../src/articles/meta-torrents/source.txt');
  const blocks = readFileSync(file, 'utf8').split(/\n{2,}/);
  const [title = '', byline = ''] = blocks;
  const related = blocks.findIndex((block) => block.startsWith('Related |'));
  return {
    title,
    byline,
    body: blocks.slice(2, related),
    related: blocks[related] ?? '',
    comments: blocks.slice(related + 1),
  };
}

/** @returns {Map<string, import('../../src/dev/serve.mjs').ServedPage>} */
export function articlePages() {
  const parts = sourceParts();
  const publisher = publisherPage(parts);
  const framed = framedPage(ARTICLE.local);
  return new Map([
    [ARTICLE.publisher, { html: publisher }],
    [ARTICLE.strict, { html: publisher, headers: { 'content-security-policy': STRICT } }],
    [ARTICLE.dialog, { html: dialogPage(parts) }],
    [ARTICLE.rightToLeft, { html: rightToLeftPage(parts) }],
    [ARTICLE.ahead, { html: aheadPage(ARTICLE.publisher) }],
    [ARTICLE.decoy, { html: decoyPage() }],
    [ARTICLE.home, { html: homePage(parts) }],
    [ARTICLE.aggregator, { html: aggregatorPage(parts) }],
    [ARTICLE.edited, { html: editedPage(parts) }],
    [ARTICLE.local, { html: localPage() }],
    [ARTICLE.slow, slowly(localPage())],
    [ARTICLE.long, { html: longPage() }],
    [ARTICLE.book, { html: longPage(2500) }],
    [ARTICLE.framed, { html: framed }],
    [ARTICLE.framedElsewhere, { html: framed }],
    [ARTICLE.localHome, { html: homePage(parts) }],
    [ARTICLE.changing, { html: changingPage() }],
    [ARTICLE.built, { html: builtPage() }],
    [ARTICLE.feed, { html: feed(), type: 'application/xml; charset=utf-8' }],
    [ARTICLE.endless, { html: endlessPage() }],
    ...appPages(),
  ]);
}

/** A page whose main part keeps the reader waiting. @param {string} html */
function slowly(html) {
  const main = html.indexOf('<main>');
  return { html: html.slice(0, main), rest: { html: html.slice(main), after: 2500 } };
}

/** @returns {[string, import('../../src/dev/serve.mjs').ServedPage][]} */
function appPages() {
  const html = routerPage();
  const addresses = [
    ARTICLE.app,
    ...STORIES.flatMap((story) => [inApp(story), inApp(story, 'www.harbourpost.example')]),
  ];
  return addresses.map((address) => [address, { html }]);
}
