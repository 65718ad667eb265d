import type { NameLanguage } from '../../../annotate/kinds/name/language.ts';
import { noGazetteer, readLexicon } from '../../../annotate/kinds/name/lexicon.ts';
import { loadNameModel, type NameModel } from '../../../annotate/kinds/name/tag/model.ts';
import { credits } from '../credits.ts';
import { ageWords } from './ages.ts';
import { boundWords } from './bounds.ts';
import { caseWords } from './cases.ts';
import { certainWords } from './certain.ts';
import { firms } from './firms.ts';
import { joinWords } from './join.ts';
import { kindWords } from './kinds.ts';
import { lawWords } from './laws.ts';
import { compoundTails, wordLists } from './lists.ts';
import { peopleWords } from './peoples.ts';
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
  return {
    get model() {
      return model();
    },
    lexicon: readLexicon(wordLists, bytes.length > 0 ? (entry) => model().gazetteer(entry) : noGazetteer),
    credits,
    compoundTails,
    ages: ageWords,
    firms,
    join: joinWords,
    bounds: boundWords,
    cases: caseWords,
    certain: certainWords,
    kinds: kindWords,
    laws: lawWords,
    peoples: peopleWords,
    roles: roleWords,
    stops: stopWords,
    whole: wholeWords,
  };
}
