import type { Span } from '../../../model/span.ts';
import { catches } from '../../../text/pattern.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { FigureHit } from './amount.ts';
import { ownedEnd, type Phrase, toldBefore, toldBehind } from './changes.ts';
import { phraseAfterOf, pluralAt } from './nouns.ts';
import type { FigureWords } from './words.ts';

/** A modifier has at most this many parts. */
const LONGEST = 4;

const spanOf = (parts: Tokens, from: number, end: number): Span => ({
  start: parts[from]!.start,
  end: parts[end - 1]!.end,
});
const phrase = (parts: Tokens, from: number, end: number): string =>
  parts
    .slice(from, end)
    .map(({ word }) => word.lower)
    .join(' ');

/** The longest phrase of a set that ends where the match starts. */
export function modifierBefore(
  parts: Tokens,
  start: number,
  phrases: ReadonlySet<string>,
): { from: number; end: number } | null {
  let found: { from: number; end: number } | null = null;
  for (let from = start - 1; from >= Math.max(0, start - LONGEST) && !parts[from + 1]!.line; from -= 1) {
    // "12-under 276".
    const hyphen = parts[from - 1];
    const cut = hyphen?.word.text === '-' && !hyphen.spaced && !parts[from]!.spaced;
    if (!cut && phrases.has(phrase(parts, from, start))) found = { from, end: start };
  }
  return found;
}

/** Whether a modifier stands before `start`. */
export const isModified = (parts: Tokens, start: number, { modifiers }: FigureWords): boolean =>
  modifierBefore(parts, start, modifiers) !== null;

/** Words that are no modifier where they stand: "add up to 5", "cost it over 10 years". */
function idle(parts: Tokens, from: number, { words, lasts }: { words: FigureWords; lasts: boolean }): boolean {
  const before = parts[from - 1]?.word.lower ?? '';
  const word = parts[from]!.word.lower;
  if (words.moves.has(word)) return words.moves.has(before);
  // "A majority over 45 members".
  if (words.spans.has(word) && words.edges.has(before)) return true;
  return lasts && words.spans.has(word) && !words.spanLeads.has(before);
}

/** The longest phrase of a set that opens where the match ends. */
function modifierBehind(parts: Tokens, end: number, { modifiers, modifiersBehind }: FigureWords): Span | null {
  let found: Span | null = null;
  for (let to = end + 1; to <= Math.min(parts.length, end + 2) && !parts[to - 1]!.line; to += 1) {
    // "3 feet and up to 15 inches".
    const next = modifiers.has(phrase(parts, to - 1, Math.min(parts.length, to + 1)));
    if (!next && modifiersBehind.has(phrase(parts, end, to))) found = spanOf(parts, end, to);
  }
  return found;
}

/** A "plus" that belongs to the number which ends at `end`: "20[+] wins", "100,000[-plus] fans", "1,000 [plus] seats", not "5 plus 3". */
function moreBehind(parts: Tokens, end: number, until: number, { more }: FigureWords): Span | null {
  const hyphen = parts[end]?.word.text === '-' && !parts[end]!.spaced ? 1 : 0;
  const word = parts[end + hyphen];
  if (!word || word.line || !more.has(word.word.lower)) return null;
  return !word.spaced || end + hyphen < until ? spanOf(parts, end + hyphen, end + hyphen + 1) : null;
}

/** "At least", "or more": the words that bound or soften a figure; `lasts` tells a span of time, where "over" may be "during". */
export function modifierOf(
  parts: Tokens,
  hit: FigureHit,
  { words, lasts }: { words: FigureWords; lasts: boolean },
): Span | null {
  const before = modifierBefore(parts, hit.start, words.modifiers);
  if (before && !idle(parts, before.from, { words, lasts })) return spanOf(parts, before.from, before.end);
  const number = hit.caught.findLast(({ value }) => value.numeral);
  const within = number && number.end < hit.end ? modifierBehind(parts, number.end, words) : null;
  return (
    modifierBehind(parts, hit.end, words) ?? within ?? (number ? moreBehind(parts, number.end, hit.end, words) : null)
  );
}

/** How many words may stand behind the article before the number of a whole: "of the [past] 19 contests". */
const LEADS = 1;

/** The whole that a number is a part of, told with its own number: "13 of the [past 19 contests]", "five of the [10 members]"; not "four of the top 10". */
function numberedWhole(parts: Tokens, from: number, words: FigureWords): Phrase | null {
  if (!words.determiners.has(lowerAt(parts, from))) return null;
  let at = from + 1;
  while (at <= from + LEADS && parts[at]?.word.shape === 'word' && !words.stops.has(lowerAt(parts, at))) at += 1;
  if (parts[at]?.word.shape !== 'number' || !parts[at]!.spaced) return null;
  const noun = pluralAt(parts, at + 1, words);
  return noun && { from: from + 1, end: noun.end };
}

/** What a figure is a figure of, where "of" says so right behind it. */
function partOf(parts: Tokens, { start, end }: FigureHit, words: FigureWords): Phrase | null {
  if (words.nearness.has(parts[start - 1]?.word.lower ?? '')) return null;
  const inside = words.partitives.has(parts[end - 1]?.word.lower ?? '');
  if (!inside && (!words.partitives.has(parts[end]?.word.lower ?? '') || parts[end]!.line)) return null;
  const whole = numberedWhole(parts, inside ? end : end + 1, words);
  if (whole) return whole;
  const noun = phraseAfterOf(parts, inside ? end : end + 1, words);
  // "191 of the nearly 250 files": what softens the next figure is no thing.
  if (!noun || words.modifiers.has(phrase(parts, noun.from, noun.end))) return null;
  // "Four of the top 10 songs", "millions of rare $1 bills": the phrase goes on over the next figure.
  const next = parts[noun.end];
  if (next && !next.line && next.spaced && (next.word.shape === 'number' || words.currencySigns.has(next.word.text)))
    return null;
  return { from: noun.from, end: ownedEnd(parts, noun.end, words) };
}

/** What a number without a noun is the size of: "a [population] of 1,700". */
function sizeOf(parts: Tokens, hit: FigureHit, { sizes, modifiers }: FigureWords): Phrase | null {
  let at = hit.start - 1;
  while (modifiers.has(lowerAt(parts, at))) at -= 1;
  const isBare = ['unit', 'noun', 'singular', 'currency'].every((name) => catches(hit, name).length === 0);
  const isLed = sizes.joints.has(lowerAt(parts, at)) && sizes.nouns.has(lowerAt(parts, at - 1));
  return isBare && isLed ? { from: at - 1, end: at } : null;
}

/**
 * What a figure is a figure of, where "of" says so right behind it, or a noun behind it or the subject of its clause does; an
 * age is of nobody there ("a 31-year-old of Leeds").
 */
export function ofSpan(parts: Tokens, hit: FigureHit, words: FigureWords): Span | null {
  if (hit.rule.means === 'age' || hit.rule.means === 'age-unit') return null;
  const behind = toldBehind(parts, hit, words) ?? partOf(parts, hit, words);
  const told = behind ?? toldBefore(parts, hit, words) ?? sizeOf(parts, hit, words);
  return told && spanOf(parts, told.from, told.end);
}
