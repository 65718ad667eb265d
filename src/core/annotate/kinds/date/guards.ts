import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { DateHit } from './caught.ts';
import { centuryBefore, isWarmth } from './decades.ts';
import { looksOf } from './direction.ts';
import { isNowadays } from './nowadays.ts';
import type { DateWords } from './words.ts';

/** The years that a bare number is taken for without words that lead to one. */
const RECENT = { from: 1950, to: 2039 } as const;
const OLDEST = 1100;
/** A round number of old is seldom a year that tells which thing is meant. */
const NAMED = 1700;

/** Whether the part before `at` is glued to it and is no bracket, quote or dash. */
function stuck(parts: Tokens, at: number, words: DateWords): boolean {
  const before = parts[at - 1];
  if (!before || parts[at]!.spaced) return false;
  if (/^[-–—/]$/.test(before.word.text)) {
    const earlier = parts[at - 2];
    if (!earlier || before.spaced) return false;
    return !(
      /^\d{4}$/.test(earlier.word.text) ||
      words.leads.has(earlier.word.lower) ||
      (words.months.has(earlier.word.lower) && /^\d\d?$/.test(parts[at]!.word.text)) ||
      (/^\d\d?$/.test(earlier.word.text) && words.months.has(parts[at]!.word.lower)) ||
      !/[\p{L}\d]/u.test(earlier.word.text)
    );
  }
  return !/^[([{"“”‘’'«»…]$/.test(before.word.text);
}

const yearLike = (parts: Tokens, at: number): boolean => /^1[1-9]\d\d$|^20\d\d$/.test(parts[at]?.word.text ?? '');

/** Whether two years stand side by side: "from 1790 to 1801", "1699 or 1700". */
const inYearRange = (parts: Tokens, at: number, { yearJoints }: DateWords): boolean =>
  (yearLike(parts, at + 2) && yearJoints.has(lowerAt(parts, at + 1))) ||
  (yearLike(parts, at - 2) && yearJoints.has(lowerAt(parts, at - 1)));

/** Whether a year follows an earlier one in a list: "in 1938, [1941], and 1945". */
function isListed(parts: Tokens, at: number, words: DateWords): boolean {
  const comma = words.yearJoints.has(lowerAt(parts, at - 1)) ? at - 2 : at - 1;
  const isLater = yearLike(parts, comma - 1) && lowerAt(parts, comma - 1) < lowerAt(parts, at);
  return lowerAt(parts, comma) === ',' && isLater && isYear(parts, comma - 1, words);
}

/** Whether a year tells which thing of its kind is meant: "his [1861] address", "the crash of [1929]". */
function isOfThing(parts: Tokens, at: number, words: DateWords): boolean {
  const before = lowerAt(parts, at - 1);
  const next = parts[at + 1];
  const noun = next && !next.line && next.word.shape === 'word' && !next.word.capital ? next.word.lower : null;
  if (words.partitives.has(before)) {
    const goesOn = noun !== null && !words.leads.has(noun) && !words.pasts.has(noun) && !words.looksPast.test(noun);
    const head = lowerAt(parts, at - 2);
    return !goesOn && /\p{L}/u.test(head) && !words.totals.has(head);
  }
  const led = words.articles.has(before) || words.possessives.has(before);
  // "The [1861] Act".
  if (led && next?.spaced && !next.line && next.word.capital) return true;
  return led && noun !== null && !words.leads.has(noun) && !words.pluralNoun.test(noun);
}

/** Whether digits that look like a year are one. */
function isYear(parts: Tokens, at: number, words: DateWords): boolean {
  const year = Number(parts[at]!.word.text);
  const before = lowerAt(parts, at - 1);
  const after = parts[at + 1];
  const next = after && !after.line ? after.word : null;
  // "Case 2023-1456".
  if (/^[-–—]$/.test(before) && yearLike(parts, at - 2) && lowerAt(parts, at - 2) >= lowerAt(parts, at)) return false;
  if (stuck(parts, at, words) || words.counted.has(next?.lower ?? '')) return false;
  // "At 2.30pm (1230 GMT)".
  if (next && words.zones.has(next.lower) && next.text === next.text.toUpperCase()) return false;
  if (next?.text === '-' && !after!.spaced && !/\d/.test(lowerAt(parts, at + 2))) return false;
  const led =
    words.yearLeads.has(before) ||
    /^[(–—-]$/.test(before) ||
    inYearRange(parts, at, words) ||
    isListed(parts, at, words) ||
    (year > RECENT.to && words.deadlines.has(before));
  if (year >= OLDEST && words.yearTails.has(next?.lower ?? '')) return true;
  if (year >= NAMED && year < RECENT.from && isOfThing(parts, at, words)) return true;
  if (year < RECENT.from || year > RECENT.to) {
    return (
      led &&
      year >= OLDEST &&
      year <= (year % 50 ? 2099 : 2200) &&
      !(next && !next.capital && words.pluralNoun.test(next.text))
    );
  }
  const noun = next && next.shape === 'word' && !words.leads.has(next.lower) && !next.capital;
  return led || !words.countLeads.has(before) || (year % 100 !== 0 && !noun);
}

/** A list names every weekday once at most. */
const WEEKDAYS = 7;

/** Where the weekdays begin that end with the one at `at`: "on a [Monday], Tuesday or Friday". */
function firstWeekday(parts: Tokens, at: number, words: DateWords): number {
  const joined = (back: number): boolean => words.weekdayJoints.has(lowerAt(parts, back));
  let first = at;
  for (let listed = 1; listed < WEEKDAYS; listed += 1) {
    const last = joined(first - 1) ? first - (joined(first - 2) ? 3 : 2) : -1;
    if (last < 0 || !words.weekdays.has(lowerAt(parts, last))) break;
    first = last;
  }
  return first;
}

/** Whether a month and a day follow that say which weekday it is: "this [Sunday, May 4]". */
const isDayNamed = (parts: Tokens, end: number, { months }: DateWords): boolean => {
  const at = lowerAt(parts, end) === ',' ? end + 1 : end;
  const day = lowerAt(parts, at + 1) === '.' ? at + 2 : at + 1;
  return parts[at]?.word.capital === true && months.has(lowerAt(parts, at)) && /^\d{1,2}$/.test(lowerAt(parts, day));
};

/** Whether a holiday is of another calendar, or only names a thing: "Orthodox [Good Friday]", "the [Good Friday] Agreement". */
const isNamed = (parts: Tokens, { start, end }: DateHit, { holidayNames: { before, behind } }: DateWords): boolean =>
  before.has(lowerAt(parts, start - 1)) || behind.has(lowerAt(parts, end));

/** Whether a feast is a season too, and no words tell that its day is meant: "over [Christmas]", "before [Christmas] dinner"; not "by [Christmas],". */
function isSeason(
  parts: Tokens,
  { start, end, caught }: DateHit,
  { holidayNames, leads, persons }: DateWords,
): boolean {
  if (caught.length > 1 || end - start > 1 || !holidayNames.seasons.has(lowerAt(parts, start))) return false;
  const next = parts[end];
  const goesOn = next && !next.line && next.word.shape === 'word' && !leads.has(next.word.lower);
  return !holidayNames.leads.has(lowerAt(parts, start - 1)) || (goesOn === true && !persons.has(next!.word.plain));
}

/** Whether a weekday is one of a month's: "the third [Tuesday] of the month", "the first [Saturday] in May". */
const isNth = (parts: Tokens, { start, end }: DateHit, { ordinals, partitives, leads, months }: DateWords): boolean =>
  ordinals.has(lowerAt(parts, start - 1)) &&
  (partitives.has(lowerAt(parts, end)) || (leads.has(lowerAt(parts, end)) && months.has(lowerAt(parts, end + 1))));

function isWeekday(parts: Tokens, hit: DateHit, words: DateWords): boolean {
  const caught = hit.caught.find(({ name }) => name === 'weekday')!;
  const behind = parts[hit.end];
  if (words.shortWeekdays.has(lowerAt(parts, caught.start))) return false;
  const isAlone = hit.caught.length === 1;
  if (!isAlone && isDayNamed(parts, hit.end, words)) return false;
  const last = lowerAt(parts, hit.start - 1) === '.' ? hit.start - 2 : hit.start - 1;
  if (words.weekdayNames.before.has(lowerAt(parts, last)) && !parts[hit.start]!.line) return false;
  if (isAlone && (isNth(parts, hit, words) || words.nights.has(lowerAt(parts, hit.end)))) return false;
  if (isAlone && words.habits.has(lowerAt(parts, firstWeekday(parts, hit.start, words) - 1))) return false;
  if (words.articles.has(lowerAt(parts, hit.end)) && /^\d+$/.test(lowerAt(parts, hit.end + 1))) return false;
  return !(behind?.word.capital && !behind.line && words.weekdayNames.behind.has(behind.word.lower));
}

/** Whether a month stands before it in a list: "in March, [June] and September". */
function monthListed(parts: Tokens, start: number, { months, weekdayJoints }: DateWords): boolean {
  if (!weekdayJoints.has(lowerAt(parts, start - 1)) || parts[start]!.line) return false;
  const last = lowerAt(parts, start - 2) === ',' ? start - 3 : start - 2;
  return months.has(lowerAt(parts, last)) && parts[last]!.word.capital;
}

/** A month alone: words lead to it, or it is no other word and no part of a name. */
function isMonth(parts: Tokens, { start, end }: DateHit, words: DateWords): boolean {
  const before = parts[start - 1];
  if (before && !parts[start]!.line && words.leads.has(before.word.lower)) {
    const name = parts[end]?.word.capital && !words.yearLeads.has(before.word.lower);
    return !/^['’]/.test(lowerAt(parts, end)) && !(name && words.doubtfulMonths.has(lowerAt(parts, start)));
  }
  if (monthListed(parts, start, words)) return true;
  if (words.doubtfulMonths.has(lowerAt(parts, start))) return false;
  return !(before?.word.capital && !parts[start]!.line) && !parts[end]?.word.capital;
}

const CAPITALS = /^\p{Lu}{2,}$/u;

/** One word in capitals behind another ("USA TODAY"), or "Today" with a capital that opens no sentence: somebody's name. */
const named = (parts: Tokens, { rule, start, end }: DateHit): boolean => {
  const before = parts[start - 1]?.word;
  if (!before || parts[start]!.line || end - start > 1) return false;
  if (CAPITALS.test(parts[start]!.word.text)) return CAPITALS.test(before.text);
  const opens = /^[.!?:“"‘'’—–]$/.test(before.text);
  return rule.means === 'day-word' && parts[start]!.word.capital && (before.capital || !opens);
};

/** Whether what opens at `at` stands within a sentence: behind a word, or a quotation mark that a word leads to: "on Quxvision’s “[This] Week”". */
function isWithin(parts: Tokens, at: number): boolean {
  const before = /^[“"‘]$/.test(lowerAt(parts, at - 1)) ? at - 2 : at - 1;
  return !parts[at]!.line && /^\p{Ll}|^['’]/u.test(parts[before]?.word.text ?? '');
}

/** Whether a stretch of time is spelt as a name, or is part of one: "on [This Week]", "[20th Century] Qux", but "in the [20th Century]". */
function isTitle(parts: Tokens, { rule, start, end }: DateHit): boolean {
  const last = parts[end - 1]!.word;
  if (!last.capital) return false;
  if (rule.means === 'century') return parts[end]?.word.capital === true && !parts[end]!.line;
  return rule.means === 'period' && parts[start]!.word.capital && isWithin(parts, start);
}

/** Whether the last number of several days counts what follows: "on May 9 and 10 people came". */
const countsOn = (parts: Tokens, { end, caught }: DateHit, { counted, pluralNoun }: DateWords): boolean => {
  const next = parts[end];
  if (!next || next.line || next.word.capital || caught.at(-1)!.name !== 'day' || caught.at(-1)!.end !== end)
    return false;
  return counted.has(next.word.lower) || pluralNoun.test(next.word.lower);
};

/** Whether brackets hold it: "Burr (1892 – 94)", "(1892 – 94, in Leeds)". */
const isBracketed = (parts: Tokens, { start, end }: DateHit): boolean =>
  lowerAt(parts, start - 1) === '(' && /^[),;]$/.test(lowerAt(parts, end));

/** Whether a day is only the last of something: "the last day to apply". */
const isLastDay = (parts: Tokens, { end }: DateHit, { lasts, periods }: DateWords): boolean =>
  lasts.has(lowerAt(parts, end - 2)) && periods.get(lowerAt(parts, end - 1)) === 'day';

/** Whether a night is the last of something, or a name: "their [last night] in Leeds", "the [last night] of the fair", "“[Last Night]”". */
const isLastOf = (parts: Tokens, { start, end }: DateHit, words: DateWords): boolean =>
  words.articles.has(lowerAt(parts, start - 1)) ||
  words.possessives.has(lowerAt(parts, start - 1)) ||
  /^['’]s?$/.test(lowerAt(parts, start - 1)) ||
  words.partitives.has(lowerAt(parts, end)) ||
  parts[end - 1]!.word.capital;

/** Whether it is a length of time with a bound, or between two, told from something else: "up to [10 days before] the vote", "7 to [10 days before] it". */
function isBounded(
  parts: Tokens,
  { caught, rule, start }: DateHit,
  { bounds, yearJoints, numbers }: DateWords,
): boolean {
  if (rule.means !== 'vague' || caught[0]?.name !== 'count') return false;
  const least = lowerAt(parts, start - 2);
  const isLeast = /^\d{1,3}$/.test(least) || numbers.words.has(least);
  if (isLeast && yearJoints.has(lowerAt(parts, start - 1)) && !parts[start]!.line) return true;
  return bounds.some((words) => words.every((word, at) => lowerAt(parts, start - words.length + at) === word));
}

/** Within so many words of an "after" its clause has its verb. */
const CLAUSE = 8;

/** Whether the "after" that ends a match opens a clause: "over the [weekend after] talks failed", not "the [year after] that". */
function opensClause(parts: Tokens, { end }: DateHit, words: DateWords): boolean {
  for (let at = end; at < end + CLAUSE && parts[at]?.word.shape === 'word' && !parts[at]!.line; at += 1)
    if (looksOf(parts, at, words) || words.bound.has(parts[at]!.word.plain)) return true;
  return false;
}

/** Whether a match's surroundings let it be a date. */
export function allowed(parts: Tokens, hit: DateHit, words: DateWords): boolean {
  const { rule, start } = hit;
  const joins = rule.means === 'decade' && centuryBefore(parts, start, words) !== null;
  if ((stuck(parts, start, words) && !joins) || named(parts, hit) || isTitle(parts, hit)) return false;
  if (isBounded(parts, hit, words)) return false;
  if (lowerAt(parts, hit.end - 1) === words.after && opensClause(parts, hit, words)) return false;
  if (rule.bracketed && !isBracketed(parts, hit)) return false;
  // "The weekend of March 1-2".
  if (rule.means === 'period' && !hit.caught.length && words.partitives.has(lowerAt(parts, hit.end))) return false;
  if (rule.means === 'period' && isLastDay(parts, hit, words)) return false;
  if (rule.means === 'decade') return !isWarmth(parts, hit, words);
  if (rule.means === 'year' || rule.means === 'season-years') return isYear(parts, start, words);
  if (rule.means === 'weekday') return isWeekday(parts, hit, words);
  if (rule.means === 'holiday') return !isNamed(parts, hit, words) && !isSeason(parts, hit, words);
  if (rule.means === 'week-after')
    return !words.rates.has(lowerAt(parts, start - 1)) && lowerAt(parts, hit.end) !== '-';
  if (rule.means === 'day-word' && words.lasts.has(lowerAt(parts, start))) return !isLastOf(parts, hit, words);
  if (rule.means === 'day-word') return !isNowadays(parts, hit, words);
  if (rule.means === 'calendar' && hit.caught.length === 1) return isMonth(parts, hit, words);
  if (rule.means === 'days' && countsOn(parts, hit, words)) return false;
  // "Over the summer holidays".
  if (rule.led && words.seasonal.has(lowerAt(parts, hit.end))) return false;
  return !rule.led || words.leads.has(lowerAt(parts, start - 1));
}
