import { hasFinite } from './frames.ts';
import type { Line } from './line.ts';
import { isComma, isDash } from './marks.ts';
import { nominal } from './nominal.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import type { Range } from './range.ts';
import { beforeRelative, opensReduced } from './relative.ts';
import type { Subject } from './subject.ts';
import type { ReportingWords } from './words.ts';

/** How far back the comma that opens an apposition is looked for, in units. */
const FARTHEST = 45;

/** Whether what opens at `at` can be an apposition or a relative clause to the noun before it. */
export function opensAside(line: Line, at: number, words: ReportingWords): boolean {
  const unit = line[at];
  if (!unit) return false;
  if (words.pronouns.has(unit.lower) && !words.relatives.has(unit.lower) && !words.determiners.has(unit.lower))
    return false;
  if (words.relatives.has(unit.lower) || unit.shape === 'number' || words.prepositions.has(unit.lower)) return true;
  if (words.adverbs.has(unit.lower) || words.looksPast(unit.lower) || words.looksParticiple(unit.lower)) return true;
  return nominal(unit, words) || doneBy(line, at, words);
}

/** Whether a verb at `at` that does not look like a participle is one by the doer soon behind it: "made public on Friday by the firm". */
function doneBy(line: Line, at: number, words: ReportingWords): boolean {
  if (!words.finite.has(line[at]!.lower) || words.auxiliaries.has(line[at]!.lower)) return false;
  for (let i = at + 1; i < at + 5 && line[i]?.shape === 'word'; i += 1)
    if (words.agents.has(line[i]!.lower)) return true;
  return false;
}

/** Whether a phrase behind a comma says who the name before it is: "Ada Holt, a vet in Leeds, Yorkshire", "Ada Holt, the mayor, who is 61"; not "In Leeds, a vet", "With Holt gone, the mayor". */
function describesName(line: Line, { from, to }: Range, words: ReportingWords): boolean {
  const { lower } = line[from]!;
  if (!words.determiners.has(lower) || !line[from - 2]?.capital || words.times.has(line[from - 2]!.lower)) return false;
  const name = nounPhraseBefore(line, from - 1, words);
  if (!name || !line[name.from]!.capital) return false;
  if (words.indefinite.has(lower)) return !words.prepositions.has(line[name.from - 1]?.lower ?? '');
  const opens = name.from === 0 || line[name.from - 1]!.shape !== 'word';
  return (
    isComma(line, to) &&
    opens &&
    name.to - name.from > 1 &&
    line.slice(name.from, name.to).every(({ capital }) => capital)
  );
}

/** Whether what was taken for a subject is itself an aside to one before it: an age ("Holt, 60,"), where somebody is from ("Holt, from Leeds,"). */
export function isAside(line: Line, { from, to }: Range, words: ReportingWords): boolean {
  if (isComma(line, from - 1)) {
    if (to - from === 1 && line[from]!.shape === 'number') return true;
    return describesName(line, { from, to }, words);
  }
  return isComma(line, from - 2) && words.prepositions.has(line[from - 1]!.lower);
}

/** Whether somebody's name or age ends at `to`: "Ada Kemp, 70"; not a day or year. */
function endsPerson(line: Line, to: number, words: ReportingWords): boolean {
  const last = line[to - 1];
  if (last?.shape === 'number') return last.end - last.start < 4;
  return last?.capital === true && !words.times.has(last.lower);
}

/** Where those end whose place stands before `end`: "Ada Kemp, 70" of "Ada Kemp, 70, of Ashton, Ohio"; `end` itself where no place stands there. */
export function beforePlace(line: Line, end: number, words: ReportingWords): number {
  const place = nounPhraseBefore(line, end, words);
  if (!place || !line.slice(place.from, place.to).every(({ shape, capital }) => capital || shape === 'mark'))
    return end;
  const { from } = place;
  if (isComma(line, from - 1)) {
    const outer = beforePlace(line, from - 1, words);
    return outer < from - 1 ? outer : end;
  }
  const tie = line[from - 1]?.lower ?? '';
  const tied = words.linking.has(tie) && !words.attendants.has(tie) && isComma(line, from - 2);
  return tied && endsPerson(line, from - 2, words) ? from - 2 : end;
}

/** Whether what was taken for a subject only says when or how: "Earlier", "Together". */
const isAdverbial = (line: Line, { from, to }: Range, words: ReportingWords): boolean =>
  to - from === 1 && (words.times.has(line[from]!.lower) || words.adverbs.has(line[from]!.lower));

/** Whether a comma and a relative pronoun stand before `at`: "Holt, who works as", whose clause runs on. */
function inRelative(line: Line, at: number, words: ReportingWords): boolean {
  for (let i = at - 1; i > 0 && at - i < FARTHEST; i -= 1) {
    const { lower } = line[i]!;
    if (words.relatives.has(lower) && !words.complementizers.has(lower)) return isComma(line, i - 1);
  }
  return false;
}

