import { beforeAside, beforePlace, isAside } from './aside.ts';
import type { Line, Unit } from './line.ts';
import { isComma, isDash } from './marks.ts';
import { nominal } from './nominal.ts';
import { nounPhraseBefore, type Range } from './noun-phrase.ts';
import type { ReportingWords } from './words.ts';

/** What a relative clause belongs to: all of "the head of Corvo", but of "met with Corvo" the name alone, of "two men holding a sign" and "Kemp released a video" the sign and the video. */
function nearest(line: Line, { from, to }: Range, words: ReportingWords): Range {
  for (let i = to - 2; i >= from; i -= 1) {
    const { capital, lower } = line[i]!;
    const done = i > from && words.looksPast(lower);
    const verb = words.looksParticiple(lower) || done;
    if (!capital && verb && words.determiners.has(line[i + 1]!.lower)) return { from: i + 1, to };
    // "The study clashed with another report, which".
    const tie = line[i + 1]!.lower;
    const object = i + 2 < to && words.determiners.has(line[i + 2]!.lower);
    if (!capital && done && object && words.attendants.has(tie)) return { from: i + 2, to };
  }
  // "He was seeking letters that", "the paper has seen emails that".
  const { lower: opener } = line[from]!;
  const done = words.looksPast(opener) || words.participles.has(opener);
  const verb = words.looksParticiple(opener) ? words.passive : words.perfected;
  const sought = (done || words.looksParticiple(opener)) && verb.has(line[from - 1]?.lower ?? '');
  if (sought && to - from > 1 && !words.prepositions.has(line[from + 1]!.lower))
    return nearest(line, { from: from + 1, to }, words);
  // "A speech by Ann Kemp, who".
  for (let i = to - 1; i > from; i -= 1)
    if (words.agents.has(line[i - 1]!.lower) && line[to - 1]!.capital) return { from: i, to };
  if (line[from]!.capital || words.determiners.has(line[from]!.lower)) return { from, to };
  for (let i = to - 1; i > from; i -= 1) if (words.prepositions.has(line[i - 1]!.lower)) return { from: i, to };
  return { from, to };
}

/**
 * The noun that the verb of a relative clause at `at` agrees with in number, of a noun phrase with another in it: the voters
 * of "his lead among voters who say", all of "voters in Leeds who say". `null` where the verb does not tell.
 */
function agreeing(line: Line, { from, to }: Range, at: number, words: ReportingWords): Range | null {
  const tieBefore = (at: number): number => {
    let tie = at - 1;
    while (tie >= from && !words.prepositions.has(line[tie]!.lower)) tie -= 1;
    return tie;
  };
  const inner = tieBefore(to);
  const verb = words.verbs.get(line[at + 1]?.lower ?? '');
  const several = verb?.some(({ inflection }) => inflection === 'base') || words.several.has(line[at + 1]?.lower ?? '');
  if (inner <= from || !several) return null;
  const plural = ({ lower }: Unit): boolean => words.looksPlural(lower) || words.plurals.has(lower);
  const outer = plural(line[inner - 1]!);
  const last = line[to - 1]!;
  // A place may look like several: "Leeds".
  if (outer === plural(last) && !(outer && last.capital)) return null;
  return { from: (outer ? tieBefore(inner) : inner) + 1, to };
}

/** The noun that a relative pronoun at `at` stands for. */
export function antecedentOf(line: Line, at: number, words: ReportingWords): Range | null {
  const apart = isComma(line, at - 1) || isDash(line, at - 1) ? at - 1 : at;
  // "Ada Kemp, of Leeds, who".
  const close = apart < at && words.questions.has(line[at]!.lower) ? beforePlace(line, apart, words) : apart;
  // "Ada Kemp, 70, who".
  const aged = close < at && line[close - 1]?.shape === 'number' && isComma(line, close - 2);
  const end = aged ? close - 2 : close;
  const found = nounPhraseBefore(line, end, words);
  // "Ada Kemp, a vet in York, who".
  const described = found && words.indefinite.has(line[found.from]!.lower) && isAside(line, found, words);
  const name = described ? nounPhraseBefore(line, found.from - 1, words) : null;
  const phrase = name && line.slice(name.from, name.to).every(({ capital }) => capital) ? name : found;
  if (phrase) return agreeing(line, phrase, at, words) ?? nearest(line, phrase, words);
  let from = end;
  while (nominal(line[from - 1], words)) from -= 1;
  if (from < end) return { from, to: end };
  const aside = beforeAside(line, end, words);
  return aside && nearest(line, aside.head, words);
}
