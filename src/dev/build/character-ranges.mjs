import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../setup.mjs';

/*
 * node src/dev/build/character-ranges.mjs
 * Writes src/core/text/character-ranges.ts: the classes of Unicode that patterns name, as ranges of the characters that
 * English news is written with, and the names in it. Letters are those of all alphabets up to U+1FFF and of ideographs,
 * kana and hangul, taken as blocks; a run of them goes on over marks and places that Unicode has not filled, so that there
 * are fewer. Capitals and small letters are those of living languages in Latin, Greek and Cyrillic script. Each range is
 * compiled wherever its class stands in a pattern, so fewer are faster.
 */

/** @typedef {readonly (readonly [first: number, last: number])[]} Stretches */

/** @type {Stretches} */
const NUMERALS = [[0, 0x24ff]];
/** @type {Stretches} */
const LETTERS = [
  [0, 0x2c1],
  [0x370, 0x1fff],
  [0xfb00, 0xfb06],
];
/** @type {[number, number][]} */
const IDEOGRAPHS = [
  [0x2e80, 0xd7ff],
  [0xf900, 0xfaff],
  [0xff66, 0xffdc],
];
/**
 * Letters with two cases: of all of Europe's languages, Azerbaijani and Hausa; Vietnamese; pinyin; Romanian; Greek;
 * Cyrillic with the letter of Ukrainian; Arabic as scholars write it; Welsh, Vietnamese again, and old Greek.
 * @type {Stretches}
 */
const CASED = [
  [0, 0x18f],
  [0x198, 0x199],
  [0x1a0, 0x1b0],
  [0x1cd, 0x1dc],
  [0x1e6, 0x1e7],
  [0x218, 0x21b],
  [0x253, 0x259],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e0c, 0x1e0d],
  [0x1e24, 0x1e25],
  [0x1e62, 0x1e63],
  [0x1e6c, 0x1e6d],
  [0x1e80, 0x1e9e],
  [0x1ea0, 0x1fff],
  [0xfb00, 0xfb06],
];

/** By property, where it is looked for, and over what a run goes on. */
const PROPERTIES = {
  L: { stretches: LETTERS, over: /^[\p{Cn}\p{M}]$/u },
  Lu: { stretches: CASED, over: null },
  Ll: { stretches: CASED, over: null },
  N: { stretches: NUMERALS, over: /^\p{Cn}$/u },
  Nd: { stretches: NUMERALS, over: null },
  M: { stretches: NUMERALS, over: /^\p{Cn}$/u },
};

/** Whether all characters between two are of some kind. @param {number} first @param {number} last @param {RegExp | null} kind */
function allBetween(first, last, kind) {
  for (let at = first + 1; at < last; at += 1) if (!kind?.test(String.fromCharCode(at))) return false;
  return true;
}

/** First and last of each run of a property's characters. @param {keyof typeof PROPERTIES} property */
function runsOf(property) {
  const { stretches, over } = PROPERTIES[property];
  const one = new RegExp(`\\p{${property}}`, 'u');
  /** @type {[number, number][]} */
  const runs = [];
  for (const [first, last] of stretches)
    for (let at = first; at <= last; at += 1) {
      if (!one.test(String.fromCharCode(at))) continue;
      const run = runs.at(-1);
      if (run && allBetween(run[1], at, over)) run[1] = at;
      else runs.push([at, at]);
    }
  return property === 'L' ? [...runs, ...IDEOGRAPHS].sort(([a], [b]) => a - b) : runs;
}

const ALL = /** @type {(keyof typeof PROPERTIES)[]} */ (Object.keys(PROPERTIES));

/** How far each run lies behind the one before, and how long it is, in base 36. @param {keyof typeof PROPERTIES} property */
function rangesOf(property) {
  let end = 0;
  return runsOf(property)
    .flatMap(([first, last]) => {
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
${ALL.map((property) => `  ${property}: '${rangesOf(property)}',`).join('\n')}
} as const;
`;

if (process.argv[1] === import.meta.filename)
  await writeFile(path.join(root, 'src/core/text/character-ranges.ts'), characterRanges());
