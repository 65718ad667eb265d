import type { JoinWords } from '../../../annotate/kinds/name/entity/form.ts';
import { wordList, wordSet } from '../../../text/word-list.ts';
import { genders } from '../genders.ts';
import { plural } from '../plural.ts';
import { nameParticles } from './people.ts';

/** Forms of one name that share no letters, or too few, without accents; the first of a line is the one the others are filed under. */
const forms = `
united states|us|usa|united states of america|america
united kingdom|uk|britain|great britain
european union|eu
united nations|un
united arab emirates|uae
new york city|nyc
manchester city|man city
manchester united|man united|man utd
los angeles|la
south korea|republic of korea
north korea|dprk|democratic people's republic of korea
soviet union|ussr
european central bank|ecb
world health organization|who|world health organisation
netherlands|holland
myanmar|burma
czech republic|czechia
turkey|turkiye
russia|russian federation
china|people's republic of china|prc
ivory coast|cote d'ivoire
gaza strip|gaza
las vegas|vegas
rio de janeiro|rio
philadelphia|philly
nasdaq composite|nasdaq|nasdaq composite index
johannesburg|joburg
kyiv|kiev
islamic state|isis|isil|daesh
al-qaeda|al qaeda|al-qaida|al qaida|qaeda
metropolitan police|met|met police|metropolitan police service
hezbollah|hizbollah|hizbullah
federal reserve|fed
republican party|gop
house of commons|commons
volkswagen|vw
group of 20|g20|g-20|group of twenty
group of seven|g7|g-7|group of 7
`;

const same = forms
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [first, ...others] = line.split('|');
    return others.map((other) => [other, first!] as const);
  });

/** Given names and their familiar forms. */
const familiar = `
william bill|will|billy|willie
robert bob|rob|bobby|robbie
richard dick|rick|rich|ricky
james jim|jimmy|jamie
john jack|johnny|jon
joseph joe|joey
michael mike|mick|mickey
mohamed mo
mohammed mo
muhammad mo
edward ed|ted|eddie|ned
thomas tom|tommy
charles charlie|chuck
lawrence larry
david dave
daniel dan|danny
donald don|donnie
kenneth ken|kenny
stephen steve
steven steve
andrew andy|drew
anthony tony
gregory greg
samuel sam
benjamin ben
matthew matt
christopher chris
timothy tim
nicholas nick
alexander alex|sasha
patrick pat|paddy
peter pete
ronald ron|ronnie
gerald gerry|jerry
jeffrey jeff
geoffrey geoff
frederick fred|freddie
albert al|bert
raymond ray
walter walt
leonard len|leo
martin marty
vincent vince
phillip phil
philip phil
douglas doug
elizabeth liz|beth|betty|lizzie
katherine kate|kathy|katie
catherine cathy|kate
margaret maggie|peggy|meg
jennifer jen|jenny
jessica jess|jessie
susan sue|susie
deborah deb|debbie
barbara barb
patricia pat|patty|tricia
christine chris|christy
victoria vicki|vicky
rebecca becky
alexandra alex|sandra
abigail abby
madeleine maddie|maddy
madison maddie|maddy
samantha sam|sammy
kimberly kim|kimmy
jacqueline jackie
caroline carrie
eleanor ellie|nell
isabella bella|izzy
gabriella gabby
theresa terry|tess
valerie val
pamela pam
cynthia cindy
dorothy dot|dottie
virginia ginny
judith judy
zachary zach|zack
joshua josh
jonathan jon|jonny
nathaniel nate|nat
nathan nate
eugene gene
francis frank|frankie
franklin frank
harold harry|hal
henry hank|harry
jacob jake
louis lou|louie
maximilian max
mitchell mitch
russell russ
stanley stan
terence terry
theodore ted|teddy|theo
tobias toby
zebulon zeb
bradley brad
clifford cliff
rodney rod
gilbert gil
`;

const nicknames = new Map<string, Set<string>>();
for (const line of familiar.trim().split('\n')) {
  const [name, others] = line.split(' ') as [string, string];
  for (const other of others.split('|')) nicknames.set(other, (nicknames.get(other) ?? new Set()).add(name));
}

