import { isAdverbAt } from './adverb.ts';
import { joinsNouns, joinsQualities } from './joined-nouns.ts';
import type { Line, Unit } from './line.ts';
import { closingBracket, isMark, isOfFigure, openingBracket } from './marks.ts';
import { attributive, labels, nominal, shortNickname } from './nominal.ts';
import { isVerb, verbAfterName } from './noun-end.ts';
import { opensCount, trimBack, trimFront, withNoun } from './noun-trim.ts';
import type { Range } from './range.ts';
import type { ReportingWords } from './words.ts';

export type { Range } from './range.ts';

/** The longest subject that is looked for, in units. */
const LONGEST = 40;

/** Whether no space stands on either side of the mark at `at`: "example.org". */
const inWord = (line: Line, at: number): boolean =>
  line[at - 1]?.end === line[at]!.start && line[at]!.end === line[at + 1]?.start && line[at + 1]!.shape === 'word';

/** Whether a period belongs to the word before it: a title, an initial, "Inc." before a comma. */
const abbreviated = (line: Line, at: number, words: ReportingWords): boolean => {
  const before = line[at - 1];
  return (
    before?.shape === 'word' &&
    before.capital &&
    (before.lower.length <= 2 || words.titles.has(before.lower) || before.end - before.start <= 4)
  );
};

/** Whether an adverb at `at` belongs to the participle or adjective of a noun phrase: "the newly elected mayor". */
const isWithin = (line: Line, at: number, words: ReportingWords): boolean => {
  const before = line[at - 1]?.lower ?? '';
  return (words.determiners.has(before) || words.possessives.has(before)) && nominal(line[at + 1], words);
};

/** Whether a unit behind "that" can only open a clause's subject. */
const opensSubject = (unit: Unit | undefined, words: ReportingWords): boolean =>
  unit !== undefined && (words.determiners.has(unit.lower) || words.subjects.has(unit.lower));

