import { lineEnd } from './content.ts';
import type { Line } from './line.ts';
import type { Range } from './noun-phrase.ts';
import { isComma, isDash } from './subject.ts';
import type { ReportingVerb, ReportingWords } from './words.ts';

/** A cue with its subject, as units of the line. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly verb: ReportingVerb;
  readonly inverted: boolean;
}

/** Whether the units at `at` no more than date or place the telling, up to the end of the line or the next comma. */
function onlyAdverbials(line: Line, at: number, words: ReportingWords): boolean {
  const first = line[at];
  if (!first || first.shape !== 'word') return true;
  const { lower } = first;
  return (
    words.prepositions.has(lower) ||
    words.times.has(lower) ||
    words.adverbs.has(lower) ||
    words.isAdverb(lower) ||
    words.subordinators.has(lower) ||
    words.conjunctions.has(lower) ||
    words.pronouns.has(lower) ||
    words.determiners.has(lower) ||
    first.capital
  );
}

/** What stands before a tag ("…," he said): the quotation beside it, or the clause. */
function fronted(line: Line, { start, verb }: Tag): Range | null {
  const comma = isComma(line, start - 1) || isDash(line, start - 1);
  const to = comma ? start - 1 : start;
  if (to <= 0) return null;
  const last = line[to - 1]!;
  if (last.shape === 'quotation') {
    const whole = last.quotation!.stop !== '' || comma;
    const before = line[to - 2];
    const sentence = whole && (to === 1 || before?.shape === 'mark' || to <= 2);
    if (sentence) return { from: to - 1, to };
    return whole ? { from: 0, to } : null;
  }
  if (!comma || (!verb.takes.has('bare') && !verb.takes.has('quote')) || to < 3) return null;
  return { from: 0, to };
}

/** The content before a tag, and after it where the sentence goes on: "The plan, she said, is dead." `null` where there is none. */
export function contentBefore(line: Line, tag: Tag, words: ReportingWords): Range[] | null {
  const before = fronted(line, tag);
  if (!before) return null;
  const after = line[tag.end];
  const last = lineEnd(line);
  const quoted = line[before.to - 1]!.shape === 'quotation';
  if (quoted && after?.shape === 'mark' && line[tag.end + 1]?.shape === 'quotation')
    return [before, { from: tag.end + 1, to: tag.end + 2 }];
  if (!quoted && isComma(line, tag.end) && tag.end + 2 < last) return [before, { from: tag.end + 1, to: last }];
  return quoted || onlyAdverbials(line, tag.end, words) ? [before] : null;
}
