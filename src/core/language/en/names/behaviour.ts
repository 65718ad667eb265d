import type { BehaviourWords } from '../../../annotate/kinds/name/kind/behaves.ts';
import { wordSet } from '../../../text/word-list.ts';

/** What bodies and places do, and persons do not. */
export const behaviourWords: BehaviourWords = {
  it: 'it',
  its: 'its',
  saying: wordSet('said says announced confirmed added warned'),
  when: wordSet('on in late early last this that a statement earlier also yesterday today morning week month year'),
  helping: wordSet('would will had has'),
  states: wordSet(
    'be been become take taken took seem mean make made help cost appear look feel felt happen happened depend continue come came seemed started begun remain work never not always only require need',
  ),
  intending: wordSet('plans planned expects expected intends intended hopes hoped aims aimed wants wanted'),
  parting: wordSet(
    'a an the this that these those and or but of in on at by for with from as about how why what which who when where if because than then said says told he she it they him her them his their all no not some any',
  ),
  infinitive: 'to',
  home: ['is', 'home', 'to'],
};
