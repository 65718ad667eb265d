/**
 * A line of the table. `ours` and `peer` are milliseconds where they are numbers.
 * @typedef {object} Row
 * @property {string} measure
 * @property {number | string} ours
 * @property {number} [peer]
 * @property {string} [against] the peer's name
 * @property {string} [goal] as the issue words it
 * @property {boolean} [reached]
 */

const WIDTHS = [64, 22, 26, 9, 10];

/** @param {number | string | undefined} value */
const shown = (value) =>
  typeof value === 'number' ? (value < 10 ? value.toFixed(2) : value.toFixed(0)) : (value ?? '');

/** How the two relate, as a person would say it. @param {Row} row */
function ratio({ ours, peer }) {
  if (typeof ours !== 'number' || !peer) return '';
  const times = ours / peer;
  return times >= 0.5 || times === 0 ? times.toFixed(1) : `1/${(1 / times).toFixed(1)}`;
}

/** Prints rows as lines of a Markdown table. @param {readonly Row[]} rows */
export function printRows(rows) {
  for (const row of rows) {
    const against = row.against ? `${row.against} ${shown(row.peer)}` : '';
    const mark = row.reached === undefined ? '' : row.reached ? 'yes' : '**no**';
    const cells = [row.measure, shown(row.ours), against, ratio(row), row.goal ?? '', mark];
    console.log(`| ${cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join(' | ')} |`);
  }
}

/** The table's first lines. */
export const printHead = () => {
  console.log('| measure | ours | peer | ratio | goal | reached |\n|---|---|---|---|---|---|');
};

/**
 * A row that is measured against a peer by their ratio.
 * @param {string} measure
 * @param {number} ours
 * @param {{ against: string, peer: number, most?: number }} to `most`: the ratio to reach
 * @returns {Row}
 */
export const compared = (measure, ours, { against, peer, most }) => ({
  measure,
  ours,
  against,
  peer,
  ...(most === undefined
    ? {}
    : { goal: most < 1 ? `≤ 1/${Math.round(1 / most)}` : `≤ ${most} ×`, reached: ours <= peer * most }),
});

/**
 * A row that must stay below a number.
 * @param {string} measure
 * @param {number} ours
 * @param {number} most
 * @param {string} [unit]
 * @returns {Row}
 */
export const within = (measure, ours, most, unit = '') => ({
  measure,
  ours: unit ? `${shown(ours)} ${unit}` : ours,
  goal: `≤ ${most}${unit && ` ${unit}`}`,
  reached: ours <= most,
});
