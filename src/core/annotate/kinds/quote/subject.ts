import { hasFinite } from './frames.ts';
import type { Line } from './line.ts';
import { nominal } from './nominal.ts';
import { nounPhraseBefore, nounPhraseFrom, type Range } from './noun-phrase.ts';
import type { ReportingWords } from './words.ts';

/** How far back the comma that opens an apposition is looked for, in units. */
const FARTHEST = 45;

/** A subject as found beside its verb. */
export interface Subject {
  /** The noun phrase or pronoun itself. */
  readonly head: Range;
  /** With its apposition or relative clause. */
  readonly whole: Range;
  /** What a relative pronoun stands for; else `null`. */
  readonly antecedent: Range | null;
}

const isMark = (line: Line, at: number, mark: string): boolean =>
  line[at]?.shape === 'mark' && line[at]!.lower === mark;
export const isDash = (line: Line, at: number): boolean =>
  line[at]?.shape === 'mark' && /^[–—―-]$/.test(line[at]!.lower);
export const isComma = (line: Line, at: number): boolean => isMark(line, at, ',');

const plain = (head: Range): Subject => ({ head, whole: head, antecedent: null });

/** Whether what opens at `at` can be an apposition or a relative clause to the noun before it. */
function opensAside(line: Line, at: number, words: ReportingWords): boolean {
  const unit = line[at];
  if (!unit) return false;
  if (words.pronouns.has(unit.lower) && !words.relatives.has(unit.lower) && !words.determiners.has(unit.lower))
    return false;
  if (words.relatives.has(unit.lower) || unit.shape === 'number' || words.prepositions.has(unit.lower)) return true;
  if (words.adverbs.has(unit.lower) || words.looksPast(unit.lower) || words.looksParticiple(unit.lower)) return true;
  return nominal(unit, words);
}

/** Whether what was taken for a subject is itself an aside to one before it: an age ("Holt, 60,"), where somebody is from ("Holt, from Leeds,"). */
function isAside(line: Line, { from, to }: Range, words: ReportingWords): boolean {
  if (isComma(line, from - 1)) return to - from === 1 && line[from]!.shape === 'number';
  return isComma(line, from - 2) && words.prepositions.has(line[from - 1]!.lower);
}

/** Whether what was taken for a subject only says when or how: "Earlier", "Together". */
const isAdverbial = (line: Line, { from, to }: Range, words: ReportingWords): boolean =>
  to - from === 1 && (words.times.has(line[from]!.lower) || words.adverbs.has(line[from]!.lower));

/** The noun phrase before the comma that opens the aside which closes at `close`. */
function beforeAside(line: Line, close: number, words: ReportingWords): Subject | null {
  const paired = isComma(line, close) ? isComma : isDash;
  for (let open = close - 2; open > 0 && close - open < FARTHEST; open -= 1) {
    if (line[open]!.shape === 'quotation' && line[open]!.quotation!.stop !== '' && line[open]!.quotation!.words > 6)
      return null;
    if (!paired(line, open) || !opensAside(line, open + 1, words)) continue;
    const head = nounPhraseBefore(line, open, words);
    if (!head || isAside(line, head, words) || isAdverbial(line, head, words)) continue;
    const name =
      line[open - 1]!.capital && !line.slice(head.from, open).some(({ lower }) => words.prepositions.has(lower));
    const listed =
      !name &&
      !line[head.from]!.capital &&
      !words.determiners.has(line[head.from]!.lower) &&
      paired(line, head.from - 1);
    if (!listed) return { head, whole: { from: head.from, to: close }, antecedent: null };
  }
  return null;
}

/** What a relative clause belongs to: all of "the head of Corvo", but of "met with Corvo" the name alone, of "two men holding a sign" the sign. */
function nearest(line: Line, { from, to }: Range, words: ReportingWords): Range {
  for (let i = to - 2; i >= from; i -= 1) {
    const { capital, lower } = line[i]!;
    if (!capital && words.looksParticiple(lower) && words.determiners.has(line[i + 1]!.lower))
      return { from: i + 1, to };
  }
  if (line[from]!.capital || words.determiners.has(line[from]!.lower)) return { from, to };
  for (let i = to - 1; i > from; i -= 1) if (words.prepositions.has(line[i - 1]!.lower)) return { from: i, to };
  return { from, to };
}

/** The noun that a relative pronoun at `at` stands for. */
export function antecedentOf(line: Line, at: number, words: ReportingWords): Range | null {
  const end = isComma(line, at - 1) ? at - 1 : at;
  const phrase = nounPhraseBefore(line, end, words);
  if (phrase) return nearest(line, phrase, words);
  let from = end;
  while (nominal(line[from - 1], words)) from -= 1;
  return from < end ? { from, to: end } : (beforeAside(line, end, words)?.head ?? null);
}

