import { addsReport, anotherReports, contentEnd, lineEnd } from './content-end.ts';
import { hasFinite } from './frames.ts';
import type { Line, Unit } from './line.ts';
import { isComma, isDash } from './marks.ts';
import type { Range } from './noun-phrase.ts';
import { opensParticipial } from './participial.ts';
import { phrasesAt } from './phrases-at.ts';
import { relativeFrom } from './relative.ts';
import { afterAdverbial } from './skipped.ts';
import type { ReportingVerb, ReportingWords } from './words.ts';

/** A verb with its subject, as units of the line. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly verb: ReportingVerb;
  /** Whether the subject follows the verb ("said Smith"). */
  readonly inverted: boolean;
  /** Whether subject and verb stand side by side; else nothing before them is their content. */
  readonly tag: boolean;
  /** Whether the subject is a relative pronoun after a comma. */
  readonly relative: boolean;
}

const isLight = (lower: string, words: ReportingWords): boolean =>
  words.conjunctions.has(lower) || words.adverbs.has(lower) || words.isAdverb(lower) || words.times.has(lower);

/** How many units after a tag a second part of the quotation may open ("he said, laughing, “B.”"). */
const FARTHEST = 16;

/** Index of the quotation that goes on the one before the tag: "“A,” she said, “B.”" -1 where another verb or the end comes first. */
export function secondPart(line: Line, from: number, words: ReportingWords): number {
  for (let at = from; at < line.length && at - from < FARTHEST; at += 1) {
    const mark = line[at - 1];
    if (line[at]!.shape === 'quotation') {
      // "“A,” she said, but rather “B.”"
      let lead = at;
      while (lead > from && isLight(line[lead - 1]!.lower, words)) lead -= 1;
      const turned = lead < at && words.conjunctions.has(line[lead]!.lower) && isComma(line, lead - 1);
      return turned || (mark?.shape === 'mark' && /^[,:;–—-]$/.test(mark.lower)) ? at : -1;
    }
    const forms = words.verbs.get(line[at]!.lower);
    if (forms?.some(({ verb, inflection }) => verb.takes.has('quote') && inflection !== 'base')) return -1;
  }
  return -1;
}

/** Whether the quotation before `to` has its own verb and the tag its own quotation: "Asked, “Why?” he said: “No.”" */
function isAnswered(line: Line, to: number, end: number, words: ReportingWords): boolean {
  const verb = line[to - 3];
  const mark = /^[:,]$/;
  if (!verb || !mark.test(line[to - 2]!.lower) || !mark.test(line[end]?.lower ?? '')) return false;
  const introduces = words.verbs.get(verb.lower)?.some((form) => form.verb.takes.has('quote')) ?? false;
  return introduces && line[end + 1]?.shape === 'quotation';
}

/** How long the office before the name of a tag may be, in units. */
const LONGEST_OFFICE = 14;

/** Index before an office with commas in it that stands between a quotation and the name of its tag: "“A,” Inspector General of Police (IGP), York, Bo Orr said"; `to` where none does. */
function beforeOffice(line: Line, to: number, words: ReportingWords): number {
  const isOffice = ({ capital, lower, shape }: Unit): boolean =>
    capital || words.linking.has(lower) || (shape === 'mark' && /^[,()]$/.test(lower));
  let at = to;
  while (at > 0 && to - at < LONGEST_OFFICE && isOffice(line[at - 1]!)) at -= 1;
  return line[at - 1]?.quotation?.stop === ',' ? at : to;
}

/**
 * The quotation that ends right before the tag ("“A,” she said"), with what leads up to it if the two are one sentence
 * ("The plan “is dead,” she said"), and its second part. `null` where none ends there.
 */
export function quotedBefore(line: Line, tag: Tag, words: ReportingWords): Range[] | null {
  const { start, end, verb } = tag;
  const comma = isComma(line, start - 1) || isDash(line, start - 1);
  const to = beforeOffice(line, comma ? start - 1 : start, words);
  const last = line[to - 1];
  if (last?.shape !== 'quotation' || !verb.takes.has('quote')) return null;
  const whole = to === 1 && last.quotation!.words > 3;
  const bare = to === 1 && end >= lineEnd(line);
  if (last.quotation!.stop === '' && !comma && !whole && !bare) return null;
  const before = line[to - 2];
  if (last.quotation!.titled && before && last.quotation!.stop === ',') return null;
  if (isAnswered(line, to, end, words)) return null;
  const alone = before?.shape !== 'word' || (to === 2 && isLight(before.lower, words));
  const first = { from: alone ? to - 1 : 0, to };
  const second = secondPart(line, end, words);
  return second < 0 ? [first] : [first, { from: second, to: second + 1 }];
}

/** Whether the units at `at` no more than date or place the telling. */
function onlyAdverbials(line: Line, at: number, words: ReportingWords): boolean {
  const first = line[at];
  if (first?.shape !== 'word') return true;
  const { lower } = first;
  const adverbial = words.prepositions.has(lower) || words.times.has(lower) || words.adverbs.has(lower);
  return adverbial || words.isAdverb(lower) || words.subordinators.has(lower) || words.conjunctions.has(lower);
}

/** What opens a sentence before "he said" without being said: "But", "Still", "In April". */
function onlySetting(line: Line, to: number, words: ReportingWords): boolean {
  const first = line[0]!;
  if (words.prepositions.has(first.lower) && (to <= 4 || !hasFinite(line, { from: 0, to }, words))) return true;
  return line.slice(0, to).every(({ lower, shape }) => shape !== 'word' || isLight(lower, words));
}

