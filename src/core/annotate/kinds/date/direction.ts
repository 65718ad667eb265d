import type { Tokens } from '../../../text/tokens.ts';
import type { DateWords } from './words.ts';

/** How far from a date the verb is looked for that it goes with, in tokens. */
const REACH = 24;
/** What parts a sentence from the next, or a clause from another. */
const ENDS = /^[.!?;:]$/;

export type Looks = -1 | 0 | 1;

/** Whether a sentence or a clause ends at a mark: not at "1[:]17 a.m.", "Gov[.] Holm", "Oct[.] 5". */
function ends(parts: Tokens, at: number, { abbreviations }: DateWords): boolean {
  const { text } = parts[at]!.word;
  if (!ENDS.test(text)) return false;
  const next = parts[at + 1];
  const isNumber = next?.word.shape === 'number' && !next.line;
  if (text === ':') return !(isNumber && !next.spaced);
  return text !== '.' || !(isNumber || abbreviations.has(parts[at - 1]?.word.lower ?? ''));
}

/** Whether somebody is told to expect something: "Ms Holm expected to be back", "she planned". */
const doesSo = (parts: Tokens, at: number, { persons }: DateWords): boolean => {
  const before = parts[at - 1]?.word;
  return before !== undefined && (persons.has(before.plain) || (before.capital && before.shape === 'word'));
};

/** How many parts brackets have that are passed over between a subject and its verb, at most. */
const BRACKETED = 12;

/** Where brackets open that close right before `at`; `at` where none do: "Leeds (9-1) [play]". */
function beforeBrackets(parts: Tokens, at: number): number {
  if (parts[at - 1]?.word.text !== ')') return at;
  for (let open = at - 2; open > 0 && at - open < BRACKETED; open -= 1) if (parts[open]!.word.text === '(') return open;
  return at;
}

/** Whether a verb only says how a thing looks: "appears to have met", "appears to be". */
const isAppearance = (parts: Tokens, at: number, { infinitive, be, had }: DateWords): boolean => {
  const next = parts[at + 2]?.word.plain ?? '';
  return parts[at + 1]?.word.plain === infinitive && (next === be || next === had);
};

/** Whether what is to come by a timetable is told in the present: "the trial continues", "they visit", "Leeds face", "is flying"; not "a visit", "the ends". */
function isTimed(parts: Tokens, at: number, words: DateWords): boolean {
  const { timetable, articles, possessives, persons, pluralNoun, bound } = words;
  const { plain, capital } = parts[at]!.word;
  const subject = parts[beforeBrackets(parts, at) - 1]?.word;
  if (capital || !subject || articles.has(subject.plain) || possessives.has(subject.plain)) return false;
  if (timetable.third.has(plain)) return /^[\p{L},]/u.test(subject.text) && !isAppearance(parts, at, words);
  if (timetable.going.has(plain)) return bound.has(subject.plain);
  if (subject.capital && timetable.fixture.has(plain)) return true;
  return timetable.base.has(plain) && (persons.has(subject.plain) || pluralNoun.test(subject.plain));
}

const isPastAt = (parts: Tokens, at: number, { pasts }: DateWords): boolean => pasts.has(parts[at]?.word.plain ?? '');

/** Whether a form that is a past by itself stands for none: "will [hit]", "to [quit]", "a [split]". */
function isNoPast(parts: Tokens, at: number, words: DateWords): boolean {
  const before = parts[at - 1]?.word.plain ?? '';
  const { articles, futures, conditional, possible, infinitive } = words;
  return before === infinitive || [articles, futures, conditional, possible].some((list) => list.has(before));
}

/** Whether a form that is a noun too, or its own past, takes an object, and is no noun: "the bank [cut] rates"; not "a rate [cut] in May", "will [cut] rates". */
function takesObject(parts: Tokens, at: number, words: DateWords): boolean {
  const next = parts[at + 1];
  if (!next || next.line || next.word.shape !== 'word' || isNoPast(parts, at, words)) return false;
  const { plain } = next.word;
  return !(
    words.leads.has(plain) ||
    words.dayLeads.has(plain) ||
    plain === words.infinitive ||
    words.partitives.has(plain)
  );
}

