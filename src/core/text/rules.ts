import { compile, couldOpen, type Match, matchAt, type Pattern, type Pieces } from './pattern.ts';
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

/** Rules made ready for texts. */
export interface RuleSet<Row extends Rule, Value> {
  readonly rows: readonly { readonly rule: Row; readonly pattern: Pattern<Value> }[];
}

/** Compiles a rule table; earlier rows win. Throws where a pattern names an unknown piece. */
export function ruleSet<Row extends Rule, Value>(rules: readonly Row[], pieces: Pieces<Value>): RuleSet<Row, Value> {
  return { rows: rules.map((rule) => ({ rule, pattern: compile(rule.pattern, pieces) })) };
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

/**
 * Goes over stretches of parts, left to right, and offers `take` the first rule that matches at each part. Linear: rules are
 * tried only where their opening word stands, and patterns are of bounded length.
 */
export function scan<Row extends Rule, Value>(
  { rows }: RuleSet<Row, Value>,
  parts: Tokens,
  { stretches, take }: { stretches: readonly Stretch[]; take: Take<Row, Value> },
): void {
  const opening = new Map<Word, RuleSet<Row, Value>['rows']>();
  const rowsFor = (word: Word): RuleSet<Row, Value>['rows'] => {
    let found = opening.get(word);
    if (!found) {
      found = rows.filter(({ pattern }) => couldOpen(pattern, word));
      opening.set(word, found);
    }
    return found;
  };
  for (const { from, to } of stretches) {
    let at = from;
    while (at < to) {
      let next = at + 1;
      for (const { rule, pattern } of rowsFor(parts[at]!.word)) {
        const match = matchAt(pattern, parts, { at, limit: to });
        const end = match && take({ ...match, rule, start: at });
        if (end === null) continue;
        next = Math.max(next, end);
        break;
      }
      at = next;
    }
  }
}
