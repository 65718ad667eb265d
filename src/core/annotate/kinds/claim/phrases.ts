import { listed } from '../../../text/word-list.ts';

/** One place of a pattern: the words that may stand there, whether it may be missing, or a gap of up to three words. */
interface Slot {
  readonly words: ReadonlySet<string> | null;
  readonly optional: boolean;
  /** Whether its word must stand there without being of the phrase. */
  readonly beside: boolean;
  /** The place behind it; `null` where the pattern ends. */
  readonly next: Slot | null;
}

interface Entry<T> {
  readonly first: Slot;
  readonly rule: T;
}

/** Patterns by the words they may open with, so that reading a text costs one look-up a word. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Entry<T>[]>;

export interface PhraseHit<T> {
  /** Indices into the words, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly rule: T;
}

const GAP = 3;

const slotOf = (part: string, next: Slot | null): Slot => ({
  words: part === '*' ? null : new Set(part.replace(/^>|\?$/g, '').split('|')),
  optional: part === '*' || part.endsWith('?'),
  beside: part.startsWith('>'),
  next,
});

/** The first slot of a pattern; each knows the next. */
const slotsOf = (pattern: string): Slot | null =>
  listed(pattern).reduceRight((next: Slot | null, part) => slotOf(part, next), null);

/** Compiles rules for look-up. A pattern must open with words, not with a gap. Throws a sentence on one that does not. */
export function phraseBook<T extends { readonly pattern: string }>(rules: readonly T[]): PhraseBook<T> {
  const book = new Map<string, Entry<T>[]>();
  for (const rule of rules) {
    const first = slotsOf(rule.pattern);
    if (!first?.words || first.optional) throw new Error(`a pattern must open with a word: ${rule.pattern}`);
    for (const word of first.words) {
      const entries = book.get(word);
      if (entries) entries.push({ first, rule });
      else book.set(word, [{ first, rule }]);
    }
  }
  return book;
}

/** Words, of which those before `limit` are looked at. */
interface Stretch {
  readonly words: readonly string[];
  readonly limit: number;
}

/** No gap goes over one of these. */
const STOPS: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', '“', '”', '"']);

/** Where the slots from `slot` on end when they are matched from word `at`; -1 if they do not match. */
function matchEnd(stretch: Stretch, slot: Slot | null, at: number): number {
  if (!slot) return at;
  if (!slot.words) return endAfterGap(stretch, slot.next, at);
  if (at < stretch.limit && slot.words.has(stretch.words[at]!)) {
    const end = matchEnd(stretch, slot.next, slot.beside ? at : at + 1);
    if (end >= 0) return end;
  }
  return slot.optional ? matchEnd(stretch, slot.next, at) : -1;
}

/** Where the slots from `slot` on end when up to three words are skipped from `at`; -1 if they do not match. */
function endAfterGap(stretch: Stretch, slot: Slot | null, at: number): number {
  const { words, limit } = stretch;
  for (let from = at; from <= at + GAP && from <= limit; from += 1) {
    const end = matchEnd(stretch, slot, from);
    if (end >= 0) return end;
    if (from < words.length && STOPS.has(words[from]!)) break;
  }
  return -1;
}

/** Every rule that matches within words `from` to `to`, in order of the words, then of the rules. */
export function findPhrases<T>(
  words: readonly string[],
  [from, to]: readonly [number, number],
  book: PhraseBook<T>,
): PhraseHit<T>[] {
  const stretch: Stretch = { words, limit: to };
  const hits: PhraseHit<T>[] = [];
  for (let at = from; at < to; at += 1) {
    const entries = book.get(words[at]!);
    if (!entries) continue;
    for (const { first, rule } of entries) {
      const end = matchEnd(stretch, first, at);
      if (end > at) hits.push({ from: at, to: end, rule });
    }
  }
  return hits;
}
