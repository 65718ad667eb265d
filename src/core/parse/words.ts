import type { BlockKind } from '../model/article.ts';

/** How words that end in a period take part in sentences; all in lower case, without their last period. */
export interface Abbreviations {
  /** A sentence never ends here: "mr", "v". */
  readonly neverLast: ReadonlySet<string>;
  /** No sentence ends here before a number: "no", "jan". */
  readonly beforeNumber: ReadonlySet<string>;
  /** A sentence may end here; what follows decides: "inc", "a.m". */
  readonly maybeLast: ReadonlySet<string>;
}

/** What a line that is no part of the story looks like. Its `example` is its test. */
export interface LineRule {
  readonly id: string;
  readonly kind: BlockKind;
  /** Must match from the line's start. */
  readonly pattern: RegExp;
  readonly example: string;
}

/** A line that names who wrote a comment, and when. Groups: `author`, and of `year` `month` `day` `hour` `minute` `half` what it holds. */
export interface CommentRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** The words by which an article's structure is told in a language. */
export interface StructureWords {
  readonly abbreviations: Abbreviations;
  /** Words that, with a capital, open a sentence rather than go on with a name. */
  readonly openers: ReadonlySet<string>;
  /** Words that point back at what was said before: no heading opens with one. */
  readonly backward: ReadonlySet<string>;
  /** Verb forms that make a sentence of what would else be a phrase: auxiliaries, irregular pasts. */
  readonly finite: ReadonlySet<string>;
  /** Verbs that attribute a quotation: "“Why?” Ms Smith asked." */
  readonly attribution: ReadonlySet<string>;
  /** Month names, whole or cut to three letters, to their number. */
  readonly months: ReadonlyMap<string, number>;
  readonly lines: readonly LineRule[];
  readonly comments: readonly CommentRule[];
}