/** Whether the unit at `at`, read backwards from a noun, goes on the noun phrase. */
function extendsBack(line: Line, at: number, words: ReportingWords): boolean {
  const unit = line[at]!;
  if (unit.shape === 'quotation') return shortNickname(unit) && nominal(line[at + 1], words);
  if (unit.shape === 'mark') {
    if (unit.lower === '.') return inWord(line, at) || abbreviated(line, at, words);
    // "Velder Foods, Inc.".
    if (unit.lower === ',') return words.suffixes.has(line[at + 1]!.lower) && line[at - 1]?.capital === true;
    return (
      isOfFigure(unit) ||
      unit.lower === '&' ||
      unit.lower === '/' ||
      unit.lower === '@' ||
      unit.lower === "'" ||
      unit.lower === '’' ||
      unit.lower === '#'
    );
  }
  const before = line[at - 1]?.lower ?? '';
  // "Kemp cut its prices".
  const owns = words.owners.has(line[at + 1]?.lower ?? '');
  if (owns && !unit.capital && (words.unchanging.has(unit.lower) || words.times.has(unit.lower))) return false;
  // "Led them through the barn".
  const object = words.addressees.has(unit.lower) && !unit.capital && !words.determiners.has(unit.lower);
  if (object && words.prepositions.has(line[at + 1]?.lower ?? '')) return false;
  const attribute =
    words.prepositions.has(unit.lower) && words.determiners.has(before) && !words.complementizers.has(before);
  if (attribute && nominal(line[at + 1], words)) return true;
  const next = line[at + 1];
  // "Aware that the mayor": what "that" opens is a clause.
  if (words.complementizers.has(unit.lower) && opensSubject(next, words)) return false;
  // "A novel that scholars said".
  if (
    words.complementizers.has(unit.lower) &&
    next &&
    !next.capital &&
    words.looksPlural(next.lower) &&
    !nominal(line[at + 2], words)
  )
    return false;
  // "The things that Kemp said".
  if (words.complementizers.has(unit.lower) && next?.capital && nominal(line[at - 1], words)) return false;
  // "A claim the paper denied", "charges Kemp denies".
  if (words.remarks.has(unit.lower) && !unit.capital && (next?.capital || words.determiners.has(next?.lower ?? '')))
    return false;
  // "Something residents deny".
  const vague =
    words.sayable.has(unit.lower) && !words.determiners.has(unit.lower) && !words.comparatives.has(unit.lower);
  if (vague && words.looksPlural(next?.lower ?? '')) return false;
  // "Privy to talks": no infinitive looks like a plural.
  const noun = next?.capital || words.determiners.has(next?.lower ?? '') || words.looksPlural(next?.lower ?? '');
  if (words.infinitives.has(unit.lower) && !noun) return false;
  if (words.prepositions.has(unit.lower) && words.subordinators.has(unit.lower))
    return words.comparatives.has(line[at - 1]?.lower ?? '');
  // "A study carried out by", "research backed by".
  const reduced =
    words.agents.has(next?.lower ?? '') || (words.prepositions.has(next?.lower ?? '') && nominal(line[at - 1], words));
  if (!unit.capital && words.looksPast(unit.lower) && reduced) return at > 0;
  // "A group led by".
  if (words.participles.has(unit.lower) && words.agents.has(next?.lower ?? '')) return at > 0;
  if (
    words.agents.has(unit.lower) &&
    (words.prepositions.has(before) || words.looksPast(before) || words.participles.has(before))
  )
    return true;
  if (words.prepositions.has(unit.lower))
    return (
      at > 0 &&
      (nominal(line[at - 1], words) ||
        words.others.has(before) ||
        isMark(line, at - 1, /^\.$/) ||
        isMark(line, at - 1, /^%$/))
    );
  if (words.pronouns.has(unit.lower) && words.additive.has(next?.lower ?? '')) return joinsNouns(line, at + 1, words);
  // "Others in Leeds".
  if (words.others.has(unit.lower) && words.linking.has(next?.lower ?? '')) return true;
  if (words.conjunctions.has(unit.lower))
    return words.additive.has(unit.lower) ? joinsNouns(line, at, words) : joinsQualities(line, at, words);
  if (!unit.capital && words.isAdverb(unit.lower)) return isWithin(line, at, words);
  return (nominal(unit, words) || attributive(line, at, words)) && !isVerb(line, at, words);
}

/** Whether an adverbial opens the clause and goes up to `end`, or "that": "In September", "although this week"; not "the books" in "the books she wrote". */
function isFronted(line: Line, end: number, words: ReportingWords): boolean {
  if (words.complementizers.has(line[end - 1]!.lower)) return true;
  const within = (unit: Unit): boolean => nominal(unit, words) || words.prepositions.has(unit.lower);
  let from = end;
  while (from > 0 && within(line[from - 1]!)) from -= 1;
  const before = line[from - 1];
  if (before?.shape === 'word' && !words.conjunctions.has(before.lower) && !words.subordinators.has(before.lower))
    return false;
  const dated = line.slice(from, end).some(({ lower }) => words.times.has(lower));
  return dated || words.prepositions.has(line[from]!.lower) || isAdverbAt(line, from, words);
}

/** Whether "that" before several is no article but opens a clause: "a step that union leaders". */
const isOpened = (line: Line, { from, to }: Range, words: ReportingWords): boolean =>
  to - from > 1 && words.complementizers.has(line[from]!.lower) && words.looksPlural(line[to - 1]!.lower);

/**
 * The noun phrase whose last unit stands before `end`: "the mayor of Leeds" before "said". Appositions are not looked
 * through (see `subject.ts`). `null` where the words there are none.
 */
