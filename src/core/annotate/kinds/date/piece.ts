import type { Piece, Read } from '../../../text/pattern.ts';
import type { Tokens, Word } from '../../../text/tokens.ts';
import type { TimeUnit } from './words.ts';

/** What a piece of a date means: a number, or a unit with its number. */
export interface DateValue {
  /** A month, a day, a weekday, seconds of the day, minutes east of UTC …; `NaN` for "a few". */
  readonly number: number;
  readonly unit: TimeUnit | null;
}

export type DatePiece = Piece<DateValue>;

/** A reading that is a number. */
export const value = (end: number, number: number): Read<DateValue> => ({ end, value: { number, unit: null } });
export const glued = (parts: Tokens, at: number): boolean => at < parts.length && !parts[at]!.spaced;
export const isNumber = (word: Word): boolean => word.shape === 'number';

/** Plain digits, at most `width` of them. */
export function digits(parts: Tokens, at: number, width: number): number | null {
  const text = parts[at]?.word.text ?? '';
  return text.length <= width && /^\d+$/.test(text) ? Number(text) : null;
}
