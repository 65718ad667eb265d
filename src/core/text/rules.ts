import type { Parts } from './parts.ts';
import {
  compile,
  couldOpen,
  type Match,
  matchAt,
  openersOf,
  type Pattern,
  type Piece,
  type Pieces,
} from './pattern.ts';
import type { Tokens, Word } from './tokens.ts';

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
}

/** Rules made ready for texts. */
export interface RuleSet<Row extends Rule, Value> {
  readonly rows: readonly Compiled<Row, Value>[];
  /** The pieces and the words that rules open with, each once: most words of a text open none. */
  readonly openers: { readonly pieces: readonly Piece<Value>[]; readonly words: ReadonlySet<string> };
}

/** Compiles a rule table; earlier rows win. Throws where a pattern names an unknown piece. */
export function ruleSet<Row extends Rule, Value>(rules: readonly Row[], pieces: Pieces<Value>): RuleSet<Row, Value> {
  const rows = rules.map((rule) => ({ rule, pattern: compile(rule.pattern, pieces) }));
  const elements = rows.flatMap(({ pattern }) => openersOf(pattern));
  const words = new Set(elements.flatMap((element) => [...element.words]));
  const opening = new Set(elements.flatMap(({ piece }) => (piece ? [piece] : [])));
  return { rows, openers: { pieces: [...opening], words } };
}

/** Rules that stand together and must open with the same piece: where it does not read, none of them matches. */
interface Group<Row extends Rule, Value> {
  readonly gate: Piece<Value> | null;
  readonly rows: Compiled<Row, Value>[];
}

const NONE: readonly never[] = [];

/** The rules that could open with a word, in order, grouped by what they open with. */
function groupsFor<Row extends Rule, Value>(
  { rows, openers }: RuleSet<Row, Value>,
  word: Word,
): readonly Group<Row, Value>[] {
  if (!openers.words.has(word.lower) && !openers.pieces.some((piece) => piece.opens(word))) return NONE;
  const groups: Group<Row, Value>[] = [];
  for (const row of rows) {
    if (!couldOpen(row.pattern, word)) continue;
    const { piece, optional } = row.pattern.elements[0]!;
    const gate = optional ? null : piece;
    const last = groups.at(-1);
    if (last && last.gate === gate) last.rows.push(row);
    else groups.push({ gate, rows: [row] });
  }
  return groups;
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

/** Tries the rules that may open at `at`. Gives the part to go on from. */
function tryRules<Row extends Rule, Value>(
  groups: readonly Group<Row, Value>[],
  parts: Tokens,
  { at, limit, take }: { at: number; limit: number; take: Take<Row, Value> },
): number {
  for (const { gate, rows } of groups) {
    if (gate && !gate.read(parts, at)) continue;
    for (const { rule, pattern } of rows) {
      const match = matchAt(pattern, parts, { at, limit });
      const end = match && take({ ...match, rule, start: at });
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
  rules: RuleSet<Row, Value>,
  parts: Parts,
  { stretches, take }: { stretches: readonly Stretch[]; take: Take<Row, Value> },
): void {
  const { list, ids, vocabulary } = parts;
  const opening = vocabulary.map((word) => groupsFor(rules, word));
  for (const { from, to } of stretches) {
    let at = from;
    while (at < to) {
      const groups = opening[ids[at]!]!;
      at = groups === NONE ? at + 1 : tryRules(groups, list, { at, limit: to, take });
    }
  }
}
