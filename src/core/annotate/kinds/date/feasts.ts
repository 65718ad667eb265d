import { type Day, dayNumber, dayOf, weekdayOf } from './calendar.ts';

/** From these on a code says how a day moves: so many days from Easter Sunday, or which weekday of a month. */
const EASTER = 2000;
const WEEKDAY = 10000;
/** "The last Monday in May" is its fifth, or what there is of it. */
const LAST = 5;

/** Easter Sunday of a year by the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const sun = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century - 17) / 25)) / 3);
  let moon = (sun + 19 * golden + 15) % 30;
  moon -= Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return dayOf(dayNumber({ year, month: 3, day: 28 + moon - weekday }));
}

/** The first, second … last of a weekday in a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayNumber({ year, month, day: 1 });
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return dayOf(nth === LAST && dayOf(day).month !== month ? day - 7 : day);
}

/** The day in a year that a code of `DateWords.holidays` means. */
export function feastIn(code: number, year: number): Day {
  if (code >= WEEKDAY)
    return nthWeekday(year, Math.floor((code - WEEKDAY) / 100), Math.floor(code / 10) % 10, code % 10);
  if (code > EASTER / 2 + 231) return dayOf(dayNumber(easter(year)) + code - EASTER);
  return { year, month: Math.floor(code / 100), day: code % 100 };
}
