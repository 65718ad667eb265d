import { catches } from '../../../text/pattern.ts';
import {
  at,
  between,
  type Day,
  dayNumber,
  dayOf,
  exists,
  isoDay,
  isoMonth,
  isoYear,
  OPEN,
  type When,
} from './calendar.ts';
import { type DateHit, type Frame, first, type Resolver, unitOf } from './caught.ts';
import { feastIn } from './feasts.ts';
import { apart, period, relativeMonth, turn, weekAfter, weekday } from './relative.ts';
import type { DateMeaning } from './words.ts';

/** A date without a year belongs to another year when it lies more than this many days ahead, or behind: news looks back. */
const AHEAD = { day: 183, month: 270 } as const;
const BEHIND = { day: 240, month: 260 } as const;

/** Before this year two digits behind a dash are no year: "1066-67" may be anything. */
const OLDEST = 1100;

/** Within so many days of today a date is of this year, whichever way its sentence looks: what "is to run" may have begun. */
const NEAR = 31;

/** What is told as past lies no more than so many days ahead, where it is another day already. */
const ELSEWHERE = 1;

/** The year of a month and day that name none: the one that brings it nearest to today, this year where in doubt; where the sentence looks ahead or back, the next or the last. */
function nearestYear(month: number, day: number | null, { today, looks, done }: Frame): number | null {
  if (!today) return null;
  const away = dayNumber({ year: today.year, month, day: day ?? (done ? 1 : 15) }) - dayNumber(today);
  if (done) return today.year - Number(away > ELSEWHERE);
  if (looks > 0) return today.year + Number(away < -NEAR);
  if (looks < 0) return today.year - Number(away > NEAR);
  return (
    today.year +
    (away > (day === null ? AHEAD.month : AHEAD.day) ? -1 : away < -(day === null ? BEHIND.month : BEHIND.day) ? 1 : 0)
  );
}

/** Adds a time of day to a day where its zone is known; the moment is given in UTC. */
function moment(day: Day, hit: DateHit): When {
  const seconds = first(hit, 'time');
  const zone = first(hit, 'zone');
  if (seconds === null || zone === null) return at(isoDay(day));
  const time = new Date((dayNumber(day) * 86400 + seconds - zone * 60) * 1000).toISOString();
  return at(`${time.slice(0, 19)}Z`);
}

/** The year that "last year" or "this year" says behind a month. */
function whichYear(hit: DateHit, { today }: Frame): number | null {
  const which = first(hit, 'which');
  return today && which !== null ? today.year + which : null;
}

/** The year of a month and day: the one that is told with them, else the nearest. */
const yearOf = (hit: DateHit, month: number, day: number | null, frame: Frame): number | null =>
  first(hit, 'year') ?? whichYear(hit, frame) ?? nearestYear(month, day, frame);

const calendar: Resolver = (hit, frame) => {
  const month = first(hit, 'month')!;
  const day = first(hit, 'day');
  const unit = unitOf(hit);
  if (unit && unit !== 'year') return null;
  const year = yearOf(hit, month, day, frame);
  if (year === null) return OPEN;
  if (day === null) return at(isoMonth(year, month));
  const date = { year, month, day };
  return exists(date) ? moment(date, hit) : null;
};

const holiday: Resolver = (hit, frame) => {
  const code = first(hit, 'holiday')!;
  // Where a feast falls tells of which year it is, for which this year's will do.
  const { month, day } = feastIn(code, frame.today?.year ?? 0);
  const year = yearOf(hit, month, day, frame);
  return year === null ? OPEN : at(isoDay(feastIn(code, year)));
};

const dayRange: Resolver = (hit, frame) => {
  const month = first(hit, 'month')!;
  const days = catches(hit, 'day').map((caught) => caught.value.number);
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || from >= to) return null;
  const year = first(hit, 'year') ?? nearestYear(month, from, frame);
  if (year === null) return OPEN;
  return exists({ year, month, day: to })
    ? between(isoDay({ year, month, day: from }), isoDay({ year, month, day: to }))
    : null;
};

