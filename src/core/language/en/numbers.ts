import type { NumberWords } from '../../text/numeral.ts';
import { wordList } from '../../text/word-list.ts';

const units = wordList(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
).map((word, value) => [word, value] as const);
const tens = wordList('twenty thirty forty fifty sixty seventy eighty ninety').map(
  (word, i) => [word, 20 + 10 * i] as const,
);
const parts = wordList('half third quarter fifth sixth seventh eighth ninth tenth');
const fourths = [
  ['fourth', 4],
  ['fourths', 4],
] as const;

/** How English writes numbers. */
export const numbers: NumberWords = {
  words: new Map([...units, ...tens]),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['quadrillion', 1e15],
    ['dozen', 12],
    ['lakh', 1e5],
    ['crore', 1e7],
  ]),
  shortScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['mil', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
    ['bln', 1e9],
    ['bil', 1e9],
    ['t', 1e12],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  shares: new Set(['%', 'percent', 'per', 'pct']),
  fractionSigns: new Map([
    ['½', 0.5],
    ['⅓', 1 / 3],
    ['⅔', 2 / 3],
    ['¼', 0.25],
    ['¾', 0.75],
    ['⅛', 0.125],
    ['⅜', 0.375],
    ['⅝', 0.625],
    ['⅞', 0.875],
  ]),
  denominators: new Map([
    ...fourths,
    ...parts.flatMap((word, i) => [[word, i + 2] as const, [word === 'half' ? 'halves' : `${word}s`, i + 2] as const]),
  ]),
  half: new Set(['half']),
  one: new Set(['a', 'an']),
  joins: new Set(['and']),
  either: new Set(['or']),
  negative: new Set(['minus', 'negative']),
};
