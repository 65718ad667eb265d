import { catches } from '../../../text/pattern.ts';
import {
  at,
  between,
  type Day,
  dayNumber,
  dayOf,
  days,
  isoDay,
  isoMonth,
  isoYear,
  OPEN,
  type When,
  weekdayOf,
} from './calendar.ts';
import { type Frame, first, type Resolver, unitOf } from './caught.ts';
import type { TimeUnit } from './words.ts';

export const weekday: Resolver = (hit, { today, looks }) => {
  const unit = unitOf(hit);
  if (unit && unit !== 'week') return null;
  if (!today) return OPEN;
  const now = dayNumber(today);
  const back = (weekdayOf(now) - first(hit, 'weekday')! + 7) % 7;
  const which = first(hit, 'which');
  const monday = now - ((weekdayOf(now) + 6) % 7);
  if (which === 0 || unit) return at(isoDay(dayOf(monday + 7 * which! + ((first(hit, 'weekday')! + 6) % 7))));
  if (which === 1) return at(isoDay(dayOf(now + (back === 0 ? 7 : 7 - back))));
  if (which === null && looks > 0) return at(isoDay(dayOf(now + ((7 - back) % 7))));
  return at(isoDay(dayOf(now - (which === -1 && back === 0 ? 7 : back))));
};

/** "A week on Thursday", "a week tomorrow": seven days behind the next. */
export const weekAfter: Resolver = (hit, { today }) => {
  if (!today) return OPEN;
  const named = first(hit, 'weekday');
  const away = named === null ? first(hit, 'day-word')! : ((named - weekdayOf(dayNumber(today)) + 6) % 7) + 1;
  return away < 0 ? null : at(isoDay(dayOf(dayNumber(today) + away + 7)));
};

/** How many days a unit has that is told to the day. */
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14 };

/** A point `count` units away from today, at the precision of the unit. */
function shifted(today: Day, count: number, unit: TimeUnit): When {
  const whole = Number.isInteger(count) && Math.abs(count) < 1000;
  if (!whole || unit === 'short' || unit === 'quarter' || unit === 'weekend') return OPEN;
  const length = DAYS[unit];
  if (length) return at(isoDay(dayOf(dayNumber(today) + count * length)));
  if (unit === 'month') return at(isoMonth(today.year, today.month + count));
  const years = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
  const year = today.year + count * years;
  return years > 1 && count === -1 ? OPEN : year > 0 ? at(isoYear(year)) : OPEN;
}

/** "Three weeks ago"; "20 or 30 years ago" is a stretch. */
export const apart =
  (sign: 1 | -1): Resolver =>
  (hit, { today }) => {
    if (!today) return OPEN;
    const away = catches(hit, 'count').map(({ value }) => sign * value.number!);
    const [from, to] = away.sort((a, b) => a - b).map((count) => shifted(today, count, unitOf(hit)!));
    return from?.value && to?.value ? between(from.value, to.value) : to ? OPEN : from!;
  };

/** On how many days behind a Saturday "this weekend" is of it, by where the sentence looks: ahead, nowhere, or back to what happened then. */
const SINCE = { '1': 1, '0': 4, '-1': 6 } as const;

/** The Saturday and Sunday that "this weekend" means: the last ones up to Wednesday, where the sentence does not look ahead, then the coming ones. */
function weekend(now: number, which: number, looks: -1 | 0 | 1): When {
  const since = (weekdayOf(now) + 1) % 7;
  const current = since <= SINCE[looks] ? now - since : now + 7 - since;
  const past = since <= 1 ? current - 7 : now - since;
  const saturday = which === 0 ? current : which < 0 ? past : now - since + 7;
  return days(saturday, saturday + 1);
}

/** The week, month … that lies `which` units from today's. */
function periodOf(today: Day, { which, looks }: { which: number; looks: Frame['looks'] }, unit: TimeUnit): When | null {
  const now = dayNumber(today);
  const monday = now - ((weekdayOf(now) + 6) % 7) + 7 * which;
  if (unit === 'weekend') return weekend(now, which, looks);
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
export const period: Resolver = (hit, { today, definite, looks: ahead, done }) => {
  const unit = unitOf(hit) ?? 'weekend';
  const which = first(hit, 'which') ?? (unit === 'weekend' ? 0 : null);
  const looks = ahead > 0 ? 1 : done ? -1 : 0;
  if (unit === 'short') return null;
  if (which === null) return today && unit === 'year' ? at(isoYear(today.year - 1)) : OPEN;
  if (unit === 'day' || unit === 'fortnight') return which === 0 ? null : OPEN;
  return today && !(definite && which !== 0) ? periodOf(today, { which, looks }, unit) : OPEN;
};

export const relativeMonth: Resolver = (hit, { today }) => {
  if (!today) return OPEN;
  const month = first(hit, 'month')!;
  const which = first(hit, 'which')!;
  const year = today.year + (which < 0 && month >= today.month ? -1 : which > 0 && month <= today.month ? 1 : 0);
  return at(isoMonth(year, month));
};

/** "the end of the month": its last day; "the start of next year": its first. */
export const turn: Resolver = (hit, { today }) => {
  const unit = unitOf(hit)!;
  if (unit !== 'year' && unit !== 'month') return unit === 'short' || unit === 'day' ? null : OPEN;
  if (!today) return OPEN;
  const end = first(hit, 'turn') === 1;
  const which = first(hit, 'which') ?? 0;
  if (unit === 'year') return at(`${isoYear(today.year + which)}-${end ? '12-31' : '01-01'}`);
  return at(isoDay(dayOf(dayNumber({ ...today, month: today.month + which + (end ? 1 : 0), day: end ? 0 : 1 }))));
};
