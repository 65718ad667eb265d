import { catches } from '../../../text/pattern.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { FigureHit } from './amount.ts';
import { isPlural, phraseAfterOf } from './nouns.ts';
import type { FigureWords, Unit } from './words.ts';

/** Parts from `from` up to `end`. */
export interface Phrase {
  readonly from: number;
  readonly end: number;
}

/** How many words a subject before "rose 5%" has at most. */
const LONGEST = 6;
/** How many parts the code of what is traded has at most. */
const CODE = 5;

const isTime = (parts: Tokens, at: number, { units }: FigureWords): boolean =>
  units.get(lowerAt(parts, at))?.figure === 'duration';

/** The same outside a compound: "in a [year]", not "[year]-on-year", "three-[month] futures". */
const isTimeAlone = (parts: Tokens, at: number, words: FigureWords): boolean =>
  isTime(parts, at, words) && lowerAt(parts, at - 1) !== '-' && lowerAt(parts, at + 1) !== '-';

/** Where a noun phrase ends with what it is of: "aggravated assault [of a child]", "the price [of bread]". */
export const ownedEnd = (parts: Tokens, end: number, words: FigureWords): number =>
  (words.partitives.has(lowerAt(parts, end)) && !parts[end]!.line && phraseAfterOf(parts, end + 1, words)?.end) || end;

/** What a noun of change behind a figure is a change in: "a 5% rise in [the price of bread]", not "a 5% rise in [recent years]". */
function changedBehind(parts: Tokens, end: number, words: FigureWords): Phrase | null {
  const { nouns, lead } = words.changes;
  if (!nouns.has(lowerAt(parts, end)) || !lead.has(lowerAt(parts, end + 1)) || parts[end]!.line) return null;
  const noun = phraseAfterOf(parts, end + 2, words);
  // "In London" tells where.
  if (!noun || parts[noun.end - 1]!.word.capital || isTime(parts, noun.end - 1, words)) return null;
  return { from: noun.from, end: ownedEnd(parts, noun.end, words) };
}

