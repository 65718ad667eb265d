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

/** What stands between two figures, where it only lists them: a comma, "and", both; else `null`. */
function jointOf(before: FigureMark, after: FigureMark, parts: Tokens, { nounJoints }: FigureWords): Tokens | null {
  const joint = parts.slice(tokenFrom(parts, before.end), tokenFrom(parts, after.start));
  const lists = joint.every(({ word, line }) => !line && (word.text === ',' || nounJoints.has(word.lower)));
  return lists && joint.length <= 2 ? joint : null;
}

const isBare = ({ unit, figure, of }: FigureMark): boolean => unit === null && figure === 'count' && of === null;
const inUnitOf = (mark: FigureMark, { figure, unit }: FigureMark): FigureMark => ({
  ...mark,
  figure,
  unit,
  why: `${mark.why} figure/carried`,
});

/** Gives a share's unit to the bare numbers listed before it: "[66.1] and 66.7 per cent", "[5], [6] or 7%". */
function carriedBack(all: FigureMark[], mark: FigureMark, parts: Tokens, words: FigureWords): void {
  let next = mark;
  for (let at = all.length - 1; at >= 0 && isBare(all[at]!); at -= 1) {
    const joint = jointOf(all[at]!, next, parts, words);
    if (!joint || (next === mark && !words.nounJoints.has(joint.at(-1)?.word.lower ?? ''))) return;
    next = inUnitOf(all[at]!, mark);
    all[at] = next;
  }
}

/** Whether a bare number is one more age: "aged 58 and [24]". */
const isAgeToo = (before: FigureMark, mark: FigureMark, parts: Tokens, words: FigureWords): boolean =>
  before.unit === AGE && /aged|carried/.test(before.why) && Boolean(jointOf(before, mark, parts, words)?.length);

/** Gives bare numbers the unit of what they are told with: the outcome of a change that of what it was before ("from 21 mpg to [24]"), one of several that of the others. `marks` in order. */
export function carried(marks: readonly FigureMark[], parts: Tokens, words: FigureWords): FigureMark[] {
  const all: FigureMark[] = [];
  for (const mark of marks) {
    const before = all.at(-1);
    const bare = mark.unit === null && mark.figure === 'count' && before && before.unit !== null;
    const takes =
      bare && (oneChange(before, mark, parts, words) || (isBare(mark) && isAgeToo(before, mark, parts, words)));
    if (mark.figure === 'percent') carriedBack(all, mark, parts, words);
    all.push(takes ? inUnitOf(mark, before) : mark);
  }
  return all;
}
