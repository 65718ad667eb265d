import type { DateMark } from '../../../model/annotation.ts';
import { type Day, dayNumber, isoDay, isoMonth, isoYear, parseDay } from './calendar.ts';

/** A date as it was read, and what of it the words themselves gave. */
export interface ReadDate {
  readonly mark: DateMark;
  /** Of a month, or a day of one, the first of several: whether its year was told; and which way its sentence looks. `null` for other dates. */
  readonly month: { readonly month: number; readonly day: number | null; readonly told: boolean } | null;
  readonly looks: -1 | 0 | 1;
  /** Whether it is the name of a day, its week not told. */
  readonly weekday: boolean;
}

/** So near to today, in days, a day is of this year, whatever year its month has elsewhere. */
const RECENT = 45;

/** What years each month is given anywhere in the article. */
function yearsOfMonths(dates: readonly ReadDate[]): ReadonlyMap<number, ReadonlySet<number>> {
  const years = new Map<number, Set<number>>();
  for (const { mark, month } of dates) {
    if (!month?.told || mark.value === null) continue;
    const known = years.get(month.month) ?? new Set();
    years.set(month.month, known.add(Number(mark.value.slice(0, 4))));
  }
  return years;
}

/** How many days lie between today and the day, or the middle of the month, that a date was taken for. */
function away({ mark }: ReadDate, today: Day): number {
  const { value } = mark;
  const day = value && parseDay(value.length === 7 ? `${value}-15` : value);
  return day ? Math.abs(dayNumber(day) - dayNumber(today)) : 0;
}

/** A day that other years may not have. */
export const isLeapDay = ({ month }: ReadDate): boolean => month?.month === 2 && month.day === 29;

/** The same day, days or month in another year, which then is told; of days, where no year had been told, the first. */
export function inYear(date: ReadDate, year: number): ReadDate {
  const { mark, month } = date;
  const { month: number, day } = month!;
  const open = day === null ? isoMonth(year, number) : isoDay({ year, month: number, day });
  const moved = (value: string | null): string | null => value && isoYear(year) + value.slice(4);
  const value = mark.value === null ? open : moved(mark.value);
  const why = `${mark.why} date/told-elsewhere`;
  return { ...date, mark: { ...mark, value, value2: moved(mark.value2), why }, month: { ...month!, told: true } };
}

/**
 * Dates with the years that the article tells elsewhere: where "July 2021" is the only July with a year, "July 8" is of that
 * year too, unless it is near to the day of the article, or its sentence looks ahead.
 */
export function withYearsTold(dates: readonly ReadDate[], today: Day | null): readonly ReadDate[] {
  const years = yearsOfMonths(dates);
  if (!years.size) return dates;
  return dates.map((date) => {
    const told = date.month && !date.month.told ? years.get(date.month.month) : undefined;
    if (told?.size !== 1 || date.looks > 0 || (today && away(date, today) <= RECENT)) return date;
    const [year] = told;
    return isLeapDay(date) ? date : inYear(date, year!);
  });
}