/** Which way a word looks: ahead ("will", "is to", "scheduled"), or back ("met"); 0 where it is no such verb. */
export function looksOf(parts: Tokens, at: number, words: DateWords): Looks {
  const { word } = parts[at]!;
  const before = parts[at - 1]?.word.plain ?? '';
  const isPast =
    words.pasts.has(word.plain) ||
    (!word.capital && words.looksPast.test(word.plain)) ||
    (words.irregular.has(word.plain) && !word.capital && !isNoPast(parts, at, words)) ||
    (words.cuts.has(word.plain) && takesObject(parts, at, words));
  // "Its plans for a sale": somebody's plan is no verb.
  if (words.futures.has(word.plain) && !words.possessives.has(before))
    return words.looksPast.test(word.plain) && doesSo(parts, at, words) ? -1 : 1;
  if (word.plain === words.infinitive && words.bound.has(before)) return 1;
  if (word.plain === words.infinitive && words.toCome.has(before)) return 1;
  if (word.plain === words.purpose && words.toCome.has(before)) return isPastAt(parts, at - 2, words) ? -1 : 1;
  // A participle ("to be held", "will remain closed") is as its "be" is, and "star-studded" is no verb.
  return isPast && !words.stays.has(before) && !(before === '-' && !parts[at]!.spaced) ? -1 : 0;
}

/** Whether something may happen then: "could resume"; not "could not be reached", "may have met", "in May". */
function mayBe(parts: Tokens, at: number, { possible, unreal }: DateWords): boolean {
  const { plain, capital } = parts[at]!.word;
  return possible.has(plain) && !capital && !unreal.has(parts[at + 1]?.word.plain ?? '');
}

/** How far before its "to" a court's order may stand, in tokens. */
const ORDER = 4;

/** Whether "to" opens what is to be done: "[Holt to] meet Orr on Monday" as a headline has it, "[remanded] in custody [to] appear". */
function opensPlan(parts: Tokens, at: number, { infinitive, orders }: DateWords): boolean {
  if (parts[at]!.word.plain !== infinitive || parts[at]!.line) return false;
  let first = at - 1;
  while (at - first < ORDER && parts[first]?.word.capital && !parts[first]!.line) first -= 1;
  const isNamed = parts[first]?.line === true && parts[first]!.word.capital;
  if (isNamed && (first === at - 1 || !/s$/.test(parts[at - 1]!.word.plain))) return true;
  const clause = parts.slice(Math.max(0, at - ORDER), at);
  return clause.some(({ word }) => orders.has(word.plain));
}

/** Which way a word looks that dates something: "would meet" and "the trial continues" ahead, "is sentenced" no way. */
function datedBy(parts: Tokens, at: number, words: DateWords): Looks {
  // "Is accused of stabbing her on [Nov. 3]".
  if (words.charges.has(parts[at]!.word.plain)) return -1;
  if (mayBe(parts, at, words) || opensPlan(parts, at, words)) return 1;
  // "Put the chance of a cut in [February] at 85%".
  if (words.odds.has(parts[at]!.word.plain) && words.partitives.has(parts[at + 1]?.word.plain ?? '')) return 1;
  if (words.conditional.has(parts[at]!.word.plain) || isTimed(parts, at, words)) return 1;
  const looks = looksOf(parts, at, words);
  return looks < 0 && words.bound.has(parts[at - 1]?.word.plain ?? '') ? 0 : looks;
}

/** Which way a word looks before "until": "is closed until [Friday]" ahead too. */
const lasting = (parts: Tokens, at: number, words: DateWords): Looks =>
  words.bound.has(parts[at]!.word.plain) ? 1 : datedBy(parts, at, words);

/** Whether what was done before is told: "will be sentenced after [pleading] guilty". */
const isDoneBefore = (parts: Tokens, at: number, { after, gerund }: DateWords): boolean =>
  parts[at - 1]?.word.plain === after && gerund.test(parts[at]!.word.plain);

/** The way that the nearest verb before a date looks, within the sentence. */
export function backwards(parts: Tokens, start: number, words: DateWords, verb = looksOf): Looks {
  for (let at = start - 1; at >= 0 && start - at <= REACH; at -= 1) {
    if (ends(parts, at, words)) return 0;
    const looks = isDoneBefore(parts, at, words) ? -1 : verb(parts, at, words);
    if (looks || parts[at]!.line) return looks;
  }
  return 0;
}

/** Whether what was to be is told, which may have been or be to come: "was due to end in [May]". */
export function wasToBe(parts: Tokens, start: number, words: DateWords): boolean {
  for (let at = start - 1; at > 0 && start - at <= REACH && !ends(parts, at, words); at -= 1)
    if (words.futures.has(parts[at]!.word.plain)) return words.werePlanned.has(parts[at - 1]!.word.plain);
  return false;
}

