import type { FigureMark } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { lowerAt, type Tokens, tokenFrom } from '../../../text/tokens.ts';
import { AGE } from './amount.ts';
import { isPlural } from './nouns.ts';
import type { FigureWords } from './words.ts';

/** How many words may stand between a change's start and the "to" before its outcome: "from 21 mpg in 2008 to 24". */
const APART = 7;
/** What ends the stretch that a change is told in. */
const ENDS = /^[.!?;:“”"]$/;

/** Where a figure opens with its modifier. */
const partFrom = (parts: Tokens, { start, modifierSpan }: FigureMark): number =>
  tokenFrom(parts, modifierSpan && modifierSpan.start < start ? modifierSpan.start : start);

/** Whether one of `words` stands so many words before a part. */
const led = (parts: Tokens, from: number, words: ReadonlySet<string>, away = 1): boolean =>
  !parts[from]?.line && words.has(lowerAt(parts, from - away));

/** Where what opens a figure starts: "from [an initial] 7.3" has words between, of which the first is an article. */
function openingOf(parts: Tokens, from: number, { rangeLeads, rateArticles }: FigureWords): number {
  const isLed = rateArticles.has(lowerAt(parts, from - 2)) && rangeLeads.from.has(lowerAt(parts, from - 3));
  return isLed && !parts[from - 1]!.line && parts[from - 1]!.word.shape === 'word' ? from - 2 : from;
}

/** Whether two figures are the ends of one change: "from 21 mpg … to 24", "to 24 mpg … from 21", "24 mpg, up from 21". */
function oneChange(before: FigureMark, after: FigureMark, parts: Tokens, words: FigureWords): boolean {
  const { rangeLeads, towards, moves, partitives } = words;
  const [first, last] = [partFrom(parts, before), openingOf(parts, partFrom(parts, after), words)];
  const back =
    after.value2 === null &&
    led(parts, last, rangeLeads.from) &&
    !partitives.has(lowerAt(parts, tokenFrom(parts, after.end)));
  const changed = back
    ? led(parts, first, towards) || led(parts, last, moves, 2)
    : led(parts, last, towards) && led(parts, first, rangeLeads.from);
  if (!changed) return false;
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

/** Whether a figure says in other words what the one before does, what that came to, or how it came there: "fell 102 points, or [0.36%], to [27,934]", "was at $60, down [2%]". */
function isOther(
  before: FigureMark,
  mark: FigureMark,
  parts: Tokens,
  { others, towards, changes }: FigureWords,
): boolean {
  const between = parts.slice(tokenFrom(parts, before.end), partFrom(parts, mark)).map(({ word }) => word.lower);
  const [comma, joint] = between.length === 1 ? [',', between[0]!] : between;
  if (mark.of !== null || between.length > 2 || comma !== ',') return false;
  if (changes.steps.has(joint ?? '')) return between.length === 2;
  return towards.has(joint ?? '') || (between.length === 2 && others.has(joint!) && mark.unit !== before.unit);
}

const isBare = ({ unit, figure, of, why }: FigureMark): boolean =>
  unit === null && figure === 'count' && of === null && why === 'figure/number';

/** Whether two numbers are told in one breath, and the unit behind the second is of both: "[66.1] and 66.7 per cent", "[1,000] and as many as 3,000 people". */
function sharesUnit(
  [before, mark, after]: readonly [FigureMark | undefined, FigureMark, FigureMark],
  parts: Tokens,
  { nounJoints, towards }: FigureWords,
): boolean {
  const joint = partFrom(parts, after) - 1;
  const { text, lower } = parts[joint]!.word;
  if (tokenFrom(parts, mark.end) !== joint || parts[joint + 1]!.line) return false;
  // "24 shots to 11 and 68% of the ball".
  const from = tokenFrom(parts, mark.start) - 1;
  if (before?.figure === 'count' && tokenFrom(parts, before.end) === from && towards.has(lowerAt(parts, from)))
    return false;
  if (!nounJoints.has(lower) && !(text === ',' && /shared$/.test(after.why))) return false;
  const exact = [mark, after].every(({ value }) => value !== null && value % 1 !== 0);
  const bounded = after.start > parts[joint + 1]!.start && after.value !== null && mark.value! < after.value;
  return after.unit !== null && after.value2 === null && (after.figure === 'percent' || exact || bounded);
}

/** How many words may part the counted from what is told of some of them: "12 boats that came late, [3] of which sank". */
const BETWEEN = 12;

/** What a figure is of, where "of them" or "of whom" behind it stands for those just counted: "[12 boats], [3] of which sank". */
function ofThose(before: FigureMark | undefined, mark: FigureMark, parts: Tokens, words: FigureWords): Span | null {
  const at = tokenFrom(parts, mark.end);
  if (before?.figure !== 'count' || !before.unit || before.value === null || mark.figure === 'money') return null;
  if (mark.of || !words.partitives.has(lowerAt(parts, at)) || !words.backwards.has(lowerAt(parts, at + 1))) return null;
  // "39% of these boats".
  const next = words.determiners.has(lowerAt(parts, at + 1)) ? parts[at + 2]?.word : undefined;
  if (next?.shape === 'word' && !words.stops.has(next.lower) && !words.verbEnding.test(next.lower)) return null;
  const between = parts.slice(tokenFrom(parts, before.end), partFrom(parts, mark));
  const clear = between.every(({ word, line }) => !line && !/^[.!?]$/.test(word.text) && !isPlural(word.lower, words));
  const fewer = mark.figure !== 'count' || (mark.value !== null && mark.value < before.value);
  return clear && fewer && between.length <= BETWEEN ? { start: before.start, end: before.end } : null;
}

const withUnit = (mark: FigureMark, { figure, unit }: FigureMark, how: string): FigureMark => ({
  ...mark,
  figure,
  unit,
  why: `${mark.why} figure/${how}`,
});

/** What stands before the next figure, without what told it again in brackets: "[78 taka] (64 cents), up from 52". */
function beforeBrackets(all: readonly FigureMark[], parts: Tokens): FigureMark | undefined {
  const [last, earlier] = [all.at(-1), all.at(-2)];
  const at = last && earlier ? tokenFrom(parts, last.start) - 1 : -1;
  const again = parts[at]?.word.text === '(' && tokenFrom(parts, earlier!.end) === at;
  return again ? { ...earlier!, end: parts[tokenFrom(parts, last!.end)]?.end ?? last!.end } : last;
}

/**
 * Gives bare numbers the unit of what they are told with: the outcome of a change that of what it was before ("from 21 mpg
 * to [24]", "to 24 mpg from [21]"), one more age that of the first, the first of two that of the second ("[66.1] and 66.7 per cent"). `marks` in order.
 */
export function carried(marks: readonly FigureMark[], parts: Tokens, words: FigureWords): FigureMark[] {
  const all: FigureMark[] = [];
  for (const mark of marks) {
    const before = beforeBrackets(all, parts);
    const bare = mark.unit === null && mark.figure === 'count' && before && before.unit !== null;
    const one = bare && (oneChange(before, mark, parts, words) || isAgeToo(before, mark, parts, words));
    const told = one ? withUnit(mark, before, 'carried') : mark;
    const those = ofThose(all.at(-1), mark, parts, words);
    all.push(
      before && isOther(before, mark, parts, words) ? { ...told, of: before.of } : { ...told, of: told.of ?? those },
    );
  }
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const [mark, after] = [all[at]!, all[at + 1]!];
    if (isBare(mark) && sharesUnit([all[at - 1], mark, after], parts, words)) all[at] = withUnit(mark, after, 'shared');
  }
  return all;
}
