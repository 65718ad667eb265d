import { contains } from '../../../model/span.ts';
import type { Line } from './line.ts';
import type { Attribution } from './shape.ts';
import type { ReportingWords } from './words.ts';

/** Whether a verb only gives a thing its name: "a toy called Kermie". */
function names(line: Line, { verb, source }: Attribution, { indefinite }: ReportingWords): boolean {
  if (!verb?.naming || !source) return false;
  return line.some((unit) => indefinite.has(unit.lower) && contains(source, unit));
}

/** Where an attribution stands: its line, and all attributions of it. */
interface Place {
  readonly line: Line;
  readonly all: readonly Attribution[];
}

/**
 * Whether an attribution is no judgement of a thing ("praised the keeper"), or one that is told for its own sake: by a
 * finite verb, neither in a relative clause nor within what somebody says.
 */
export function isOwnJudgement(own: Attribution, { line, all }: Place, words: ReportingWords): boolean {
  if (own.class !== 'judge' || own.frame !== 'object') return true;
  if (!own.finite || own.antecedent !== null || names(line, own, words)) return false;
  return !all.some((other) => other !== own && other.pieces.some((piece) => contains(piece, own.cue)));
}
