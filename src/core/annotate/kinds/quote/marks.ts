import type { Line } from './line.ts';

const isMark = (line: Line, at: number, pattern: RegExp): boolean =>
  line[at]?.shape === 'mark' && pattern.test(line[at]!.lower);

export const isDash = (line: Line, at: number): boolean => isMark(line, at, /^[–—―-]$/);
export const isComma = (line: Line, at: number): boolean => isMark(line, at, /^,$/);
