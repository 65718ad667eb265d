import type { NumberWords } from '../../../text/numeral.ts';
import type { Rule } from '../../../text/rules.ts';

export const TIME_UNITS = [
  'day',
  'week',
  'fortnight',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'short',
] as const;
/** A calendar's unit; `short` is anything below a day. */
export type TimeUnit = (typeof TIME_UNITS)[number];

/** How the pieces a rule caught become a date; see `resolve.ts`. */
export type DateMeaning =
  | 'calendar' // day, month and year as far as given, time and zone
  | 'days' // a range of days within one month
  | 'months' // July-September
  | 'numeric' // 14/09/2023: day and month told apart by size, else by the language's habit
  | 'iso'
  | 'year'
  | 'season-years' // 2014–15
  | 'weekday'
  | 'week-after' // a week on Thursday
  | 'day-word'
  | 'holiday' // Christmas Eve 2020
  | 'ago'
  | 'ahead'
  | 'period' // last week, this year
  | 'relative-month' // last October
  | 'quarter'
  | 'half'
  | 'decade'
  | 'century'
  | 'season'
  | 'turn' // the end of the year, the start of the month
  | 'vague'; // no date can be fixed

export interface DateRule extends Rule {
  readonly means: DateMeaning;
  /** The value of the example, read on Wednesday, 12 February 2025: "2023-09", or "2025-01/2025-03" for a stretch; `null` if open. */
  readonly is: string | null;
  /** Whether the words before must let a date follow ("in", "since"), because the match alone is too weak. */
  readonly led?: boolean;
  /** Whether only brackets around it let it be a date. */
  readonly bracketed?: boolean;
}

/** The words around a "today" that is a day, or that is the times: "today’s world". */
export interface NowadaysWords {
  /** "today". */
  readonly words: ReadonlySet<string>;
  /** "is", "are". */
  readonly be: ReadonlySet<string>;
  /** "has", "have". */
  readonly have: ReadonlySet<string>;
  /** What else tells of the times: "do", "remain", "still". */
  readonly verbs: ReadonlySet<string>;
  /** What stands between "has" and its verb. */
  readonly adverb: RegExp;
  /** Participles that do not look like a past: "fallen". */
  readonly participle: RegExp;
  /** Words that open a clause about another: "that", "which". */
  readonly links: ReadonlySet<string>;
  /** What happens on a day: "today’s vote". */
  readonly events: ReadonlySet<string>;
  /** Words right before a "today" that is a day: "earlier", "opens". */
  readonly before: ReadonlySet<string>;
  /** Words right before a "today" that is the times: "than", "living". */
  readonly never: ReadonlySet<string>;
  /** "'s", behind it. */
  readonly possessive: string;
  /** "as", in "as of today". */
  readonly as: string;
}

