import type { Line, Unit } from './line.ts';

/** Whether a mark stands at `at` that a pattern fits. */
export const isMark = (line: Line, at: number, pattern: RegExp): boolean =>
  line[at]?.shape === 'mark' && pattern.test(line[at]!.lower);

/** Whether a hyphen, or a short dash between two names, stands within a word: "U.S.-based", "the Leeds–York line". */
function isGlued(line: Line, at: number): boolean {
  const [before, dash, after] = [line[at - 1], line[at]!, line[at + 1]];
  if (before?.end !== dash.start || after?.start !== dash.end) return false;
  return dash.lower === '-' || (dash.lower === '–' && before.capital && after.capital);
}

export const isDash = (line: Line, at: number): boolean => isMark(line, at, /^[–—―-]$/) && !isGlued(line, at);
export const isComma = (line: Line, at: number): boolean => isMark(line, at, /^,$/);

/** Whether a mark goes with the figure beside it: "£3 million", "9 %". */
export const isOfFigure = (unit: Unit | undefined): boolean => unit?.shape === 'mark' && /^[$£€¥₹%]$/.test(unit.lower);

/** How far the other one of a pair of brackets is looked for, in units. */
const BRACKETED = 14;

/** Index of the bracket that opens what closes at `at`; -1 where there is none near. */
export function openingBracket(line: Line, at: number): number {
  for (let i = at - 1; i >= 0 && at - i < BRACKETED; i -= 1) if (isMark(line, i, /^[([]$/)) return i;
  return -1;
}

/** Index after the bracket that closes what opens at `at`; `at` where there is none near. */
export function closingBracket(line: Line, at: number): number {
  for (let i = at + 1; i < line.length && i - at < BRACKETED; i += 1) if (isMark(line, i, /^[)\]]$/)) return i + 1;
  return at;
}

/** Index before the brackets that close before `at`: of "Kemp (York) and" that behind "Kemp"; `at` where none do. */
export function beforeBrackets(line: Line, at: number): number {
  const open = isMark(line, at - 1, /^[)\]]$/) ? openingBracket(line, at - 1) : -1;
  return open < 0 ? at : open;
}
