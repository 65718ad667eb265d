import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../setup.mjs';

/*
 * node src/dev/build/character-ranges.mjs
 * Writes src/core/text/character-ranges.ts: the classes of Unicode that patterns name, as ranges of the characters that
 * English news is written with, and the names in it: alphabets, signs and numerals up to U+24FF, and ligatures. Beyond them
 * letters are those of ideographs, kana and hangul, taken as blocks.
 */
const STRETCHES = [
  [0, 0x24ff],
  [0xfb00, 0xfb06],
];
const IDEOGRAPHS = [
  [0x2e80, 0xd7ff],
  [0xf900, 0xfaff],
  [0xff66, 0xffdc],
];
const PROPERTIES = ['L', 'Lu', 'Ll', 'N', 'Nd', 'M'];

/** First and last of each run of a property's characters in some stretches. @param {string} property */
function runsOf(property) {
  const one = new RegExp(`\\p{${property}}`, 'u');
  /** @type {[number, number][]} */
  const runs = [];
  for (const [first = 0, last = 0] of STRETCHES)
    for (let at = first; at <= last; at += 1) {
      if (!one.test(String.fromCharCode(at))) continue;
      const run = runs.at(-1);
      if (run?.[1] === at - 1) run[1] = at;
      else runs.push([at, at]);
    }
  return property === 'L' ? [...runs, ...IDEOGRAPHS].sort(([a = 0], [b = 0]) => a - b) : runs;
}

/** How far each run lies behind the one before, and how long it is, in base 36. @param {string} property */
function rangesOf(property) {
  let end = 0;
  return runsOf(property)
    .flatMap(([first = 0, last = 0]) => {
      const numbers = [first - end, last - first + 1];
      end = last + 1;
      return numbers.map((number) => number.toString(36));
    })
    .join(' ');
}

/** The module's text. */
export const characterRanges = () => `/*
 * Made by src/dev/build/character-ranges.mjs, which says what it holds; not to be edited. It is no browser's own table, so
 * that a text is read the same in all of them. Of each run how far it lies behind the one before, and how long it is, in
 * base 36.
 */
export const CHARACTER_RANGES = {
${PROPERTIES.map((property) => `  ${property}: '${rangesOf(property)}',`).join('\n')}
} as const;
`;

if (process.argv[1] === import.meta.filename)
  await writeFile(path.join(root, 'src/core/text/character-ranges.ts'), characterRanges());
