import type { Tokens } from '../tokens.ts';

/** Whether no white space stands before the part at `at`. */
export const glued = (parts: Tokens, at: number): boolean => at < parts.length && !parts[at]!.spaced;
/** The word at `at`; nothing where a line opens there, unless the number itself does (`origin`). */
export const lower = (parts: Tokens, at: number, origin = -1): string =>
  at < parts.length && (at === origin || !parts[at]!.line) ? parts[at]!.word.lower : '';
export const isDigits = (parts: Tokens, at: number): boolean => at < parts.length && parts[at]!.word.shape === 'number';
