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

const compiled = new WeakMap<ClaimWords, Books>();

/** The rules of a language, compiled once. */
export function booksOf(claims: ClaimWords): Books {
  let made = compiled.get(claims);
  if (!made) {
    made = {
      cues: phraseBook(claims.cues),
      opinion: {
        book: phraseBook(claims.opinions.constructions),
        weightOf: perWord(({ plain }) => claims.opinions.weightOf(plain)),
      },
      nothing: phraseBook(claims.noClaims),
      silence: phraseBook(claims.silences),
    };
    compiled.set(claims, made);
  }
  return made;
}
