import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { CONTENT_SCRIPTS } from './page-bundles.mjs';

/** How many functions are named. */
const MOST = 6;

/**
 * Where our time goes on a page: Chromium's profiler, the samples in our content script, by function and source file.
 * Other browsers have none that can be asked so: no rows.
 * @param {import('./page-visit.mjs').Visitor} visitor
 * @param {string} name
 * @returns {Promise<import('./page-table.mjs').Row[]>}
 */
export async function hottest(visitor, name) {
  if (visitor.name !== 'chromium') return [];
  const { nodes, samples = [], timeDeltas = [] } = await profile(visitor, name);
  /** @type {Map<number, string>} */
  const named = new Map();
  for (const script of CONTENT_SCRIPTS) {
    const map = new SourceMap(JSON.parse(await readFile(path.join(visitor.folder, `${script}.map`), 'utf8')));
    for (const { id, callFrame } of nodes.filter((node) => node.callFrame.url.endsWith(`/${script}`)))
      named.set(id, labelOf(map, callFrame));
  }
  /** @type {Map<string, number>} */
  const own = new Map();
  let total = 0;
  samples.forEach((id, at) => {
    const label = named.get(id);
    if (!label) return;
    const ms = (timeDeltas[at + 1] ?? 0) / 1000;
    total += ms;
    own.set(label, (own.get(label) ?? 0) + ms);
  });
  const top = [...own].sort(([, a], [, b]) => b - a).slice(0, MOST);
  return [
    {
      measure: `… profiled: ${top.map(([label, ms]) => `${label} ${ms.toFixed(1)}`).join('; ')}`,
      ours: `${total.toFixed(1)} in all`,
    },
  ];
}

/** @param {import('./page-visit.mjs').Visitor} visitor @param {string} name */
async function profile(visitor, name) {
  const page = await visitor.blank();
  const cdp = await page.createCDPSession();
  try {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
    await cdp.send('Profiler.start');
    await visitor.withUs(name, 2_000);
    return (await cdp.send('Profiler.stop')).profile;
  } finally {
    await cdp.detach();
  }
}

/** What a function is called where we wrote it, and where that is. @param {SourceMap} map @param {{ functionName: string, lineNumber: number, columnNumber: number }} frame of the script as it runs */
function labelOf(map, { functionName, lineNumber, columnNumber }) {
  const entry = map.findEntry(lineNumber, columnNumber);
  if (!('originalSource' in entry)) return functionName || '(top)';
  const [file = ''] = /(?:src|node_modules)\/.*$/.exec(entry.originalSource) ?? [];
  // Node's own types do not know of it.
  const { name } = /** @type {{ name?: string }} */ (entry);
  return `${name || functionName || '(top)'} ${file}:${entry.originalLine + 1}`;
}
