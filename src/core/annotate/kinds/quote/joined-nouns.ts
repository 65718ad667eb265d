import type { Line } from './line.ts';
import { beforeBrackets, isComma } from './marks.ts';
import { nominal } from './nominal.ts';
import type { ReportingWords } from './words.ts';

/** Where the clause opens that `at` stands in: behind a comma before what is known, "…, the club" before "and its owner said"; at the sentence's start. */
function clauseStart(line: Line, at: number, words: ReportingWords): number {
  let first = at;
  while (first > 0 && !isComma(line, first - 1)) first -= 1;
  if (first > 0 && words.definite.has(line[first]!.lower)) return first;
  if (words.conjunctions.has(line[0]!.lower)) return 1;
  return afterDate(line, words);
}

/** Where the clause goes on behind a date that opens the sentence without a comma: "the club" of "On Monday the club"; 0 where none does. */
function afterDate(line: Line, words: ReportingWords): number {
  let to = words.prepositions.has(line[0]!.lower) ? 1 : 0;
  while (words.times.has(line[to]?.lower ?? '') || (to > 1 && line[to]?.shape === 'number')) to += 1;
  return words.times.has(line[to - 1]?.lower ?? '') && words.determiners.has(line[to]?.lower ?? '') ? to : 0;
}

/** How far before its "and" the first of two is named, in units. */
const PAIR = 8;

/** Whether what a conjunction at `at` joins stands behind "between": "between the club and the council". */
function isPair(line: Line, at: number, words: ReportingWords): boolean {
  for (let i = at - 1; i >= Math.max(0, at - PAIR) && line[i]!.shape === 'word'; i -= 1) {
    if (words.pairing.has(line[i]!.lower)) return true;
    if (!nominal(line[i], words) && !words.determiners.has(line[i]!.lower) && !words.linking.has(line[i]!.lower))
      return false;
  }
  return false;
}

/** Whether nothing but one noun phrase stands before `at` in its clause: "Ann Holt" before "and the council said", "But vets" before "and farm groups said". */
function opensWithNoun(line: Line, at: number, words: ReportingWords): boolean {
  const first = clauseStart(line, at, words);
  for (let i = first; i < at; i += 1) {
    const unit = line[i]!;
    const tie = i > first && words.linking.has(unit.lower);
    const verb = !unit.capital && (words.looksPast(unit.lower) || words.looksParticiple(unit.lower));
    const name = i > first && line[i - 1]!.capital && !words.determiners.has(line[i - 1]!.lower);
    const third = name && !unit.capital && words.looksPlural(unit.lower);
    if ((!tie && !nominal(unit, words) && !words.possessives.has(unit.lower)) || verb || third) return false;
  }
  return at > first;
}

/** Whether the conjunction at `at` joins two names or two bare plurals rather than two clauses. */
export function joinsNouns(line: Line, at: number, words: ReportingWords): boolean {
  const left = line[beforeBrackets(line, at) - 1];
  const right = line[at + 1];
  if (!left || !right || left.shape !== 'word' || right.shape !== 'word') return false;
  if (isPair(line, at, words)) return true;
  // "Kemp and his wife", "he and other farmers".
  const known = left.capital || words.pronouns.has(left.lower);
  if (known && (words.owners.has(right.lower) || words.others.has(right.lower))) return true;
  if (!nominal(left, words) || !nominal(right, words) || words.adverbs.has(right.lower)) return false;
  if (left.capital && right.capital) return true;
  if (opensWithNoun(line, at, words)) return true;
  return !words.determiners.has(right.lower) && words.looksPlural(left.lower) && words.looksPlural(right.lower);
}

/** Whether the conjunction at `at` joins what one noun is like: "a kind but tired vet". */
export function joinsQualities(line: Line, at: number, words: ReportingWords): boolean {
  const next = line[at + 1]?.lower ?? '';
  const quality = words.looksAdjective(next) || words.adjectives.has(next) || words.looksPast(next);
  return quality && words.indefinite.has(line[at - 2]?.lower ?? '') && nominal(line[at - 1], words);
}
