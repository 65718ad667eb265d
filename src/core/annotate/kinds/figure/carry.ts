import type { FigureMark } from '../../../model/annotation.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';
import { AGE } from './amount.ts';
import type { FigureWords } from './words.ts';

/** How many words may stand between a change's start and the "to" before its outcome: "from 21 mpg in 2008 to 24". */
const APART = 5;
/** What ends the stretch that a change is told in. */
const ENDS = /^[.!?;:“”"]$/;

/** Whether `at` is where a figure begins, modifiers before it let pass, and one of `words` stands before it. */
const led = (parts: Tokens, { start, modifierSpan }: FigureMark, words: ReadonlySet<string>): boolean => {
  const from = tokenFrom(parts, modifierSpan && modifierSpan.start < start ? modifierSpan.start : start);
  return !parts[from]?.line && words.has(parts[from - 1]?.word.lower ?? '');
};

/** Whether two figures are the ends of one change: "from 21 mpg … to 24". */
function oneChange(before: FigureMark, after: FigureMark, parts: Tokens, words: FigureWords): boolean {
  if (!led(parts, before, words.rangeLeads.from) || !led(parts, after, words.towards)) return false;
  const from = tokenFrom(parts, before.end);
  const to = tokenFrom(parts, after.start);
  if (to - from > APART) return false;
  return parts.slice(from, to).every(({ word, line }) => !line && !ENDS.test(word.text));
}

/** Whether a bare number is one more age: "aged 58 and [24]". */
function isAgeToo(before: FigureMark, { start, of }: FigureMark, parts: Tokens, { nounJoints }: FigureWords): boolean {
  const joint = tokenFrom(parts, start) - 1;
  const { text, lower } = parts[joint]!.word;
  const lists = (text === ',' || nounJoints.has(lower)) && tokenFrom(parts, before.end) === joint;
  return lists && of === null && before.unit === AGE && /aged|carried/.test(before.why);
}

/** Gives bare numbers the unit of what they are told with: the outcome of a change that of what it was before ("from 21 mpg to [24]"), one more age that of the first. `marks` in order. */
export function carried(marks: readonly FigureMark[], parts: Tokens, words: FigureWords): FigureMark[] {
  const all: FigureMark[] = [];
  for (const mark of marks) {
    const before = all.at(-1);
    const bare = mark.unit === null && mark.figure === 'count' && before && before.unit !== null;
    all.push(
      bare && (oneChange(before, mark, parts, words) || isAgeToo(before, mark, parts, words))
        ? { ...mark, figure: before.figure, unit: before.unit, why: `${mark.why} figure/carried` }
        : mark,
    );
  }
  return all;
}
