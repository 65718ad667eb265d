import type { Span } from '../../../../model/span.ts';

/** Everything in the brackets: "AZN.L", "NYSE: AZN". */
const WITH_PLACE = /^\p{Lu}[\p{Lu}\p{Nd}]{0,5}\.\p{Lu}{1,2}$/u;
const WITH_EXCHANGE = /^(\p{L}{2,8}) ?: ?\p{Lu}[\p{Lu}\p{Nd}.]{0,6}$/u;
const LONGEST = 18;

/** Whether the brackets that open at `at` hold the sign under which a share is traded: "(AZN.L)", "(NYSE: AZN)". */
export function shareSignAt(text: string, at: number, exchanges: ReadonlySet<string>): boolean {
  if (text[at] !== '(') return false;
  const close = text.slice(at, at + LONGEST).indexOf(')');
  if (close < 0) return false;
  const inside = text.slice(at + 1, at + close);
  if (WITH_PLACE.test(inside)) return true;
  const exchange = WITH_EXCHANGE.exec(inside)?.[1];
  return exchange !== undefined && exchanges.has(exchange.toLowerCase());
}

/** Whether a span is no more than such a sign, or part of one. */
export function isShareSign(text: string, { start }: Span, exchanges: ReadonlySet<string>): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const open = before.lastIndexOf('(');
  return open >= 0 && !before.includes(')', open) && shareSignAt(text, start - before.length + open, exchanges);
}
