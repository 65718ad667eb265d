import { catches } from '../../../text/pattern.ts';
import type { Hit } from '../../../text/rules.ts';
import {
  at,
  between,
  type Day,
  dayNumber,
  dayOf,
  days,
  exists,
  isoDay,
  isoMonth,
  isoYear,
  OPEN,
  type When,
  weekdayOf,
} from './calendar.ts';
import type { DateValue } from './pieces.ts';
import type { DateMeaning, DateRule, TimeUnit } from './words.ts';

export type DateHit = Hit<DateRule, DateValue>;

/** The day the article is read from, and whether the match opened with an article ("the last week"). */
export interface Frame {
  readonly today: Day | null;
  readonly definite: boolean;
}

type Resolver = (hit: DateHit, frame: Frame) => When | null;

const first = (hit: DateHit, name: string): number | null => catches(hit, name)[0]?.value.number ?? null;
const unitOf = (hit: DateHit): TimeUnit | null =>
  (catches(hit, 'unit')[0] ?? catches(hit, 'period')[0])?.value.unit ?? null;

/** A date without a year belongs to another year when it lies more than this many days ahead, or behind: news looks back. */
const AHEAD = 270;
const BEHIND = 330;

/** The year of a month and day that name none: the one that brings it nearest to today, this year where in doubt. */
function nearestYear(month: number, day: number, today: Day | null): number | null {
  if (!today) return null;
  const away = dayNumber({ year: today.year, month, day }) - dayNumber(today);
  return today.year + (away > AHEAD ? -1 : away < -BEHIND ? 1 : 0);
}

/** Adds a time of day to a day where its zone is known; the moment is given in UTC. */
function moment(day: Day, hit: DateHit): When {
  const seconds = first(hit, 'time');
  const zone = first(hit, 'zone');
  if (seconds === null || zone === null) return at(isoDay(day));
  const time = new Date((dayNumber(day) * 86400 + seconds - zone * 60) * 1000).toISOString();
  return at(`${time.slice(0, 19)}Z`);
}

const calendar: Resolver = (hit, { today }) => {
  const month = first(hit, 'month')!;
  const day = first(hit, 'day');
  const year = first(hit, 'year') ?? nearestYear(month, day ?? 15, today);
  if (year === null) return OPEN;
  if (day === null) return at(isoMonth(year, month));
  const date = { year, month, day };
  return exists(date) ? moment(date, hit) : null;
};

const dayRange: Resolver = (hit, { today }) => {
  const month = first(hit, 'month')!;
  const [from, to] = catches(hit, 'day').map((caught) => caught.value.number);
  if (from === undefined || to === undefined || from >= to) return null;
  const year = first(hit, 'year') ?? nearestYear(month, from, today);
  if (year === null) return OPEN;
  return exists({ year, month, day: to })
    ? between(isoDay({ year, month, day: from }), isoDay({ year, month, day: to }))
    : null;
};

/** Undoes the packing of the pieces `iso` and `numeric`. */
function unpack(packed: number): Day {
  const months = Math.floor(packed / 31);
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: (packed % 31) + 1 };
}

const numeric: Resolver = (hit) => {
  const day = unpack((first(hit, 'iso') ?? first(hit, 'numeric'))!);
  return exists(day) ? moment(day, hit) : null;
};

const weekday: Resolver = (hit, { today }) => {
  if (!today) return OPEN;
  const now = dayNumber(today);
  const back = (weekdayOf(now) - first(hit, 'weekday')! + 7) % 7;
  const which = first(hit, 'which');
  const monday = now - ((weekdayOf(now) + 6) % 7);
  if (which === 0) return at(isoDay(dayOf(monday + ((first(hit, 'weekday')! + 6) % 7))));
  if (which === 1) return at(isoDay(dayOf(now + (back === 0 ? 7 : 7 - back))));
  return at(isoDay(dayOf(now - (which === -1 && back === 0 ? 7 : back))));
};

/** A point `count` units away from today, at the precision of the unit. */
function shifted(today: Day, count: number, unit: TimeUnit): When {
  const whole = Number.isInteger(count) && Math.abs(count) < 1000;
  if (!whole || unit === 'short' || unit === 'quarter' || unit === 'weekend') return OPEN;
  if (unit === 'day' || unit === 'week') return at(isoDay(dayOf(dayNumber(today) + count * (unit === 'week' ? 7 : 1))));
  if (unit === 'month') return at(isoMonth(today.year, today.month + count));
  const years = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
  const year = today.year + count * years;
  return years > 1 && count === -1 ? OPEN : year > 0 ? at(isoYear(year)) : OPEN;
}

const apart =
  (sign: 1 | -1): Resolver =>
  (hit, { today }) =>
    today ? shifted(today, sign * first(hit, 'count')!, unitOf(hit)!) : OPEN;

/** The Saturday and Sunday that "this weekend" means: the last ones up to Wednesday, then the coming ones. */
function weekend(now: number, which: number): When {
  const since = (weekdayOf(now) + 1) % 7;
  const current = since <= 4 ? now - since : now + 7 - since;
  const past = since <= 1 ? current - 7 : now - since;
  const saturday = which === 0 ? current : which < 0 ? past : now - since + 7;
  return days(saturday, saturday + 1);
}

