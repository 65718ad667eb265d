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
  bodies: new Set([...bodies, ...set('fintech fintechs biotech biotechs edtech unicorn')]),
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
    'said says announced announces claims claimed denied denies declined confirmed argued argues head boss director directors officials members coach captain employees executives engineers researchers staff workers ceo chief spokesman spokeswoman spokesperson lawyers officials investors shareholders shares sued used acquired bought hired fired founder founders co-founder cofounder launched released reported unveiled updated agreed admitted apologized apologised',
  ),
  from: set('of from'),
  which: 'which',
  plural: set('have are were'),
  owned: set(
    'ceo cfo coo cto founder founders co-founder cofounder shareholders headquarters workforce subsidiary subsidiaries boardroom',
  ),
  offices: set(
    'manager director executive analyst strategist economist researcher engineer scientist professor lecturer fellow correspondent editor consultant partner spokesman spokeswoman spokesperson officer president planner trader broker',
  ),
  ofBody: set(
    'ceo cfo coo cto executive chairman chairwoman founder co-founder cofounder shareholders customers employees subsidiary',
  ),
  at: new Set(['at']),
  who: 'who',
  gatherings: set('conference festival tournament expo pageant gala'),
  forms: {
    products: set(
      'platform app browser smartphone phone tablet laptop chatbot console edition engine vaccine missile rifle bomber helicopter speaker headset',
    ),
    works: set('report novel album trilogy podcast soundtrack memoir symphony concerto sonata'),
    bodies: set(
      'marketplace management associates capital ventures securities advisors advisers pharmaceuticals biosciences therapeutics',
    ),
    streets: set(
      'street st avenue ave road rd boulevard blvd lane ln highway hwy parkway pkwy terrace crescent turnpike',
    ),
    housed: set('drive dr court ct place pl way square circle close row grove hill gardens mews'),
    makers: set(
      'ford chrysler chevrolet toyota honda nissan hyundai kia volkswagen audi bmw mercedes-benz porsche ferrari fiat jaguar peugeot renault citroen citroën skoda volvo mazda subaru mitsubishi suzuki tesla lexus cadillac buick jeep dodge pontiac bentley bugatti lamborghini maserati opel vauxhall acura',
    ),
    divisions: set(
      'motor motors credit financial finance capital services racing works europe america usa energy mobility performance',
    ),
    nobles: set(
      'prince princess duke duchess earl countess marquess marchioness viscount baron baroness archbishop bishop emperor empress sultan emir crown',
    ),
    of: 'of',
  },
  event: set('hurricane cyclone typhoon operation battle'),
  like: set('like called named as'),
  joining: set('and or , &'),
  means: set('via using uses use used train launch launched launches release releases'),
};
