import type { Article } from '../../../model/article.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { type Attribution, findAttributions } from './attribution.ts';
import { type Line, lineOf } from './line.ts';
import type { Quotation } from './quotation.ts';
import type { Range } from './range.ts';
import { allQuotations } from './run-on.ts';
import type { ReportingWords } from './words.ts';

/** What quotes and claims both read of a text is made once; it is kept as long as what it was made of. */
const quotationsOf = new WeakMap<Tokens, readonly Quotation[]>();
const linesOf = new WeakMap<Tokens, Map<number, { readonly to: number; readonly line: Line }>>();
const attributionsOf = new WeakMap<Line, { readonly words: ReportingWords; readonly found: readonly Attribution[] }>();

/** `allQuotations`, made once for the tokens of an article. */
export function sharedQuotations(article: Article, tokens: Tokens): readonly Quotation[] {
  let found = quotationsOf.get(tokens);
  if (!found) {
    found = allQuotations(article, tokens);
    quotationsOf.set(tokens, found);
  }
  return found;
}

/** Whether the quotations of a line are those of the list that lie before `to`, from the one at `first` on. */
function holds(line: Line, to: number, quotations: readonly Quotation[], first: number): boolean {
  let next = first;
  for (const { quotation } of line) {
    if (!quotation) continue;
    if (quotations[next] !== quotation) return false;
    next += 1;
  }
  return next >= quotations.length || quotations[next]!.from >= to;
}

/** `lineOf`, made once for a stretch of tokens and the quotations in it; `first` is the first that ends in it or later. */
export function sharedLine(
  tokens: Tokens,
  range: Range,
  quotations: readonly Quotation[],
  { first, acronyms }: { readonly first: number; readonly acronyms: ReadonlySet<string> },
): Line {
  let lines = linesOf.get(tokens);
  if (!lines) {
    lines = new Map();
    linesOf.set(tokens, lines);
  }
  const known = lines.get(range.from);
  if (known?.to === range.to && holds(known.line, range.to, quotations, first)) return known.line;
  const line = lineOf(tokens, range, quotations, { first, acronyms });
  lines.set(range.from, { to: range.to, line });
  return line;
}

/** `findAttributions`, made once for a line. */
export function sharedAttributions(line: Line, words: ReportingWords): readonly Attribution[] {
  const known = attributionsOf.get(line);
  if (known?.words === words) return known.found;
  const found = findAttributions(line, words);
  attributionsOf.set(line, { words, found });
  return found;
}