/** Whether what was taken for a subject is the object of a preposition: "as secretary, writer and editor, says", "after leaving office, …". */
function isObject(line: Line, { from }: Range, words: ReportingWords): boolean {
  const governor = line[from - 1]?.lower ?? '';
  if (from < 2 || !words.prepositions.has(governor)) return false;
  if (!words.subordinators.has(governor)) return true;
  return (
    words.looksParticiple(line[from]!.lower) || (words.likeness.has(governor) && inRelative(line, from - 1, words))
  );
}

/**
 * The noun phrase that is described by a list whose last part was taken for a subject: "Kemp" in "Kemp, a vet in Leeds,
 * and the City University, said". `null` where it is no such list.
 */
function listedAside(line: Line, { from }: Range, words: ReportingWords): Range | null {
  if (!words.additive.has(line[from - 1]?.lower ?? '') || !isComma(line, from - 2)) return null;
  for (let open = from - 3; open > 0 && from - open < FARTHEST; open -= 1) {
    if (!isComma(line, open) || !words.indefinite.has(line[open + 1]!.lower)) continue;
    if (!line[open - 1]!.capital || hasFinite(line, { from: open + 1, to: from }, words)) return null;
    return nounPhraseBefore(line, open, words);
  }
  return null;
}

/** Whom a list describes that goes on from a noun with its own comma before: "Ada Kemp" in "Ada Kemp, minister for roads, rail and hay, said"; `null` where it is no such list. */
function listedRole(line: Line, { from, to }: Range, close: number, words: ReportingWords): Range | null {
  const goesOn = line.slice(to, close).some(({ lower }) => words.additive.has(lower));
  if (!goesOn || !isComma(line, from - 1) || line.slice(from, to).every(({ capital }) => capital)) return null;
  const name = nounPhraseBefore(line, from - 1, words);
  const whole = name && name.to - name.from > 1 && name.from === 0;
  return whole && line.slice(name.from, name.to).every(({ capital }) => capital) ? name : null;
}

/** Whether what was taken for a subject stands in a list of what something includes. */
function inList(line: Line, { from }: Range, words: ReportingWords): boolean {
  let at = from - 1;
  while (at > 0 && from - at < FARTHEST && (isComma(line, at) || nominal(line[at], words))) {
    if (words.including.has(line[at]!.lower)) return true;
    at -= 1;
  }
  return words.including.has(line[at]?.lower ?? '');
}

/** Who opens the line before an office without an article and a participle: "Ada Kemp" in "Ada Kemp, Chief Vet, speaking in Leeds, said". */
function beforeRole(line: Line, { from, to }: Range, open: number, words: ReportingWords): Range | null {
  if (!isComma(line, from - 1) || to !== open || !words.looksParticiple(line[open + 1]!.lower)) return null;
  const name = nounPhraseBefore(line, from - 1, words);
  const capitals = (range: Range): boolean => line.slice(range.from, range.to).every(({ capital }) => capital);
  return name?.from === 0 && name.to > 1 && capitals(name) && capitals({ from, to }) ? name : null;
}

/** The noun phrase before the comma that opens the aside which closes at `close`: there stands a comma, a dash, or what follows a quotation that ends in one. */
export function beforeAside(line: Line, close: number, words: ReportingWords): Subject | null {
  const paired = isComma(line, close) || line[close - 1]?.quotation?.stop === ',' ? isComma : isDash;
  for (let open = close - 2; open > 0 && close - open < FARTHEST; open -= 1) {
    if (line[open]!.shape === 'quotation' && line[open]!.quotation!.stop !== '' && line[open]!.quotation!.words > 6)
      return null;
    if (!paired(line, open) || !opensAside(line, open + 1, words)) continue;
    // "Kemp -- who has a farm --".
    const own = nounPhraseBefore(line, isDash(line, open - 1) ? open - 1 : open, words);
    // "The firm that runs the fair, Velder, said".
    const head = (own?.from && line[open + 1]!.capital && beforeRelative(line, open, own, words)) || own;
    if (!head || isAside(line, head, words) || isAdverbial(line, head, words)) continue;
    // "Ada Kemp, 70, of Ashton, Ohio, who has a farm, said".
    if (beforePlace(line, open, words) < open) continue;
    // "Ada Holt, the mayor of Leeds, Ohio, said".
    const short = close - open === 2 && line[open + 1]!.capital && isComma(line, head.from - 1);
    if (short && words.determiners.has(line[head.from]!.lower) && line[head.from - 2]?.capital) continue;
    // "Holt, whose latest film, Home, is out, said".
    if (words.whose.has(line[head.from]!.lower)) continue;
    if (isObject(line, head, words) || opensReduced(line, head.from, words)) continue;
    // "The firm, whose mills include Orme, Low and Hart, said".
    if (inList(line, head, words)) continue;
    // "Ada Kemp, the head of Corvo -- a dairy -- said".
    const titled = paired === isDash && isComma(line, head.from - 1) && line[head.from - 2]?.capital;
    const named = titled && words.determiners.has(line[head.from]!.lower);
    const described = named
      ? nounPhraseBefore(line, head.from - 1, words)
      : (listedAside(line, head, words) ?? listedRole(line, head, close, words) ?? beforeRole(line, head, open, words));
    if (described) return { head: described, whole: { from: described.from, to: close }, antecedent: null };
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