const months: Resolver = (hit, frame) => {
  const [from, to] = catches(hit, 'month').map((caught) => caught.value.number!);
  const year = first(hit, 'year') ?? nearestYear(to!, null, frame);
  return year === null ? OPEN : between(isoMonth(year - Number(from! > to!), from!), isoMonth(year, to!));
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

/** One of a year's parts of so many months each, the last where no number is told: its quarters, its halves. */
const partOfYear =
  (months: number): Resolver =>
  (hit, frame) => {
    const number = first(hit, 'nth') ?? first(hit, 'digit') ?? first(hit, 'digit-apart') ?? 12 / months;
    const unit = unitOf(hit);
    if (number < 1 || number * months > 12 || (unit && unit !== 'year')) return null;
    const year = first(hit, 'year') ?? whichYear(hit, frame);
    return year === null ? OPEN : between(isoMonth(year, (number - 1) * months + 1), isoMonth(year, number * months));
  };

/** The year in which the last, this or the next season begins that opens in a month; a winter goes on in the year behind it. */
function seasonYear(month: number, which: number, today: Day): number {
  const goesOn = today.month < month - 9;
  const year = today.year - Number(goesOn);
  if (which < 0) return year - Number(today.month <= month + 2);
  return year + Number(which > 0 && (goesOn || today.month >= month));
}

const season: Resolver = (hit, { today }) => {
  const month = first(hit, 'season')!;
  const year = first(hit, 'year') ?? (today && seasonYear(month, first(hit, 'which') ?? 0, today));
  return year === null ? OPEN : between(isoMonth(year, month), isoMonth(year, month + 2));
};

const decade: Resolver = (hit, { definite, century }) => {
  const number = first(hit, 'decade')!;
  if (number < 1000 && !definite) return null;
  const start = number < 1000 ? (century ?? 1900) + number : number;
  // "The 1700s" are a hundred years, "the 2000s" ten.
  const years = number % 100 === 0 && number >= 1000 && number < 1900 ? 99 : 9;
  return between(`${isoYear(start)}-01-01`, `${isoYear(start + years)}-12-31`);
};

const century: Resolver = (hit) => {
  const number = first(hit, 'nth')!;
  if (number < 5 || number > 30) return null;
  return between(`${isoYear((number - 1) * 100)}-01-01`, `${isoYear(number * 100 - 1)}-12-31`);
};

const seasonYears: Resolver = (hit) => {
  const year = first(hit, 'year')!;
  const next = Math.floor(year / 100) * 100 + (first(hit, 'two-digits') ?? first(hit, 'two-apart'))!;
  return year >= OLDEST && next > year ? between(isoYear(year), isoYear(next)) : null;
};

/** "Tomorrow", "last night"; "the day after tomorrow" lies twice as far. */
const dayWord: Resolver = (hit, { today }) => {
  const away = first(hit, 'day-word') ?? first(hit, 'day-part') ?? -1;
  const unit = unitOf(hit);
  if (unit && unit !== 'day') return null;
  return today && !(unit && away === 0) ? at(isoDay(dayOf(dayNumber(today) + away * (unit ? 2 : 1)))) : OPEN;
};

/** What each meaning makes of what its rule caught; `null` where it is no date after all. */
export const resolvers: Readonly<Record<DateMeaning, Resolver>> = {
  calendar,
  days: dayRange,
  months,
  numeric,
  iso: numeric,
  year: (hit) => at(isoYear(first(hit, 'year')!)),
  'season-years': seasonYears,
  weekday,
  'week-after': weekAfter,
  'day-word': dayWord,
  holiday,
  ago: apart(-1),
  ahead: apart(1),
  period,
  'relative-month': relativeMonth,
  quarter: partOfYear(3),
  half: partOfYear(6),
  decade,
  century,
  season,
  turn,
  vague: (hit) => (unitOf(hit) === 'short' ? null : OPEN),
};
