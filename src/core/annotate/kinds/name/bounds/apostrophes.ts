import type { Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import type { Line } from '../lines.ts';
import { overlaid } from './overlaid.ts';

/** Firms that have a possessive or an "&" in their names, by their first word; each as its further tokens. */
export type Firms = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A token as firms' names are written here: with a straight apostrophe. */
const plain = (tokens: Tokens, at: number): string => tokens[at]?.word.lower.replace('’', "'") ?? '';

/** Behind the last token of the firm's name that opens at a token; the token itself where none does. */
function firmEnd(tokens: Tokens, at: number, firms: Firms, lexicon: Lexicon): number {
  const further = firms
    .get(tokens[at]!.word.lower)
    ?.find((words) =>
      words.every((word, step) => plain(tokens, at + 1 + step) === word && !tokens[at + 1 + step]!.line),
    );
  if (!further) return at;
  let end = at + 1 + further.length;
  while (tokens[end]?.word.capital && !tokens[end]!.line && lexicon.word(tokens[end]!.word.lower) & LEXICAL.corporate)
    end += 1;
  return end;
}

const SOMEBODY = LEXICAL.given | LEXICAL.title;

/** The words that a text writes without a possessive, or as somebody's: "Lowe" of "Rob Lowe’s". */
function bare(tokens: Tokens, firms: Firms, lexicon: Lexicon): ReadonlySet<string> {
  const somebody = (at: number): boolean =>
    !tokens[at]!.line && (lexicon.word(tokens[at - 1]?.word.lower ?? '') & SOMEBODY) !== 0;
  const found = tokens.filter(
    ({ word }, at) => word.capital && firms.has(word.lower) && (plain(tokens, at + 1) !== "'s" || somebody(at)),
  );
  return new Set(found.map(({ word }) => word.lower));
}

/**
 * Makes one body of a firm's name that has a possessive or an "&" in it: "[Macy]’s", "Lord & [Taylor]"; one of a word only
 * where the text has nobody of that name. `mentions` and `lines` in order.
 */
export function withFirms(
  mentions: readonly Mention[],
  lines: readonly Line[],
  { tokens, firms, lexicon }: { tokens: Tokens; firms: Firms; lexicon: Lexicon },
): Mention[] {
  const people = bare(tokens, firms, lexicon);
  const made: Mention[] = [];
  for (const { from, to } of lines)
    for (let at = from; at < to; at += 1) {
      const { start, word } = tokens[at]!;
      if (!word.capital || !firms.has(word.lower)) continue;
      const end = firmEnd(tokens, at, firms, lexicon);
      // What is no more than a possessive may be somebody's.
      if (end === at || (end === at + 2 && people.has(word.lower))) continue;
      made.push({ start, end: tokens[end - 1]!.end, type: 'organization', by: 'listed' });
      at = end - 1;
    }
  return overlaid(mentions, made);
}
