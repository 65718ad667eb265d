import type { Span } from '../../../model/span.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Word } from '../../../text/word.ts';
import type { Quotation } from './quotation.ts';

/** One step of a line: a token, or a whole quotation, which grammar sees as one word. */
export interface Unit extends Span {
  /** In lower case with straight apostrophes; empty for a quotation. */
  readonly lower: string;
  readonly shape: 'word' | 'number' | 'mark' | 'quotation';
  readonly capital: boolean;
  /** `null` for a quotation. */
  readonly word: Word | null;
  readonly quotation: Quotation | null;
}

/** A sentence with its quotations closed up, so that verbs and subjects outside them are seen side by side. */
export type Line = readonly Unit[];

const NONE: ReadonlySet<string> = new Set();

/** A word as grammar sees it: in lower case, but for what is another word in capitals: "WHO" does not ask. */
export const plainOf = ({ text, plain }: Word, acronyms: ReadonlySet<string>): string =>
  acronyms.has(text) ? text : plain;

/**
 * The units of the tokens `from` to `to` (exclusive). `quotations` are those of the text by position, `first` the index of
 * the first one that may lie in the range. A quotation that reaches out of the range is cut off there. `acronyms` are
 * those that are common words in lower case.
 */
export function lineOf(
  tokens: Tokens,
  range: { readonly from: number; readonly to: number },
  quotations: readonly Quotation[],
  { first = 0, acronyms = NONE }: { readonly first?: number; readonly acronyms?: ReadonlySet<string> } = {},
): Line {
  const units: Unit[] = [];
  let next = first;
  let at = range.from;
  while (at < range.to) {
    while (next < quotations.length && quotations[next]!.to <= at) next += 1;
    const quotation = quotations[next];
    if (quotation && quotation.from <= at) {
      const { start } = tokens[at]!;
      at = Math.min(range.to, quotation.to);
      const { end } = tokens[at - 1]!;
      units.push({ start, end, lower: '', shape: 'quotation', capital: false, word: null, quotation });
    } else {
      const { start, end, word } = tokens[at]!;
      const { shape, capital } = word;
      units.push({ start, end, lower: plainOf(word, acronyms), shape, capital, word, quotation: null });
      at += 1;
    }
  }
  return units;
}

/** A quotation of so many words at most that fills a block without a period is a heading. */
const HEADING_WORDS = 10;

/** Whether a line is a heading in quotation marks: "“A town without a mill”". */
export const isHeading = (line: Line): boolean =>
  line.length === 1 &&
  line[0]!.quotation !== null &&
  !line[0]!.quotation.open &&
  line[0]!.quotation.stop === '' &&
  line[0]!.quotation.words <= HEADING_WORDS;
