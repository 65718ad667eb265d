import { median } from './measure.mjs';
import { compared, within } from './page-table.mjs';

/**
 * @typedef {import('./page-visit.mjs').Visitor} Visitor
 * @typedef {import('./page-table.mjs').Row} Row
 * @typedef {(visitor: Visitor) => Promise<Row[]>} Measure
 */

const RUN = 'newsglossPeer.run()';

/** Detect and extract in a fresh page, against the extractors, each in a fresh page of its own. @type {Measure} */
export async function extract({ cold }) {
  const rows = [];
  for (const name of ['median', 'typical', 'large', 'front', 'huge']) {
    const times = name === 'huge' ? 1 : undefined;
    const walk = median(await cold(name, 'walk', RUN, times));
    const ours = median(await cold(name, 'ours', 'newsglossOurs.extract()', times));
    rows.push(compared(`detect + extract, cold, ${name}`, ours, { against: 'bare walk', peer: walk }));
    if (name === 'front') continue;
    const readability = median(await cold(name, 'readability', RUN, times));
    rows.push(
      compared(`detect + extract, cold, ${name}`, ours, { against: 'Readability', peer: readability, most: 1 / 5 }),
    );
    if (name === 'huge') continue;
    const defuddle = median(await cold(name, 'defuddle', RUN, name === 'large' ? 1 : undefined));
    rows.push(compared(`detect + extract, cold, ${name}`, ours, { against: 'defuddle', peer: defuddle }));
  }
  return rows;
}

/** Gathering text with its nodes, warm. @type {Measure} */
export async function text({ fresh, ask }) {
  const rows = [];
  for (const name of ['typical', 'large']) {
    const page = await fresh(name, 'ours', 'walk');
    await ask(page, 'newsglossPeer.many(15), newsglossOurs.warm(15)');
    const peer = median(await ask(page, 'newsglossPeer.many(31)'));
    const ours = await ask(page, 'newsglossOurs.warm(31)');
    rows.push(compared(`text with offsets, warm, ${name}`, median(ours.walk), { against: 'bare walk', peer, most: 3 }));
    rows.push(compared(`the whole extraction, warm, ${name}`, median(ours.extract), { against: 'bare walk', peer }));
  }
  return rows;
}

/** Painting, near the viewport as we ship it and all at once, with the layout after it. @type {Measure} */
export async function marks({ fresh, ask, name: browser, rounds }) {
  const rows = [];
  for (const [name, count] of /** @type {const} */ ([
    ['typical', 1_000],
    ['large', 10_000],
  ])) {
    const most = count === 1_000 ? 1 / 8 : browser === 'chromium' ? 1 / 50 : 1 / 12;
    /** @type {Record<'near' | 'all' | 'peer', number[]>} */
    const times = { near: [], all: [], peer: [] };
    for (let round = 0; round < (name === 'large' ? 1 : rounds); round += 1) {
      const painted = await ask(await fresh(name, 'ours'), `newsglossOurs.paint(${count})`);
      if (painted.marks !== count) throw new Error(`only ${painted.marks} words to mark on the ${name} page`);
      times.near.push(painted.ms);
      times.all.push(await ask(await fresh(name, 'ours'), `newsglossOurs.paintAll(${count})`));
      times.peer.push(await ask(await fresh(name, 'mark.js'), `newsglossPeer.run(${count})`));
    }
    const of = `${count.toLocaleString('en')} marks, ${name}`;
    const peer = { against: 'mark.js', peer: median(times.peer) };
    rows.push(compared(`${of}, those near the viewport, as shipped`, median(times.near), { ...peer, most }));
    rows.push(compared(`${of}, all at once`, median(times.all), peer));
  }
  return rows;
}

/** Which marks are under the pointer. @type {Measure} */
export async function hover({ fresh, ask }) {
  const page = await fresh('typical', 'ours');
  await ask(page, 'newsglossOurs.paint(1000)');
  await ask(page, 'newsglossOurs.hover(3)');
  /** @type {{ caret: number, ours: number, hits: number }[]} */
  const rounds = await ask(page, 'newsglossOurs.hover(15)');
  const peer = median(rounds.map(({ caret }) => caret)) / 200;
  const ours = median(rounds.map(({ ours }) => ours)) / 200;
  const hits = rounds[0]?.hits ?? 0;
  return [
    compared(`hover lookup, ${hits} of 200 points on marks`, ours, { against: 'caret call alone', peer, most: 1.2 }),
  ];
}

/** How many of the quotes the peer searches: all would take it minutes. */
const SAMPLE = 100;

/** Finding quotes from an edited article. @type {Measure} */
export async function align({ fresh, ask, rounds }) {
  const ours = [];
  const slices = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await ask(await fresh('typical', 'ours'), 'newsglossOurs.align(1000)'));
    slices.push(await ask(await fresh('typical', 'ours'), 'newsglossOurs.alignInSlices(1000)'));
  }
  const page = await fresh('typical', 'ours', 'approx-string-match');
  const peer = await ask(page, `newsglossPeer.run(newsglossOurs.quotes(${SAMPLE}))`);
  const ms = median(ours.map((one) => one.ms));
  const { found, words } = ours[0];
  return [
    compared(`1,000 quotes of ${words} words aligned, cold (${found} found)`, ms, {
      against: 'approx-string-match',
      peer: (peer.ms * 1_000) / SAMPLE,
      most: 1 / 50,
    }),
    within('the same, longest slice, cold', median(slices), 10, 'ms'),
  ];
}

/** What it would cost to read in the page. @type {Measure} */
export async function peers({ fresh, ask }) {
  const rows = [];
  const page = await fresh('typical', 'ours');
  const article = JSON.stringify(await ask(page, 'newsglossOurs.text()'));
  for (const name of ['compromise', 'wink-nlp']) {
    const ms = await ask(await fresh('typical', name), `newsglossPeer.run(${article})`);
    rows.push({ measure: 'reading, typical', ours: 'none in the page', against: name, peer: ms });
  }
  return rows;
}
