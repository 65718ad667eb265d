import { lineEnd } from './content-end.ts';
import type { Line } from './line.ts';
import type { Range } from './noun-phrase.ts';
import { type Attribution, contents, sources, spanOf } from './shape.ts';
import { isComma, subjectAfter } from './subject.ts';
import type { ReportingWords, SourcePhrase } from './words.ts';

/** The attribution of "according to" and its like at `at`; `null` where the phrase does not stand there. */
export function byPhrase(line: Line, at: number, phrase: SourcePhrase, words: ReportingWords): Attribution | null {
  if (!phrase.words.every((word, i) => line[at + i]?.lower === word)) return null;
  const end = at + phrase.words.length;
  const subject = subjectAfter(line, end, words);
  if (!subject) return null;
  const pieces: Range[] = [];
  const before = isComma(line, at - 1) ? at - 1 : at;
  if (line.slice(0, before).some(({ shape }) => shape !== 'mark')) pieces.push({ from: 0, to: before });
  const last = lineEnd(line);
  const from = isComma(line, subject.whole.to) ? subject.whole.to + 1 : last;
  if (from < last && (at === 0 || isComma(line, at - 1))) pieces.push({ from, to: last });
  if (!pieces.length) return null;
  const cue = spanOf(line, { from: at, to: end });
  const made = { kind: 'phrase' as const, class: phrase.class, verb: null, cue, negated: false, passive: false };
  return { ...made, ...sources(line, subject), ...contents(line, pieces) };
}
