import { oncePer } from '../../../text/once.ts';
import { perWord } from '../../../text/word.ts';
import type { ReportingWords, SourcePhrase, VerbForm } from './words.ts';

/** What a word may be a cue of. */
export interface Cues {
  readonly forms: readonly VerbForm[];
  /** The phrases that open with it. */
  readonly phrases: readonly SourcePhrase[];
}

/** Those of a word that is no cue. */
export const NO_CUES: Cues = { forms: [], phrases: [] };

/** What each word may be a cue of, worked out once for each: most words of a text are none. */
export const cuesOf = oncePer((words: ReportingWords) =>
  perWord(({ plain }): Cues => {
    const forms = words.verbs.get(plain) ?? NO_CUES.forms;
    const phrases = words.phrases.get(plain) ?? NO_CUES.phrases;
    return forms.length + phrases.length ? { forms, phrases } : NO_CUES;
  }),
);
