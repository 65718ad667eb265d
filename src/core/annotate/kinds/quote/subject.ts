import { antecedentOf } from './antecedent.ts';
import { beforeAside, opensAside } from './aside.ts';
import { hasFinite } from './frames.ts';
import type { Line } from './line.ts';
import { wholeRow } from './listed.ts';
import { beforeBrackets, isComma, isDash } from './marks.ts';
import { isGiven, nominal } from './nominal.ts';
import { nounPhraseBefore, nounPhraseFrom, type Range } from './noun-phrase.ts';
import { beforeReduced, beforeRelative, beforeSecond, inWhose } from './relative.ts';
import { subjectFrom } from './subject-from.ts';
import type { ReportingWords } from './words.ts';

/** How far back the clause that a verb goes on with is looked for, in units. */
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

const plain = (head: Range): Subject => ({ head, whole: head, antecedent: null });

/** Whether the subject at `at` is nobody: "neither Kemp", "no vet", "not one vet", not "No 10". */
export const opensNobody = (line: Line, at: number, words: ReportingWords): boolean =>
  words.negations.has(line[at - 1]?.lower ?? '') ||
  (words.nobody.has(line[at]!.lower) && line[at + 1]?.shape === 'word');

/** Index before a time that stands between a comma, an auxiliary or a relative pronoun and the verb at `end`: "Kemp, a vet, today said", "had last week said", "who today said"; `end` where none does. */
function beforeTime(line: Line, end: number, words: ReportingWords): number {
  let at = end;
  while (at > 1 && words.times.has(line[at - 1]!.lower) && !line[at - 1]!.capital) at -= 1;
  if (at === end) return end;
  let helped = at;
  while (words.auxiliaries.has(line[helped - 1]?.lower ?? '') && !words.possessives.has(line[helped - 1]!.lower))
    helped -= 1;
  if (words.relatives.has(line[at - 1]!.lower)) return at;
  return helped < at ? helped : isComma(line, at - 1) && line[at - 2]?.shape !== 'quotation' ? at : end;
}

/** The subject whose verb group opens at `end`: its words stand before; `null` where none does. */
export function subjectBefore(line: Line, end: number, words: ReportingWords): Subject | null {
  const last = line[end - 1];
  if (!last) return null;
  const undated = beforeTime(line, end, words);
  if (undated < end) return subjectBefore(line, undated, words);
  if (words.relatives.has(last.lower)) {
    const head = { from: end - 1, to: end };
    return { head, whole: head, antecedent: antecedentOf(line, end - 1, words) };
  }
  if (isComma(line, end - 1) || isDash(line, end - 1)) return beforeAside(line, end - 1, words);
  // "Kemp, citing “the old barn,” said".
  if (last.quotation?.stop === ',') return beforeAside(line, end, words);
  const head = nounPhraseBefore(line, end, words);
  if (head && inWhose(line, head, words)) return null;
  const described =
    beforeRelative(line, end, head, words) ?? beforeReduced(line, head, words) ?? beforeSecond(line, head, words);
  if (described) return { head: described, whole: { from: described.from, to: end }, antecedent: null };
  return head && plain(metBefore(line, head, words) ?? inOwn(line, head, words) ?? wholeRow(line, head, words));
}

/** A name without where its words stand, which is its own: "Kemp" of "Kemp in her order"; `null` where no such words follow it. */
function inOwn(line: Line, { from, to }: Range, words: ReportingWords): Range | null {
  let at = from;
  while (at < to && line[at]!.capital && !words.determiners.has(line[at]!.lower)) at += 1;
  const sets = at > from && at < to - 1 && words.settings.has(line[at]!.lower);
  return sets && !words.partitives.has(line[at]!.lower) && words.owners.has(line[at + 1]!.lower)
    ? { from, to: at }
    : null;
}

/** Those whom somebody is said to have met where only the verb of that was taken for a noun: "the vets" in "the vets I interviewed said". */
function metBefore(line: Line, { from, to }: Range, words: ReportingWords): Range | null {
  const verb = to - from === 1 && !line[from]!.capital && words.looksPast(line[from]!.lower);
  const pronoun = words.subjects.has(line[from - 1]?.lower ?? '');
  return verb && pronoun && nominal(line[from - 2], words) ? nounPhraseBefore(line, from - 1, words) : null;
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
  // "Said Holt, who says he is a “friend of cows”": what he says is no part of who he is.
  return line[to]?.shape === 'quotation' ? at : to;
}

/** A noun phrase without where a name in it spoke: "Ada Holt" of "Ada Holt in a statement", not of "Ada Holt at the City Club". */
function withoutSetting(line: Line, head: Range | null, words: ReportingWords): Range | null {
  if (!head || line[beforeBrackets(line, head.to) - 1]!.capital) return head;
  for (let i = head.from + 1; i < head.to - 1; i += 1) {
    const { lower } = line[i]!;
    const sets = words.prepositions.has(lower) && !words.topics.has(lower);
    const next = line[i + 1]!;
    if (sets && line[i - 1]!.capital && (words.determiners.has(next.lower) || next.shape === 'number'))
      return { from: head.from, to: i };
  }
  return head;
}