export function nounPhraseBefore(line: Line, end: number, words: ReportingWords): Range | null {
  const last = line[end - 1];
  if (!last || last.shape === 'quotation') return null;
  const single = words.subjects.has(last.lower) || words.neuter.has(last.lower);
  // "“Not guilty” he said".
  const quoted = single && line[end - 2]?.shape === 'quotation';
  const alone = quoted || !nominal(line[end - 2], words) || (single && isFronted(line, end - 1, words));
  if (words.pronouns.has(last.lower) && alone) return { from: end - 1, to: end };
  let from = end;
  while (from > 0 && end - from < LONGEST) {
    if (isMark(line, from - 1, /^[)\]]$/)) {
      const open = openingBracket(line, from - 1);
      if (open < 0) break;
      from = open;
    } else if (isOpened(line, { from, to: end }, words)) {
      from += 1;
      break;
    } else if (extendsBack(line, from - 1, words)) from -= 1;
    else break;
  }
  const governor = line[from - 1]?.lower ?? '';
  // "Up to 300 farmers", "as many as 300".
  const bound = [1, 2, 3].find((size) => size <= from && opensCount(line, from - size, words));
  if (bound) from -= bound;
  else if (words.prepositions.has(governor) && !words.subordinators.has(governor)) from -= 1;
  return withNoun(line, trimFront(line, trimBack(line, { from, to: end }, words), words), words);
}

/** Whether the unit at `at`, read on from `from`, goes on the noun phrase that opened there. */
function extendsOn(line: Line, at: number, from: number, words: ReportingWords): boolean {
  const unit = line[at]!;
  const next = line[at + 1];
  if (unit.shape === 'quotation') {
    // "The “Fair Hay” leaflet".
    const so = next?.capital || (at === from + 1 && words.determiners.has(line[from]!.lower));
    return shortNickname(unit) && at > from && nominal(next, words) && so === true;
  }
  if (unit.shape === 'mark')
    return unit.lower === '.'
      ? next !== undefined && (inWord(line, at) || abbreviated(line, at, words))
      : isOfFigure(unit) || /^[&/'’@#]$/.test(unit.lower);
  if (words.linking.has(unit.lower)) return at > from && nominal(next, words) && !words.times.has(next!.lower);
  if (words.conjunctions.has(unit.lower)) return at > from && joinsNouns(line, at, words);
  if (at > from && !unit.capital && words.isAdverb(unit.lower) && isWithin(line, at, words)) return true;
  // "Ada Early".
  const adverb = words.isAdverb(unit.lower) || words.adverbs.has(unit.lower);
  if (at > from && (adverb ? !unit.capital : words.times.has(unit.lower))) return false;
  const after = line[at - 1];
  if (
    at > from &&
    words.determiners.has(unit.lower) &&
    !labels(line, at) &&
    after &&
    // "Air Force One".
    !(unit.capital && after.capital) &&
    !words.linking.has(after.lower) &&
    !(words.determiners.has(after.lower) && !(after.capital && at - 1 > from)) &&
    !words.conjunctions.has(after.lower)
  )
    return false;
  const within = nominal(unit, words) || attributive(line, at, words);
  return within && !verbAfterName(line, at, from, words) && !(at > from && isVerb(line, at, words));
}

/** The noun phrase that opens at `start`, at most to `limit`: "the mayor of Leeds" after "said". `null` where none opens there. */
export function nounPhraseFrom(line: Line, start: number, words: ReportingWords, limit = line.length): Range | null {
  const first = line[start];
  if (!first || start >= limit) return null;
  const next = line[start + 1];
  if (words.pronouns.has(first.lower) && !words.determiners.has(first.lower)) {
    const of = next && words.linking.has(next.lower) && !words.firstPerson.has(first.lower);
    if (!of) return { from: start, to: start + 1 };
  } else if (!nominal(first, words) || words.possessives.has(first.lower)) return null;
  let to = start + 1;
  while (to < limit && to - start < LONGEST) {
    if (isMark(line, to, /^\($/)) {
      const close = closingBracket(line, to);
      if (close === to) break;
      to = close;
    } else if (extendsOn(line, to, start, words)) to += 1;
    else break;
  }
  return withNoun(line, { from: start, to }, words);
}
