import type { SourceKind, Status } from '../../../model/annotation.ts';

/** Where a cue's source stands: whose verb it is, after it, or nowhere. */
export type SourcePlace = 'subject' | 'after' | 'nobody';

/**
 * Words that make a sentence's status. `pattern` is words in lower case with `|` between alternatives, `*` for up to
 * three words of any kind and `?` after a word that may be missing: "charged with", "is|was * accused of".
 */
export interface CueRule {
  readonly id: string;
  readonly pattern: string;
  readonly status: Exclude<Status, 'stated' | 'quoted' | 'opinion'>;
  readonly source: SourcePlace;
  /** What must hold beside the words; see `cues.ts`. */
  readonly needs?: 'content' | 'negation' | 'denied-thing' | 'document' | undefined;
  /** A sentence of which the rule must find the bracketed words. */
  readonly example: string;
}

/** Words that weigh for or against a sentence's being the outlet's opinion. `pattern` as in `CueRule`. */
export interface OpinionRule {
  readonly pattern: string;
  readonly weight: number;
}

/** Words by which a sentence asserts nothing: the outlet about itself, calls to action. `pattern` as in `CueRule`. */
export interface NoClaimRule {
  readonly id: string;
  readonly pattern: string;
  /** Whether it must open the sentence. */
  readonly opens: boolean;
  readonly example: string;
}

/** The words by which claims, their status and their sources are told in a language; all in lower case. */
export interface ClaimWords {
  readonly cues: readonly CueRule[];
  readonly opinions: readonly OpinionRule[];
  readonly noClaims: readonly NoClaimRule[];
  /** Nouns that tell what kind of source they name: "lawsuit" a document, "witnesses" a group. */
  readonly nouns: ReadonlyMap<string, SourceKind>;
  /** Sources that are one side of a dispute by what they are: "plaintiffs", "prosecutors", "sued". */
  readonly accusers: ReadonlySet<string>;
  /** Names of news media and agencies, whole or by their last word. */
  readonly outlets: ReadonlySet<string>;
  /** "not", "no", "never", "n't". */
  readonly negations: ReadonlySet<string>;
  /** Pronouns with the kinds of source they may stand for. */
  readonly pronouns: ReadonlyMap<string, readonly SourceKind[]>;
  /** Words that may stand between a subject and its verb: "has", "also", "later". */
  readonly betweens: ReadonlySet<string>;
  /** Words that open a clause below the main one: "which", "after", "because". */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open an adverbial before the subject: "in", "on", "after", "however". */
  readonly fronts: ReadonlySet<string>;
  /** Words at which a noun phrase is cut when its head is looked for: "of", "who", "in". */
  readonly afterHead: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Words that open a clause of content: "that", "it", "there". */
  readonly contentOpeners: ReadonlySet<string>;
  /** Words too common to tell what a sentence is about. */
  readonly stop: ReadonlySet<string>;
  /** Weekdays and their like, which date the news itself. */
  readonly newsDays: ReadonlySet<string>;
}
