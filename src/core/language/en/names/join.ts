import type { JoinWords } from '../../../annotate/kinds/name/entity/form.ts';
import { genders } from '../genders.ts';

/** Forms of one name that share no letters, or too few; the first of a line is the one the others are filed under. */
const forms = `
united states|us|usa|united states of america
united kingdom|uk|britain|great britain
european union|eu
united nations|un
united arab emirates|uae
new york city|nyc
los angeles|la
south korea|republic of korea
north korea|dprk|democratic people's republic of korea
soviet union|ussr
european central bank|ecb
world health organization|who|world health organisation
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
`;

const nicknames = familiar
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [name, others] = line.split(' ');
    return others!.split('|').map((other) => [other, name!] as const);
  });

export const joinWords: JoinWords = {
  same: new Map(same),
  nicknames: new Map(nicknames),
  directions: new Set(
    'north south east west northern southern eastern western central new old greater upper lower'.split(' '),
  ),
  between: /^(?:, ?|,? (?:and|or|&) (?:the )?|, (?:the )?)$/,
  genders,
  small: new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'de', 'la', 'du', 'des', '&']),
};
