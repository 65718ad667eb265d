import { catches } from '../../../text/pattern.ts';
import type { Hit } from '../../../text/rules.ts';
import type { Day, When } from './calendar.ts';
import type { DateValue } from './piece.ts';
import type { DateRule, TimeUnit } from './words.ts';

export type DateHit = Hit<DateRule, DateValue>;

/** The day the article is read from, and whether the match opened with an article ("the last week"). */
export interface Frame {
  readonly today: Day | null;
  readonly definite: boolean;
  /** The century that a decade before it tells: "the 1870s and [80s]". */
  readonly century: number | null;
  /** Whether its sentence looks ahead there (1: "will meet on Friday") or back (-1: "met in May"). */
  readonly looks: -1 | 0 | 1;
  /** Whether what happened then is told as past. */
  readonly done: boolean;
}

/** Makes a date of what a rule caught; `null` where it is none after all. */
export type Resolver = (hit: DateHit, frame: Frame) => When | null;

/** The first number of a piece's catches. */
export const first = (hit: DateHit, name: string): number | null => catches(hit, name)[0]?.value.number ?? null;
/** The unit of time that was caught. */
export const unitOf = (hit: DateHit): TimeUnit | null =>
  (catches(hit, 'unit')[0] ?? catches(hit, 'period')[0])?.value.unit ?? null;
