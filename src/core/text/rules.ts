import {
  type Attempts,
  attemptsOn,
  type Beginning,
  beginningsOf,
  compile,
  type Element,
  type Match,
  matchAt,
  type Pattern,
  type Piece,
  type Pieces,
  standsAt,
} from './pattern.ts';
import type { Tokens } from './tokens.ts';
import { perWord, type Word } from './word.ts';

/** A row of a rule table. */
export interface Rule {
  /** Unique within its table. */
  readonly id: string;
  /** In the notation of `compile`. */
  readonly pattern: string;
  /** A sentence in which the rule finds exactly what the brackets hold; the tests read it. */
  readonly example: string;
}

interface Compiled<Row extends Rule, Value> {
  readonly rule: Row;
  readonly pattern: Pattern<Value>;
  readonly beginnings: readonly Beginning<Value>[];
}

/** The pieces and the words of some elements, each once. */
interface Standing<Value> {
  readonly pieces: readonly Piece<Value>[];
  readonly words: ReadonlySet<string>;
}

function standing<Value>(elements: readonly Element<Value>[]): Standing<Value> {
  const words = new Set(elements.flatMap((element) => [...element.words]));
  const pieces = new Set(elements.flatMap(({ piece }) => (piece ? [piece] : [])));
  return { pieces: [...pieces], words };
}

const stands = <Value>({ pieces, words }: Standing<Value>, word: Word): boolean =>
  words.has(word.lower) || pieces.some((piece) => piece.opens(word));

/** Rules that stand together and must open with the same piece: where it does not read, none of them matches. */
interface Group<Row extends Rule, Value> {
  readonly gate: Piece<Value> | null;
  readonly rows: readonly Compiled<Row, Value>[];
  /** Those that may match where nothing follows the gate, and where a word does; worked out once for each word. */
  readonly alone: readonly Compiled<Row, Value>[];
  readonly before: (word: Word) => readonly Compiled<Row, Value>[];
}

function groupOf<Row extends Rule, Value>(
  gate: Piece<Value> | null,
  rows: readonly Compiled<Row, Value>[],
): Group<Row, Value> {
  const nextOf = ({ beginnings }: Compiled<Row, Value>): Beginning<Value>['next'] => beginnings[0]!.next;
  const mayStand = (row: Compiled<Row, Value>, word: Word): boolean =>
    nextOf(row)?.some((element) => standsAt(element, word)) ?? true;
  const alone = rows.filter((row) => nextOf(row) === null);
  return { gate, rows, alone, before: perWord((word) => rows.filter((row) => mayStand(row, word))) };
}

/** The groups of rules, each made once. */
function grouper<Row extends Rule, Value>(
  all: readonly Compiled<Row, Value>[],
): (rows: readonly Compiled<Row, Value>[]) => Group<Row, Value>[] {
  const made = new Map<string, Group<Row, Value>>();
  const gateOf = ({ pattern: { elements } }: Compiled<Row, Value>): Piece<Value> | null =>
    elements[0]!.optional ? null : elements[0]!.piece;
  return (rows) => {
    const groups: Compiled<Row, Value>[][] = [];
    for (const row of rows) {
      const last = groups.at(-1);
      if (last && gateOf(last[0]!) === gateOf(row)) last.push(row);
      else groups.push([row]);
    }
    return groups.map((group) => {
      const key = group.map((row) => all.indexOf(row)).join();
      const known = made.get(key) ?? groupOf(gateOf(group[0]!), group);
      made.set(key, known);
      return known;
    });
  };
}

/** What may begin with a word. */
interface Opening<Row extends Rule, Value> {
  /** The rules, in order, grouped by what they open with. */
  readonly groups: readonly Group<Row, Value>[];
  /** Whether none of them can match unless a follower stands next: "the" before "weekend". */
  readonly leads: boolean;
}

/** The opening of a word that no rule opens with. */
const NONE: Opening<never, never> = { groups: [], leads: false };

