/** A day of the calendar. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A date's ISO value and, for a stretch, that of its end. Both `null` where the words fix no date. */
export interface When {
  readonly value: string | null;
  readonly value2: string | null;
}

export const OPEN: When = { value: null, value2: null };

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Days since 1970; out-of-range months and days carry over. */
export const dayNumber = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 864e5;

export function dayOf(number: number): Day {
  const date = new Date(number * 864e5);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** Whether the calendar has this day. */
export const exists = (day: Day): boolean => day.month >= 1 && day.month <= 12 && dayOf(dayNumber(day)).day === day.day;

export const isoDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
export const isoMonth = (year: number, month: number): string =>
  isoDay(dayOf(Date.UTC(year, month - 1, 1) / 864e5)).slice(0, 7);
export const isoYear = (year: number): string => pad(year, 4);

export const at = (value: string): When => ({ value, value2: null });
export const between = (value: string, value2: string): When => ({ value, value2 });

/** Days from one number to another, both included. */
export const days = (from: number, to: number): When => between(isoDay(dayOf(from)), isoDay(dayOf(to)));

/** Reads an ISO date, or date and time; `null` where it is none. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(day) ? day : null;
}
