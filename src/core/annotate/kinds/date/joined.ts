import type { DateMark } from '../../../model/annotation.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';
import { at, dayNumber, dayOf, isoDay, isoMonth, parseDay } from './calendar.ts';
import { inYear, isLeapDay, type ReadDate } from './told-elsewhere.ts';
import type { DateWords } from './words.ts';

/** How many words part two dates that are told in one breath: ", and". */
const APART = 2;

/** Whether nothing but words of a list stands between two dates. */
export function joinedBy(
  joints: ReadonlySet<string>,
  [one, other]: readonly [DateMark, DateMark],
  parts: Tokens,
): boolean {
  const from = tokenFrom(parts, one.end);
  const to = tokenFrom(parts, other.start);
  if (to <= from || to - from > APART) return false;
  return parts.slice(from, to).every(({ word, line }) => !line && joints.has(word.lower));
}

/** How many words part two days whose hours are told: "to 6.30 a.m. on". */
const HOURS = 6;

/** Whether the second day ends what the first begins, hours between them let pass: "from 6am on Monday to midnight on [Thursday]". */
function endsAt(
  [one, other]: readonly [DateMark, DateMark],
  parts: Tokens,
  { stretchJoints, hours }: DateWords,
): boolean {
  const between = parts.slice(tokenFrom(parts, one.end), tokenFrom(parts, other.start));
  return (
    between.length <= HOURS &&
    between.some(({ word }) => stretchJoints.has(word.lower)) &&
    between.every(
      ({ word, line }) => !line && (word.shape === 'number' || stretchJoints.has(word.lower) || hours.has(word.lower)),
    )
  );
}

/** The weekday that ends a stretch, behind the one that opens it: "Monday to [Friday]". */
function ahead(one: DateMark, { mark }: ReadDate): DateMark {
  const [from, to] = [parseDay(one.value), parseDay(mark.value)];
  const back = from && to ? dayNumber(from) - dayNumber(to) : 0;
  return to && back > 0 && back < 7 ? { ...mark, ...at(isoDay(dayOf(dayNumber(to) + 7))) } : mark;
}

/** The month in the year of the one listed before it, or in the next: "in March, June and [September]". */
function following(one: DateMark, { mark, month }: ReadDate): DateMark {
  const [year, first] = (one.value ?? '').split('-').map(Number);
  if (!year || !first || mark.value === null) return mark;
  return { ...mark, ...at(isoMonth(year + Number(month!.month <= first), month!.month)) };
}

/** Whether two dates are the ends of a stretch: "25 November to 16 December", "between May and July". */
function isStretch(one: ReadDate, other: ReadDate, parts: Tokens, words: DateWords): boolean {
  if (!one.month || !other.month || one.mark.value2 || other.mark.value2 || isLeapDay(one) || isLeapDay(other))
    return false;
  if ((one.month.day === null) !== (other.month.day === null) || (one.month.told && other.month.told)) return false;
  const before = parts[tokenFrom(parts, one.mark.start) - 1]?.word.lower ?? '';
  const joints = words.betweens.has(before) ? words.listJoints : words.stretchJoints;
  return joinedBy(joints, [one.mark, other.mark], parts);
}

/** The two ends of a stretch, in the year that one of them tells, else in that of the first: "[25 November] to 16 December 2018". */
function stretch(one: ReadDate, other: ReadDate): readonly [ReadDate, ReadDate] {
  const [from, to] = [one, other].map(({ month }) => month!.month * 31 + (month!.day ?? 0)) as [number, number];
  const year = Number((other.month!.told ? other : one).mark.value?.slice(0, 4));
  if (!year) return [one, other];
  const over = Number(to < from);
  return other.month!.told ? [inYear(one, year - over), other] : [one, inYear(other, year + over)];
}

/** Dates that are told in one breath follow each other: the ends of a stretch, and a month behind another. */
export function inOrder(dates: readonly ReadDate[], parts: Tokens, words: DateWords): DateMark[] {
  const all: ReadDate[] = [];
  for (const date of dates) {
    const before = all.at(-1);
    if (before && isStretch(before, date, parts, words)) {
      all.splice(-1, 1, ...stretch(before, date));
      continue;
    }
    const open = date.month?.told === false && date.month.day === null && before?.month?.day === null;
    let mark = date.mark;
    if (before && open && joinedBy(words.weekdayJoints, [before.mark, mark], parts))
      mark = following(before.mark, date);
    if (before && date.weekday && before.weekday && endsAt([before.mark, mark], parts, words))
      mark = ahead(before.mark, date);
    all.push(mark === date.mark ? date : { ...date, mark });
  }
  return all.map(({ mark }) => mark);
}