/** Rules made ready for texts: what each word has to do with them is worked out once. */
export interface RuleSet<Row extends Rule, Value> {
  readonly opening: (word: Word) => Opening<Row, Value>;
  /** Whether it may stand behind the word that opens a rule, where another must follow it. */
  readonly follows: (word: Word) => boolean;
}

/** Compiles a rule table; earlier rows win. Throws where a pattern names an unknown piece. */
export function ruleSet<Row extends Rule, Value>(rules: readonly Row[], pieces: Pieces<Value>): RuleSet<Row, Value> {
  const rows = rules.map((rule) => {
    const pattern = compile(rule.pattern, pieces);
    return { rule, pattern, beginnings: beginningsOf(pattern) };
  });
  const beginnings = rows.flatMap((row) => row.beginnings);
  const openers = standing(beginnings.map(({ element }) => element));
  const leads = ({ element, next }: Beginning<Value>): boolean => element.piece === null && next !== null;
  const followers = standing(beginnings.filter(leads).flatMap(({ next }) => next!));
  const grouped = grouper(rows);
  const openingOf = (word: Word): Opening<Row, Value> => {
    const ways = beginnings.filter(({ element }) => standsAt(element, word));
    const open = rows.filter((row) => row.beginnings.some((beginning) => ways.includes(beginning)));
    return { groups: grouped(open), leads: ways.every(leads) };
  };
  return {
    opening: perWord((word) => (stands(openers, word) ? openingOf(word) : NONE)),
    follows: perWord((word) => stands(followers, word)),
  };
}

/** A match of a rule, and what it was made of. */
export interface Hit<Row extends Rule, Value> extends Match<Value> {
  readonly rule: Row;
  readonly start: number;
}

/** Parts from `from` up to `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What to do with a match: go on behind its end (or an earlier part), or `null` to try the next rule. */
export type Take<Row extends Rule, Value> = (hit: Hit<Row, Value>) => number | null;

/** The rules of a group that may match at `at`, by what stands behind their gate. */
function candidates<Row extends Rule, Value>(
  { gate, rows, alone, before }: Group<Row, Value>,
  { parts, limit }: Attempts<Value>,
  at: number,
): readonly Compiled<Row, Value>[] {
  if (!gate) return rows;
  const end = gate.read(parts, at)?.end ?? -1;
  if (end < 0) return NO_ROWS;
  return end < limit && !parts[end]!.line ? before(parts[end]!.word) : alone;
}

const NO_ROWS: readonly never[] = [];

/** A stretch as rules are tried on it. */
interface Scanning<Row extends Rule, Value> {
  readonly attempts: Attempts<Value>;
  readonly take: Take<Row, Value>;
}

/** Tries the rules that may open at `at`. Gives the part to go on from. */
function tryRules<Row extends Rule, Value>(
  groups: readonly Group<Row, Value>[],
  { attempts, take }: Scanning<Row, Value>,
  at: number,
): number {
  for (const group of groups) {
    for (const { rule, pattern } of candidates(group, attempts, at)) {
      const match = matchAt(pattern, attempts, at);
      const end = match && take({ rule, start: at, end: match.end, caught: match.caught });
      if (end !== null) return Math.max(at + 1, end);
    }
  }
  return at + 1;
}

/**
 * Goes over stretches of parts, left to right, and offers `take` the rules that match at each part, in order. Linear: rules
 * are tried only where their opening word stands, and patterns are of bounded length.
 */
export function scan<Row extends Rule, Value>(
  { opening, follows }: RuleSet<Row, Value>,
  parts: Tokens,
  { stretches, take }: { stretches: readonly Stretch[]; take: Take<Row, Value> },
): void {
  for (const { from, to } of stretches) {
    const scanning = { attempts: attemptsOn<Value>(parts, to), take };
    let at = from;
    while (at < to) {
      const { groups, leads } = opening(parts[at]!.word);
      const idle = groups.length === 0 || (leads && (at + 1 === to || !follows(parts[at + 1]!.word)));
      at = idle ? at + 1 : tryRules(groups, scanning, at);
    }
  }
}