/** The subject whose verb group opens at `end`: its words stand before; `null` where none does. */
export function subjectBefore(line: Line, end: number, words: ReportingWords): Subject | null {
  const last = line[end - 1];
  if (!last) return null;
  if (words.relatives.has(last.lower)) {
    const head = { from: end - 1, to: end };
    return { head, whole: head, antecedent: antecedentOf(line, end - 1, words) };
  }
  if (isComma(line, end - 1) || isDash(line, end - 1)) return beforeAside(line, end - 1, words);
  const head = nounPhraseBefore(line, end, words);
  return head && plain(head);
}

/** Index of the next mark or quotation from `at`. */
export function clauseEnd(line: Line, at: number): number {
  let to = at;
  while (to < line.length && line[to]!.shape !== 'quotation' && !/^[,;.:]$/.test(line[to]!.lower)) to += 1;
  return to;
}

/** Where the aside after a noun phrase that ends at `at` ends; `at` where none follows. */
function asideEnd(line: Line, at: number, words: ReportingWords): number {
  const restricts = words.relatives.has(line[at]?.lower ?? '');
  if (restricts) return clauseEnd(line, at);
  const first = line[at + 1];
  if (!isComma(line, at) || !opensAside(line, at + 1, words) || words.looksParticiple(first!.lower)) return at;
  const relative = words.relatives.has(first!.lower);
  let to = at + 1;
  while (to < line.length && line[to]!.shape !== 'quotation' && !/^[,;.:]$/.test(line[to]!.lower)) {
    const finite =
      words.finite.has(line[to]!.lower) ||
      words.verbs.get(line[to]!.lower)?.some(({ inflection }) => inflection === 'past');
    if (finite && !relative) return at;
    to += 1;
  }
  return to;
}

/** The subject that follows its verb ("said Smith, a vet"), from `start`. */
export function subjectAfter(line: Line, start: number, words: ReportingWords): Subject | null {
  const first = line[start];
  if (!first || words.relatives.has(first.lower) || words.times.has(first.lower)) return null;
  if (words.sayable.has(first.lower) && !words.linking.has(line[start + 1]?.lower ?? '')) return null;
  const head = nounPhraseFrom(line, start, words);
  if (!head) return null;
  return { head, whole: { from: head.from, to: asideEnd(line, head.to, words) }, antecedent: null };
}

/**
 * The subject of the clause that a verb at `before` goes on with ("…, adding that", "and said"): the relative pronoun
 * that opens the nearest relative clause, else the first noun phrase of the line.
 */
export function clauseSubject(line: Line, before: number, words: ReportingWords): Subject | null {
  for (let i = before - 1; i > 0 && before - i < FARTHEST; i -= 1) {
    const { lower, shape } = line[i]!;
    if (shape === 'mark' && /^[;:]$/.test(lower)) return subjectFrom(line, i + 1, before, words);
    if (words.relatives.has(lower) && !words.complementizers.has(lower) && isComma(line, i - 1)) {
      const head = { from: i, to: i + 1 };
      return { head, whole: head, antecedent: antecedentOf(line, i, words) };
    }
  }
  return subjectFrom(line, 0, before, words);
}

/** The subject of the last clause before a mark: of "He left as Kemp spoke these words:" the one of "spoke", else the line's. */
export function lastSubject(line: Line, at: number, words: ReportingWords): Subject | null {
  for (let i = at - 2; i > 1 && at - i < FARTHEST; i -= 1) {
    const { lower } = line[i]!;
    if (!words.subordinators.has(lower) || words.complementizers.has(lower)) continue;
    const head = nounPhraseFrom(line, i + 1, words, at);
    if (head && head.to < at && hasFinite(line, { from: head.to - 1, to: at }, words)) return plain(head);
  }
  return clauseSubject(line, at, words);
}

/** The first noun phrase that is no part of an opening adverbial, from `start`, before `limit`. */
function subjectFrom(line: Line, start: number, limit: number, words: ReportingWords): Subject | null {
  let at = start;
  const skippable = (lower: string): boolean =>
    words.conjunctions.has(lower) || words.adverbs.has(lower) || words.isAdverb(lower);
  while (at < limit && (skippable(line[at]!.lower) || line[at]!.shape !== 'word')) at += 1;
  const first = line[at];
  if (!first || at >= limit) return null;
  const fronted =
    words.prepositions.has(first.lower) ||
    words.subordinators.has(first.lower) ||
    words.looksParticiple(first.lower) ||
    words.times.has(first.lower);
  if (fronted && !words.determiners.has(first.lower)) {
    let comma = at;
    while (comma < limit && !isComma(line, comma)) comma += 1;
    if (comma >= limit) return null;
    return subjectFrom(line, comma + 1, limit, words);
  }
  const head = nounPhraseFrom(line, at, words, limit);
  return head && plain(head);
}