/** Whether the words before a tag are but another tag: "But, she says, she felt". */
function isTag(line: Line, to: number, words: ReportingWords): boolean {
  const forms = words.verbs.get(line[to - 1]!.lower);
  const verb = forms?.some(({ inflection, verb: { class: type } }) => inflection !== 'ing' && type === 'say');
  const rest = line.slice(0, to - 1);
  const own = ({ lower, shape }: Unit): boolean =>
    shape === 'mark' || words.subjects.has(lower) || isLight(lower, words);
  return verb === true && rest.every(own);
}

/** Whether the words before a tag are one clause that sets the main one in its light, and not said: "Although it rained, Kemp said", "Asked about it, Kemp said"; not "Eating out is dear, Kemp said". */
function isSetting(line: Line, to: number, words: ReportingWords): boolean {
  const done = opensParticipial(line, 0, words);
  const noun = done && words.looksParticiple(line[0]!.lower) && hasFinite(line, { from: 1, to }, words);
  if (noun || !(done || words.concessives.has(line[0]!.lower))) return false;
  for (let at = 1; at < to; at += 1) if (isComma(line, at)) return false;
  return true;
}

/** The clause before a tag, and after it where the sentence goes on: "The plan, she said, is dead." `null` where there is none. */
export function clauseBefore(line: Line, { start, end, verb, inverted }: Tag, words: ReportingWords): Range[] | null {
  if (!isComma(line, start - 1) && !isDash(line, start - 1)) return null;
  const to = start - 1;
  if (to > 0 && isTag(line, to, words)) return null;
  if (!verb.takes.has('bare') || to < 1) return null;
  const last = lineEnd(line);
  // "The cow was ill, she said, but Kemp said it was well."
  // "The cow was ill, she said, and added that it was old."
  const further =
    words.conjunctions.has(line[end + 1]?.lower ?? '') &&
    (anotherReports(line, end + 2, words) || words.verbs.has(line[end + 2]?.lower ?? ''));
  // "The cow was ill, she said, according to the Courier."
  const relayed = (): boolean => phrasesAt(line, end + 1, words).length > 0;
  if (isComma(line, end) && end + 2 < last && !further && !addsReport(line, end + 1, words) && !relayed()) {
    const after = {
      from: end + 1,
      to: contentEnd(line, end + 1, { frame: 'bare', inner: false, judged: false }, words),
    };
    // "Says Holt, head of Corvo, a platform", "Holt told Corvo, a platform": it describes Corvo.
    const described =
      (inverted || verb.addressee) &&
      words.indefinite.has(line[end + 1]!.lower) &&
      !hasFinite(line, { from: end + 1, to: relativeFrom(line, end + 1, words) }, words);
    // "The cow was ill, she said on Monday, after weeks of rain", "she said in a letter, which was long".
    const lower = line[end + 1]!.lower;
    const beside = words.aftermaths.has(lower) || (words.relatives.has(lower) && !words.complementizers.has(lower));
    const empty = after.to <= after.from;
    if (empty || described || (beside && hasFinite(line, { from: 0, to }, words))) return [{ from: 0, to }];
    return onlySetting(line, to, words) ? [after] : [{ from: 0, to }, after];
  }
  // "Faced with a drought, Kemp worries": who only thinks or argues does so in a clause.
  if (verb.class !== 'say' && !hasFinite(line, { from: 0, to }, words)) return null;
  const clause = to > 2 || line.slice(0, to).some(({ quotation }) => quotation !== null && quotation.words > 2);
  if (!inverted && words.prepositions.has(line[0]!.lower) && onlySetting(line, to, words)) return null;
  return clause && onlyAdverbials(line, end, words) && !isSetting(line, to, words) ? [{ from: 0, to }] : null;
}

/** Whether a quotation after ", he said," goes on the clause before it: it opens in lower case ("If we wait, he said, “it will be late.”"). */
export function brokenClause(line: Line, { start, end, verb, tag }: Tag, words: ReportingWords): Range[] | null {
  if (!tag || !isComma(line, start - 1) || !verb.takes.has('quote')) return null;
  const second = secondPart(line, end, words);
  const next = line[second];
  if (next?.shape !== 'quotation' || next.quotation!.capital || onlySetting(line, start - 1, words)) return null;
  return [
    { from: 0, to: start - 1 },
    { from: second, to: isComma(line, end) ? lineEnd(line) : second + 1 },
  ];
}

/** What "as" likens to the words of the tag: the clause about it ("The road, as Kemp noted, is closed"). `null` without "as". */
export function asClause(line: Line, { start, end, tag, verb }: Tag, words: ReportingWords): Range[] | null {
  if (!tag || !verb.takes.has('that') || !words.likeness.has(line[start - 1]?.lower ?? '')) return null;
  // "As the firm has offered its hall" likens nothing to words.
  const next = line[end];
  const object = next?.shape === 'word' && !verb.addressee && !onlyAdverbials(line, end, words);
  if (object || (next && words.attendants.has(next.lower))) return null;
  const last = lineEnd(line);
  const pieces: Range[] = [];
  // "As Kemp reports for the Courier, it is closed".
  const set = afterAdverbial(line, end, words);
  const to = isComma(line, set) ? set : end;
  if (isComma(line, start - 2)) pieces.push({ from: 0, to: start - 2 });
  if (isComma(line, to) && to + 1 < last) pieces.push({ from: to + 1, to: last });
  return pieces.length ? pieces : null;
}
