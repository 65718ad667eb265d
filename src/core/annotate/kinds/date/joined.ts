import type { DateMark } from '../../../model/annotation.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';
import { at, dayNumber, dayOf, isoDay, isoMonth, parseDay } from './calendar.ts';
import type { ReadDate } from './told-elsewhere.ts';
import type { DateWords } from './words.ts';

/** How many words part two dates that are told in one breath: ", and". */
const APART = 2;

/** Whether nothing but words of a list stands between two dates. */
function joinedBy(joints: ReadonlySet<string>, [one, other]: readonly [DateMark, DateMark], parts: Tokens): boolean {
  const from = tokenFrom(parts, one.end);
  const to = tokenFrom(parts, other.start);
  if (to <= from || to - from > APART) return false;
  return parts.slice(from, to).every(({ word, line }) => !line && joints.has(word.lower));
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

/** Dates that are told in one breath follow each other: the second weekday of a stretch, and a month behind another. */
export function inOrder(dates: readonly ReadDate[], parts: Tokens, words: DateWords): ReadDate[] {
  const all: ReadDate[] = [];
  for (const date of dates) {
    const before = all.at(-1);
    const open = date.month?.told === false && date.month.day === null && before?.month?.day === null;
    let mark = date.mark;
    if (before && open && joinedBy(words.weekdayJoints, [before.mark, mark], parts))
      mark = following(before.mark, date);
    if (before && date.weekday && before.weekday && joinedBy(words.stretchJoints, [before.mark, mark], parts))
      mark = ahead(before.mark, date);
    all.push(mark === date.mark ? date : { ...date, mark });
  }
  return all;
}