/**
 * Whether a day or month, or a period, is of what is told as past: "died on [20 December]", "was held in Leeds on [20 December]",
 * "since [May]", "marched at [the weekend]", "enjoyed [the weekend]"; not "called a vote on [20 December]", "told him to leave
 * at [the weekend]", "said [the weekend]’s march", "said [the weekend] would".
 */
export function isDone(
  parts: Tokens,
  { start, end, isPeriod }: { start: number; end: number; isPeriod: boolean },
  words: DateWords,
): boolean {
  const plain = (at: number): string => parts[at]?.word.plain ?? '';
  if (plain(start - 1) === words.since) return true;
  let verb = start;
  const looks = backwards(parts, start, words, (_, at) => {
    verb = at;
    return plain(at) === words.infinitive || plain(at) === words.purpose ? 1 : datedBy(parts, at, words);
  });
  // "Fixed [5 December] as the day", "the deadline was [5 December]".
  const leads = verb === start - 1 && plain(end) !== words.nowadays.as && !words.werePlanned.has(plain(verb));
  // "Was shot [dead] on".
  const behind = plain(words.particles.has(plain(verb + 1)) ? verb + 2 : verb + 1);
  const closes = parts[end]?.word.shape !== 'word' || words.leads.has(plain(end));
  return looks < 0 && (isPeriod ? !leads || closes : leads || words.dayLeads.has(behind));
}

/** The way that the nearest verb behind a date looks: "On [Friday], it will meet". */
function forwards(parts: Tokens, end: number, words: DateWords): Looks {
  const last = Math.min(parts.length, end + REACH);
  for (let at = end; at < last && !parts[at]!.line; at += 1) {
    if (ends(parts, at, words)) return 0;
    const looks = datedBy(parts, at, words);
    if (looks) return looks;
  }
  return 0;
}

/** Whether what is to be done then stands right before: "an address to be given on [Friday]"; not "was to be given". */
export function isToBeDone(parts: Tokens, start: number, words: DateWords): boolean {
  const at = words.dayLeads.has(parts[start - 1]?.word.plain ?? '') ? start - 2 : start - 1;
  const [verb, be, to, before] = [0, 1, 2, 3].map((back) => parts[at - back]?.word.plain ?? '');
  const done = words.pasts.has(verb!) || words.looksPast.test(verb!);
  return done && be === words.be && to === words.infinitive && !words.pasts.has(before!);
}

/** How many parts an hour has before its day, at most. */
const HOUR = 8;

/** What stands before a day, and before what leads to it: "the deadline [is] Friday", "the fair [is] on Friday", "[is] at 3pm on Friday". */
function beforeHour(parts: Tokens, start: number, { dayLeads, hours }: DateWords): string {
  let at = start - 1;
  for (; at > start - HOUR; at -= 1) {
    const word = parts[at]?.word;
    if (!word || !(dayLeads.has(word.plain) || hours.has(word.plain) || word.shape === 'number')) break;
  }
  return parts[at]?.word.plain ?? '';
}

/**
 * Whether a date's sentence looks ahead there (1: "will meet on [Friday]", "is due in [May]", "by [May 3] at the latest")
 * or back (-1: "said on [Friday] it will"): by what stands right before the date, else by the nearest verb before it, else
 * by the nearest behind it; 0 where there is none.
 */
export function direction(parts: Tokens, { start, end }: { start: number; end: number }, words: DateWords): Looks {
  const leads = (phrase: readonly string[]): boolean =>
    phrase.every((word, at) => parts[start - phrase.length + at]?.word.plain === word);
  if (words.ahead.some(leads) || isToBeDone(parts, start, words)) return 1;
  const lead = parts[start - 1]?.word.plain ?? '';
  if (lead === words.since) return -1;
  if (words.bound.has(beforeHour(parts, start, words))) return 1;
  // "In the year to [February]": the nearest, but "rose in the three months to [December]".
  const span = lead === words.infinitive ? words.units.get(parts[start - 2]?.word.plain ?? '') : undefined;
  if (span && span !== 'month') return 0;
  if (words.untils.has(lead)) return backwards(parts, start, words, lasting) || forwards(parts, end, words) || 1;
  return backwards(parts, start, words, datedBy) || forwards(parts, end, words);
}
