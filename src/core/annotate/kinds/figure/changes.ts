import { catches } from '../../../text/pattern.ts';
import { lowerAt, type Tokens } from '../../../text/tokens.ts';
import type { FigureHit } from './amount.ts';
import { phraseAfterOf } from './nouns.ts';
import type { FigureWords } from './words.ts';

/** Parts from `from` up to `end`. */
interface Phrase {
  readonly from: number;
  readonly end: number;
}

/** How many words a subject before "rose 5%" has at most. */
const LONGEST = 4;

const isTime = (parts: Tokens, at: number, { units }: FigureWords): boolean =>
  units.get(lowerAt(parts, at))?.figure === 'duration';

/** What a noun of change behind a figure is a change in: "a 5% rise in [the price of bread]", not "a 5% rise in [recent years]". */
function changedBehind(parts: Tokens, end: number, words: FigureWords): Phrase | null {
  const { nouns, lead } = words.changes;
  if (!nouns.has(lowerAt(parts, end)) || !lead.has(lowerAt(parts, end + 1)) || parts[end]!.line) return null;
  const noun = phraseAfterOf(parts, end + 2, words);
  // "In London" tells where.
  if (!noun || parts[noun.end - 1]!.word.capital || isTime(parts, noun.end - 1, words)) return null;
  const owned = words.partitives.has(lowerAt(parts, noun.end)) ? phraseAfterOf(parts, noun.end + 1, words) : null;
  return { from: noun.from, end: owned?.end ?? noun.end };
}

/** Where the verb of change opens that leads to a figure at `start`, or the word before it that helps it; -1 where none does: "were down by about", "has risen". */
function changeBefore(parts: Tokens, start: number, { changes, modifiers }: FigureWords): number {
  let at = start;
  while (modifiers.has(lowerAt(parts, at - 1)) || changes.amounts.has(lowerAt(parts, at - 1))) at -= 1;
  if (!changes.verbs.has(lowerAt(parts, at - 1))) return -1;
  at -= 1;
  while (changes.helpers.has(lowerAt(parts, at - 1))) at -= 1;
  return at;
}

/** Whether a clause opens at `at`: a line or sentence does, or a mark or a word like "while" stands before. */
function opensClause(parts: Tokens, at: number, { changes }: FigureWords): boolean {
  const before = parts[at - 1];
  if (!before || parts[at]!.line || /^[“"(]$/.test(before.word.text)) return true;
  return (parts[at]!.spaced && /^[.!?,;:—–]$/.test(before.word.text)) || changes.opens.has(before.word.lower);
}

/** Where a run of at most so many words of a noun phrase opens that ends at `end`. */
function runBefore(parts: Tokens, end: number, most: number, words: FigureWords): number {
  let from = end;
  for (let count = 0; count < most && from > 0; count += 1) {
    const { word, line } = parts[from - 1]!;
    if (!/^['’]s?$/.test(word.text) && (word.shape !== 'word' || words.stops.has(word.lower))) break;
    from -= 1;
    if (line) break;
  }
  return from;
}

/** The short subject of a clause that says by how much it changed: "[Net sales] rose 5%", "while its [car and van sales] were down 5%". */
function changedBefore(parts: Tokens, start: number, words: FigureWords): Phrase | null {
  const end = changeBefore(parts, start, words);
  let from = end < 1 ? end : runBefore(parts, end, LONGEST, words);
  if (from === end) return null;
  if (words.nounJoints.has(lowerAt(parts, from - 1)) && !parts[from]!.line) {
    const first = runBefore(parts, from - 1, 2, words);
    if (first < from - 1 && opensClause(parts, first, words)) from = first;
  }
  for (let at = from; at < end; at += 1) if (isTime(parts, at, words)) return null;
  const determined = words.determiners.has(lowerAt(parts, from - 1)) && !parts[from]!.line;
  return opensClause(parts, determined ? from - 1 : from, words) ? { from, end } : null;
}

/** What a figure tells a change of, as parts: behind a noun ("a 5% rise in rents"), or before a verb where it is a share ("rents rose 5%"). */
export function whatChanged(parts: Tokens, hit: FigureHit, words: FigureWords): Phrase | null {
  const behind = changedBehind(parts, hit.end, words);
  if (behind) return behind;
  const share = catches(hit, 'unit').some(({ value }) => value.unit?.figure === 'percent');
  return share ? changedBefore(parts, hit.start, words) : null;
}
