import type { Form, JoinWords } from '../entity/form.ts';
import type { Lexicon } from '../lexicon.ts';

/** What a rule may ask beside the two forms. */
export interface JoinContext {
  readonly lexicon: Lexicon;
  readonly words: JoinWords;
  /** Pairs that the text itself puts beside each other: "European Central Bank (ECB)". Short key → full key. */
  readonly beside: ReadonlyMap<string, string>;
  /** The keys of full names whose first half the text says has the other: "amazon echo" of "Amazon’s Echo". */
  readonly owned: ReadonlySet<string>;
}

/** Whether a short form of a name stands for a fuller one. */
export interface JoinRule {
  readonly id: string;
  /** The fuller form, an arrow, the short one. */
  readonly example: string;
  /** Where several fuller forms fit: take the one named last, the fullest of them, the one that the text leads with, or none. */
  readonly several: 'nearest' | 'fullest' | 'first' | 'none';
  fits(short: Form, full: Form, context: JoinContext): boolean;
}
