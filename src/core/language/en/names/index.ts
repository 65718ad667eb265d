import type { NameLanguage } from '../../../annotate/kinds/name/language.ts';
import { readLexicon } from '../../../annotate/kinds/name/lexicon.ts';
import { commonKey } from '../../../annotate/kinds/name/tag/hash.ts';
import { loadNameModel, type NameModel } from '../../../annotate/kinds/name/tag/model.ts';
import { credits } from '../credits.ts';
import { ageWords } from './ages.ts';
import { belongings } from './belonging.ts';
import { boundWords } from './bounds.ts';
import { caseWords } from './cases.ts';
import { certainWords } from './certain.ts';
import { firms } from './firms.ts';
import { joinWords } from './join.ts';
import { kindWords } from './kinds.ts';
import { lawWords } from './laws.ts';
import { compoundTails, wordLists } from './lists.ts';
import { peopleWords } from './peoples.ts';
import { portfolioWords } from './portfolios.ts';
import { roleWords } from './roles.ts';
import { stopWords } from './stops.ts';
import { wholeWords } from './whole.ts';

/**
 * English names. The model's bytes are read when a text is first tagged; damaged ones throw a sentence then. Without any, the
 * word lists are there alone.
 */
export function englishNames(bytes: Uint8Array): NameLanguage {
  let loaded: NameModel | null = null;
  const model = (): NameModel => {
    loaded ??= loadNameModel(bytes);
    return loaded;
  };
  const isCommon = (lower: string): boolean => model().common(commonKey(lower)) > 0;
  return {
    get model() {
      return model();
    },
    lexicon:
      bytes.length > 0 ? readLexicon(wordLists, (entry) => model().gazetteer(entry), isCommon) : readLexicon(wordLists),
    credits,
    compoundTails,
    ages: ageWords,
    firms,
    join: joinWords,
    bounds: boundWords,
    belongings,
    cases: caseWords,
    certain: certainWords,
    kinds: kindWords,
    laws: lawWords,
    peoples: peopleWords,
    portfolios: portfolioWords,
    roles: roleWords,
    stops: stopWords,
    whole: wholeWords,
  };
}
