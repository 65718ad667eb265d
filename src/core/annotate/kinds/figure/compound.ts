import type { Tokens } from '../../../text/tokens.ts';
import { type Amount, type FigureHit, field, quantities, tidy } from './amount.ts';
import type { FigureWords } from './words.ts';

/** "5 ft 2 in", "3 hours 20 minutes": a unit and its parts, in the unit; `null` where the parts would make more than one, or are none of it. */
export function compoundOf(hit: FigureHit, { wholes }: FigureWords): Amount | null {
  const units = field(hit, 'unit', 'unit');
  const [unit, parts] = hit.rule.whole ?? [units[0]?.name ?? '', 0];
  let value = 0;
  let share = 1;
  for (const [i, quantity] of quantities(hit).entries()) {
    const most =
      i === 0 ? Number.POSITIVE_INFINITY : parts || (wholes.get(units[i - 1]!.name)?.get(units[i]!.name) ?? 0);
    if (quantity.value >= most) return null;
    if (i > 0) share *= most;
    value += quantity.value / share;
  }
  return { figure: units[0]?.figure ?? 'quantity', value: tidy(value), value2: null, magnitude: null, unit };
}

const lower = (parts: Tokens, at: number): string => parts[at]?.word.lower ?? '';

/** Whether a quantity is joined on before `start`, or behind `end`: such a list is none of parts ("3 years, 2 months and 14 days"). */
function isListed(parts: Tokens, { start, end }: Pick<FigureHit, 'start' | 'end'>, words: FigureWords): boolean {
  const joins = (at: number): boolean => lower(parts, at) === ',' || words.numbers.joins.has(lower(parts, at));
  const before = joins(start - 1) ? start - (joins(start - 2) ? 3 : 2) : -1;
  if (words.units.has(lower(parts, before))) return true;
  const next = end + (joins(end) ? 1 : 0) + (joins(end) && joins(end + 1) ? 1 : 0);
  return parts[next]?.word.shape === 'number' && words.units.has(lower(parts, next + 1));
}

/** Whether two quantities side by side are one: not "between 2 years and 3 months", nor "After 3 hours, 20 minutes of rain" or "5 days, 3 hours a day". */
export function isTogether(parts: Tokens, { start, end }: FigureHit, words: FigureWords): boolean {
  if (words.rangeLeads.between.has(lower(parts, start - 1)) || isListed(parts, { start, end }, words)) return false;
  if (!parts.slice(start, end).some(({ word }) => word.text === ',')) return true;
  const next = lower(parts, end);
  if (words.rateArticles.has(next) || words.rateWords.has(next) || words.partitives.has(next)) return false;
  return !(parts[start - 1]?.word.capital && words.stops.has(lower(parts, start - 1)));
}