/** Whether a determiner, or an owner, stands before `at`, or before an adjective there: "[a] $9 billion", "[a] proposed $9 billion", "Holt[’s] $9 billion". */
function isDetermined(parts: Tokens, at: number, { determiners, stops }: FigureWords): boolean {
  const isLead = (lead: number): boolean =>
    determiners.has(lowerAt(parts, lead)) || /^['’]s$/.test(lowerAt(parts, lead));
  const isAdjective = parts[at - 1]?.word.shape === 'word' && !parts[at - 1]!.word.capital;
  return isLead(at - 1) || (isAdjective && !stops.has(lowerAt(parts, at - 1)) && !parts[at]!.line && isLead(at - 2));
}

/** What a sum behind an article is for: "a $9 billion [order]", "its £5m [contract offer]"; not "the $5m [needed]". */
function boughtBehind(parts: Tokens, { start, end }: FigureHit, words: FigureWords): Phrase | null {
  const { modifiers, notNouns } = words;
  const first = modifiers.has(lowerAt(parts, start - 1)) ? start - 1 : start;
  if (!isDetermined(parts, first, words) || !parts[end]?.spaced || notNouns.test(lowerAt(parts, end))) return null;
  const noun = phraseAfterOf(parts, end, words);
  // "The minimum $5m experts expect".
  if (noun && !words.determiners.has(lowerAt(parts, first - 1)) && isPlural(lowerAt(parts, noun.end - 1), words))
    return null;
  // "A $450 Needle & Thread dress", "the $49 Example 2 cable".
  const whole = noun?.from === end && !isTime(parts, noun.end - 1, words) && !/^[&\d]/.test(lowerAt(parts, noun.end));
  return whole ? noun : null;
}

/** Where what leads to a figure at `start` opens: "[by about] 5%", "[at] 5%", "[up to] 5%". */
function leadBefore(parts: Tokens, start: number, { changes, modifiers }: FigureWords): number {
  let at = /^[“"]$/.test(lowerAt(parts, start - 1)) ? start - 1 : start;
  for (;;) {
    if (modifiers.has(`${lowerAt(parts, at - 2)} ${lowerAt(parts, at - 1)}`)) at -= 2;
    else if (modifiers.has(lowerAt(parts, at - 1)) || changes.amounts.has(lowerAt(parts, at - 1))) at -= 1;
    else return at;
  }
}

/** Where the verb of change, or of being, opens that ends at `end`, or the word before it that helps it; -1 where none does: "were down", "closed down", "has risen", "stood", "was". */
function changeBefore(parts: Tokens, end: number, { changes: { verbs, swings, helpers } }: FigureWords): number {
  if (![verbs, swings, helpers].some((list) => list.has(lowerAt(parts, end - 1)))) return -1;
  let at = end - 1;
  while ([helpers, verbs].some((list) => list.has(lowerAt(parts, at - 1)))) at -= 1;
  return at;
}

/** Where the word opens that tells how the figure at `start` changed, with what leads from it to the figure: "[down] 5%", "[rose by about] 5%"; -1 where none does. */
export function changeWord(parts: Tokens, start: number, words: FigureWords): number {
  const lead = leadBefore(parts, start, words);
  const { verbs, swings } = words.changes;
  return [verbs, swings].some((list) => list.has(lowerAt(parts, lead - 1))) ? lead - 1 : -1;
}

/** Whether a clause opens at `at`: a line or sentence does, or a mark or a word like "while" stands before. */
function opensClause(parts: Tokens, at: number, { changes }: FigureWords): boolean {
  const before = parts[at - 1];
  if (!before || parts[at]!.line || /^[“"(]$/.test(before.word.text)) return true;
  return (parts[at]!.spaced && /^[.!?,;:—–]$/.test(before.word.text)) || changes.opens.has(before.word.lower);
}

/** Whether a number or "&" is part of a name: "the S&P 500". */
const isOfName = (parts: Tokens, at: number): boolean =>
  parts[at - 1]?.word.capital === true && (parts[at]!.word.text === '&' || /^\d{2,3}$/.test(parts[at]!.word.text));

/** Where a run of at most so many words of a noun phrase opens that ends at `end`. */
function runBefore(parts: Tokens, end: number, most: number, words: FigureWords): number {
  let from = end;
  for (let count = 0; count < most && from > 0; ) {
    const { word, line } = parts[from - 1]!;
    const isGlued = parts[from]?.spaced === false;
    const isHyphen = word.text === '-' && isGlued && !parts[from - 1]!.spaced;
    // "A year-on-year rise" counts as two.
    count += isHyphen ? -1 : 1;
    const goesOn = !words.stops.has(word.lower) || (isGlued && lowerAt(parts, from) === '-');
    const isWord = word.shape === 'word' ? goesOn : isHyphen || isOfName(parts, from - 1);
    if (!isWord && !/^['’]s?$/.test(word.text)) break;
    from -= 1;
    if (line) break;
  }
  return from;
}

/** Where the code of what is traded opens that ends at `end`: "crude [CLc1]", "the index [.DXY]", "gold [XAU=]"; `end` where none does. */
function codeBefore(parts: Tokens, end: number, { codes }: FigureWords): number {
  let from = end - 1;
  while (from > 0 && end - from < CODE && !parts[from]!.spaced) from -= 1;
  const code = parts.slice(Math.max(0, from), end).map(({ word }) => word.text);
  return codes.test(code.join('')) ? from : end;
}

/** What is moved by or to so much, up to `end`: "raised its [interest rates] to 5%". */
function movedBefore(parts: Tokens, end: number, words: FigureWords): Phrase | null {
  const { movers } = words.changes;
  const run = runBefore(parts, end, LONGEST, words);
  let from = end;
  while (from > run && !movers.has(lowerAt(parts, from - 1))) from -= 1;
  const lead = words.determiners.has(lowerAt(parts, from - 1)) ? from - 2 : from - 1;
  return from < end && !parts[from]!.line && movers.has(lowerAt(parts, lead)) ? { from, end } : null;
}

/** Where a noun phrase opens of which an "of" or "in" makes a longer one: "[the price of] bread", "[orders from] mills"; `from` where none does. */
function ownerBefore(parts: Tokens, from: number, words: FigureWords): number {
  let at = from;
  if (words.determiners.has(lowerAt(parts, at - 1)) && !parts[at]!.line) at -= 1;
  if (!words.changes.joints.has(lowerAt(parts, at - 1)) || parts[at]!.line) return from;
  const owner = runBefore(parts, at - 1, LONGEST, words);
  return owner < at - 1 ? owner : from;
}

/** The short subject of a clause that says by how much it changed: "[Net sales] rose 5%", "while its [car and van sales] were down 5%". */
function changedBefore(parts: Tokens, start: number, words: FigureWords): Phrase | null {
  const lead = leadBefore(parts, start, words);
  const moved = lead < start ? movedBefore(parts, lead, words) : null;
  if (moved) return moved;
  const verb = changeBefore(parts, lead, words);
  const end = verb < 1 ? verb : codeBefore(parts, verb, words);
  let from = end < 1 ? end : runBefore(parts, end, LONGEST, words);
  if (from === end) return null;
  if (words.nounJoints.has(lowerAt(parts, from - 1)) && !parts[from]!.line) {
    const first = runBefore(parts, from - 1, 2, words);
    if (first < from - 1 && opensClause(parts, ownerBefore(parts, first, words), words)) from = first;
  }
  from = ownerBefore(parts, ownerBefore(parts, from, words), words);
  for (let at = from; at < end; at += 1) if (isTimeAlone(parts, at, words)) return null;
  const determined = words.determiners.has(lowerAt(parts, from - 1)) && !parts[from]!.line;
  return opensClause(parts, from, words) || (determined && opensClause(parts, from - 1, words)) ? { from, end } : null;
}

/** Whether a match measures in a unit that a test holds for, money among them. */
const isIn = (hit: FigureHit, test: (unit: Unit) => boolean): boolean =>
  catches(hit, 'unit').some(({ value: { unit } }) => unit !== undefined && test(unit));

const isSum = (hit: FigureHit): boolean =>
  catches(hit, 'currency').length > 0 || isIn(hit, ({ figure }) => figure === 'money');

/** What a sum is made up of: "$2 billion in [cash reserves]", not "in the bank", "in total", "in 2019". */
function heldBehind(parts: Tokens, end: number, words: FigureWords): Phrase | null {
  const first = parts[end + 1];
  if (!words.changes.lead.has(lowerAt(parts, end)) || parts[end]!.line || !first || first.word.capital) return null;
  const noun = words.changes.idle.has(first.word.lower) ? null : phraseAfterOf(parts, end + 1, words);
  return noun?.from === end + 1 && !isTime(parts, noun.end - 1, words) ? noun : null;
}

const isPercent = (hit: FigureHit): boolean => isIn(hit, ({ figure }) => figure === 'percent');

/** Whether a match is a span of time, or a count, joined to what lasts so long or has so many: "a 25[-]year partnership", "a 9[-]page report". */
const isSpan = (parts: Tokens, hit: FigureHit): boolean =>
  (isIn(hit, ({ figure }) => figure === 'duration') || catches(hit, 'singular').length > 0) &&
  parts[hit.end - 2]?.word.text === '-';

/** What the words behind a figure say that it is a change in, is paid for or made up of: "a 5% rise in [rents]", "a 5% [rent rise]", "a $5m [fine]". */
export function toldBehind(parts: Tokens, hit: FigureHit, words: FigureWords): Phrase | null {
  const changed = changedBehind(parts, hit.end, words);
  if (changed) return changed;
  if (isSum(hit)) return boughtBehind(parts, hit, words) ?? heldBehind(parts, hit.end, words);
  if (isSpan(parts, hit)) {
    const spanned = phraseAfterOf(parts, hit.end, words);
    if (spanned?.from !== hit.end || !parts[hit.end]!.spaced || parts[hit.end]!.word.capital) return null;
    // "The 9-page report angered investors".
    let end = hit.end + 1;
    while (end < spanned.end && !words.verbEnding.test(lowerAt(parts, end))) end += 1;
    return lowerAt(parts, end - 1) === '-' ? null : { from: hit.end, end };
  }
  const noun = isPercent(hit) ? boughtBehind(parts, hit, words) : null;
  const { nouns } = words.changes;
  if (noun && nouns.has(lowerAt(parts, noun.end)) && !parts[noun.end]!.line) return { ...noun, end: noun.end + 1 };
  // "The 5% Holt got".
  if (!noun || isPlural(lowerAt(parts, noun.end - 1), words) || parts[noun.end - 1]!.word.capital) return null;
  // "A 5% rise" tells nothing of what rose.
  const isChange = noun.end - noun.from === 1 && nouns.has(lowerAt(parts, noun.from));
  return isChange ? null : { from: noun.from, end: ownedEnd(parts, noun.end, words) };
}

/** What a sum or a share is the size of: "a [civil penalty] of $5m", "posted [profits] of $5m", "a [deal] worth $5m"; not "the sum of $5m". */
function sizedBefore(parts: Tokens, start: number, words: FigureWords): Phrase | null {
  const { worth, idle } = words.sizes;
  const end = leadBefore(parts, start, words) - 1;
  const isJoined = words.partitives.has(lowerAt(parts, end)) || worth.has(lowerAt(parts, end));
  if (!isJoined || parts[end]!.line || parts[end - 1]?.word.capital || idle.has(lowerAt(parts, end - 1))) return null;
  let from = runBefore(parts, end, LONGEST, words);
  // "To accept [donations] of", "causing [losses] of".
  if (words.towards.has(lowerAt(parts, from - 1)) || words.notNouns.test(lowerAt(parts, from))) from += 1;
  for (let at = from; at < end; at += 1) {
    if (isTimeAlone(parts, at, words)) return null;
    if (words.verbEnding.test(lowerAt(parts, at))) from = at + 1;
  }
  return from < end && !parts[from]!.line ? { from, end } : null;
}

/** What the words before a sum, a share or points say that it is a change in, or is so large: "[rents] rose 5%", "[profit] was $5m"; not "the firm lost $5m". */
export function toldBefore(parts: Tokens, hit: FigureHit, words: FigureWords): Phrase | null {
  const sized = isSum(hit) || isPercent(hit) ? sizedBefore(parts, hit.start, words) : null;
  if (sized) return sized;
  if (isIn(hit, ({ figure, name }) => figure === 'percent' || /point$/.test(name)))
    return changedBefore(parts, hit.start, words);
  const verb = lowerAt(parts, leadBefore(parts, hit.start, words) - 1);
  return isSum(hit) && !words.changes.swings.has(verb) ? changedBefore(parts, hit.start, words) : null;
}
