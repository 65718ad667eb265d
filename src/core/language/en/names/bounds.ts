import type { BoundWords } from '../../../annotate/kinds/name/bounds/bound-context.ts';
import { wordList, wordSet } from '../../../text/word-list.ts';

/** Who makes aircraft, which have numbers for names. */
export const aircraftMakers = wordSet(
  'boeing airbus embraer bombardier atr fokker sukhoi cessna antonov tupolev ilyushin saab sikorsky',
);

export const boundWords: BoundWords = {
  between: new Set(['to', 'on', 'in', 'at', 'with', 'from', 'by', 'vs', 'versus', 'against']),
  national: wordSet(
    'Air Police Sport Football Cricket Cycling Rugby Tennis Netball Hockey Athletics Swimming Water Energy Health Tourism',
  ),
  parting: wordSet('to on in at with from by vs versus against after before as while amid despite over into without'),
  offices: new Set(
    wordList(`
      ceo cfo coo cto chairman chairwoman chairperson president senator governor ambassador spokesman spokeswoman spokesperson
      chief_executive finance_chief prime_minister foreign_minister finance_minister interior_minister defence_minister
      defense_minister vice_president press_secretary deputy_president secretary_general secretary-general director-general
      majority_leader minority_leader managing_director executive_director executive_chairman news_director
      crown_prince minister secretary vp svp evp qb dl wr rb lb mp mps mep meps mla msp msps td tds insider officer director manager commissioner coordinator correspondent`),
  ),
  courtesies: wordSet('mr mrs ms miss messrs sir dame adv cllr'),
  traders: wordSet(
    'retailer insurer lender brewer chipmaker carmaker drugmaker airline supermarket housebuilder developer miner rival rivals watchdog regulator',
  ),
  seats: wordSet('mp mps mep meps mla msp msps td tds'),
  posts: new Set(['ceo', 'cfo', 'coo', 'cto', 'vp', 'svp', 'evp']),
  members: new Set(
    wordList(`
      ceos presidents chairmen directors executives leaders heads members officials ministers lawmakers senators residents
      citizens voters supporters fans opponents critics veterans victims survivors relatives parents students graduates
      employees workers staffers customers users founders owners makers producers allies enemies`),
  ),
  heads: new Set(
    wordList('head director manager chief chair chairman chairwoman president ceo commissioner vice-president'),
  ),
  ofWhat: new Set(['of', 'for']),
  makers: aircraftMakers,
  measured: /^(?:\p{Nd}[\p{Nd}.,]*-(?:\p{L}+-)?\p{Ll}{2,}|\p{Lu}[\p{L}.’']*-(?:[a-z]{4,}ed|ready|wide|only|owned))$/u,
  of: 'of',
  the: 'the',
  and: 'and',
  listing: new Set(['like', 'such as', 'including', 'both', 'between']),
  joining: new Set(['and', '&', '/']),
  several: 's',
  from: 'from',
  around: new Set(['in', 'for', 'at']),
  for: 'for',
  to: 'to',
  pronoun: 'I',
  asking: wordSet('will may'),
  pronounVerbs: wordSet("think believe guess hope mean feel know want like love wish suppose am have do don't"),
  partisans: wordSet('republican democrat democratic conservative labour liberal tory communist'),
  chambers: wordSet('congress senate house parliament'),
};