/** Given names that are spelt in several ways. */
const spelt = `
brian bryan|steven stephen|philip phillip|jon john|sean shawn shaun|geoffrey jeffrey|eric erik erick|mark marc
nicholas nicolas|alan allan allen|lewis louis|ian iain|graham graeme|craig kraig|carl karl|kurt curt|frederick fredrick
jeff geoff|greg gregg|gregory greggory|aaron aron|zachary zachery|dominic dominick|darren darrin darin|glen glenn
katherine catherine kathryn|kathleen cathleen|sara sarah|ann anne|teresa theresa|hannah hanna|claire clare|debra deborah
kristin kristen|kirsten kirstin|christine kristine|christina kristina|caitlin kaitlin kaitlyn|megan meghan|rachel rachael
rebecca rebekah|elizabeth elisabeth|sophia sofia|nathalie natalie|lindsay lindsey|tracy tracey|leslie lesley|vivian vivien
mohammed muhammad mohamed mohammad muhammed|ahmed ahmad|hussein hussain|hassan hasan|yusuf yousef youssef|omar umar
sergei sergey|alexei aleksei alexey|dmitri dmitry|yulia julia|andrei andrey|mikhail michail|yuri yury|nikolai nikolay
`;

const spellings = new Map(
  spelt
    .trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const names = line.split(' ');
      return names.map((name) => [name, new Set(names.filter((other) => other !== name))] as const);
    }),
);

/** What somebody is to another of the family. */
export const kinWords: ReadonlySet<string> = wordSet(
  'son daughter stepson stepdaughter brother sister half-brother wife husband ex-wife ex-husband father mother nephew niece cousin uncle aunt grandson granddaughter grandfather grandmother widow widower',
);

export const joinWords: JoinWords = {
  same: new Map(same),
  nicknames,
  spellings,
  states:
    /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[CDHJMY]|Okla|Ont|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|Wash|Wis|W\.Va|Wyo|A[KLRZ]|C[AOT]|DC|FL|GA|I[ADL]|K[SY]|LA|M[ADINOST]|N[CDEHJMVY]|OH|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\./,
  chains: new Set(['islands', 'isles', 'mountains', 'hills', 'highlands']),
  kin: kinWords,
  blood: wordSet('son daughter brother sister father grandson granddaughter grandfather nephew niece cousin uncle'),
  offices: new Set(
    'president vice-president senator sen representative rep congressman congresswoman governor gov mayor minister premier chancellor secretary judge justice king prince pope chairman commissioner ambassador'.split(
      ' ',
    ),
  ),
  directions: new Set(
    'north south east west northern southern eastern western central new old greater upper lower'.split(' '),
  ),
  within: new Set(['in', 'near', 'across', 'outside']),
  clubs: wordSet(
    'city united town rovers wanderers albion athletic county fc hotspur wednesday villa palace forest rangers',
  ),
  asserting: wordSet('claims claimed denies denied asked recalled'),
  towns: new Set(['city', 'town', 'village', 'borough']),
  halves: new Map([
    ['north', 'north korea'],
    ['south', 'south korea'],
  ]),
  plural,
  the: 'the',
  and: ' and ',
  between: /^(?:, ?|,? (?:and|or|&) (?:the )?|, (?:the )?)$/,
  or: /^,? or (?:the )?["“]?$/,
  known: /^(?:, \p{Nd}{2})?,? (?:(?!not )\p{Ll}+ ){0,3}known (?:as|by its (?:\p{L}+ )?initials),? (?:the )?["“‘]?$/u,
  waters: new Set(['river', 'mount']),
  storms: wordSet('hurricane cyclone typhoon'),
  gatherings: wordSet('conference festival tournament expo pageant gala'),
  occasions: wordSet('event summit convention'),
  particles: new Set([...wordList(nameParticles), 'des', 'ap', 'ferch']),
  makers: new Set(['motor']),
  versions: wordSet('pro air max mini ultra lite plus'),
  local: new Set([
    'crescent',
    'road',
    'street',
    'avenue',
    'hospital',
    'council',
    'police',
    'court',
    'airport',
    'prison',
    'health',
  ]),
  genders,
  ofWhat: 'of',
  desks: new Set(['news']),
  chambers: new Set(['senate', 'house', 'commons', 'lords', 'parliament', 'congress', 'assembly']),
  small: new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'de', 'la', 'du', 'des', '&']),
};
