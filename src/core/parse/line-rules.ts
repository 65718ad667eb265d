import { oncePer } from '../text/once.ts';
import type { LineRule, StructureWords } from './words.ts';

/** Longer lines are paragraphs. */
const LONGEST = 320;
/** How much of a line's end is looked at by the rules that tell it by its end. */
const TAIL = 110;

/** The first word of a line as rules name it: "#" for a number, the "editor" of "Editor’s". */
function firstWord(line: string): string {
  const word = /[\p{L}\p{N}©]+/u.exec(line.slice(0, 40))?.[0].toLowerCase() ?? '';
  return /^\d/.test(word) ? '#' : word;
}

/** The rules that may fit a line, by its first word; under '' those for any line. In the order of the list. */
type Index = ReadonlyMap<string, readonly LineRule[]>;

const indexOf = oncePer(({ lines }: StructureWords): Index => {
  const firsts = new Set(['', ...lines.flatMap(({ first }) => first ?? [])]);
  return new Map(
    [...firsts].map((word) => [word, lines.filter(({ first }) => first === undefined || first.includes(word))]),
  );
});

/** Whether a rule holds where a line stands: above the story, or below its first paragraphs. */
const standsRight = ({ place }: LineRule, told: number): boolean =>
  place === undefined || (place === 'top' ? told < 2 : told > 0);

const fits = ({ needs, pattern }: LineRule, part: string): boolean =>
  (needs === undefined || needs.test(part)) && pattern.test(part);

/** The rule for a line's wording, as far as one fits. `told` says how many body paragraphs have gone before. */
export function ruleFor(line: string, told: number, words: StructureWords): LineRule | null {
  if (line.length > LONGEST) return null;
  const index = indexOf(words);
  for (const rule of index.get(firstWord(line)) ?? index.get('')!) {
    if (standsRight(rule, told) && fits(rule, rule.end ? line.slice(-TAIL) : line)) return rule;
  }
  return null;
}