/** A language's words for dates, and its rules. */
export interface DateWords {
  readonly numbers: NumberWords;
  /** Names and abbreviations → 1 to 12, read only where capitalised. */
  readonly months: ReadonlyMap<string, number>;
  /** Months that are other words too ("May", "March"): alone, they need a word before that leads to a date. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** → 0 for Sunday to 6. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Abbreviations, taken for weekdays only beside a date. */
  readonly shortWeekdays: ReadonlyMap<string, number>;
  /** Words that make a weekday a name when they stand before ("Black Friday") or behind it ("Sunday Times"). */
  readonly weekdayNames: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  /** In the singular and the plural. */
  readonly units: ReadonlyMap<string, TimeUnit>;
  /** Only in the singular: "last years" is no year. */
  readonly periods: ReadonlyMap<string, TimeUnit>;
  /** "yesterday" → −1. */
  readonly dayWords: ReadonlyMap<string, number>;
  /** "morning" behind "this": today. */
  readonly dayParts: ReadonlyMap<string, number>;
  /**
   * "christmas eve" → 1224: days of the year by name, as month × 100 + day; apostrophes straight. Those that move: 2000 and
   * the days from Easter Sunday; 10000 + month × 100 + weekday × 10 and which of the month it is, 5 for its last.
   */
  readonly holidays: ReadonlyMap<string, number>;
  /** Words before a holiday that make it one of another calendar ("orthodox"), and behind it that make a name of it ("agreement"). */
  readonly holidayNames: Readonly<Record<'before' | 'behind' | 'seasons' | 'leads', ReadonlySet<string>>>;
  /** Words before "a week on Thursday" that make it a habit: "once". */
  readonly rates: ReadonlySet<string>;
  /** Days that are known without their year by what happened on them, and words that say so behind them: "the Sept. 11 attacks". */
  readonly daysKnown: readonly {
    readonly month: number;
    readonly day: number;
    readonly year: number;
    readonly by: ReadonlySet<string>;
  }[];
  /** "last", "this", "next" → −1, 0, 1. */
  readonly which: ReadonlyMap<string, number>;
  /** "last": before a "day" that is none of the calendar. */
  readonly lasts: ReadonlySet<string>;
  /** "few", "several": counts without a value. */
  readonly vagueCounts: ReadonlySet<string>;
  /** "third" → 3. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** "rd" of "3rd". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Season → its first month in the northern year. */
  readonly seasons: ReadonlyMap<string, number>;
  /** "sixties" → 60. */
  readonly decades: ReadonlyMap<string, number>;
  /** Name → minutes east of UTC. */
  readonly zones: ReadonlyMap<string, number>;
  /** "am" → 0, "pm" → 12. */
  readonly halves: ReadonlyMap<string, number>;
  /** Words for a part of a longer time right before it: "early"; and before a period: "later" this year. */
  readonly stages: ReadonlySet<string>;
  readonly phases: ReadonlySet<string>;
  /** "start" → 0, "end" → 1, of a unit. */
  readonly turns: ReadonlyMap<string, number>;
  /** Words before a date that let a weak one be taken: "in", "since", "by". */
  readonly leads: ReadonlySet<string>;
  /** Words before a number that make a year of it though it lies far back: "in", "since". */
  readonly yearLeads: ReadonlySet<string>;
  /** Words behind a number that do so: "onwards". */
  readonly yearTails: ReadonlySet<string>;
  /** "to", "–": between two years. */
  readonly yearJoints: ReadonlySet<string>;
  /** What stands right before a day to come: "ahead of", "no later than". */
  readonly ahead: readonly (readonly string[])[];
  /** What makes a length of time of "10 days before": "up to". */
  readonly bounds: readonly (readonly string[])[];
  /** Present forms of what goes by a timetable: "opens", "open" behind "they", "face" behind a team's name, "meeting" behind "are". */
  readonly timetable: Readonly<Record<'third' | 'base' | 'fixture' | 'going', ReadonlySet<string>>>;
  /** What looks ahead only where it dates something: "would", "awaited". */
  readonly conditional: ReadonlySet<string>;
  /** Abbreviations behind which no sentence ends: "gov". */
  readonly abbreviations: ReadonlySet<string>;
  /** "for", in "poised for". */
  readonly purpose: string;
  /** Words before "to" or "for" that make it look ahead: "set", "likely". */
  readonly toCome: ReadonlySet<string>;
  /** What says that something may be: "could". */
  readonly possible: ReadonlySet<string>;
  /** Words behind it that make it of the past, or of no day: "not", "have". */
  readonly unreal: ReadonlySet<string>;
  /** "after", and how the verb ends that follows. */
  readonly after: string;
  readonly gerund: RegExp;
  /** Words that look ahead: "will", "scheduled". */
  readonly futures: ReadonlySet<string>;
  /** "to", and what stands before it in "is to run". */
  readonly infinitive: string;
  readonly bound: ReadonlySet<string>;
  /** "its", "their". */
  readonly possessives: ReadonlySet<string>;
  /** Words for persons before a verb: "he", "who". */
  readonly persons: ReadonlySet<string>;
  /** "until", "through": before the end of what lasts. */
  readonly untils: ReadonlySet<string>;
  /** "be", "remain": before a participle that tells of no past. */
  readonly stays: ReadonlySet<string>;
  /** What somebody is said to be of a deed that lies behind: "accused". */
  readonly charges: ReadonlySet<string>;
  /** What a date before it dates that has been: "letter", "call". */
  readonly records: ReadonlySet<string>;
  /** Votes that are told of long before they are held: "election". */
  readonly polls: ReadonlySet<string>;
  /** How likely it is what they are "of": "the chance of a cut". */
  readonly odds: ReadonlySet<string>;
  /** What a court does with somebody who is to come again: "remanded … [to] appear". */
  readonly orders: ReadonlySet<string>;
  /** Pasts that are nouns too: "cut". */
  readonly cuts: ReadonlySet<string>;
  /** "be", before a participle. */
  readonly be: string;
  /** "have", in "appears to have met". */
  readonly had: string;
  /** What makes a plan of the past of "due": "was". */
  readonly werePlanned: ReadonlySet<string>;
  /** Verbs in the past that do not look so: "said". */
  readonly pasts: ReadonlySet<string>;
  /** What belongs to a verb behind it: "shot [dead]", "stepped [down]". */
  readonly particles: ReadonlySet<string>;
  /** Other verbs in the past that do not look so, some of which are participles or nouns too: "died", "struck", "hit". */
  readonly irregular: ReadonlySet<string>;
  /** Words before a day on which something is: "on". */
  readonly dayLeads: ReadonlySet<string>;
  /** What a regular past looks like. */
  readonly looksPast: RegExp;
  /** "since": before a date that is told for comparison. */
  readonly since: string;
  /** "the same year". */
  readonly sameYear: readonly (readonly string[])[];
  /** "by": before a year to come. */
  readonly deadlines: ReadonlySet<string>;
  /** What a plural noun looks like. */
  readonly pluralNoun: RegExp;
  /** What is of a season: "the summer [holidays]". */
  readonly seasonal: ReadonlySet<string>;
  /** "of", in "a couple of". */
  readonly partitives: ReadonlySet<string>;
  /** What numbers are given of: "a total of", "an average of". */
  readonly totals: ReadonlySet<string>;
  /** Words before a number that make it no year: "about", "some", "than". */
  readonly countLeads: ReadonlySet<string>;
  /** Words behind a number that make it a count or a measure: "people", "miles". */
  readonly counted: ReadonlySet<string>;
  /** "the", "a". */
  readonly articles: ReadonlySet<string>;
  /** What parts several weekdays: "Monday, Tuesday or Friday". */
  readonly weekdayJoints: ReadonlySet<string>;
  /** What joins the two ends of a stretch: "to". */
  readonly stretchJoints: ReadonlySet<string>;
  /** What tells an hour beside its number, and what leads to the day behind it: "am", "midnight", "on". */
  readonly hours: ReadonlySet<string>;
  /** What stands before the two ends of a stretch that "and" joins: "between". */
  readonly betweens: ReadonlySet<string>;
  /** "and". */
  readonly listJoints: ReadonlySet<string>;
  /** Words before a weekday that make it any such day: "a", "every". */
  readonly habits: ReadonlySet<string>;
  /** Words behind one that do so: "Monday [nights]". */
  readonly nights: ReadonlySet<string>;
  /** What joins two decades: "the 1970s and 80s". */
  readonly decadeJoints: ReadonlySet<string>;
  /** Words beside "the 80s" that make degrees of them. */
  readonly warmth: ReadonlySet<string>;
  /** What tells whether "today" is the day of the article. */
  readonly nowadays: NowadaysWords;
  /** Whether 4/5 is the fourth month's fifth day. */
  readonly monthFirst: boolean;
  readonly rules: readonly DateRule[];
}
