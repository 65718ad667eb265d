import type { Token, Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import { classesOf, LEXICAL, type Lexicon } from '../lexicon.ts';

/** What mending the bounds of names needs of a language. */
export interface BoundWords {
  /** Small words that may stand between two names as well as within one: "on", "to", "vs". */
  readonly between: ReadonlySet<string>;
  /** What opens the name of a body before its land, as it is written: "Police" of "Police Quxland". */
  readonly national: ReadonlySet<string>;
  /** What parts names in a headline that writes all its words large: "after". */
  readonly parting: ReadonlySet<string>;
  /** What people are, of one word or two, lower case, that nobody is called: "ceo", "chief executive". */
  readonly offices: ReadonlySet<string>;
  /** Those of them that stand behind a body's name, never somebody's: "ceo". */
  readonly posts: ReadonlySet<string>;
  /** Those that members of a parliament have, behind the name of their party: "mp". */
  readonly seats: ReadonlySet<string>;
  /** What nobody but a person is addressed by: "sir". */
  readonly courtesies: ReadonlySet<string>;
  /** What firms are, that may stand before their names as a sentence opens: "retailer". */
  readonly traders: ReadonlySet<string>;
  /** What closes an office that several have: "s" of "MPs". */
  readonly several: string;
  /** Small words that join two names, or the halves of one: "and", "&". */
  readonly joining: ReadonlySet<string>;
  /** What people are in the plural, whose names are not made of it: "ceos" of "the CEOs of Velder". */
  readonly members: ReadonlySet<string>;
  /** Offices that open with of what they are: "head" of "Head of Sales". */
  readonly heads: ReadonlySet<string>;
  /** What stands between such a word and what it is of: "of", "for". */
  readonly ofWhat: ReadonlySet<string>;
  /** "the", within a name only behind a small word: "Quxly on the Velder". */
  readonly the: string;
  /** "and", between two names. */
  readonly and: string;
  /** What stands before several names of one kind: "such as", "like", "both". */
  readonly listing: ReadonlySet<string>;
  /** Makers of aircraft, whose names stand before their models': "boeing". */
  readonly makers: ReadonlySet<string>;
  /** What says how large, or of what sort, before a name: "16-inch", "Quxley-enabled". */
  readonly measured: RegExp;
  /** What stands between somebody and where they are from: "of". */
  readonly of: string;
  /** Before the first of two names, and between them: "from", "to". */
  readonly from: string;
  readonly to: string;
  /** Small words that stand between two names far more often than within one: "in", "for". */
  readonly around: ReadonlySet<string>;
  /** The one of them that bodies' names go on with: "for" of "Institute for Looms". */
  readonly for: string;
  /** "I", and the forms of verbs that it has alone: "think" of "I think". */
  readonly pronoun: string;
  /** Verbs that open questions and are given names as well: "will". */
  readonly asking: ReadonlySet<string>;
  readonly pronounVerbs: ReadonlySet<string>;
  /** Words for somebody's party: "republican" of "Republican of Quxville", "the Republican Senate". */
  readonly partisans: ReadonlySet<string>;
  /** "senate". */
  readonly chambers: ReadonlySet<string>;
}

/** What a text says of its names. */
export interface BoundContext {
  readonly tokens: Tokens;
  readonly words: BoundWords;
  readonly lexicon: Lexicon;
  /** Whether a sentence starts at an offset. */
  opens(offset: number): boolean;
  /** Whether a word that no list of names knows is common, or is written in lower case in the text. */
  ordinary(token: Token): boolean;
  /** Whether a word says what somebody is: "weaver". */
  trade(lower: string): boolean;
  /** Of what type the words from one token to before another are a name elsewhere in the text; `null` where they are none. */
  known(from: number, to: number): Mention['type'] | null;
  /** How often the text marks them. */
  times(from: number, to: number): number;
}

/** Tokens `[from, to)`. */
export type Range = readonly [from: number, to: number];

/** A name within one that was marked too wide; its type where the rule knows it. */
export type Part = readonly [from: number, to: number, type?: Mention['type']];

/** Takes a name apart, or words off it. */
export interface BoundRule {
  readonly id: string;
  /** A text with names in brackets, an arrow, and the same with them mended. */
  readonly example: string;
  /** Whether it applies as well to what the text marks so again. */
  readonly again?: true;
  /** The names within `range`, which was taken for one of `type`; `null` where the rule does not apply. */
  mend(range: Range, type: Mention['type'], context: BoundContext): readonly Part[] | null;
}

/** `[from, to)` without articles at its start. */
export function trimmed({ tokens, lexicon }: BoundContext, from: number, to: number): Range {
  let first = from;
  while (first < to - 1 && !tokens[first]!.word.capital && lexicon.word(tokens[first]!.word.lower) & LEXICAL.connector)
    first += 1;
  return [first, to];
}

/** Whether a range is two words that nobody knows, as a rare name is: "Xoa Quernel". */
export const strange = ({ tokens, lexicon, ordinary }: BoundContext, [from, to]: Range): boolean =>
  to - from === 2 &&
  [tokens[from]!, tokens[from + 1]!].every((token) => lexicon.word(token.word.lower) === 0 && !ordinary(token));

const PLACE = LEXICAL.country | LEXICAL.region | LEXICAL.city;

/** What the lists say of the words of a range. */
const classesIn = ({ tokens, lexicon }: BoundContext, [from, to]: Range): number =>
  classesOf(
    tokens
      .slice(from, to)
      .map(({ word }) => word.lower)
      .join(' '),
    lexicon,
  );

export const isPlace = (context: BoundContext, range: Range): boolean => (classesIn(context, range) & PLACE) !== 0;

/** Whether a list knows a place or a body by the words of a range. */
export const isListed = (context: BoundContext, range: Range): boolean =>
  (classesIn(context, range) & (PLACE | LEXICAL.organization)) !== 0;
