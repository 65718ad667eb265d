import type { Line, Unit } from './line.ts';

const isMark = (line: Line, at: number, pattern: RegExp): boolean =>
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
