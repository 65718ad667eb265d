import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MODEL } from '../build/articles.mjs';
import { importTypeScript } from '../build/bundle.mjs';
import { root } from '../setup.mjs';
import { median, printTable } from './measure.mjs';
import { numbers } from './page-prose.mjs';

const SYLLABLES = 'ka lo mi ren sa tu vel dor pin gra sol ber han mo ti'.split(' ');

/** A name that is hardly ever made again. @param {(below: number) => number} random */
function name(random) {
  const word = Array.from({ length: 3 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Pieces that have made readers of text quadratic, each over and over without end; those made anew each time are different.
 * @type {Record<string, string | ((random: (below: number) => number) => string)>}
 */
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
  'a line of different names': (random) => `${name(random)} ${name(random)}, `,
  'a line of single names': (random) => `${name(random)} and `,
  'a line of names with one surname': (random) => `${name(random)} Costa, `,
  'sentences of different names': (random) => `The ${name(random)} of ${name(random)} met ${name(random)}. `,
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

/** What every text opens with, so that it is known to be English. */
const ENGLISH =
  'The mayor said on Tuesday that the council would not have voted for it, and that they were to meet again.\n';

/** A text of at least so many characters. @param {typeof PIECES[string]} piece @param {number} length */
function textOf(piece, length) {
  const random = numbers(5);
  const pieces = [ENGLISH.repeat(16)];
  for (let total = pieces[0]?.length ?? 0; total < length; total += pieces.at(-1)?.length ?? 0)
    pieces.push(typeof piece === 'string' ? piece : piece(random));
  return pieces.join('');
}

/** Texts that are large beyond measure. */
const LARGE = {
  '2 MB of one line': textOf(PIECES['plain sentences'] ?? '', 2_000_000),
  '2 MB of different names': textOf(PIECES['a line of different names'] ?? '', 2_000_000),
  '10,000 quotations': ENGLISH + '“It is late,” she said.\n'.repeat(10_000),
};

/** Characters of the shorter text; the longer is eight times as long. */
const SHORT = 25_000;
const FACTOR = 8;
const ROUNDS = 3;

/**
 * Prints, for texts of one piece over and over, how many times as long the whole reading takes for eight times the text: 8 is
 * linear, 64 quadratic; then how long texts take that are large beyond measure.
 */
export async function bench() {
  const { reader } = await importTypeScript('src/dev/bench/core.ts');
  const read = reader(new Uint8Array(await readFile(path.join(root, MODEL.source))));
  const rows = Object.entries(PIECES).map(([name, piece]) => {
    const [few, many] = [SHORT, SHORT * FACTOR].map((length) => {
      const text = textOf(piece, length);
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
  console.log();
  printTable(
    ['large texts', 'ms'],
    Object.entries(LARGE).map(([what, text]) => [what, timed(() => read(text)).toFixed(0)]),
  );
}

/** @param {() => void} work @returns {number} milliseconds */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
