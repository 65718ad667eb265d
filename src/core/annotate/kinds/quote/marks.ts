import type { Line } from './line.ts';

const isMark = (line: Line, at: number, pattern: RegExp): boolean =>
  line[at]?.shape === 'mark' && pattern.test(line[at]!.lower);

/** Whether a hyphen stands within a word: "U.S.-based". */
const isGlued = (line: Line, at: number): boolean =>
  line[at]!.lower === '-' && line[at - 1]?.end === line[at]!.start && line[at + 1]?.start === line[at]!.end;

export const isDash = (line: Line, at: number): boolean => isMark(line, at, /^[–—―-]$/) && !isGlued(line, at);
export const isComma = (line: Line, at: number): boolean => isMark(line, at, /^,$/);
