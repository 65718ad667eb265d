import type { Read } from '../pattern.ts';
import type { Tokens } from '../tokens.ts';
import { glued, lower } from './look.ts';
import { scaleAt, scaled } from './scale.ts';
import type { NumberWords, Numeral } from './words.ts';

/** A number in words is shorter than this many parts. */
const LONGEST = 20;

/** The next word of a number in words from `at`, over a hyphen or an "and". */
function nextWord(parts: Tokens, at: number, { words, origin }: { words: NumberWords; origin: number }): number | null {
  const known = (i: number): boolean =>
    words.words.has(lower(parts, i, origin)) || words.scales.has(lower(parts, i, origin));
  if (known(at)) return at;
  if (lower(parts, at) === '-' && glued(parts, at) && known(at + 1)) return at + 1;
  return words.joins.has(lower(parts, at)) && words.words.has(lower(parts, at + 1)) ? at + 1 : null;
}

/** Whether `value` may follow `before` within one number: "twenty one", "hundred five", never "two three". */
const fits = (before: number, value: number): boolean =>
  before === 0 || (before % 100 === 0 && value < 100) || (before % 100 >= 20 && before % 10 === 0 && value < 10);

interface Sum {
  total: number;
  current: number;
  scale: number;
}

/** Adds one word to a number in words; `false` where it cannot go on. */
function add(sum: Sum, word: string, words: NumberWords): boolean {
  const factor = words.scales.get(word);
  if (factor === undefined) {
    const value = words.words.get(word)!;
    if (!fits(sum.current, value) || (sum.scale > 1 && sum.current === 0 && sum.total === 0)) return false;
    sum.current += value;
    return true;
  }
  if (factor <= 100) sum.current = (sum.current || 1) * factor;
  else {
    sum.total += (sum.current || 1) * factor;
    sum.current = 0;
  }
  sum.scale = Math.max(sum.scale, factor);
  return true;
}

/** "half a", "a": what may open a number in words before a scale. */
function opening(parts: Tokens, at: number, words: NumberWords): Read<number> | null {
  if (
    words.half.has(lower(parts, at, at)) &&
    (words.one.has(lower(parts, at + 1)) || words.scales.has(lower(parts, at + 1)))
  ) {
    return { end: words.one.has(lower(parts, at + 1)) ? at + 2 : at + 1, value: 0.5 };
  }
  return words.one.has(lower(parts, at, at)) ? { end: at + 1, value: 1 } : null;
}

/** A number in words: "forty-two", "half a million", "a hundred and five thousand". */
export function wordsAt(parts: Tokens, at: number, words: NumberWords): Read<Numeral> | null {
  const open = opening(parts, at, words);
  if (open) {
    const scale = scaleAt(parts, open.end, words);
    if (!scale) return null;
    if (open.value !== 1) {
      const { end, value } = scaled(parts, { end: open.end, value: open.value }, words);
      return { end, value: { ...value, form: 'words' } };
    }
  }
  const sum: Sum = { total: 0, current: 0, scale: 1 };
  let end = open?.end ?? at;
  const from = end;
  for (
    let next = nextWord(parts, end, { words, origin: at });
    next !== null && end < at + LONGEST;
    next = nextWord(parts, end, { words, origin: at })
  ) {
    if (next > end && end === from) break;
    if (end > from && words.joins.has(lower(parts, end)) && sum.scale < 100) break;
    if (!add(sum, lower(parts, next, at), words)) break;
    end = next + 1;
  }
  if (end === from) return null;
  return { end, value: { value: sum.total + sum.current, scale: sum.scale, form: 'words' } };
}
