import { lineEnd } from './content.ts';
import type { Line } from './line.ts';
import type { Range } from './noun-phrase.ts';
import { isComma, isDash } from './subject.ts';
import type { ReportingVerb, ReportingWords } from './words.ts';

/** A verb with its subject, as units of the line. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly verb: ReportingVerb;
  readonly inverted: boolean;
  /** Whether subject and verb stand side by side; else nothing before them is their content. */
  readonly tag: boolean;
}

/** How many units after a tag a second part of the quotation may open ("he said, laughing, “B.”"). */
const FARTHEST = 12;

/** Index of the quotation that goes on the one before the tag: "“A,” she said, “B.”" -1 where the sentence ends without. */
function secondPart(line: Line, from: number): number {
  for (let at = from; at < line.length && at - from < FARTHEST; at += 1) {
    const mark = line[at - 1];
    if (line[at]!.shape === 'quotation' && mark?.shape === 'mark' && /^[,:;–—-]$/.test(mark.lower)) return at;
  }
  return -1;
}

/**
 * The quotation that ends right before the tag ("“A,” she said"), with what leads up to it if the two are one sentence
 * ("The plan “is dead,” she said"), and its second part. `null` where none ends there.
 */
export function quotedBefore(line: Line, { start, end, verb }: Tag): Range[] | null {
  const comma = isComma(line, start - 1) || isDash(line, start - 1);
  const to = comma ? start - 1 : start;
  const last = line[to - 1];
  if (last?.shape !== 'quotation' || (last.quotation!.stop === '' && !comma) || !verb.takes.has('quote')) return null;
  const before = line[to - 2];
  const alone = !before || before.shape !== 'word' || to === 2;
  const first = { from: alone ? to - 1 : 0, to };
  const second = secondPart(line, end);
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

/** The clause before a tag, and after it where the sentence goes on: "The plan, she said, is dead." `null` where there is none. */
export function clauseBefore(line: Line, { start, end, verb }: Tag, words: ReportingWords): Range[] | null {
  if (!isComma(line, start - 1) && !isDash(line, start - 1)) return null;
  const to = start - 1;
  if (!verb.takes.has('bare') || to < 3) return null;
  const last = lineEnd(line);
  if (isComma(line, end) && end + 2 < last)
    return [
      { from: 0, to },
      { from: end + 1, to: last },
    ];
  return onlyAdverbials(line, end, words) ? [{ from: 0, to }] : null;
}
