import type { SourceKind, Status } from '../../../model/annotation.ts';

/** Whose a cue is: its subject's, that of who is named right behind it ("denied by"), or nobody's. */
export type SourcePlace = 'subject' | 'agent' | 'nobody';

/**
 * Words that make a sentence's status. `pattern` is words in lower case with `|` between alternatives, `*` for up to
 * three words of any kind, `?` after a word that may be missing and `>` before one that must follow without being of the
 * phrase: "charged with", "is|was * accused of", "shows >a|the".
 */
export interface CueRule {
  readonly id: string;
  readonly pattern: string;
  readonly status: Exclude<Status, 'stated' | 'quoted' | 'opinion'>;
  readonly source: SourcePlace;
  /** The kind of source that it takes; any where left out. */
  readonly needs?: 'document';
  /** A sentence of which the rule must find the bracketed words. */
  readonly example: string;
}

/** A turn of phrase that weighs for a sentence's being the outlet's opinion. `pattern` as in `CueRule`. */
export interface OpinionRule {
  readonly pattern: string;
  readonly weight: number;
  /** Whether it must open the sentence; not if left out. */
  readonly opens?: boolean;
  readonly example: string;
}

/** By what a language tells the writer's own opinion. */
export interface OpinionWords {
  readonly constructions: readonly OpinionRule[];
  /** What a single word, in lower case with straight apostrophes, weighs by itself; below 0 for words of plain report. */
  readonly weightOf: (word: string) => number;
}

/** Words by which a sentence asserts nothing: the outlet about itself, calls to action. `pattern` as in `CueRule`. */
export interface NoClaimRule {
  readonly id: string;
  readonly pattern: string;
  /** Whether it must open the sentence. */
  readonly opens: boolean;
  readonly example: string;
}

/** Words by which somebody gives no answer: "declined to comment". `pattern` as in `CueRule`. */
export interface SilenceRule {
  readonly pattern: string;
  readonly example: string;
}

