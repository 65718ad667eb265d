import type { RoleWords } from '../../../annotate/kinds/name/role/role-words.ts';
import { wordList, wordSet } from '../../../text/word-list.ts';
import { genders } from '../genders.ts';
import { plural } from '../plural.ts';
import { certainWords } from './certain.ts';
import { calendar } from './cues.ts';
import { kinWords } from './join.ts';
import { personTitles } from './people.ts';
import { demonyms } from './places.ts';
import { deities } from './things.ts';

/** Nouns for what people are, beside the titles that stand before a name. */
const trades = `
accountant activist actuary administrator adviser advisor agent aide alumnus anchor appointee apprentice architect
assemblyman assemblywoman astronaut athlete attache attacker auditor babysitter bailiff baker banker baroness barrister
bartender billionaire biographer biologist blogger bodyguard bomber boss boxer boyfriend breeder brigadier broadcaster
broker builder burglar businessman businesswoman butcher cadet cameraman campaigner candidate caretaker carpenter
cashier catcher chair challenger champion chaplain chef chemist chief claimant classmate cleaner clerk co-ordinator
coder colleague collector columnist comedian commentator complainant conductor conservator consul consultant contender
contestant contractor coordinator cornerback correspondent councilor counsel cousin creator cricketer critic curator
customer dancer daughter dealer dean defendant demonstrator designer developer dictator diplomat dissident dj drummer
editor-in-chief electrician emir employee entrepreneur envoy evp executive expert farmer father-in-law fellow fiance
fiancee fiancé fiancée fighter filmmaker financier firefighter fisherman flatmate foreman forester friend front-runner
frontrunner fugitive fullback gangster gardener geologist girlfriend golfer graduate granddaughter grandfather
grandmother grandson grocer guitarist gunman gymnast hacker hairdresser handler head headmaster headmistress headteacher
heir heiress homeowner host housemate husband illustrator incumbent influencer informant inmate instructor intern
inventor investigator investor janitor jeweller jockey kidnapper killer landlord laureate lawmaker leader lecturer
lifeguard legend legislator librarian linebacker lobbyist magnate manager mastermind mate mathematician mechanic
mediator member mep midwife migrant millionaire miner mobster model mogul monarch monk mum mom dad mother-in-law mp
murderer musician nanny navigator negotiator neighbor neighbour nephew niece nominee nun nurse official ombudsman
operator organiser organizer outfielder owner paediatrician painter paramedic parent partner passenger pathologist
patient pediatrician peer pensioner philanthropist philosopher physician physicist pilot pioneer plaintiff planner
player playwright plumber podcaster politician pollster practitioner preacher presenter priest principal prisoner
producer programmer promoter prosecutor protege protester provost psychologist publisher pupil racer rancher ranger
rapper receiver recruiter rector referee refugee regulator resident retiree rider robber roommate ruler runner runner-up
sailor scholar screenwriter sculptor seaman shareholder shooter shortstop singer-songwriter skater skier socialite
sociologist soldier solicitor son songwriter spouse sprinter staffer star statistician stepdaughter stepfather
stepmother stepson strategist student sultan supermodel supervisor surgeon surveyor survivor suspect svp swimmer tailor
teacher teammate technician teenager tenant theologian therapist thief trader trainee trainer translator treasurer
trustee tycoon umpire undergraduate undersecretary veteran veterinarian vicar victim vlogger volunteer vp waiter
waitress warden welder academic airman animator assailant asylum-seeker auctioneer aviator backbencher backpacker
ballerina baritone barman barmaid baron batter benefactor bookmaker bouncer bystander captive carer caregiver caterer
centre-back cleric clergyman comic commuter competitor conman controller convener copywriter cosmonaut counsellor
counselor courier culprit deserter detainee donor entertainer eyewitness favourite favorite fielder fireman flanker
fly-half forecaster forward fraudster frontbencher frontman gambler goalscorer guru hiker hitman hostage hotelier
hurdler impresario innovator insurgent juror kingpin laborer labourer landlady left-back linesman litigant medic
militant moderator missionary mec mla mna mpp msp notary objector pacer paceman participant patrolman pedestrian pm cm
cs performer petitioner plasterer potter publican pundit puppeteer respondent restaurateur retailer right-back
ringleader rookie rower salesman schoolboy schoolgirl scrum-half seed sibling smuggler snowboarder soprano speechwriter
steward stewardess surfer td team-mate tenor toddler trafficker trooper tutor undertaker vendor villager whip yachtsman
assistant assassin astronomer substitute debutant newcomer motorist magistrate medallist grower whistleblower widow
widower wife winner witness worker wrestler youtuber rusher kicker punter rocker rival spy qb wr rb dl lb cb earl viscount
`;