/** Whether a noun phrase is but the number of what follows: "an 8.3" of "reported an 8.3 per cent fall". */
const isAmount = (line: Line, { to }: Range): boolean =>
  line[to - 1]!.shape === 'number' && (line[to]?.shape === 'word' || line[to]?.lower === '%');

/** Whether a noun phrase is what is said or sent rather than who does so: "a warning", "their approval of the sale". */
function isExpressed(line: Line, { from, to }: Range, words: ReportingWords): boolean {
  if (!words.indefinite.has(line[from]!.lower) && !words.owners.has(line[from]!.lower)) return false;
  let end = from + 1;
  while (end < to && !words.prepositions.has(line[end]!.lower)) end += 1;
  return words.expressed.has(line[end - 1]!.lower);
}

/** The subject that follows its verb ("said Smith, a vet"), from `start`. */
export function subjectAfter(line: Line, start: number, words: ReportingWords): Subject | null {
  const first = line[start];
  const named = first?.capital && (words.adverbs.has(first.lower) || isGiven(line, start, words));
  const dated = words.times.has(first?.lower ?? '') && !named;
  if (!first || first.shape === 'quotation' || words.relatives.has(first.lower) || dated) return null;
  // "Testified side-by-side".
  if (/^(\p{L}+)-\p{L}+-\1$/u.test(first.lower)) return null;
  if (words.sayable.has(first.lower) && !words.linking.has(line[start + 1]?.lower ?? '')) return null;
  const head = withoutSetting(line, nounPhraseFrom(line, start, words), words);
  if (!head || isAmount(line, head) || isExpressed(line, head, words)) return null;
  return { head, whole: { from: head.from, to: asideEnd(line, head.to, words) }, antecedent: null };
}

/** Whether the writer is the subject of a clause that goes on without a comma to the verb at `before`, or of an infinitive any pronoun: "though it seems to say". */
function speaks(
  line: Line,
  at: number,
  { before, infinitive }: { readonly before: number; readonly infinitive: boolean },
  words: ReportingWords,
): boolean {
  const { lower } = line[at]!;
  if (at + 1 >= before || words.addressees.has(lower) !== words.neuter.has(lower)) return false;
  const writer = words.firstPerson.has(lower) && (words.subjects.has(lower) || words.finite.has(lower));
  return writer || (infinitive && (words.subjects.has(lower) || words.neuter.has(lower)));
}

/** Whether a relative clause between commas that opens at `at` ends before the verb of its noun: "Kemp, who was late, thanked …". */
function closes(line: Line, at: number, before: number, words: ReportingWords): boolean {
  if (!isComma(line, at - 1)) return false;
  let end = at + 1;
  while (end < before && !isComma(line, end)) end += 1;
  if (end + 1 >= before) return false;
  const { lower, shape } = line[end + 1]!;
  return shape === 'word' && (words.looksPast(lower) || words.finite.has(lower) || words.verbs.has(lower));
}

/**
 * The subject of the clause that a verb at `before` goes on with ("…, adding that", "and said"): the relative pronoun
 * that opens the nearest relative clause, else the first noun phrase of the line.
 */
export function clauseSubject(line: Line, before: number, words: ReportingWords, infinitive = false): Subject | null {
  let whole = true;
  for (let i = before - 1; i >= 0 && before - i < FARTHEST; i -= 1) {
    const { lower, shape } = line[i]!;
    const clause =
      isDash(line, i) && words.finite.has(line[i + 2]?.lower ?? '') && words.pronouns.has(line[i + 1]!.lower);
    if (clause || (shape === 'mark' && /^[;:]$/.test(lower))) return subjectFrom(line, i + 1, before, words);
    if (shape === 'mark' && /^[,–—]$/.test(lower)) whole = false;
    if (whole && speaks(line, i, { before, infinitive }, words)) return plain({ from: i, to: i + 1 });
    if (i === 0) break;
    // "A talk in which he thanked them and said": the clause has a subject of its own.
    if (
      whole &&
      words.relatives.has(lower) &&
      !words.complementizers.has(lower) &&
      words.prepositions.has(line[i - 1]!.lower)
    )
      return subjectFrom(line, i + 1, before, words);
    if (
      words.relatives.has(lower) &&
      !words.complementizers.has(lower) &&
      (whole || (!infinitive && isComma(line, i - 1)))
    ) {
      const owner = closes(line, i, before, words) ? nounPhraseBefore(line, i - 1, words) : null;
      if (owner) return plain(owner);
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
