import { slice } from '../../../../model/span.ts';
import type { Mention } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';

/** Letters that may be short for words. */
const LETTERS = /^\p{Lu}{2,6}$/u;
/** How far before the bracket its words are looked for, and how many of them its letters may skip. */
const BEFORE = 100;
const SKIPPED = 3;
const BETWEEN = /[^\p{L}]+/u;
const COMMON = /^\p{Ll}/u;

/**
 * Abbreviations in brackets that are short for the common words before them, and so for no name: "consumer price index
 * (CPI)". Not where those words are a body's: "the electoral commission (EC)". As written.
 */
export function coined(
  text: string,
  mentions: readonly Mention[],
  { word }: Lexicon,
  small: ReadonlySet<string>,
): ReadonlySet<string> {
  const short = mentions.filter((mention) => {
    const { start, end } = mention;
    const letters = slice(text, mention);
    if (text[start - 1] !== '(' || text[end] !== ')' || !LETTERS.test(letters)) return false;
    const all = text
      .slice(Math.max(0, start - BEFORE), start - 1)
      .trimEnd()
      .split(BETWEEN);
    const words = all.slice(-letters.length - SKIPPED).filter((one) => !small.has(one));
    const last = words.slice(-letters.length);
    if (!last.every((one) => COMMON.test(one)) || word(last.at(-1) ?? '') & LEXICAL.organizationNoun) return false;
    return last.map((one) => one[0]).join('') === letters.toLowerCase();
  });
  return new Set(short.map((mention) => slice(text, mention)));
}
