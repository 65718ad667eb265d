import type { Token, Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Line } from '../lines.ts';
import { overlaid } from './overlaid.ts';

/** What the names of laws are told by. */
export interface LawWords {
  /** What closes them, as it is written: "Act", "Bill". */
  readonly acts: ReadonlySet<string>;
  /** Small words within them: "with" of "Quxleys with Looms Act". */
  readonly within: ReadonlySet<string>;
  /** Before the year of a law: "of", a comma. */
  readonly beforeYear: ReadonlySet<string>;
}

interface Context {
  readonly tokens: Tokens;
  readonly words: LawWords;
  /** Whether a sentence starts at an offset. */
  opens(offset: number): boolean;
}

const YEAR = /^[12]\p{Nd}{3}$/u;
/** How many words a law's name has at most. */
const LONGEST = 16;
const NAMES: ReadonlySet<Mention['type']> = new Set(['person', 'place', 'organization']);

const isWord = (token: Token | undefined): boolean => token?.word.shape === 'word' && token.word.capital;

/** How many words a law's name has in brackets at most. */
const BRACKETED = 5;

/** Where the bracket opens that closes at `at`, with nothing but capitalised words in it, behind one: "Loom (Special Wool) Act"; -1 where none does. */
function bracketOf(tokens: Tokens, at: number): number {
  let open = at - 1;
  while (open > at - 1 - BRACKETED && isWord(tokens[open])) open -= 1;
  return open < at - 1 && tokens[open]?.word.text === '(' && isWord(tokens[open - 1]) ? open : -1;
}

/** Where the capitalised words open that a law closes with its "Act" at `at`, over small words but not over names of their own. */
function opening(at: number, ends: ReadonlyMap<number, Mention>, { tokens, words, opens }: Context): number {
  let first = at;
  while (at - first < LONGEST && !tokens[first]!.line && tokens[first]!.spaced) {
    const before = tokens[first - 1]!;
    if (opens(before.start)) break;
    if (isWord(before)) first -= 1;
    else if (before.word.text === ')' && bracketOf(tokens, first - 1) >= 0) first = bracketOf(tokens, first - 1);
    else if (words.within.has(before.word.text) && isWord(tokens[first - 2]) && !tokens[first - 1]!.line) {
      if (opens(tokens[first - 2]!.start) || NAMES.has(ends.get(tokens[first - 2]!.end)?.type ?? 'other')) break;
      first -= 2;
    } else break;
  }
  return first;
}

/** Where the year ends that a law has behind its "Act" at `at`: "of 1970", ", 2022". */
function closing(at: number, { tokens, words }: Context): number {
  const year = words.beforeYear.has(tokens[at + 1]?.word.text ?? '') ? at + 2 : at + 1;
  return YEAR.test(tokens[year]?.word.text ?? '') ? year : at;
}

/**
 * Makes whole what is a law's name by its "Act", with the small words in it: "the Quxleys with [Looms Act]". Not in titles, where
 * every word has a capital, nor somebody called Bill. `mentions` and `lines` in order.
 */
export function laws(mentions: readonly Mention[], lines: readonly Line[], context: Context): Mention[] {
  const { tokens, words } = context;
  const ends = new Map(mentions.map((mention) => [mention.end, mention]));
  const found: Mention[] = [];
  for (const { from, to, titled } of lines)
    for (let at = from + 1; !titled && at < to; at += 1) {
      if (!words.acts.has(tokens[at]!.word.text) || isWord(tokens[at + 1])) continue;
      if (ends.get(tokens[at]!.end)?.type === 'person') continue;
      const first = opening(at, ends, context);
      const { start } = tokens[first]!;
      if (first === at || start < (found.at(-1)?.end ?? 0)) continue;
      found.push({
        start,
        end: tokens[closing(at, context)]!.end,
        type: 'other',
        by: 'bounds/law',
      });
    }
  return overlaid(mentions, found);
}
