import type { KindWords } from '../../../annotate/kinds/name/kind/kind-context.ts';
import { wordSet } from '../../../text/word-list.ts';
import { bodies } from '../bodies.ts';
import { plural } from '../plural.ts';
import { behaviourWords } from './behaviour.ts';
import { exchanges } from './certain.ts';
import { joinWords } from './join.ts';
import { playWords, workWords } from './subjects.ts';
import { things } from './things.ts';

export const kindWords: KindWords = {
  things,
  versions: joinWords.versions,
  exchanges,
  work: wordSet(
    'album book books novel novels film films movie movies song songs single poem play opera musical series sitcom show documentary painting sculpture magazine essay memoir episode soundtrack trilogy paper report podcast podcasts journal',
  ),
  bodies: new Set([
    ...bodies,
    ...wordSet(
      'fintech fintechs biotech biotechs edtech unicorn giant fund provider providers supplier suppliers vendor vendors portal portals website websites sites merchants giants blog site',
    ),
  ]),
  told: wordSet('told tells reports reported'),
  goods: wordSet(
    'app apps browser browsers software chatbot chatbots tool tools platform platforms websites technologies framework frameworks database databases smartphone smartphones laptop drug drugs vaccine vaccines pill pills',
  ),
  firms: wordSet(
    'firm company retailer supermarket airline bank lender insurer brokerage consultancy bookmaker conglomerate carmaker automaker drugmaker chipmaker startup start-up charity blog website',
  ),
  partners: wordSet(`
    auditors accountants solicitors architects brokers stockbrokers consultants surveyors developers publishers
    retailers builders bankers insurers bookmakers housebuilders pollsters agents promoters advisers advisors owners`),
  courtesies: wordSet('mr mrs ms miss mx dr'),
  people: wordSet(`
    nurse doctor surgeon paramedic teacher professor lecturer student pupil farmer fisherman lawyer solicitor barrister activist
    campaigner journalist analyst economist strategist historian scientist physicist biologist psychologist sociologist resident
    lawmaker senator councillor politician businessman businesswoman singer actor actress author novelist poet painter sculptor
    musician rapper comedian filmmaker footballer midfielder goalkeeper widow pensioner retiree grandmother grandfather mother
    father teenager shopkeeper carpenter plumber electrician engineer accountant priest nun monk soldier veteran policeman
    policewoman firefighter man woman boy girl citizen immigrant refugee migrant spokesman spokeswoman hairdresser mechanic bricklayer housewife tailor waiter waitress chef barber stylist designer publicist laureate mp mla mep msp td`),
  play: playWords,
  creation: workWords,
  vessels: wordSet('ship vessel yacht ferry tanker trawler warship submarine freighter schooner'),
  aboard: 'aboard',
  born: wordSet('born née'),
  places: wordSet(
    'village villages territory archipelago commune governorate parish town towns city cities suburb suburbs district districts province provinces region island islands hamlet county state township municipality port resort neighbourhood neighborhood settlement kingdom republic peninsula valley resident residents native outskirts streets mayor',
  ),
  settlements: wordSet(
    'town village villages suburb neighbourhood neighborhood province provinces county counties districts prefecture peninsula valley municipality hamlet township borough airport airports river reservoir lake desert mountains canal strait plateau',
  ),
  ofPlace: wordSet('council region area coast'),
  downtown: 'downtown',
  capital: 'capital',
  being: wordSet(', is was'),
  articles: wordSet('a an the'),
  afterNoun: wordSet(', . ; : ) that which who based in of owned behind for at from with founded run whose — – and'),
  of: 'of',
  product: wordSet(
    'app apps browser browsers software smartphone phone phones device devices console game games chatbot chatbots model models operating tool tools platform platforms service services engine plane planes aircraft jet jets car cars vaccine drug drugs missile missiles rifle tablet laptop processor chip chips programme program protocol users download downloads ship ships vessel vessels yacht submarine ferry tanker spacecraft satellite probe rocket lander rover helicopter helicopters tank tanks gun guns pistol',
  ),
  organization: wordSet(
    'owner owners employs employed announced announces declined confirmed head boss director directors officials members coach captain employees executives engineers researchers staff workers ceo chief spokesman spokeswoman spokesperson lawyers investors shareholders shares sued used acquired bought hired fired founder founders co-founder cofounder launched released reported unveiled updated leader agreed admitted apologized apologised newspaper brand business subsidiary website websites',
  ),
  from: wordSet('of from'),
  kin: joinWords.kin,
  serving: wordSet(
    'lawyer attorney solicitor barrister doctor agent manager coach spokesman spokeswoman spokesperson executive chairman chairwoman president director founder captain boss secretary minister colleague partner neighbour neighbor friend successor predecessor',
  ),
  whose: wordSet("whose my your his her its our their 's"),
  which: 'which',
  plural: wordSet('have are were'),
  owned: wordSet(
    'ceo cfo coo cto founder founders co-founder cofounder shareholders headquarters workforce subsidiary subsidiaries boardroom',
  ),
  chief: 'chief',
  offices: wordSet(
    'manager director executive analyst strategist economist researcher engineer scientist professor lecturer fellow correspondent editor consultant partner spokesman spokeswoman spokesperson officer president planner trader broker',
  ),
  workforce: wordSet(
    'worker workers staff employee employees colleague colleagues boss bosses shareholder shareholders',
  ),
  ofBody: wordSet(
    'ceo cfo coo cto executive chairman chairwoman founder co-founder cofounder shareholders customers employees subsidiary',
  ),
  at: new Set(['at']),
  shares: wordSet('shares stock stake stakes'),
  held: wordSet('of in'),
  voices: wordSet(
    'spokesman spokeswoman spokesperson writer writers reporter reporters columnist correspondent journalist works work worked working writes wrote plays played',
  ),
  seats: wordSet('mp mla mep msp td ms mps seat senator'),
  members: wordSet('member members leader leaders activists supporters employees'),
  fame: wordSet('fame'),
  for: 'for',
  to: 'to',
  who: 'who',
  singular: wordSet('is was has'),
  compound: /\s&\s|^(?!Mac|Fitz|Van|Von|Des|Del|Abd)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u,
  parts: wordSet('unit arm lobby chain brewer'),
  settled: wordSet('capital city port resort region district county island'),
  models: wordSet('models variants'),
  the: 'the',
  honoured: wordSet('lama khan prophet petitioner'),
  within: joinWords.within,
  venues: wordSet(
    'hall hotel house inn cottage residence villa theatre theater palace mall lodge barracks prison jail pub gardens',
  ),
  visiting: wordSet('at in to near outside inside behind'),
  trusting: wordSet(
    'trust faith confidence interest share shares stake stakes invest invested investing investment starred starring believe believes believed published writing wrote appeared appearing study studies paper article',
  ),
  storms: new Set([...joinWords.storms, ...wordSet('storm cyclones')]),
  gatherings: joinWords.gatherings,
  ofOffice: wordSet('of at for with'),
  occasions: joinWords.occasions,
  annual: 'annual',
  forms: {
    products: wordSet(
      'platform app browser smartphone phone tablet laptop chatbot console edition engine vaccine missile rifle bomber helicopter speaker headset telescope',
    ),
    works: wordSet('report novel album trilogy podcast soundtrack memoir symphony concerto sonata'),
    bodies: wordSet(
      'marketplace management associates capital ventures securities advisors advisers pharmaceuticals biosciences therapeutics aircraft aerospace resorts casinos hotels stores foods brands cosmetics electronics semiconductor semiconductors robotics realty inquiry outfitters diagnostics genomics bancorp logistics scientific mining minerals rail utilities laboratories studios shipping telecom brewery breweries builders initiative band',
    ),
    gatherings: wordSet('festival marathon championships olympics paralympics carnival expo biennale derby'),
    deeds: wordSet('act treaty accord accords statute directive ordinance protocol award awards prize medal'),
    undertakings: wordSet(
      'law bill regulation regulations agreement code scheme framework resolution amendment plan deal',
    ),
    storms: wordSet('storm rally'),
    streets: wordSet(
      'street st avenue ave road rd boulevard blvd lane ln highway hwy parkway pkwy terrace crescent turnpike',
    ),
    shortStreets: wordSet('st ave rd blvd hwy pkwy district county township nagar'),
    housed: wordSet('drive dr court ct place pl way square circle close row grove hill gardens mews'),
    makers: wordSet(
      'ford chrysler chevrolet toyota honda nissan hyundai kia volkswagen audi bmw mercedes-benz porsche ferrari fiat jaguar peugeot renault citroen citroën skoda volvo mazda subaru mitsubishi suzuki tesla lexus cadillac buick jeep dodge pontiac bentley bugatti lamborghini maserati opel vauxhall acura',
    ),
    divisions: wordSet(
      'motor motors credit financial finance capital services racing works europe america usa energy mobility performance',
    ),
    nobles: wordSet(
      'prince princess duke duchess earl countess marquess marchioness viscount baron baroness archbishop bishop emperor empress sultan emir crown',
    ),
    sites: wordSet(
      'park reef coast market stadium baths arena tower bridge airport hotel archipelago plains amphitheater amphitheatre speedway racecourse fairgrounds reservoir peninsula motorway cemetery cathedral minster cave caves brook pavilion',
    ),
    state: 'state',
    colleges: wordSet(
      'ohio michigan penn florida iowa kansas oklahoma oregon arizona washington mississippi colorado utah ball boise kent wichita fresno murray morehead appalachian georgia illinois indiana missouri montana portland sacramento weber',
    ),
    around: wordSet('greater metro inner central downtown suburban'),
    roads:
      /^(?:I-\p{Nd}{1,3}|(?:Interstate|(?:State |National )?Highway|Route|U\.?S\.? (?:Highway|Route)|State Route) \p{Nd}{1,4}\p{Lu}?)$/u,
    capes: wordSet('cape lake mount mt'),
    mounts: wordSet('mount mt'),
    surnames: /^(?:Mc|O[’'])\p{Lu}\p{Ll}{2,}$/u,
    parts: joinWords.directions,
    ships: /^(?:HM(?:[AC]|NZ)?S|USS|USNS|USCGC|RMS|RRS|INS|MV|MSC|SS) \p{L}/u,
    of: 'of',
    for: 'for',
  },
  event: new Set([...joinWords.storms, ...wordSet('operation battle')]),
  severally: plural,
  like: wordSet('like called named as'),
  joining: wordSet('and or , &'),
  behaviour: behaviourWords,
  means: wordSet('via using uses use used train launch launched launches release releases'),
};
