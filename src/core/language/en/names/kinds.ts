import type { KindWords } from '../../../annotate/kinds/name/entity/surroundings.ts';
import { bodies } from '../bodies.ts';
import { exchanges } from './certain.ts';
import { things } from './things.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const kindWords: KindWords = {
  things,
  exchanges,
  work: set(
    'album book books novel novels film films movie movies song songs single poem play opera musical series sitcom show documentary painting sculpture magazine essay memoir episode soundtrack trilogy paper report',
  ),
  bodies,
  places: set(
    'village villages town towns city cities suburb suburbs district districts province provinces region island islands hamlet county state township municipality port resort neighbourhood neighborhood settlement kingdom republic peninsula valley',
  ),
  settlements: set(
    'town village suburb neighbourhood neighborhood province peninsula valley municipality hamlet township borough',
  ),
  articles: set('a an the'),
  afterNoun: set(', . ; : ) that which who based in of owned behind for at from with founded run whose — – and'),
  of: 'of',
  product: set(
    'app apps browser browsers software smartphone phone phones device devices console game games chatbot chatbots model models operating tool tools platform platforms website websites site sites service services engine plane planes aircraft jet jets car cars vaccine drug drugs missile missiles rifle tablet laptop processor chip chips programme program protocol users download downloads ship ships vessel vessels yacht submarine ferry tanker spacecraft satellite probe rocket',
  ),
  organization: set(
    'said says announced announces claims claimed denied denies declined confirmed argued argues head boss director directors officials members coach captain employees executives engineers researchers staff workers ceo chief spokesman spokeswoman spokesperson lawyers officials investors shareholders shares sued used acquired bought hired fired launched released reported unveiled updated agreed admitted apologized apologised',
  ),
  which: 'which',
  plural: set('have are were'),
  event: set('hurricane cyclone typhoon operation battle'),
  like: set('like called named as'),
  joining: set('and or , &'),
  means: set('via using uses use used train launch launched launches release releases'),
};
