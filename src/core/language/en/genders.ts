import type { GenderWords } from '../../annotate/kinds/name/gender.ts';
import { wordSet } from '../../text/word-list.ts';
import { givenNames } from './given-names.ts';

/** By what English news tells somebody's gender. */
export const genders: GenderWords = {
  feminineTitles: wordSet('mrs ms miss lady dame queen princess duchess countess baroness sister madam mme'),
  masculineTitles: wordSet('mr sir lord king prince duke baron earl brother father'),
  titles: wordSet(`mr mrs ms miss dr prof professor sen senator rep representative gov governor president judge justice
    gen general col maj capt captain lt sgt sir lord lady rev pastor king queen prince princess mayor minister
    secretary chancellor chief officer detective`),
  givenNames,
};
