import { isAdverbAt } from './adverb.ts';
import type { Line } from './line.ts';
import type { Range } from './range.ts';
import type { ReportingWords } from './words.ts';

/** Index after the object of the preposition at `at`, by where a new noun phrase seems to open; `to` where none does. */
function afterPreposition(line: Line, { from, to }: Range, words: ReportingWords): number {
  let seen = false;
  let dated = false;
  for (let i = from + 1; i < to; i += 1) {
    const unit = line[i]!;
    const opens =
      (words.determiners.has(unit.lower) || words.pronouns.has(unit.lower)) &&
      !words.prepositions.has(line[i - 1]!.lower);
    if (seen && (opens || (dated && !words.times.has(unit.lower) && unit.shape === 'word'))) return i;
    if (
      seen &&
      unit.capital &&
      !line[i - 1]!.capital &&
      line[i - 1]!.shape === 'word' &&
      !words.possessives.has(line[i - 1]!.lower) &&
      !words.linking.has(line[i - 1]!.lower)
    )
      return i;
    if (!opens) seen = true;
    // "In a later interview".
    const ordered = words.adjectives.has(unit.lower) && !words.times.has(line[i + 1]?.lower ?? '');
    dated = (words.times.has(unit.lower) && !ordered) || (dated && unit.shape === 'number');
  }
  return to;
}

/** Whether a word that looks like a participle has the noun behind it as its object: "visiting the barn". */
const isVerbOf = (lower: string, next: string, words: ReportingWords): boolean =>
  (words.looksPast(lower) || words.looksParticiple(lower)) && words.determiners.has(next);

/** The longest words that make a number about so many: "as many as". */
const LONGEST_BOUND = 3;

/** Whether a number with what makes it about so many opens at `at`: "about 400 people", "at least half", "as many as 30". */
export function opensCount(line: Line, at: number, words: ReportingWords): boolean {
  let bound = '';
  for (let to = at; to < at + LONGEST_BOUND; to += 1) {
    bound = `${bound} ${line[to]?.lower ?? ''}`.trim();
    const { lower, shape } = line[to + 1] ?? { lower: '', shape: 'mark' };
    // "Three-fourths".
    const [whole = ''] = lower.split('-');
    const counts = shape === 'number' || words.numerals.has(whole) || words.quantifiers.has(whole);
    if (counts && words.approximators.has(bound)) return true;
  }
  return false;
}

/** Drops from the front what belongs to no subject: "But", "Still", "On Tuesday", "Last week". */
export function trimFront(line: Line, range: Range, words: ReportingWords): Range {
  let { from } = range;
  const { to } = range;
  while (from < to) {
    const { lower, shape, capital } = line[from]!;
    const next = line[from + 1];
    if (opensCount(line, from, words)) break;
    // "May’s spokesman".
    if (capital && words.times.has(lower) && words.possessives.has(next?.lower ?? '')) break;
    if (words.prepositions.has(lower)) {
      const after = afterPreposition(line, { from, to }, words);
      from = after < to || !line[to - 1]!.capital ? after : from + 1;
    } else if (shape === 'mark' && lower !== '$' && lower !== '@' && lower !== '#') from += 1;
    else if (words.complementizers.has(lower) && words.verbs.has(line[from - 1]?.lower ?? '')) from += 1;
    else if (words.conjunctions.has(lower) || isAdverbAt(line, from, words)) from += 1;
    // "Betting that voters", "compared the crowd".
    else if (!capital && next && from + 1 < to && isVerbOf(lower, next.lower, words))
      from += words.complementizers.has(next.lower) ? 2 : 1;
    else if (
      words.times.has(lower) &&
      next &&
      from + 1 < to &&
      (capital || !words.linking.has(next.lower)) &&
      (!capital || !next.capital || next.shape !== 'word' || words.times.has(lower))
    )
      from += 1;
    else break;
  }
  return { from, to };
}

/** Drops from the end what dates the act: "Smith on Monday", "Smith Monday". */
export function trimBack(line: Line, range: Range, words: ReportingWords): Range {
  let { to } = range;
  // "Theresa May" is no date.
  const surname = (at: number): boolean =>
    words.modals.has(line[at]!.lower) && line[at]!.capital && line[at - 1]!.capital;
  const dated = (at: number): boolean =>
    (words.times.has(line[at]!.lower) && !surname(at)) ||
    // "Better Together" is a name.
    (words.adverbs.has(line[at]!.lower) && isAdverbAt(line, at, words));
  while (to - 1 > range.from && dated(to - 1)) {
    to -= 1;
    // "Two days later".
    const { shape, lower } = line[to - 1]!;
    const counts = words.looksPlural(line[to]!.lower) && (shape === 'number' || words.numerals.has(lower));
    if (counts && to - 1 > range.from) to -= 1;
    while (to - 1 > range.from && words.prepositions.has(line[to - 1]!.lower)) to -= 1;
  }
  // "A poll released on Monday".
  if (to < range.to && to - 2 > range.from && !line[to - 1]!.capital && words.looksPast(line[to - 1]!.lower)) to -= 1;
  // "Officers called to a farm said".
  const told = line[to - 1]!;
  const ties = to === range.to && words.prepositions.has(line[to]?.lower ?? '') && to - 1 > range.from;
  if (ties && !told.capital && words.looksPast(told.lower) && !words.determiners.has(line[to - 2]!.lower)) to -= 1;
  // "The minutes noted": an article alone is nobody.
  const first = line[range.from]!.lower;
  const bare = to - range.from === 1 && words.determiners.has(first) && !words.pronouns.has(first);
  return bare ? range : { from: range.from, to };
}

/** The range if it holds a noun or a pronoun, or ends in a share ("60%"), else `null`. */
export function withNoun(line: Line, range: Range, words: ReportingWords): Range | null {
  const last = line[range.to - 1];
  if (last?.lower === '%' && line[range.to - 2]?.shape === 'number') return range;
  for (let i = range.from; i < range.to; i += 1) {
    const { shape, lower } = line[i]!;
    if (
      shape === 'word' &&
      !words.possessives.has(lower) &&
      !words.prepositions.has(lower) &&
      (!words.adverbs.has(lower) || !isAdverbAt(line, i, words))
    )
      return range;
  }
  return null;
}
