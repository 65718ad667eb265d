import type { Tokens } from '../../../text/tokens.ts';
import { backwards, looksOf } from './direction.ts';
import type { DateWords } from './words.ts';

/** How far from "today" the verb is looked for that it goes with, in tokens. */
const REACH = 24;
/** How far behind its "is" a participle may stand: "is still widely [used]". */
const APART = 3;
/** How many words "today’s" and what it is of may be apart: "today’s second public hearing". */
const PHRASE = 3;
/** What parts a sentence from the next. */
const ENDS = /^[.!?;:]$/;
/** What parts a clause from what stands before it, words apart. */
const PARTS = /^[.!?;:,—–“”"()]$/;

type Tells = 'day' | 'times' | null;

const plain = (parts: Tokens, at: number): string => parts[at]?.word.plain ?? '';

/** Whether a participle goes with an "is": "is [admired]", not "was" or "has been". */
const isNowDone = (parts: Tokens, at: number, { nowadays }: DateWords): boolean =>
  [...Array(APART).keys()].some((back) => nowadays.be.has(plain(parts, at - 1 - back)));

/** Whether "have" at `at` only makes a past of the next verb: "has now fallen". */
function isPerfect(parts: Tokens, at: number, { nowadays, pasts, looksPast }: DateWords): boolean {
  let next = at + 1;
  while (nowadays.adverb.test(plain(parts, next))) next += 1;
  const verb = plain(parts, next);
  return pasts.has(verb) || looksPast.test(verb) || nowadays.participle.test(verb);
}

/** What a verb says of the "today" that goes with it: "ruled" and "will rule" tell of the day, "is" and "still" of the times. */
function tellsAt(parts: Tokens, at: number, words: DateWords): Tells {
  const { nowadays } = words;
  const verb = plain(parts, at);
  const looks = looksOf(parts, at, words);
  const [lead, earlier] = [plain(parts, at - 1), plain(parts, at - 2)];
  if (earlier === words.infinitive && lead === words.be && words.looksPast.test(verb)) return 'day';
  if (words.possessives.has(lead) || words.articles.has(lead)) return null;
  if (looks) return looks < 0 && !words.pasts.has(verb) && isNowDone(parts, at, words) ? 'times' : 'day';
  if (nowadays.be.has(verb)) {
    const next = plain(parts, at + 1);
    return next === words.infinitive || words.futures.has(next) || isPerfect(parts, at, words) ? null : 'times';
  }
  if (nowadays.have.has(verb)) return isPerfect(parts, at, words) ? 'day' : 'times';
  return nowadays.verbs.has(verb) ? 'times' : null;
}

/** What the nearest verb before "today" in its clause says of it. */
function before(parts: Tokens, start: number, words: DateWords): Tells {
  for (let at = start - 1; at >= 0 && start - at <= REACH; at -= 1) {
    if (parts[at + 1]!.line || PARTS.test(parts[at]!.word.text) || words.nowadays.joints.has(plain(parts, at))) break;
    const tells = tellsAt(parts, at, words);
    if (tells) return tells;
  }
  return null;
}

/** The same of the nearest behind it. */
function behind(parts: Tokens, end: number, words: DateWords): Tells {
  const last = Math.min(parts.length, end + REACH);
  for (let at = end; at < last && !parts[at]!.line; at += 1) {
    if (ENDS.test(parts[at]!.word.text) || words.nowadays.links.has(plain(parts, at))) break;
    const tells = tellsAt(parts, at, words);
    if (tells) return tells;
  }
  return null;
}

/** Whether "today’s" is of what happens on a day: "today’s [vote]", not "today’s world". */
const isOfEvent = (parts: Tokens, end: number, { nowadays }: DateWords): boolean =>
  [...Array(PHRASE).keys()].some((ahead) => nowadays.events.has(plain(parts, end + 1 + ahead)));

/** Whether what follows tells the day or its hour: "today (Monday)", "today at six". */
const isDayBehind = (parts: Tokens, end: number, { nowadays }: DateWords): boolean =>
  nowadays.behind.has(plain(parts, end)) || (plain(parts, end) === '(' && parts[end + 1]?.word.capital === true);

/** Whether it is the day itself that a sentence opens with: "[Today] is the last day". */
function isSubject(parts: Tokens, start: number, { nowadays }: DateWords): boolean {
  const lead = parts[start - 1];
  const opens = parts[start]!.line || !lead || /^[.!?“"]$/.test(lead.word.text);
  const next = parts[start + 1];
  return opens && next?.spaced === true && nowadays.be.has(next.word.plain);
}

/**
 * Whether a "today" tells of the times and not of a day: "the schools of [today]", "in [today]’s world", "[Today], it has 40
 * clerks". Only what happened, has happened or is to happen is of the day: "It ruled [today]", "It is to rule [today]".
 */
export function isNowadays(parts: Tokens, { start, end }: { start: number; end: number }, words: DateWords): boolean {
  const { nowadays } = words;
  const lead = plain(parts, start - 1);
  const next = parts[end];
  if (!nowadays.words.has(plain(parts, start)) || isSubject(parts, start, words)) return false;
  if (next && /^['’]s$/.test(next.word.text)) return !isOfEvent(parts, end, words);
  if (nowadays.before.has(lead) || isDayBehind(parts, end, words)) return false;
  if (words.partitives.has(lead)) return plain(parts, start - 2) !== nowadays.as;
  const tells = before(parts, start, words) ?? behind(parts, end, words);
  if (tells) return tells === 'times';
  return nowadays.joints.has(lead) || backwards(parts, start, words) === 0;
}
