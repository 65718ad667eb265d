import { spawnSync } from 'node:child_process';

/** The middle of some numbers. @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * How long a fresh Node needs to run a script, less what an empty one needs: milliseconds, medians of `rounds`.
 * @param {string} script an ES module
 * @param {number} rounds
 */
export function startUp(script, rounds) {
  /** @param {string} code */
  const once = (code) => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - start;
  };
  const rounded = Array.from({ length: rounds }, () => [once(''), once(script)]);
  return median(rounded.map(([empty = 0, full = 0]) => full - empty));
}

/**
 * Prints rows as a table, the first column to the left.
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function printTable(head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells)
    console.log(row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  '));
}
