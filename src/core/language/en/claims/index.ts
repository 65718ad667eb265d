import type { ClaimWords } from '../../../annotate/kinds/claim/words.ts';
import { plural } from '../plural.ts';
import { cues } from './cues.ts';
import * as grammar from './grammar.ts';
import { noClaims } from './no-claims.ts';
import { opinions } from './opinion/index.ts';
import { silences } from './silences.ts';
import { accusers, nouns, outlets, prosecuting, suing } from './sources.ts';

/** How English news words claims and their sources. */
export const claims: ClaimWords = {
  cues,
  opinions,
  noClaims,
  silences,
  nouns,
  accusers,
  prosecuting,
  suing,
  outlets,
  plural,
  ...grammar,
};
