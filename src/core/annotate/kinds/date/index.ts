import type { DateMark } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { oncePer } from '../../../text/once.ts';
import { sharedParts } from '../../../text/parts.ts';
import { ruleSet, scan } from '../../../text/rules.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Annotator, Context } from '../../annotate.ts';
import { ownBlocks, stretchesOf } from '../../stretches.ts';
import { sharedQuotations } from '../quote/shared.ts';
import { type Day, OPEN, parseDay } from './calendar.ts';
import { type DateHit, first, unitOf } from './caught.ts';
import { centuryBefore } from './decades.ts';
import { direction, isDone, wasToBe } from './direction.ts';
import { allowed } from './guards.ts';
import { inOrder } from './joined.ts';
import { datePieces } from './pieces.ts';
import { resolvers } from './resolve.ts';
import { isSpoken } from './spoken.ts';
import { inYear, type ReadDate, withYearsTold } from './told-elsewhere.ts';
import type { DateMeaning, DateWords } from './words.ts';

/** Within how many words behind a day it is told what happened then. */
const BEHIND = 3;

/** A language's date rules, compiled once. */
const rulesOf = oncePer((words: DateWords) => ruleSet(words.rules, datePieces(words)));

/** Whether a date only tells which thing of its kind is meant: "the [July] unrest". */
function isNaming(parts: Tokens, { rule, start, end }: DateHit, { articles, possessives }: DateWords): boolean {
  const before = parts[start - 1]?.word.lower ?? '';
  const next = parts[end];
  if (!next || next.line || next.word.shape !== 'word' || next.word.capital || rule.means === 'months') return false;
  return articles.has(before) || possessives.has(before) || /^['’]s?$/.test(before);
}

/** Whether what a date names has been made or said: "a [Nov. 5] letter". */
const namedBy = (parts: Tokens, { end }: DateHit, { records }: DateWords): -1 | 0 =>
  records.has(parts[end]!.word.lower) ? -1 : 0;

/** Whether a date is of a poll, which may lie ahead of what is told of it: "barred it from the election on [12 February]", "from [February] poll". */
const isOfPoll = (parts: Tokens, { start, end }: DateHit, { polls, dayLeads }: DateWords): boolean =>
  polls.has(parts[end]?.word.lower ?? '') ||
  (dayLeads.has(parts[start - 1]?.word.lower ?? '') && polls.has(parts[start - 2]?.word.lower ?? ''));

/** The month, and the day of it, that a match names. */
function monthOf(hit: DateHit): ReadDate['month'] {
  const month = hit.rule.means === 'calendar' || hit.rule.means === 'days' ? first(hit, 'month') : null;
  if (month === null) return null;
  return { month, day: first(hit, 'day'), told: first(hit, 'year') !== null || first(hit, 'which') !== null };
}

/** Whether a month is of a year that only the words before tell: "in [May] the same year", "by [May] of that year". */
function isOfSameYear(parts: Tokens, { end }: DateHit, { partitives, sameYear }: DateWords): boolean {
  const from = partitives.has(parts[end]?.word.lower ?? '') ? end + 1 : end;
  return sameYear.some((words) => words.every((word, at) => parts[from + at]?.word.lower === word));
}

/** The year of a day that is known by what happened on it: "the [Sept. 11] attacks"; `null` where it is no such day. */
function yearKnown(parts: Tokens, hit: DateHit, words: DateWords): number | null {
  const { start, end } = hit;
  const month = monthOf(hit);
  if (!month || month.told || !words.articles.has(parts[start - 1]?.word.lower ?? '')) return null;
  const day = words.daysKnown.find((known) => known.month === month.month && known.day === month.day);
  const behind = parts.slice(end, end + BEHIND).filter(({ line }) => !line);
  return day && behind.some(({ word }) => day.by.has(word.lower)) ? day.year : null;
}

/** What has a beginning and an end that are told apart: "early October", but not "early Monday". */
const LONG: ReadonlySet<DateMeaning> = new Set(['year', 'period', 'relative-month', 'decade', 'century', 'season']);

/**
 * Where a date begins that is told as a part of a longer time: "[early] October", "[mid]-2020", "[earlier] this year"; not with
 * what the date before it ends with, at offset `free`: "ten days [earlier]" before "this year".
 */
function stageStart(
  parts: Tokens,
  hit: DateHit,
  { isMonth, free, words: { stages, phases } }: { isMonth: boolean; free: number; words: DateWords },
): number {
  const at = parts[hit.start - 1]?.word.text === '-' ? hit.start - 2 : hit.start - 1;
  const before = parts[at];
  if (!before || before.start < free || parts[at + 1]!.line || !(isMonth || LONG.has(hit.rule.means))) return hit.start;
  const isStage = stages.has(before.word.lower) || (hit.rule.means === 'period' && phases.has(before.word.lower));
  return isStage ? at : hit.start;
}

/** What a match means; `null` where it is no date. */
function dateOf(
  parts: Tokens,
  hit: DateHit,
  {
    words,
    today,
    free,
    quotations,
  }: { words: DateWords; today: Day | null; free: number; quotations: readonly Span[] },
): ReadDate | null {
  if (!allowed(parts, hit, words)) return null;
  const opening = parts[hit.start]!.word.lower;
  const century = hit.rule.means === 'decade' ? centuryBefore(parts, hit.start, words) : null;
  const definite = words.articles.has(opening) || /^['’]$/.test(opening) || century !== null;
  const month = monthOf(hit);
  const looked = !today ? 0 : isNaming(parts, hit, words) ? namedBy(parts, hit, words) : direction(parts, hit, words);
  const unsure = month && (looked > 0 ? wasToBe(parts, hit.start, words) : isOfPoll(parts, hit, words));
  const looks = unsure ? 0 : looked;
  const sameYear = month?.told === false && isOfSameYear(parts, hit, words);
  const done = looks < 0 && isDone(parts, { ...hit, isPeriod: !month }, words);
  const read = resolvers[hit.rule.means](hit, { today, definite, century, looks, done });
  if (!read) return null;
  const known = yearKnown(parts, hit, words);
  const open = sameYear || (hit.rule.means === 'day-word' && isSpoken(parts, hit, { quotations, words }));
  const when = open ? { ...read, ...OPEN } : read;
  const first = stageStart(parts, hit, { isMonth: month?.day === null, free, words });
  const [start, end] = [parts[first]!.start, parts[hit.end - 1]!.end];
  const mark: DateMark = { kind: 'date', start, end, ...when, why: `date/${hit.rule.id}` };
  // "Since May 2016" says nothing of the year of another May.
  const passing = month?.told === true && parts[hit.start - 1]?.word.lower === words.since;
  const weekday = hit.rule.means === 'weekday' && unitOf(hit) === null;
  const date: ReadDate = { mark, month: sameYear || passing ? null : month, looks, weekday };
  return known === null ? date : { ...inYear(date, known), month: null };
}

/** Days without a year in datelines are the article's own, of no year that it tells elsewhere. */
const undated = (dates: readonly ReadDate[], datelines: readonly Span[]): ReadDate[] =>
  dates.map((date) => {
    const { start, end } = date.mark;
    return datelines.some((line) => start >= line.start && end <= line.end) ? { ...date, month: null } : date;
  });

/**
 * Finds dates in the article's own blocks and in the header lines of comments. Relative ones are reckoned from the day the
 * article was published, weekdays towards the past unless the sentence looks ahead; without that day their value is `null`.
 * A month or a day without its year is of the one that the article gives that month elsewhere.
 */
function annotate({ article, tokens, language: { dates: words } }: Context): { date: DateMark[] } {
  const parts = sharedParts(tokens);
  const headers = article.comments.map(({ header }) => header);
  const stretches = stretchesOf(parts, [...ownBlocks(article), ...headers]);
  const today = parseDay(article.metadata.published);
  const quotations = sharedQuotations(article, tokens);
  const found: ReadDate[] = [];
  const take = (hit: DateHit): number | null => {
    const date = dateOf(parts, hit, { words, today, free: found.at(-1)?.mark.end ?? 0, quotations });
    if (date) found.push(date);
    return date && hit.end;
  };
  scan(rulesOf(words), parts, { stretches, take });
  const datelines = article.blocks.flatMap(({ label }) => (label?.kind === 'dateline' ? [label] : []));
  return { date: inOrder(withYearsTold(undated(found, datelines), today), parts, words) };
}

export const dates: Annotator = { id: 'date', annotate };
