import type { DateWords, TimeUnit } from '../../annotate/kinds/date/words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { abbreviations } from './abbreviations.ts';
import { dateRules } from './date-rules/index.ts';
import { numbers } from './numbers.ts';
import { structure } from './structure.ts';

const numbered = (words: string, from: number): readonly (readonly [string, number])[] =>
  wordList(words).map((word, i) => [word, i + from] as const);
const all = <Value>(words: string, value: Value): readonly (readonly [string, Value])[] =>
  wordList(words).map((word) => [word, value] as const);

const units: readonly (readonly [TimeUnit, string])[] = [
  ['day', 'day days'],
  ['week', 'week weeks'],
  ['weekend', 'weekend weekends'],
  ['month', 'month months'],
  ['quarter', 'quarter quarters'],
  ['year', 'year years'],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
  ['short', 'hour hours minute minutes moment moments second seconds'],
];

/** The forms that carry a sentence and are no past. */
const notPast =
  /s$|n['’]t$|^(?:are|am|be|been|being|have|do|can|could|will|would|shall|should|may|might|must|become|seem|agree|disagree|lay|wound)$/;

/** How English writes dates. */
export const dates: DateWords = {
  numbers,
  months: new Map([
    ...numbered('january february march april may june july august september october november december', 1),
    ...numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
    ['sept', 9],
  ]),
  doubtfulMonths: wordSet('march may april june august jan feb mar apr jun jul aug sep sept oct nov dec'),
  weekdays: new Map(numbered('sunday monday tuesday wednesday thursday friday saturday', 0)),
  shortWeekdays: new Map([...numbered('sun mon tue wed thu fri sat', 0), ['tues', 2], ['thur', 4], ['thurs', 4]]),
  weekdayNames: {
    before: wordSet(
      'mr mrs ms miss dr chief pastor prince black good easter cyber giving super ash holy man girl freaky bloody whit',
    ),
    behind: wordSet('times mirror telegraph mail post express herald sun night morning club prayer'),
  },
  units: new Map(units.flatMap(([unit, words]) => all(words, unit))),
  periods: new Map(units.map(([unit, words]) => [words.split(' ')[0]!, unit])),
  dayWords: new Map([
    ['yesterday', -1],
    ['today', 0],
    ['tonight', 0],
    ['tomorrow', 1],
  ]),
  dayParts: new Map(all('morning afternoon evening', 0)),
  holidays: new Map([
    ['christmas day', 1225],
    ['christmas eve', 1224],
    ['boxing day', 1226],
    ["new year 's day", 101],
    ["new year 's eve", 1231],
    ['halloween', 1031],
    ["valentine 's day", 214],
    ["st patrick 's day", 317],
    ["st . patrick 's day", 317],
    ['may day', 501],
    ['juneteenth', 619],
    ['bastille day', 714],
    ['bonfire night', 1105],
    ['armistice day', 1111],
  ]),
  daysKnown: [
    { month: 9, day: 11, year: 2001, by: wordSet('attack attacks hijackers terrorist') },
    { month: 1, day: 6, year: 2021, by: wordSet('riot riots insurrection capitol rioters') },
    { month: 10, day: 7, year: 2023, by: wordSet('attack attacks massacre') },
  ],
  which: new Map([...all('last past previous', -1), ...all('this current', 0), ...all('next coming upcoming', 1)]),
  lasts: wordSet('last past'),
  vagueCounts: wordSet('few several couple many some'),
  ordinals: new Map(numbered('first second third fourth fifth sixth seventh eighth ninth tenth', 1)),
  ordinalEndings: wordSet('st nd rd th'),
  seasons: new Map([
    ['spring', 3],
    ['summer', 6],
    ['autumn', 9],
    ['fall', 9],
    ['winter', 12],
  ]),
  decades: new Map(
    wordList('twenties thirties forties fifties sixties seventies eighties nineties').map((word, i) => [
      word,
      20 + 10 * i,
    ]),
  ),
  zones: new Map([
    ...all('utc gmt z wet', 0),
    ...all('bst cet', 60),
    ...all('cest eet', 120),
    ...all('msk', 180),
    ...all('ist', 330),
    ...all('sgt hkt', 480),
    ...all('jst', 540),
    ...all('aest', 600),
    ...all('aedt', 660),
    ...all('edt', -240),
    ...all('est cdt', -300),
    ...all('cst mdt', -360),
    ...all('mst pdt', -420),
    ...all('pst', -480),
  ]),
  halves: new Map([...all('am a.m. a.m', 0), ...all('pm p.m. p.m', 12)]),
  turns: new Map([...all('start beginning', 0), ...all('end close', 1)]),
  leads: wordSet(
    'in since by until till from to through of during before after between and or early late mid - last next this every around for on as back than for',
  ),
  yearLeads: wordSet('in since until till circa early late mid year during after before'),
  yearTails: wordSet('onwards onward'),
  yearJoints: wordSet('- – — to and or until through'),
  deadlines: wordSet('by'),
  ahead: [
    'ahead of',
    'no later than',
    'not later than',
    'in time for',
    'in the run-up to',
    'set for',
    'fixed for',
    'until at least',
    'delayed until',
    'suspended until',
    'extended until',
    'adjourned until',
    'adjourned to',
    'postponed until',
    'postponed to',
    'as soon as',
    'likely on',
    'likely by',
    'possible on',
    'remanded until',
    'bail until',
    'bail to',
    'custody until',
    'custody to',
  ].map(wordList),
  timetable: {
    third: wordSet(
      'takes appears arrives speaks decides sits goes faces leaves departs retires begins starts opens closes ends continues resumes expires returns travels hosts visits meets',
    ),
    base: wordSet(
      'vote decide appear arrive speak go continue begin start open close end resume return travel host visit meet take play',
    ),
    fixture: wordSet('play host face travel meet'),
    going: wordSet('meeting playing flying travelling traveling visiting hosting returning releasing leaving arriving'),
  },
  abbreviations: abbreviations.neverLast,
  bounds: ['up to', 'within', 'at least', 'at most', 'no later than'].map(wordList),
  futures: wordSet(
    "will 'll i'll he'll she'll it'll we'll they'll you'll who'll won't shall scheduled expected due slated planned plans upcoming intends aims hopes expects expect forecasts",
  ),
  conditional: wordSet('would should await awaits awaited awaiting'),
  infinitive: 'to',
  purpose: 'for',
  toCome: wordSet('set about likely poised ready planning expecting hoping preparing'),
  possible: wordSet('could can may might'),
  unreal: wordSet('not have only hardly never be'),
  after: 'after',
  gerund: /[a-z]{2}ing$/,
  since: 'since',
  sameYear: [
    ['the', 'same', 'year'],
    ['that', 'year'],
    ['that', 'same', 'year'],
  ],
  bound: wordSet('is are'),
  possessives: wordSet('its their his her our my your'),
  persons: wordSet('i he she we they you who'),
  untils: wordSet('until till through'),
  stays: wordSet('be remain stay keep'),
  be: 'be',
  pasts: wordSet(
    'said told was were had did met came went took made began left won lost held gave saw found became got fell rose ran sent spoke wrote',
  ),
  dayLeads: wordSet('on in at by this'),
  irregular: new Set([
    ...[...structure.finite].filter((form) => !notPast.test(form)),
    ...wordList(
      'died sued lied tied vied owed fled agreed freed hit quit split put shut beat swept dealt blew heard caught wept sought withdrew',
    ),
  ]),
  looksPast: /[a-z]{2}[^e]ed$(?<!hundred)/,
  pluralNoun: /[a-z]{2}s(?<!ss|us|is)$|(?:children|people|men|women|folk)$/,
  partitives: wordSet('of'),
  totals: wordSet(
    'total average maximum minimum number sum count value population record high low mean median capacity crowd attendance strength rate speed limit profit loss cost price tune out each all some any',
  ),
  countLeads: wordSet(
    'russell about some than nearly almost over least roughly approximately another nearly only these those all most',
  ),
  counted: wordSet(
    'people men women children miles kilometers kilometres metres meters feet acres hectares tons tonnes pounds dollars euros units hours days weeks months years year points votes seats jobs homes employees workers members students residents households copies lots shares hires times mah rpm km kg lb lbs mm cm per percent million thousand billion hundred',
  ),
  articles: wordSet('the a an'),
  weekdayJoints: wordSet(', and or'),
  hours: wordSet('am pm a.m. p.m. midnight noon midday on morning afternoon evening night :'),
  betweens: wordSet('between'),
  listJoints: wordSet('and'),
  stretchJoints: wordSet('to through until till - – —'),
  habits: wordSet('a an every each any most some many per'),
  decadeJoints: wordSet('and or to through until - – —'),
  warmth: wordSet('temperatures temps highs lows degrees mercury °'),
  nowadays: {
    words: wordSet('today'),
    be: wordSet("is are am i'm 's we're you're they're"),
    have: wordSet("has have i've we've you've they've"),
    verbs: wordSet('do does can may must need needs continue continues remain remains still even'),
    adverb: /ly$|^(?:been|now|also|not|already|just|so|all|both|since)$/,
    participle: /^(?:been|come|done|gone|begun|run|put|set|cut|hit|shut)$|[a-z]{2}[^f]en$|[hrd]own$/,
    links: wordSet('but which who that because when while if where so'),
    events: wordSet(
      'announcement decision ruling verdict hearing trial vote election debate meeting summit talks match game race session statement speech report attack conference event launch strike protest incident shooting',
    ),
    before: wordSet(
      'earlier later until from to between before after am pm a.m. p.m. begin begins launches opens start starts ends closes',
    ),
    never: wordSet('than living alive'),
    possessive: "'s",
    as: 'as',
  },
  monthFirst: true,
  rules: dateRules,
};
