import type { RoleWords } from '../../../annotate/kinds/name/entity/role-words.ts';
import { personTitles } from './people.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Nouns for what people are, beside the titles that stand before a name. */
const trades = `
activist adviser advisor agent aide ambassador analyst anchor architect astronaut athlete attorney banker barrister
billionaire biographer biologist blogger boss broadcaster businessman businesswoman campaigner candidate champion chef
chemist chief clerk columnist comedian commentator conductor consultant contractor correspondent counsel critic curator
customer dancer daughter dean defendant designer developer diplomat driver economist employee entrepreneur executive expert
farmer father fellow filmmaker firefighter friend geologist guitarist head heir host husband influencer inmate inspector
instructor inventor investigator investor journalist lawmaker lawyer leader lecturer legend legislator librarian lobbyist
manager mathematician mayor mechanic member minister model mother musician neighbor neighbour nominee nurse officer official
operator organizer owner paramedic parent partner passenger patient philanthropist philosopher physician physicist pioneer
planner player poet politician practitioner premier president priest principal prisoner producer professor programmer
prosecutor psychologist publisher rapper recruiter reporter representative researcher resident retiree scholar scientist
screenwriter seaman sculptor secretary senator shareholder singer sociologist soldier solicitor son spokesman spokesperson
spokeswoman staffer star strategist student surgeon survivor suspect teacher technician teenager therapist trainee trainer
treasurer trustee veteran victim volunteer whistleblower widow wife winner witness worker writer
`;

const modifiers = `
former ex-president acting deputy vice chief senior junior assistant associate executive managing founding general lead
leading prime foreign finance defence defense interior home health justice education environment energy trade labor labour
opposition party union state federal national international regional local city county company government police army navy
air fleet human rights civil climate security technology tech data science software research policy press public communications
marketing operations financial legal political sports football soccer baseball basketball tennis film music art fashion food
travel business economics history law medical military retired veteran longtime long-time late incoming outgoing interim
honorary principal special independent conservative liberal democratic republican labour green socialist british american
french german italian spanish russian chinese japanese indian australian canadian irish scottish welsh dutch swedish
norwegian danish polish ukrainian turkish israeli palestinian iranian iraqi egyptian african european asian latin and of
presidential vice-presidential gubernatorial congressional senatorial mayoral parliamentary house senate
board staff news crime gas oil bank shop store restaurant hotel pub farm plant project product program programme studio
design sales investment fund equity venture aid relief rescue care school college university church temple village district
ministry cabinet campaign committee council cybersecurity software hardware climate wildlife space rocket aviation airline
train bus truck taxi bike chess golf rugby cricket hockey ski swimming cycling boxing racing theatre theater television tv
radio newspaper magazine book opera ballet jazz folk pop rock hip-hop video game world olympic super
first second third founder co-founder award-winning computer machine learning ai artificial intelligence
`;

export const roleWords: RoleWords = {
  nouns: new Set([...list(personTitles).filter((word) => !word.includes('_')), ...list(trades)]),
  courtesies: new Set(list('mr mrs ms miss mx messrs')),
  adjectives: /^\p{Ll}{3,}(?:al|ic|ary|ive|ian|ese)$/u,
  finite: new Set(
    list(
      'is was are were has had have will would can could may might must should says said told does did do became becomes went made took came got began remains remained',
    ),
  ),
  past: /..ed$/,
  members: new Set(list('employee staffer worker spokesman spokeswoman spokesperson')),
  citing: ['according to ', 'according to the '],
  endings: ['ist', 'ologist', 'woman', 'person', 'grapher', 'keeper', 'maker', 'holder', 'trepreneur'],
  never: new Set(
    list(
      'other after over under later earlier rather whether however never ever further former together another number september october november december summer winter exist consist persist assist insist king general major father mother brother sister son author',
    ).filter(
      (word) => !['general', 'king', 'father', 'mother', 'brother', 'sister', 'son', 'author', 'major'].includes(word),
    ),
  ),
  modifiers: new Set(list(modifiers)),
  openers: new Set(list('a an the one its his her their our another my')),
  naming: new Set(list('named called')),
  possessive: new Set(list('his her their our my')),
  definite: new Set(['the']),
  joining: new Set(['and', '&']),
  small: new Set(list('and of the for in &')),
  relative: new Set(['who']),
  relatives: new Set(list('who whose whom which that where')),
  stops: new Set(
    list(
      'said says say told added and but or in on at by with for from that which is was are were has have had will would could should to as while when because if after before',
    ),
  ),
};
