import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import { type DatePiece, digits, glued, isNumber, value } from './piece.ts';
import type { DateWords } from './words.ts';

/** "2023-09-14", also glued to a time behind it. Its number is a day count since year 0 of 31-day months. */
export const iso: DatePiece = {
  opens: isNumber,
  read: (parts, at) => {
    const [y, m, d] = [digits(parts, at, 4), digits(parts, at + 2, 2), digits(parts, at + 4, 2)];
    if (y === null || m === null || d === null || y < 1000 || m < 1 || m > 12 || d < 1 || d > 31) return null;
    const dashes = lowerAt(parts, at + 1) === '-' && lowerAt(parts, at + 3) === '-';
    return dashes && [1, 2, 3, 4].every((i) => glued(parts, at + i))
      ? value(at + 5, (y * 12 + m - 1) * 31 + d - 1)
      : null;
  },
};

/** "14/09/2023" by its three numbers. */
function slashed(parts: Tokens, at: number): RegExpExecArray | null {
  if (lowerAt(parts, at + 1) !== '/') return null;
  const text = parts.slice(at, at + 5).map(({ word, spaced }, i) => (spaced && i > 0 ? ' ' : word.text));
  return /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/.exec(text.join(''));
}

/** "14/09/2023" or "14.09.2023", packed like `iso`; which is the day is told by size, else by habit. */
export const numeric = ({ monthFirst }: DateWords): DatePiece => ({
  opens: isNumber,
  read: (parts, at) => {
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(parts[at]!.word.text);
    const found = dotted ?? slashed(parts, at);
    if (!found) return null;
    const [a, b] = [Number(found[1]), Number(found[2])];
    const [m, d] = a > 12 || (dotted && b <= 12) || (!monthFirst && b <= 12) ? [b, a] : [a, b];
    const y = found[3]!.length === 2 ? 2000 + Number(found[3]) : Number(found[3]);
    if (m < 1 || m > 12 || d < 1 || d > 31) return null;
    return value(at + (dotted ? 1 : 5), (y * 12 + m - 1) * 31 + d - 1);
  },
});
