import { median } from './measure.mjs';
import { hottest } from './page-profile.mjs';
import { compared, within } from './page-table.mjs';

/**
 * @typedef {import('./page-visit.mjs').Visitor} Visitor
 * @typedef {import('./page-table.mjs').Row} Row
 * @typedef {(visitor: Visitor) => Promise<Row[]>} Measure
 */

/** What the timed content script says of its work so far. @param {import('puppeteer-core').Page} page */
const workOf = (page) =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('newsgloss-bench'));
    const forced = /** @type {PerformanceMeasure[]} */ (performance.getEntriesByName('newsgloss-forced'));
    return {
      tasks: performance.getEntriesByName('newsgloss-task').map(({ duration }) => duration),
      forced: Object.fromEntries(forced.map(({ detail, duration }) => [String(detail), duration])),
    };
  });

/** The tasks of our content script in a fresh load. @param {Visitor} visitor @param {string} name @param {number} [wait] */
async function tasksOf({ withUs }, name, wait) {
  const { tasks } = await workOf(await withUs(name, wait));
  if (!tasks.length) throw new Error(`the content script did not run on the ${name} page`);
  return tasks;
}

/** The content script on a page that is no article. @type {Measure} */
export async function script(visitor) {
  const sums = [];
  for (let round = 0; round < visitor.rounds; round += 1)
    sums.push((await tasksOf(visitor, 'front')).reduce((sum, ms) => sum + ms, 0));
  const peer = median(await visitor.cold('front', 'walk', 'newsglossPeer.run()'));
  return [
    compared('content script, no article: main thread', median(sums), { against: 'bare walk', peer, most: 5 }),
    within('content script on every page, gzipped', visitor.gzipped.first / 1000, 25, 'kB'),
    { measure: '… and for a page that may be an article', ours: `${(visitor.gzipped.second / 1000).toFixed(0)} kB` },
    ...(await hottest(visitor, 'front')),
  ];
}

/** The longest stretch of ours, read live. @type {Measure} */
export async function task(visitor) {
  const rows = [];
  for (const name of ['median', 'typical', 'large', 'huge']) {
    const longest = [];
    for (let round = 0; round < (name === 'huge' ? 1 : visitor.rounds); round += 1)
      longest.push(Math.max(...(await tasksOf(visitor, name, name === 'huge' ? 8_000 : 2_500))));
    const ms = median(longest);
    rows.push(
      name === 'typical' || name === 'large'
        ? within(`longest task of ours, ${name}`, ms, 16, 'ms')
        : { measure: `longest task of ours, ${name}`, ours: `${ms.toFixed(1)} ms` },
    );
    if (name === 'typical' || name === 'large') rows.push(...(await hottest(visitor, name)));
  }
  return rows;
}

/** Where the blocks of the page are, and what has changed in it since it was parsed. */
const WATCH = `addEventListener('DOMContentLoaded', () => {
  const places = () => [...document.querySelectorAll('p, h1, h2, li, figure, aside, footer')].map((one) => { const { x, y, width, height } = one.getBoundingClientRect(); return [x, y, width, height].join(); });
  let mutations = 0;
  new MutationObserver((records) => { mutations += records.length; }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  const before = places();
  globalThis.newsglossWatched = () => ({ mutations, moved: places().filter((place, at) => place !== before[at]).length });
})`;

/** These need styles, and no layout. */
const STYLE_ONLY = ['checkVisibility', 'getComputedStyle'];

/** What the page could notice of us while it is read and marked, cards apart. @type {Measure} */
export async function quiet({ newPage, url }) {
  const page = await newPage();
  try {
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(url('typical'));
    await new Promise((done) => setTimeout(done, 2_500));
    const marked = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    if (!marked) throw new Error('nothing was marked on the typical page');
    const { forced } = await workOf(page);
    const { moved, mutations } = /** @type {any} */ (await page.evaluate('newsglossWatched()'));
    const which = Object.entries(forced).map(([name, count]) => `${name} ${count}`);
    const styles = STYLE_ONLY.reduce((sum, name) => sum + (forced[name] ?? 0), 0);
    const layouts = Object.values(forced).reduce((sum, count) => sum + count, 0) - styles;
    return [
      within(`elements moved by ${marked} marks, typical`, moved, 0, 'elements'),
      within('calls that can force a layout', layouts, 0, 'calls'),
      { measure: 'calls that can force styles', ours: which.join(', ') || 'none' },
      within('DOM mutations', mutations, 0, 'mutations'),
    ];
  } finally {
    await page.close();
  }
}

/** Looks for our first highlight, every few milliseconds from the start on. */
const FIRST = `globalThis.newsglossFirst = new Promise((done, fail) => {
  setTimeout(fail, 10_000, new Error('no highlight in 10 s'));
  const look = () => {
    for (const [name, { size }] of CSS.highlights) if (name.startsWith('newsgloss-') && size) return done(performance.now());
    setTimeout(look, 2);
  };
  look();
})`;

/** The bundled article's page, from DOMContentLoaded to the first highlight. @type {Measure} */
export async function first({ newPage, bundled, session, rounds }) {
  const waits = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await newPage();
    try {
      await page.evaluateOnNewDocument(FIRST);
      await page.goto(bundled);
      waits.push(
        /** @type {number} */ (
          await page.evaluate(
            `newsglossFirst.then((at) => at - performance.getEntriesByType('navigation')[0].domContentLoadedEventStart)`,
          )
        ),
      );
    } finally {
      await page.close();
    }
  }
  return [within(`first highlight after DOMContentLoaded, bundled article, ${session.name}`, median(waits), 100, 'ms')];
}
