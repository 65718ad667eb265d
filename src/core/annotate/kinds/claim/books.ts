import { oncePer } from '../../../text/once.ts';
import { perWord } from '../../../text/word.ts';
import type { Evaluating } from './opinion.ts';
import { type PhraseBook, phraseBook } from './phrases.ts';
import type { ClaimWords, CueRule, NoClaimRule, SilenceRule } from './words.ts';

/** The rules of a language, ready for look-up. */
export interface Books {
  readonly cues: PhraseBook<CueRule>;
  readonly opinion: Evaluating;
  readonly nothing: PhraseBook<NoClaimRule>;
  readonly silence: PhraseBook<SilenceRule>;
}

/** The rules of a language, compiled once. */
export const booksOf = oncePer(
  (claims: ClaimWords): Books => ({
    cues: phraseBook(claims.cues),
    opinion: {
      book: phraseBook(claims.opinions.constructions),
      weightOf: perWord(({ plain }) => claims.opinions.weightOf(plain)),
    },
    nothing: phraseBook(claims.noClaims),
    silence: phraseBook(claims.silences),
  }),
);
