import { clutter } from './page-clutter.mjs';
import { heapOf, less } from './page-heap.mjs';
import { HOSTS } from './page-visit.mjs';

/** An hour: an article in two minutes, each on the page as long as it takes us to notice, read and mark it. */
const ARTICLES = 30;
const NOTICE = 1_200;
/** The first are not counted: what is made once is made then. */
const WARM = 10;
/** What grows without end grows from here on as it did before. */
const LATE = 20;
/** Less than this is the noise of two heaps. */
const NOISE = 0.1;
const NOTHING = { objects: 0, code: 0 };

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/**
 * An hour of infinite scroll: the next article is put below and the address changed, and the oldest goes. What the heap has
 * grown by, after collection, less what it grows by without us; code that the browser compiles, as long as it goes on
 * making it faster, by itself.
 * @param {import('./page-visit.mjs').Visitor} visitor
 * @returns {Promise<import('./page-table.mjs').Row[]>}
 */
export async function heap(visitor) {
  const measure = 'heap growth over an hour of infinite scroll';
  if (visitor.name !== 'chromium') return [{ measure, ours: 'not measured', goal: 'none' }];
  const without = await growth(visitor, HOSTS.without, 30);
  const with_ = await growth(visitor, HOSTS.with, NOTICE);
  if (!with_.marks) throw new Error('no article of the scroll was marked');
  const grown = less(with_.grown, without.grown);
  const late = less(with_.late, without.late);
  return [
    {
      measure: `${measure} (${ARTICLES} articles, ${with_.marks} marks at the end)`,
      ours: megabytes(grown.objects),
      goal: `none (≤ ${NOISE} MB)`,
      reached: grown.objects / 1e6 <= NOISE,
    },
    { measure: `… of that in the last ${ARTICLES - LATE} articles`, ours: megabytes(late.objects) },
    { measure: '… and what the browser has compiled of our code meanwhile', ours: megabytes(grown.code) },
  ];
}

/** @param {import('./page-visit.mjs').Visitor} visitor @param {string} host @param {number} pause */
async function growth(visitor, host, pause) {
  const page = await visitor.newPage();
  try {
    await page.goto(visitor.url('median').replace(HOSTS.with, host));
    const cdp = await page.createCDPSession();
    const used = async () => {
      await page.evaluate(() => document.dispatchEvent(new Event('newsgloss-bench-forget')));
      return heapOf(cdp);
    };
    const c = clutter(77);
    let before = NOTHING;
    let late = NOTHING;
    for (let at = 0; at < ARTICLES; at += 1) {
      const html = `<h1>${c.write.headline()}</h1><div itemprop="articleBody">${c.many(16, c.paragraph)}</div>`;
      await page.evaluate(nextArticle, inOtherWords(html, at), at);
      await new Promise((done) => setTimeout(done, pause));
      if (at === WARM) before = await used();
      if (at === LATE) late = await used();
    }
    await new Promise((done) => setTimeout(done, host === HOSTS.with ? 4_000 : 500));
    const end = await used();
    const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await cdp.detach();
    return { grown: less(end, before), late: less(end, late), marks };
  } finally {
    await page.close();
  }
}

/** The words that make a claim stay. */
const KEPT = /^(?:said|that|According|denied|allege|report|itemprop|articleBody|href|topic)$/;

/** Another article's words: what is made from a few sentences would be taken for the same article. @param {string} html @param {number} at */
const inOtherWords = (html, at) =>
  html.replace(/\b\p{L}{4,}\b/gu, (word) =>
    KEPT.test(word) ? word : `${word}${'aeiou'[at % 5]}${'lnrst'[Math.floor(at / 5) % 5]}`,
  );

/** As sites do it. @param {string} html @param {number} at */
function nextArticle(html, at) {
  const article = document.createElement('article');
  article.className = 'story';
  article.innerHTML = html;
  document.querySelector('main')?.append(article);
  for (const old of [...document.querySelectorAll('article')].slice(0, -1)) old.remove();
  history.pushState(null, '', `/news/2024/05/the-next-story-of-the-hour-${at}`);
  article.scrollIntoView();
}
