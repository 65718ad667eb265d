import type { Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Departments } from './departments.ts';

/** What making names whole needs of a language; all in lower case. */
export interface WholeWords {
  /** Whose body it is, in names like "People’s Bank", "Sheriff’s Department". */
  readonly owners: ReadonlySet<string>;
  /** What opens the names of those whom schools, churches and streets are named after: "st". */
  readonly saints: ReadonlySet<string>;
  /** What an owner that the text names nowhere else has in such names: "Court" of "Quxley’s Court". */
  readonly owned: ReadonlySet<string>;
  /** Those of them that close a holiday: "Day". */
  readonly days: ReadonlySet<string>;
  /** What closes the name of a body behind a name: "News" of "QBC News". */
  readonly bodies: ReadonlySet<string>;
  /** What closes the name of a body that no name opens: "Commission" of "Federal Loom Commission". */
  readonly closing: ReadonlySet<string>;
  /** Words that may open a sentence before a body's name and are none of it, beside those that hardly ever open one: "former". */
  readonly describing: ReadonlySet<string>;
  /** What closes an event's behind a place: "War". */
  readonly events: ReadonlySet<string>;
  /** Before a land, it is a body of that land: "Air" of "Air Quxland". */
  readonly national: ReadonlySet<string>;
  /** Makers of what has numbers for names: "boeing" of "Boeing 717". */
  readonly makers: ReadonlySet<string>;
  /** Before the name of a county, as it is written: "Co". */
  readonly county: string;
  /** Between a town and its river, as they are written: "upon". */
  readonly onRivers: ReadonlySet<string>;
  /** Particles of surnames that English has no words like, as they are written: "von". */
  readonly surnames: ReadonlySet<string>;
  /** "a", "the", before what is made. */
  readonly articles: ReadonlySet<string>;
  /** Nouns of several that a number counts: "workers", not "was". */
  readonly counted: RegExp;
  /** What opens the name of a body that goes on with "of": "ministry". */
  readonly heads: ReadonlySet<string>;
  /** What members of a party are called, whose "party" may be written small: "Conservative party". */
  readonly parties: ReadonlySet<string>;
  /** "party". */
  readonly party: string;
  /** What departments are of, at the end of it: "Services" of "Health and Human Services". */
  readonly matters: ReadonlySet<string>;
  /** "Health and Human Services". */
  readonly departments: Departments;
  /** What stands before the title of something, in quotation marks: "titled". */
  readonly titling: ReadonlySet<string>;
  /** Between such a word and what it is of, and between the halves of that. */
  readonly of: string;
  /** The same of bodies that say so with other words: "for" of "Centre for Looms". */
  readonly ofWhat: ReadonlySet<string>;
  readonly and: string;
}

export interface Context {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly words: WholeWords;
}

/** A name with its first token and the one past its last. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
}

const LONGEST = 4;

export const lowerAt = ({ tokens }: Context, at: number): string => tokens[at]?.word.lower ?? '';

/** Whether a token goes on with a name: it has a capital, in the same line, right behind the one before it. */
export const goesOn = ({ tokens }: Context, at: number): boolean => {
  const token = tokens[at];
  return token ? token.word.capital && token.spaced && !token.line : false;
};

/** Where a run of capitalised words ends that opens at `at`; `at` where there is none. */
export function runEnd(context: Context, at: number): number {
  let end = at;
  while (end < at + LONGEST && goesOn(context, end)) end += 1;
  return end;
}