/** The week, month … that lies `which` units from today's. */
function periodOf(today: Day, which: number, unit: TimeUnit): When | null {
  const now = dayNumber(today);
  const monday = now - ((weekdayOf(now) + 6) % 7) + 7 * which;
  if (unit === 'weekend') return weekend(now, which);
  if (unit === 'week') return days(monday, monday + 6);
  if (unit === 'month') return at(isoMonth(today.year, today.month + which));
  if (unit === 'year') return at(isoYear(today.year + which));
  if (unit === 'quarter') {
    const start = Math.floor((today.month - 1) / 3) * 3 + 1 + 3 * which;
    return between(isoMonth(today.year, start), isoMonth(today.year, start + 2));
  }
  const span = unit === 'decade' ? 10 : 100;
  const start = Math.floor(today.year / span) * span + span * which;
  return between(`${isoYear(start)}-01-01`, `${isoYear(start + span - 1)}-12-31`);
}

/** "last week"; with an article ("the last week") it is a stretch up to now, which has no dates of its own. */
const period: Resolver = (hit, { today, definite }) => {
  const unit = unitOf(hit) ?? 'weekend';
  const which = first(hit, 'which') ?? (unit === 'weekend' ? 0 : null);
  if (unit === 'short') return null;
  if (which === null) return today && unit === 'year' ? at(isoYear(today.year - 1)) : OPEN;
  if (unit === 'day') return which === 0 ? null : OPEN;
  return today && !(definite && which !== 0) ? periodOf(today, which, unit) : OPEN;
};

const relativeMonth: Resolver = (hit, { today }) => {
  if (!today) return OPEN;
  const month = first(hit, 'month')!;
  const which = first(hit, 'which')!;
  const year = today.year + (which < 0 && month >= today.month ? -1 : which > 0 && month <= today.month ? 1 : 0);
  return at(isoMonth(year, month));
};

const quarter: Resolver = (hit) => {
  const number = (first(hit, 'nth') ?? first(hit, 'digit'))!;
  const year = first(hit, 'year');
  if (number < 1 || number > 4) return null;
  return year === null ? OPEN : between(isoMonth(year, number * 3 - 2), isoMonth(year, number * 3));
};

const season: Resolver = (hit, { today }) => {
  const month = first(hit, 'season')!;
  const named = first(hit, 'year');
  if (named === null && !today) return OPEN;
  const which = first(hit, 'which') ?? 0;
  const over = today !== null && today.month > month + 2;
  const year = named ?? today!.year + (which < 0 ? (over ? 0 : -1) : which > 0 && today!.month >= month ? 1 : 0);
  return between(isoMonth(year, month), isoMonth(year, month + 2));
};

const decade: Resolver = (hit, { definite }) => {
  const number = first(hit, 'decade')!;
  if (number < 1000 && !definite) return null;
  const start = number < 1000 ? 1900 + number : number;
  return between(`${isoYear(start)}-01-01`, `${isoYear(start + 9)}-12-31`);
};

const century: Resolver = (hit) => {
  const number = first(hit, 'nth')!;
  if (number < 5 || number > 30) return null;
  return between(`${isoYear((number - 1) * 100)}-01-01`, `${isoYear(number * 100 - 1)}-12-31`);
};

const seasonYears: Resolver = (hit) => {
  const year = first(hit, 'year')!;
  const next = Math.floor(year / 100) * 100 + first(hit, 'two-digits')!;
  return year >= 1800 && next > year && next - year < 12 ? between(isoYear(year), isoYear(next)) : null;
};

/** "the end of the month": its last day; "the start of the year": its first. */
const turn: Resolver = (hit, { today }) => {
  const unit = unitOf(hit)!;
  if (unit !== 'year' && unit !== 'month') return unit === 'short' || unit === 'day' ? null : OPEN;
  if (!today) return OPEN;
  const end = first(hit, 'turn') === 1;
  if (unit === 'year') return at(`${isoYear(today.year)}-${end ? '12-31' : '01-01'}`);
  return at(isoDay(dayOf(dayNumber({ ...today, month: today.month + (end ? 1 : 0), day: end ? 0 : 1 }))));
};

/** What each meaning makes of what its rule caught; `null` where it is no date after all. */
export const resolvers: Readonly<Record<DateMeaning, Resolver>> = {
  calendar,
  days: dayRange,
  numeric,
  iso: numeric,
  year: (hit) => at(isoYear(first(hit, 'year')!)),
  'season-years': seasonYears,
  weekday,
  'day-word': (hit, { today }) => (today ? at(isoDay(dayOf(dayNumber(today) + first(hit, 'day-word')!))) : OPEN),
  ago: apart(-1),
  ahead: apart(1),
  period,
  'relative-month': relativeMonth,
  quarter,
  decade,
  century,
  season,
  turn,
  vague: (hit) => (unitOf(hit) === 'short' ? null : OPEN),
};