const modifiers = `
former ex-president acting deputy vice chief senior junior assistant associate executive managing founding general lead
leading prime foreign finance defence defense interior home health justice education environment energy trade labor
labour opposition party union state federal national international regional local city county company government police
army navy air fleet human rights civil climate security technology tech data science software research policy press
public communications marketing operations financial legal political sports football soccer baseball basketball tennis
film music art fashion food travel business economics history law medical military retired veteran longtime long-time
late incoming outgoing interim honorary principal special independent liberal green socialist and of presidential
vice-presidential gubernatorial congressional senatorial mayoral parliamentary house senate board staff news crime gas
oil bank shop store restaurant hotel pub farm plant project product program programme studio design sales investment
fund equity venture aid relief rescue care school college university church temple village district ministry cabinet
campaign committee council cybersecurity hardware wildlife space rocket aviation airline train bus truck taxi bike chess
golf rugby cricket hockey ski swimming cycling boxing racing theatre theater television tv radio newspaper magazine book
opera ballet jazz folk pop rock hip-hop video game world olympic super first second third founder co-founder
award-winning computer machine learning ai artificial intelligence global worldwide digital creative artistic technical
high supreme court appeal magistrate customer content brand growth crown operating information revenue market majority
minority team circuit presiding running ward town record gold silver bronze distant elder younger older twin transport
work pensions culture treasury agriculture planning immigration children equalities infrastructure tourism industry
employment social welfare development commerce housing communities water fisheries mines petroleum power youth affairs
works resources natural shipping economy lending consulting sporting banking mining engineering incumbent fellow real
estate reality shadow defending reigning sitting ruling serving visiting suspected alleged accused convicted would-be
aspiring disgraced embattled incarcerated jailed exiled ousted outspoken renowned pass
`;

