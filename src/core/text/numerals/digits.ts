import type { Read } from '../pattern.ts';
import type { Tokens } from '../tokens.ts';
import { glued, isDigits, lower } from './look.ts';
import type { NumberWords } from './words.ts';

/** What fractions are written with in digits: "3/4" is one, "9/11" a date. */
const DIVISORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64]);
const DIGITS = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** The Indian way: "1,50,000". */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/** The way of South Africa and of much of Europe, taken where a scale or a share follows: "52,3 billion", "4,6%". */
const COMMA = /^(\d{1,3}),(\d{1,2})$/;

/** The value of digits with a decimal comma, by what stands behind them; `null` where they have none. */
function withComma(parts: Tokens, at: number, { scales, shortScales, shares }: NumberWords): number | null {
  const [, whole, part] = COMMA.exec(parts[at]!.word.text) ?? [];
  const next = lower(parts, at + 1);
  if (!whole || !(scales.has(next) || shares.has(next) || (shortScales.has(next) && glued(parts, at + 1)))) return null;
  return Number(`${whole}.${part}`);
}

/** Whether three digits are an aeroplane's: "400 [737] Max jets", "two [787]s", "30 [787]-9s". */
const isModel = (parts: Tokens, at: number): boolean => {
  const behind = parts[at + 1];
  if (!/^7\d7$/.test(lower(parts, at)) || !behind || behind.line) return false;
  return behind.spaced ? behind.word.capital : /^[-–s]$/.test(behind.word.text);
};

/** Where groups of three digits end that spaces part, from the first: "1 250 000"; the first itself where there are none. */
function groupsEnd(parts: Tokens, at: number): number {
  let end = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(parts[at]!.word.text)) return end;
  while (/^\d{3}$/.test(lower(parts, end)) && parts[end]!.spaced && !isModel(parts, end)) end += 1;
  const cut = isDigits(parts, end) && lower(parts, end) !== '';
  return cut ? at + 1 : end;
}

/** The value of digits with their separators; `null` where they are no one number ("3,4", "1.2.3"). */
export function digitsValue(text: string): number | null {
  if (text.length > 30) return null;
  if (DIGITS.test(text)) return Number(text);
  return GROUPED.test(text) || LAKHS.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** The denominator of "1/2" whose slash stands at `at`. */
function slashed(parts: Tokens, at: number): number | null {
  if (!glued(parts, at) || !glued(parts, at + 1) || !/^[/⁄]$/.test(parts[at]!.word.text) || !isDigits(parts, at + 1))
    return null;
  if (/^[/⁄]$/.test(lower(parts, at + 2)) && glued(parts, at + 2)) return null;
  const value = digitsValue(parts[at + 1]!.word.text);
  return value !== null && DIVISORS.has(value) ? value : null;
}

/** Digits with a fraction behind or after them: "81.7", "1/2", "2 1/2", "2-1/2", "2½". */
export function digitsAt(parts: Tokens, at: number, words: NumberWords): Read<number> | null {
  const whole = isDigits(parts, at) ? (withComma(parts, at, words) ?? digitsValue(parts[at]!.word.text)) : null;
  const sign = words.fractionSigns.get(lower(parts, at, at));
  if (sign !== undefined) return { end: at + 1, value: sign };
  if (whole === null) return null;
  const grouped = groupsEnd(parts, at);
  if (grouped > at + 1)
    return {
      end: grouped,
      value: Number(
        parts
          .slice(at, grouped)
          .map(({ word }) => word.text)
          .join(''),
      ),
    };
  const under = slashed(parts, at + 1);
  if (under !== null) return whole < under ? { end: at + 3, value: whole / under } : null;
  const after = words.fractionSigns.get(lower(parts, at + 1));
  if (after !== undefined) return { end: at + 2, value: whole + after };
  const hyphen = lower(parts, at + 1) === '-' && glued(parts, at + 1) && glued(parts, at + 2) ? 1 : 0;
  const next = at + 1 + hyphen;
  const second = isDigits(parts, next) && lower(parts, next) ? slashed(parts, next + 1) : null;
  const over = second === null ? null : digitsValue(parts[next]!.word.text);
  if (second !== null && over !== null && over < second) return { end: next + 3, value: whole + over / second };
  return { end: at + 1, value: whole };
}
