import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MODEL } from '../build/articles.mjs';
import { importTypeScript } from '../build/bundle.mjs';
import { root } from '../setup.mjs';
import { median, printTable } from './measure.mjs';

/** Pieces that have made readers of text quadratic, each repeated without end. */
const PIECES = {
  'plain sentences': 'The council of Westhaven voted for the ferry on Tuesday. ',
  quotations: '“It is late,” she said. ',
  'quote marks that only open': '“Hello\n',
  'unpaired straight quotes': '" it is ',
  apostrophes: "'It is late ",
  'reporting verbs': 'said that he ',
  'one endless sentence': 'the mayor said the road, which he said was bad, was shut and ',
  pronouns: 'He said it. ',
  'one name': 'Velder ',
  surnames: 'Ana Costa, the mayor, ',
  'court cases': 'the court of Ana v. Rui and ',
  numbers: '5 ',
  amounts: '$5 to ',
  dates: 'May 3, ',
  periods: '. ',
  'blank lines': '\n \n',
  'unpaired surrogates': '\ud83d',
  'no space at all': 'x',
};

/** Characters of the shorter text; the longer is eight times as long. */
const SHORT = 25_000;
const FACTOR = 8;
const ROUNDS = 3;

/**
 * Prints, for texts of one piece over and over, how many times as long the whole reading takes for eight times the text: 8 is
 * linear, 64 quadratic.
 */
export async function bench() {
  const { reader } = await importTypeScript('src/dev/bench/core.ts');
  const read = reader(new Uint8Array(await readFile(path.join(root, MODEL.source))));
  const rows = Object.entries(PIECES).map(([name, piece]) => {
    const [few, many] = [SHORT, SHORT * FACTOR].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      read(text);
      return median(Array.from({ length: ROUNDS }, () => timed(() => read(text))));
    });
    return [name, few?.toFixed(0) ?? '', many?.toFixed(0) ?? '', ((many ?? 0) / Math.max(few ?? 0, 0.1)).toFixed(1)];
  });
  printTable(
    [
      `${FACTOR} times the text: 8 is linear, 64 quadratic`,
      `${SHORT / 1000} k, ms`,
      `${(SHORT * FACTOR) / 1000} k, ms`,
      'ratio',
    ],
    rows,
  );
}

/** @param {() => void} work @returns {number} milliseconds */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