export const roleWords: RoleWords = {
  nouns: new Set([...wordList(personTitles).filter((word) => !word.includes(' ')), ...wordList(trades)]),
  sorts: wordSet(
    'company firm startup start-up giant retailer supermarket chain airline carmaker automaker drugmaker chipmaker developer manufacturer operator publisher broadcaster newspaper magazine tabloid website app platform charity think-tank nonprofit ngo union band duo label studio lender insurer consultancy brand team club sitcom drama film movie musical play novel memoir album single song documentary series podcast game drug vaccine agency mouthpiece carrier site network regulator watchdog subsidiary service system',
  ),
  matches: wordSet('play'),
  vague: wordSet('agency company firm giant brand team chain'),
  honours: certainWords.honours,
  courtesies: wordSet('mr mrs ms miss mx messrs sir dame'),
  degrees: wordSet('dr prof cllr coun'),
  styles: new Set([...genders.feminineTitles, ...genders.masculineTitles, ...wordSet('pope sheikh dr')]),
  short: new Set([...certainWords.titles, ...wordSet('adm maj hon fr coun')]),
  adjectives: /^\p{Ll}{3,}(?:al|ic|ary|ive|ian|ese)$/u,
  formerly: 'then',
  leads: wordSet('former acting outgoing incoming retired deputy chief senior assistant world new'),
  days: wordSet(calendar),
  passing: /^(?:\p{L}{1,4}|th\p{L}+|later|still)$|(?:ly|ing|day|ier)$/iu,
  finite: wordSet(
    'is was are were has had have will would can could may might must should says said told does did do became becomes went made took came got began remains remained added fell rose',
  ),
  past: /..ed$/,
  members: wordSet('employee staffer worker spokesman spokeswoman spokesperson'),
  media: wordSet(
    'news agency press times post herald tribune guardian telegraph gazette journal standard independent mail express magazine radio tv television reuters ap afp bbc cnn nbc abc cbs yonhap xinhua tass interfax dpa kyodo rappler bloomberg jazeera axios politico',
  ),
  deities: wordSet(`${deities} lord`),
  sources: wordSet('to told tells quoting citing with by in from via agency newspaper daily ('),
  reporting: wordSet('reported reports said says quoted quotes citing wrote news newspaper agency magazine'),
  citing: ['according to ', 'according to the '],
  endings: [
    'ist',
    'ician',
    'woman',
    'person',
    'grapher',
    'keeper',
    'maker',
    'holder',
    'trepreneur',
    'master',
    'mistress',
  ],
  never: wordSet(
    'other after over under later earlier rather whether however never ever further former together another number september october november december summer winter exist consist persist assist insist all-star one-star two-star three-star four-star five-star',
  ),
  modifiers: new Set([...wordList(modifiers), ...wordList(demonyms).filter((people) => !/[^s]s$/.test(people))]),
  openers: wordSet('a an the one its his her their our another my'),
  indefinite: wordSet('a an'),
  acts: /^(?:re|co|out|over|mis|un)-\p{L}+ed$/u,
  suffixes: /-(?:elect|designate|general)$/,
  doing: wordSet(
    'met saw see meet beat chose won lost hit sent led left found made gave took brought taught caught fought sought bought thought held kept let put set cut quit shot struck wrote knew drew threw drove got fed dealt stole stood spoke broke paid heard hurt swept built overtook withdrew want name blame urge back ask sue join replace include feature whether like via ever even only just then nor neither either both also not still now once again',
  ),
  verbal: /(?:s|ing|ly)$/,
  makers: wordSet('by'),
  beyond: wordSet('about that which who whose'),
  happenings: wordSet(
    'coup move sign blow record first victory boost setback shift reversal step claim fact feat decision loss win rise drop increase decline surprise role part post position story result trend tradition way time day year place point issue matter problem question reason example case budget amount',
  ),
  abstract: /(?:ism|ness|ment|tion|sion)$/,
  amounts: wordSet(
    'few couple dozen handful lot mile block minute hour day week month year step fraction third quarter half',
  ),
  another: 'another',
  own: wordSet('its'),
  kin: kinWords,
  relations: wordSet('rival rivals'),
  aged: /^\d+(?:-year-old|st|nd|rd|th)$/,
  still: wordSet('also now then once formerly currently himself herself'),
  lately: wordSet('last this earlier yesterday today best to'),
  unlike: wordSet('unlike like besides'),
  large: wordSet('major pm cm cs'),
  agents: wordSet('he she they it we i you who has have had'),
  before: wordSet(
    'of by for with that while as unlike like besides against than from including over alongside despite between among behind beside under onto into without within through during until near outside inside towards toward beyond said says told',
  ),
  linking: wordSet('of at for in with on from under to'),
  ofWhat: wordSet('of for'),
  offices: wordSet(
    'state staff police government mission parliament justice defence defense finance health education energy agriculture interior trade operations',
  ),
  naming: wordSet('named called'),
  possessive: wordSet('his her their our my'),
  plural,
  several: wordSet('two three four five six seven eight nine ten dozen'),
  definite: new Set(['the']),
  being: wordSet('is was'),
  been: new Set(['was']),
  habits: wordSet(
    'works worked runs ran leads led heads headed owns owned teaches taught studies plays played represents represented oversees oversaw chairs chaired directs directed manages managed coaches coached serves served serving operates operated hosts handles commands',
  ),
  judging: wordSet('better best worse worst good great bad real true right wrong perfect ideal next more most'),
  further: wordSet(
    'when while because if before after until since as and but though although where who whom whose which that than not now why how whether',
  ),
  ones: new Set(['one']),
  of: 'of',
  to: 'to',
  deeds: wordSet('witness host coach partner pilot guard captain star champion judge'),
  negations: wordSet('not never nor'),
  joining: new Set(['and', '&']),
  small: wordSet('and of the for in &'),
  relative: new Set(['who']),
  relatives: wordSet('who whose whom which that where'),
  stops: wordSet(
    'said says say told added and but or in on at by with for from that which is was are were has have had will would could should to as while when because if after before',
  ),
};
