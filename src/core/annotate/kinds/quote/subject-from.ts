import { isAdverbAt } from './adverb.ts';
import { hasFinite } from './frames.ts';
import type { Line } from './line.ts';
import { withExamples } from './listed.ts';
import { isComma } from './marks.ts';
import { nounPhraseFrom, type Range } from './noun-phrase.ts';
import { opensParticipial } from './participial.ts';
import type { Subject } from './subject.ts';
import type { ReportingWords } from './words.ts';

/** A subject without the reporting verb that its noun phrase took up before a mark: "Ada Holt says:". */
function beforeVerb(line: Line, { from, to }: Range, words: ReportingWords): Range {
  const last = line[to - 1]!;
  const verb = !last.capital && words.verbs.get(last.lower)?.some(({ inflection }) => inflection === 'third');
  return verb && line[to]?.shape === 'mark' && line[to - 2]?.capital && to - 2 > from
    ? { from, to: to - 1 }
    : { from, to };
}

/** A subject without the verb that looks like its base, and its object, where no other verb stands before `limit`: "The bank" of "The bank cut rates, saying". */
function beforeUnchanging(line: Line, head: Range | null, limit: number, words: ReportingWords): Range | null {
  if (!head || !words.determiners.has(line[head.from]!.lower)) return head;
  for (let at = head.from + 2; at < head.to; at += 1) {
    const { lower, capital } = line[at]!;
    if (capital || !words.unchanging.has(lower)) continue;
    return hasFinite(line, { from: head.to, to: limit }, words) ? head : { from: head.from, to: at };
  }
  return head;
}

/** Whether a noun phrase before a comma only says where what follows is: another one with its verb stands behind, "A few feet away, a sign bore". */
function onlyPlaces(line: Line, { from, to }: Range, limit: number, words: ReportingWords): boolean {
  if (!isComma(line, to) || line.slice(Math.max(from, 1), to).some(({ capital }) => capital)) return false;
  const next = nounPhraseFrom(line, to + 1, words, limit);
  const { lower = '' } = line[next?.to ?? limit] ?? {};
  return next !== null && next.to < limit && words.looksPast(lower) && !words.verbs.has(lower);
}

/** Where a name between commas ends that tells who a noun is: "A local vet, Bo Orr,"; the noun's own end where none stands. */
function nameBehind(line: Line, { to }: Range, limit: number): number {
  if (!isComma(line, to) || line[to - 1]!.capital) return to;
  let end = to + 1;
  while (end < limit && line[end]!.capital && line[end]!.shape === 'word') end += 1;
  return end > to + 1 && isComma(line, end) ? end : to;
}

/** Index after a date that opens a clause at `at`, before its subject: "the following month they", "that evening she"; `at` where none does. */
function afterDate(line: Line, at: number, words: ReportingWords): number {
  if (!words.determiners.has(line[at]!.lower)) return at;
  const time = words.times.has(line[at + 1]?.lower ?? '') ? at + 1 : at + 2;
  const dated = words.times.has(line[time]?.lower ?? '') && words.subjects.has(line[time + 1]?.lower ?? '');
  return dated ? time + 1 : at;
}

/** The first noun phrase that is no part of an opening adverbial, from `start`, before `limit`. */
export function subjectFrom(line: Line, start: number, limit: number, words: ReportingWords): Subject | null {
  let at = start;
  const skippable = (i: number): boolean => words.conjunctions.has(line[i]!.lower) || isAdverbAt(line, i, words);
  // "More importantly," says nothing of a subject.
  const weighs = (i: number): boolean => words.isAdverb(line[i + 1]?.lower ?? '') && isComma(line, i + 2);
  while (at < limit && (skippable(at) || line[at]!.shape !== 'word' || weighs(at))) at += 1;
  if (at < limit) at = afterDate(line, at, words);
  const first = line[at];
  if (!first || at >= limit) return null;
  // "Today several towns", "Monday morning the mayor".
  let behind = at;
  while (words.times.has(line[behind]?.lower ?? '')) behind += 1;
  const { lower: opener = '' } = line[behind] ?? {};
  const counts = words.quantifiers.has(opener) || words.numerals.has(opener) || words.determiners.has(opener);
  if (behind > at && behind < limit && counts) return subjectFrom(line, behind, limit, words);
  const fronted =
    words.prepositions.has(first.lower) ||
    words.subordinators.has(first.lower) ||
    words.looksParticiple(first.lower) ||
    opensParticipial(line, at, words) ||
    words.times.has(first.lower);
  if (fronted && !words.determiners.has(first.lower)) {
    let comma = at;
    // "With days to go before the fair, and more before the vote, …": the adverbial goes on.
    while (comma < limit && (!isComma(line, comma) || words.additive.has(line[comma + 1]?.lower ?? ''))) comma += 1;
    if (comma >= limit) return null;
    return subjectFrom(line, comma + 1, limit, words);
  }
  const head = beforeUnchanging(line, nounPhraseFrom(line, at, words, limit), limit, words);
  // "A few minutes later,", "The next day,".
  let dated = head?.to ?? limit;
  while (dated < limit && words.times.has(line[dated]!.lower)) dated += 1;
  if (head && dated > head.to && isComma(line, dated)) return subjectFrom(line, dated + 1, limit, words);
  if (!head) return null;
  if (onlyPlaces(line, head, limit, words)) return subjectFrom(line, head.to + 1, limit, words);
  const own = withExamples(line, beforeVerb(line, head, words), words);
  return { head: own, whole: { from: own.from, to: nameBehind(line, own, limit) }, antecedent: null };
}
