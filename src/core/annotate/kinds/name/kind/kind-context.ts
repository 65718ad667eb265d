import type { EntityType } from '../../../../model/entity.ts';
import type { Span } from '../../../../model/span.ts';
import { lowerAt, type Token, type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import type { BehaviourWords } from './behaves.ts';
import type { FormWords } from './by-form.ts';
import type { PlayWords } from './plays.ts';
import type { WorkWords } from './works.ts';

/** Words that tell the finer types: nouns beside a name. */
export interface KindWords {
  /** Where shares are traded: "nyse". */
  readonly exchanges: ReadonlySet<string>;
  readonly forms: FormWords;
  readonly play: PlayWords;
  readonly creation: WorkWords;
  /** Names that mean one thing wherever they stand, by the key of their form. */
  /** What closes the name of one model of several: "pro". */
  readonly versions: ReadonlySet<string>;
  readonly things: ReadonlyMap<string, EntityType>;
  /** "the novel X", "X, an album": what a work is called. */
  readonly work: ReadonlySet<string>;
  /** "X said", "X employees", "X, which announced": what follows a body's name. */
  readonly organization: ReadonlySet<string>;
  /** "the newspaper X", "firms such as X", "X, a charity": what a body is called. */
  readonly bodies: ReadonlySet<string>;
  /** "tools such as X", "X, a browser": what is made, and nobody is called. */
  readonly goods: ReadonlySet<string>;
  /** "told The X", "reports The X": what has a paper behind it. */
  readonly told: ReadonlySet<string>;
  /** "the law firm X": what nothing but a firm is called. */
  readonly firms: ReadonlySet<string>;
  /** "the ferry X": what a ship is called. */
  readonly vessels: ReadonlySet<string>;
  /** "aboard the X". */
  readonly aboard: string;
  /** "X (born 1970)": what says when somebody was born. */
  readonly born: ReadonlySet<string>;
  /** "the village of X": what a place is called. */
  readonly places: ReadonlySet<string>;
  /** Those that stand behind a place's name as well: "Velder town". */
  readonly settlements: ReadonlySet<string>;
  /** What stands behind a place's name and is none itself: "the Velder council". */
  readonly ofPlace: ReadonlySet<string>;
  /** "downtown X". */
  readonly downtown: string;
  /** "the capital X". */
  readonly capital: string;
  /** Between a name and what it is called: "X, a charity", "X is a village". */
  readonly being: ReadonlySet<string>;
  /** "a", "the". */
  readonly articles: ReadonlySet<string>;
  /** What may stand behind the noun that an apposition is about: "based", "that". */
  readonly afterNoun: ReadonlySet<string>;
  /** Between a place and its noun: "of". */
  readonly of: string;
  /** "the X app", "a browser called X". */
  readonly product: ReadonlySet<string>;
  /** Between somebody's age and where they live: "of", "from". */
  readonly from: ReadonlySet<string>;
  /** What somebody is to another of the family: "son". */
  readonly kin: ReadonlySet<string>;
  /** What several are together who bear one name: "the auditors X". */
  readonly partners: ReadonlySet<string>;
  /** What stands before people's names alone: "Mr", "Dr". */
  readonly courtesies: ReadonlySet<string>;
  /** What nobody but people are called: "nurse". */
  readonly people: ReadonlySet<string>;
  /** Who serves somebody, or leads a body: "her lawyer, X". */
  readonly serving: ReadonlySet<string>;
  /** What says whose: "his", "'s". */
  readonly whose: ReadonlySet<string>;
  /** Opens a clause about a thing: "which". */
  readonly which: string;
  /** Verbs in the plural: "have". */
  readonly plural: ReadonlySet<string>;
  /** "X’s CEO": what only a body has. */
  readonly owned: ReadonlySet<string>;
  /** Before such an office: "X’s [chief] executive". */
  readonly chief: string;
  /** "a strategist at X", "the CEO of X": offices in a body. */
  readonly offices: ReadonlySet<string>;
  /** "workers at X": who works in a body, where no city is meant. */
  readonly workforce: ReadonlySet<string>;
  /** Offices that have a body behind their "of": "CEO". */
  readonly ofBody: ReadonlySet<string>;
  /** Between an office and its body: "at". */
  readonly at: ReadonlySet<string>;
  /** "shares of X": what is held of a firm. */
  readonly shares: ReadonlySet<string>;
  /** Between them and the firm: "of", "in". */
  readonly held: ReadonlySet<string>;
  /** "a spokesman for X", "she works for X": who speaks or works for a body. */
  readonly voices: ReadonlySet<string>;
  /** "the MP for X". */
  readonly seats: ReadonlySet<string>;
  /** "members of X". */
  readonly members: ReadonlySet<string>;
  /** "Ana Holt of X [fame]": what stands behind a work. */
  readonly fame: ReadonlySet<string>;
  /** Between them and the body: "for". */
  readonly for: string;
  /** "to". */
  readonly to: string;
  /** "X, who are": opens a clause about people. */
  readonly who: string;
  /** Verbs in the singular: "X, who has". */
  readonly singular: ReadonlySet<string>;
  /** "X, a unit of Y": what a body is called behind its name alone. */
  readonly parts: ReadonlySet<string>;
  /** A body's name by its form: two names joined by "&", a word spelt LikeThis, but not as "MacHolt" is. */
  readonly compound: RegExp;
  /** "X, the provincial capital": what a place is called behind its name. */
  readonly settled: ReadonlySet<string>;
  /** "the X, Y and Z models": what things of several names are called, and no maker is. */
  readonly models: ReadonlySet<string>;
  /** "the". */
  readonly the: string;
  /** Words of the names that have an article though they are somebody's: "lama". */
  readonly honoured: ReadonlySet<string>;
  /** "in X", "near X": what stands before places alone. */
  readonly within: ReadonlySet<string>;
  /** What closes the name of where people go, "inn", and what stands before it then: "at". */
  readonly venues: ReadonlySet<string>;
  readonly visiting: ReadonlySet<string>;
  /** Before "in", of whom or what one trusts: "faith". */
  readonly trusting: ReadonlySet<string>;
  /** "Storm X", "cyclones X and Y": what has people's names and is nobody. */
  readonly storms: ReadonlySet<string>;
  /** "the X conference": what stands behind an event's name. */
  readonly gatherings: ReadonlySet<string>;
  /** What an office goes on with: "of" in "director of looms". */
  readonly ofOffice: ReadonlySet<string>;
  /** What stands so behind a name of one word that is a firm's as well: "event". */
  readonly occasions: ReadonlySet<string>;
  /** "annual", before what is an event whatever it looks like. */
  readonly annual: string;
  /** "Hurricane X". */
  readonly event: ReadonlySet<string>;
  /** What makes several of one: "s" of "hurricanes". */
  readonly severally: RegExp;
  /** "sites like X": what follows such a noun with these words. */
  readonly like: ReadonlySet<string>;
  /** Between names of one kind: "and", "or", ",". */
  readonly joining: ReadonlySet<string>;
  /** Verbs and prepositions whose object is a tool: "via X", "using X". */
  readonly means: ReadonlySet<string>;
  readonly behaviour: BehaviourWords;
}

/** What the type of an entity is told by. */
export interface KindContext {
  readonly text: string;
  /** In order, disjoint. */
  readonly sentences: readonly Span[];
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly words: KindWords;
  /** Whether a token belongs to a name. */
  named(token: Token): boolean;
  /** Surnames of those whom the text names in full, lower case. */
  readonly surnames: ReadonlySet<string>;
  /** The publication, by its name or its host; empty where it is not known. */
  readonly outlet: string;
}

/** How many mentions are asked what stands beside them. */
export const ASKED = 20;

/** The token at `at`, in lower case; empty outside the text. */
export const wordAt = ({ tokens }: KindContext, at: number): string => lowerAt(tokens, at);

/** Whether a verb of speaking stands right behind a mention. */
export const speaks = (context: KindContext, { end }: Mention): boolean =>
  (context.lexicon.word(wordAt(context, tokenFrom(context.tokens, end))) & LEXICAL.speech) !== 0;
