import type { FigureWords } from '../../annotate/kinds/figure/words.ts';
import { wordSet } from '../../text/word-list.ts';
import { coins, currencyLetters, currencySigns, dollars } from './currencies.ts';
import { figureRules } from './figure-rules/index.ts';
import { givenNames, personTitles } from './names/people.ts';
import { numbers } from './numbers.ts';
import { gluedSigns, unitSigns, units } from './units.ts';

const phrases = (words: string): ReadonlySet<string> => new Set(words.split(';'));

/** How English writes figures. */
export const figures: FigureWords = {
  numbers,
  wholes: new Map([
    ['year month', 12],
    ['year day', 365],
    ['week day', 7],
    ['day hour', 24],
    ['hour minute', 60],
    ['minute second', 60],
    ['foot inch', 12],
    ['pound ounce', 16],
  ]),
  currencySigns,
  currencyLetters,
  localMoney: [dollars, ...coins],
  units,
  unitSigns,
  gluedSigns,
  folds: new Map('two three four five six seven eight nine ten'.split(' ').map((word, i) => [`${word}fold`, i + 2])),
  crowds: new Map([
    ['tens', 10],
    ['dozens', 12],
    ['hundreds', 100],
    ['thousands', 1e3],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
  ]),
  vague: wordSet('several few many couple'),
  rateWords: wordSet('per'),
  rateArticles: wordSet('a an each every'),
  perNouns: wordSet(
    'bag dose loaf bottle child adult therm share head piece person ticket unit pop game night shift user customer household worker employee student',
  ),
  modifiers: phrases(
    'perhaps;maybe;at least;at most;more than;less than;fewer than;no more than;no less than;no fewer than;not more than;as many as;as much as;as high as;as low as;as long as;as few as;as little as;up to;about;around;roughly;approximately;approx;some;nearly;almost;over;under;above;below;just over;just under;just;only;well over;well under;close to;an estimated;estimated;an average of;on average;an additional;another;exactly;barely;exceeding;~;≈;a record;a total of;a maximum of;a minimum of;a further;slightly more than;slightly less than;slightly over;slightly under;much more than;far more than;little more than;little over;a little over;in excess of;upwards of;north of;near;nearer;fully;a mere;a whopping;a staggering;not least;more like;circa;c.;top;bottom',
  ),
  streets: wordSet(
    'street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl way terrace highway hwy parkway pkwy square close crescent gardens grove mews row hill walk rise',
  ),
  nearness: wordSet('within'),
  partitives: wordSet('of'),
  backwards: wordSet('them these those whom which'),
  towards: wordSet('to'),
  rangeLeads: { between: wordSet('between'), from: wordSet('from') },
  plural: { form: /[a-z]{2}s$/, not: /(?:ss|us|[aeoy]sis|risis|nnis|bris|axis|aris|ouis|lois|this|his)$/ },
  notNouns: /(?:ed|ing|ly)$|^(?:best|worst)$/,
  verbEnding: /[a-z]{2}[^e]ed$/,
  modifiersBehind: phrases(
    'or more;or less;or so;or fewer;and up;at least;at most;and counting;and over;or over;and older;or older;and younger;or younger;and under;or under;and above;or above',
  ),
  stops: wordSet(
    'of in on at to for from with by and or but nor the a an as is was were are be been being has had have having will would could can may might must shall should do does did done than that this these those it its his her their our your my he she they we you i them him us who which what whose when where while why how if because although though after before during since until till under over between among against into onto out up down off about above below around through across along near per each every both either neither all any some such no not only just also too so very more less most least last other another same then there here now ago later earlier early late again still already yet ever never always often said says say saying told tells according via amid without within despite unlike like including whether once upon toward towards behind beyond left right came come comes went go goes gone going got get gets make makes made take takes took taken give gives gave given see sees saw seen show shows showed shown remain remains remained become becomes became begin begins began end ends ended fell fall falls rose rise rises died die dies killed injured hurt suffer develop believe think rely struggle felt fled met sought chose spent drove sat stood held heard knew thought wrote spoke brought caught threw rode lies dearer cheaper works worked live lives lived need needs needed want wants wanted use uses used call calls called run runs ran win wins won lose loses lost keep keeps kept help helps helped start starts started stop stops stopped plus minus versus vs yesterday today tomorrow tonight overnight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  ),
  fillers: wordSet(
    'fewer plus odd more additional further extra other previous consecutive straight successive full whole',
  ),
  ordinalUnits: wordSet('second'),
  nounJoints: wordSet('and or'),
  others: wordSet('or'),
  lengths: wordSet(
    'long wide tall high deep away apart thick below above sprint race final hurdles freestyle butterfly backstroke breaststroke dash relay medley event record run jump gold silver bronze title heat heats',
  ),
  warmth: wordSet('warmer cooler hotter colder lower heat record'),
  sums: {
    before: wordSet(
      'worth cost costs paid spent raised earned earns budget profit profits loss losses lost revenue sales debt sold bought valued invested won population audience list figure numbers subscribers viewership traffic infections deaths shipments downloads streams circulation membership output production deliveries registrations vacancies unemployment',
    ),
    behind: wordSet('have are were who live lived'),
    far: wordSet('throw throws leap leaps jump jumps vault height depth distance javelin discus hammer'),
  },
  foretells: wordSet('expected forecast forecasted predicted estimated anticipated projected'),
  attributive: wordSet(
    'crew staff personnel police sports arms sales women men news people rights goods savings systems weapons drugs awards benefits materials operations communications human child grassroots',
  ),
  idleCompounds: wordSet(
    'bore gauge way class star front time sided dimensional pointed handed part alarm word fifths liner figure something iron wood legged bedroom times state piece',
  ),
  verbNouns: wordSet('runs wins calls lives shows works rises falls starts stops uses takes'),
  irregularPlurals: wordSet(
    'people men women children staff police teeth feet mice sheep cattle fish deer aircraft species personnel crew troops innings lives wives spokesmen policemen firefighters series folk folks youth businessmen fishermen grandchildren great-grandchildren stepchildren schoolchildren',
  ),
  whoIs: {
    persons: wordSet('he she i who'),
    be: wordSet("is was am 's"),
    both: wordSet("both he's she's i'm who's you're"),
    since: wordSet('then now'),
    people: wordSet('they we you who'),
    bePlural: wordSet('are were'),
    bothPlural: wordSet("they're we're you're"),
    at: wordSet('at now'),
    bounds: wordSet('under over below above'),
    aged: wordSet(
      'aged children people women men boys girls adults kids pupils patients youths males females anyone everyone those',
    ),
    given: wordSet(givenNames + personTitles),
    kin: wordSet(
      'son sons daughter daughters wife husband mother father mum dad brother sister partner grandson granddaughter niece nephew man woman boy girl driver passenger pedestrian motorcyclist cyclist pensioner student',
    ),
    from: wordSet('of from who with whose'),
    results: wordSet('goal goals scored scorer scorers score points tries runs wickets votes seats penalty pen'),
    turn: wordSet('turn'),
    deeds: wordSet(
      'king queen emperor pope father mother captain professional school college university died dies die dead retired retires retire married marries widowed orphaned',
    ),
  },
  numbered: wordSet(
    'junctions terminals exits quoting reference ref log incident milepost marker hole holes lines rows sections articles chapters clauses paragraphs rules steps levels phases grades rooms versions volumes episodes routes flights districts wards zones gates platforms lanes goal goals s&p stoxx asx nasdaq dow dax cac p section row page pages chapter no number route flight type level phase grade category room size version volume episode article paragraph clause part figure table appendix rule item step unit lot gate platform terminal junction exit channel highway interstate area district ward zone class group tier stage round lane pier line signal block windows iphone ipad galaxy pixel xbox playstation boeing airbus nikkei ftse russell fortune formula mark apollo covid model series act bill resolution proposition amendment title code case season week day game top question',
  ),
  more: wordSet('plus +'),
  changes: {
    nouns: wordSet(
      'rise increase fall drop decline jump gain growth cut reduction slump surge hike decrease dip boost slide plunge uptick spike swing',
    ),
    lead: wordSet('in'),
    joints: wordSet('of in on at from for across among'),
    verbs: wordSet(
      'rose rises rise fell falls fall fallen risen climbed dropped jumped slid slipped surged tumbled plunged plummeted rallied increased decreased eased dipped slumped soared grew grown shrank declined doubled stood stands remained remains reached hit totalled topped averaged up down strengthened weakened firmed advanced retreated closed ended finished settled',
    ),
    amounts: wordSet('by to at'),
    helpers: wordSet('is are was were has have had also last trading'),
    steps: wordSet('up down'),
    swings: wordSet('gained lost shed added'),
    idle: wordSet('total all advance return court part'),
    movers: wordSet(
      'raise raised raises raising cut cuts cutting lifted lowered increased reduced slashed kept left held boost boosts boosted boosting expand expanded expanding',
    ),
    opens: wordSet('while as and but that said when because after although though with'),
  },
  codes: /^(?:\.\p{Lu}{2,}\w*|\p{Lu}{3,}\d|\p{Lu}{2,}\p{Ll}\d|[\p{Lu}\d]{3,}=\p{Lu}*)$/u,
  sizes: {
    nouns: wordSet('population capacity seating turnout circulation workforce attendance'),
    joints: wordSet('of for'),
    worth: wordSet('worth'),
    idle: wordSet('amount amounts sum total average out instead ahead short shy lieu tune true net upward'),
  },
  moves: wordSet(
    'add adds adding go goes gone went comes came up down rose rise rises rising fell fall falls falling gained gain gains lost lose loses added climbed climbs dropped drops jumped jumps slid slides slipped slips edge ticks tick ticked crept creeps creep inch inched nudged nudge sank surged surges tumbled tumbles plunged advanced advances eased edged increased decreased grew soared declined slumped higher lower by',
  ),
  tallied: /^(?:field goals|free throws|\S*pointers)$/,
  idleAfterOne: wordSet(
    'back day thing way another time side hand point reason example word night morning evening afternoon minute moment kind sort form bit part person man woman guy instance case last final single big who that of or and to in on at by is was has after more too else can could will would knows must should such with for from but the a ever really year stipulation change iteration possibility question problem downside result issue idea step fact swoop miss picture piece tactic sentence stretch subject chance type slide pick place area spot',
  ),
  spans: wordSet('over'),
  edges: wordSet('majority lead win victory advantage edge triumph'),
  spanLeads: wordSet(
    'of is was takes took lasted lasting in within for after before just only than least about over under per every another additional last past next first',
  ),
  persons:
    /(?:[a-z]{2}(?:er|or|ist|ian|ee|ant|ent|man|woman|ess|eer|cian)|official|colleague|source|member|witness|friend|analyst|victim|expert|critic|fan|boy|girl|child|soldier|pilot|cop|mother|father|brother|sister|guest|host|coach|executive|relative|native|tourist|migrant|aide|spokesperson)$/,
  parts: wordSet(
    'a first second other next last latter this that opening final in top bottom better back front left right each either',
  ),
  kinds: wordSet('type kind sort variety calibre caliber same sorts kinds types'),
  trails: wordSet(
    'next available close due based such prior bought stolen built made sold held lost found sent taken given written spent paid thrown driven',
  ),
  determiners: wordSet('the a an its his her their our your my this that these those all'),
  rules: figureRules,
};
