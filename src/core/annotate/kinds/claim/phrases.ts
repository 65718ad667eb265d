/** One place of a pattern: the words that may stand there, whether it may be missing, or a gap of up to three words. */
interface Slot {
  readonly words: ReadonlySet<string> | null;
  readonly optional: boolean;
  /** Whether its word must stand there without being of the phrase. */
  readonly beside: boolean;
}

interface Entry<T> {
  readonly slots: readonly Slot[];
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

const slotOf = (part: string): Slot => ({
  words: part === '*' ? null : new Set(part.replace(/^>|\?$/g, '').split('|')),
  optional: part === '*' || part.endsWith('?'),
  beside: part.startsWith('>'),
});

/** Compiles rules for look-up. A pattern must open with words, not with a gap. Throws a sentence on one that does not. */
export function phraseBook<T extends { readonly pattern: string }>(rules: readonly T[]): PhraseBook<T> {
  const book = new Map<string, Entry<T>[]>();
  for (const rule of rules) {
    const slots = rule.pattern.trim().split(/\s+/).map(slotOf);
    const first = slots[0];
    if (!first?.words || first.optional) throw new Error(`a pattern must open with a word: ${rule.pattern}`);
    for (const word of first.words) {
      const entries = book.get(word);
      if (entries) entries.push({ slots, rule });
      else book.set(word, [{ slots, rule }]);
    }
  }
  return book;
}

/** Where the slots from `slot` on end when they are matched from word `at`; -1 if they do not match. */
function matchEnd(
  words: readonly string[],
  slots: readonly Slot[],
  [slot, at, limit]: [number, number, number],
): number {
  const current = slots[slot];
  if (!current) return at;
  if (!current.words) {
    for (let skip = 0; skip <= GAP && at + skip <= limit; skip += 1) {
      const end = matchEnd(words, slots, [slot + 1, at + skip, limit]);
      if (end >= 0) return end;
      if (/^[,;:.!?“”"]$/.test(words[at + skip] ?? '')) break;
    }
    return -1;
  }
  if (at < limit && current.words.has(words[at]!)) {
    const end = matchEnd(words, slots, [slot + 1, current.beside ? at : at + 1, limit]);
    if (end >= 0) return end;
  }
  return current.optional ? matchEnd(words, slots, [slot + 1, at, limit]) : -1;
}

/** Every rule that matches within words `from` to `to`, in order of the words, then of the rules. */
export function findPhrases<T>(
  words: readonly string[],
  [from, to]: readonly [number, number],
  book: PhraseBook<T>,
): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (let at = from; at < to; at += 1) {
    const entries = book.get(words[at]!);
    if (!entries) continue;
    for (const { slots, rule } of entries) {
      const end = matchEnd(words, slots, [0, at, to]);
      if (end > at) hits.push({ from: at, to: end, rule });
    }
  }
  return hits;
}