/** The words by which claims, their status and their sources are told in a language; all in lower case. */
export interface ClaimWords {
  readonly cues: readonly CueRule[];
  readonly opinions: OpinionWords;
  readonly noClaims: readonly NoClaimRule[];
  readonly silences: readonly SilenceRule[];
  /** Verbs that say what a thing is like only with "as": "characterize". */
  readonly depicting: ReadonlySet<string>;
  /** What closes a noun for several: "s" of "states". */
  readonly plural: RegExp;
  /** Whether a noun is of a person by its ending: "vicar", "shoppers". */
  readonly looksPerson: (word: string) => boolean;
  /** Nouns that tell what kind of source they name: "lawsuit" a document, "witnesses" a group. */
  readonly nouns: ReadonlyMap<string, SourceKind>;
  /** Sources that are one side of a dispute by what they are: "plaintiffs", "lawsuit". */
  readonly accusers: ReadonlySet<string>;
  /** Words that make their noun such a side wherever they stand in a source: "authors who have sued the label". */
  readonly suing: ReadonlySet<string>;
  /** Names of news media and agencies, whole or by their last word. */
  readonly outlets: ReadonlySet<string>;
  /** "not", "no", "never", "n't". */
  readonly negations: ReadonlySet<string>;
  /** Pronouns with the kinds of source they may stand for. */
  /** What the mind does, and what one gets or comes to, whose negation denies no deed: "expect", "received", "told". */
  readonly minds: ReadonlySet<string>;
  /** What one may not be in, and how much one may not be, without denying anything: "danger", "so". */
  readonly states: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  /** What was in somebody's mind and not said: "thought". */
  readonly inward: ReadonlySet<string>;
  /** What opens a clause before the main one: "while". */
  readonly fronting: ReadonlySet<string>;
  /** What opens a clause that only adds to the main one before it: "which", "though". */
  readonly trailing: ReadonlySet<string>;
  /** What opens a clause that only says when, or upon what, a thing happened: "after". */
  readonly occasions: ReadonlySet<string>;
  /** What stands right before an infinitive that came about: "went on", "had", "forced"; and further before it, by what: "used". */
  readonly implying: ReadonlySet<string>;
  readonly means: ReadonlySet<string>;
  /** What words are sent out by, before "accusing": "posted", "statement". */
  readonly voicing: ReadonlySet<string>;
  /** Forms of "be" with their negation: "wasn't". */
  readonly isNot: ReadonlySet<string>;
  /** What one is not who denies a deed: "guilty". */
  readonly blames: ReadonlySet<string>;
  /** Words by which one has no part in a deed: "nothing to do with". */
  readonly innocence: readonly (readonly string[])[];
  /** Verbs whose negation is meant of what is thought: "does not believe that", "do not expect". */
  readonly raising: ReadonlySet<string>;
  /** Pronouns for what was just told, which says nothing itself: "this". */
  readonly demonstratives: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, readonly SourceKind[]>;
  /** Words that open a clause below the main one: "which", "after", "because". */
  readonly subordinators: ReadonlySet<string>;
  /** Verbs of the reporting lexicon, by lemma, whose deed is told as an act: "order", "plan". */
  readonly acts: ReadonlySet<string>;
  /** Verbs, by lemma, that speak by themselves though their class does not: "ask", "urge". */
  readonly alsoSpeech: ReadonlySet<string>;
  /** Pronouns whose clause is the name of a thing: "what police called a raid". */
  readonly freeRelatives: ReadonlySet<string>;
  /** Relative pronouns for the object of a clause, whose subject stands behind them. */
  readonly whom: ReadonlySet<string>;
  /** Verbs, by lemma, that only give the ground of a deed where they go on from it: "closed, citing the cost". */
  readonly grounding: ReadonlySet<string>;
  /** What is told without being passed on: "the truth", "a joke". */
  readonly tellable: ReadonlySet<string>;
  /** Verbs of jest, whose negation denies nothing: "joke". */
  readonly jests: ReadonlySet<string>;
  /** Sources that take part in a case by their office: what they say of it is no charge. */
  readonly prosecuting: ReadonlySet<string>;
  /** What a case is made of: "the inquiry", "the trial". */
  readonly procedure: ReadonlySet<string>;
  /** Verbs of denial that deny only where they name what is denied: "reject an accusation", not "reject an offer". */
  readonly softDenials: ReadonlySet<string>;
  /** What such a verb may deny: "accusation", "report". */
  readonly deniable: ReadonlySet<string>;
  /** What is put to somebody, "allegation", and what it is called by who denies it, "baseless". */
  readonly accusations: ReadonlySet<string>;
  readonly falsehoods: ReadonlySet<string>;
  /** Things that are granted or refused; who denies one refuses it: "denied the motion". */
  readonly grantable: ReadonlySet<string>;
  /** Verbs that assert against doubt: with a negation in what is asserted they deny. */
  readonly assertions: ReadonlySet<string>;
  /** Verbs that leave it open whether what somebody says of others is so: "claim". */
  readonly contested: ReadonlySet<string>;
  /** What is claimed by winning it, articles apart: "third", "gold". */
  readonly prizes: ReadonlySet<string>;
  /** Words by which a speaker speaks of himself, pronouns apart: "its", "there". */
  readonly ownVoice: ReadonlySet<string>;
  /** Words that introduce a person's name after what the person is: "an employee named". */
  readonly introduces: ReadonlySet<string>;
  /** Nouns for what shows something without being anybody's words: "evidence", "signs". */
  readonly impersonal: ReadonlySet<string>;
  /** Words at which a noun phrase is cut when its head is looked for: "of", "who", "in". */
  readonly afterHead: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Words too common to tell what a sentence is about. */
  readonly stop: ReadonlySet<string>;
  /** Weekdays and their like, which date the news itself. */
  readonly newsDays: ReadonlySet<string>;
  /** Words of what was before the news: "previously", "ago", "had". */
  readonly backgrounds: ReadonlySet<string>;
  /** Words of what is to come of the news: "will". */
  readonly futures: ReadonlySet<string>;
}
