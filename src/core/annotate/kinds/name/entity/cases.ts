import type { Span } from '../../../../model/span.ts';
import { slice } from '../../../../model/span.ts';
import { type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import type { Mention } from './form.ts';
import { overlapping } from './search.ts';

/** What telling court cases needs of a language. */
export interface CaseWords {
  /** What stands between the parties: "v", "vs", "versus". */
  readonly between: ReadonlySet<string>;
  /** Those of them that stand between any two that compete: a case only with such a word near it. */
  readonly against: ReadonlySet<string>;
  /** Words without which "A v B" is a match rather than a case: "court", "lawsuit", "sued". */
  readonly legal: ReadonlySet<string>;
  /** Small words within a party's name: "of", "the", "&". */
  readonly within: ReadonlySet<string>;
}

/** The names of a text after its cases have been told. */
export interface Cases {
  /** Cases in place of the names within them. */
  readonly mentions: Mention[];
  /** The parties as the cases name them: fuller forms of names that stand elsewhere. */
  readonly established: Mention[];
}

const LONGEST = 10;
/** How far from such a case a word of the law is looked for, in tokens. */
const NEAR = 15;

/** Whether a word of the law stands near token `at`. */
const isLegal = (tokens: Tokens, at: number, { legal }: CaseWords): boolean =>
  tokens.slice(Math.max(0, at - NEAR), at + NEAR).some(({ word }) => legal.has(word.lower));

/** Where a run of capitalised words that ends before token `at` begins; `at` itself where there is none. */
function partyBefore(tokens: Tokens, at: number, { within }: CaseWords): number {
  let first = at;
  for (let next = at - 1; next >= 0 && next >= at - LONGEST; next -= 1) {
    const { word } = tokens[next]!;
    if (word.capital && !within.has(word.lower)) first = next;
    else if (!within.has(word.lower) && word.text !== ',' && word.text !== '.') break;
    if (tokens[next]!.line) break;
  }
  return first;
}

/** One past the end of a run of capitalised words from token `at` on, ", Inc" included. */
function partyAfter(tokens: Tokens, at: number, { within }: CaseWords, lexicon: Lexicon): number {
  let end = at;
  for (let next = at; next < tokens.length && next < at + LONGEST; next += 1) {
    const { word, line } = tokens[next]!;
    if (line && next > at) break;
    const suffix = word.text === ',' && (lexicon.word(tokens[next + 1]?.word.lower ?? '') & LEXICAL.corporate) !== 0;
    if (word.capital) end = next + 1;
    else if (!suffix && !within.has(word.lower)) break;
  }
  return end;
}

/** The small words that open a sentence are no part of a party: "In Roe v Wade". */
function withoutOpener(tokens: Tokens, first: number, at: number, lexicon: Lexicon): number {
  const opener = LEXICAL.connector | LEXICAL.preposition;
  let from = first;
  while (from < at - 1 && lexicon.word(tokens[from]!.word.lower) & opener) from += 1;
  return from;
}

interface Found extends Span {
  readonly parties: readonly [Span, Span];
}

function caseAt(tokens: Tokens, at: number, words: CaseWords, lexicon: Lexicon): Found | null {
  const second = tokens[at + 1]?.word.text === '.' ? at + 2 : at + 1;
  const from = withoutOpener(tokens, partyBefore(tokens, at, words), at, lexicon);
  const to = partyAfter(tokens, second, words, lexicon);
  if (from === at || to === second) return null;
  // Between initials it is one: "E V Holt".
  if (at - from === 1 && tokens[from]!.word.text.length === 1) return null;
  const spanOf = (first: number, end: number): Span => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end });
  return { ...spanOf(from, to), parties: [spanOf(from, at), spanOf(second, to)] };
}

/** Tells court cases: "Kramer v. Kramer Holdings, Inc". `mentions` and `ranges` in order. */
export function tellCases(
  { text, tokens, ranges }: { text: string; tokens: Tokens; ranges: readonly Span[] },
  mentions: readonly Mention[],
  { words, lexicon }: { words: CaseWords; lexicon: Lexicon },
): Cases {
  const found: Found[] = [];
  let legal = false;
  for (const range of ranges)
    for (let at = tokenFrom(tokens, range.start); at < tokens.length && tokens[at]!.end <= range.end; at += 1) {
      const { lower } = tokens[at]!.word;
      if (words.legal.has(lower)) legal = true;
      if (!words.between.has(lower) || at === 0) continue;
      if (words.against.has(lower) && !isLegal(tokens, at, words)) continue;
      const next = caseAt(tokens, at, words, lexicon);
      if (next && (found.at(-1)?.end ?? 0) <= next.start) found.push(next);
    }
  if (!legal || found.length === 0) return { mentions: [...mentions], established: [] };
  const established = found.flatMap(({ parties }) =>
    parties.flatMap((party): Mention[] => {
      const last = slice(text, party)
        .toLowerCase()
        .split(/[\s,.]+/)
        .at(-1)!;
      const type = lexicon.word(last) & LEXICAL.corporate ? 'organization' : overlapping(mentions, party)?.type;
      return type ? [{ ...party, type }] : [];
    }),
  );
  const rest = mentions.filter((mention) => !overlapping(found, mention));
  const cases = found.map(({ start, end }): Mention => ({ start, end, type: 'case', by: 'case' }));
  return { mentions: [...rest, ...cases].sort((a, b) => a.start - b.start), established };
}
