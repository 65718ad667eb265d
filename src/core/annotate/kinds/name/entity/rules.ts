import { LEXICAL, type Lexicon } from '../lexicon.ts';
import { type Form, initialsOf, type JoinWords, withoutSuffix } from './form.ts';
import {
  agree,
  bare,
  endsWith,
  innerCapitals,
  isBody,
  isPerson,
  lateOnce,
  loneName,
  startsWith,
  surnameOf,
  yields,
} from './forms-compared.ts';
import { misspelt } from './slips.ts';

/** What a rule may ask beside the two forms. */
export interface JoinContext {
  readonly lexicon: Lexicon;
  readonly words: JoinWords;
  /** Pairs that the text itself puts beside each other: "European Central Bank (ECB)". Short key → full key. */
  readonly beside: ReadonlyMap<string, string>;
}

/** Whether a short form of a name stands for a fuller one. */
export interface JoinRule {
  readonly id: string;
  /** The fuller form, an arrow, the short one. */
  readonly example: string;
  /** Where several fuller forms fit: take the one named last, the fullest of them, or none. */
  readonly several: 'nearest' | 'fullest' | 'none';
  fits(short: Form, full: Form, context: JoinContext): boolean;
}

const PLACE = LEXICAL.country | LEXICAL.city | LEXICAL.region | LEXICAL.demonym;
const NOUN = LEXICAL.eventNoun | LEXICAL.thingNoun | LEXICAL.placeNoun | LEXICAL.organizationNoun | LEXICAL.corporate;

/** How short forms of names are told; earlier rules go first. */
export const joinRules: readonly JoinRule[] = [
  {
    id: 'beside',
    example: 'European Central Bank (ECB) → ECB',
    several: 'fullest',
    fits: (short, full, { beside }) => beside.get(short.key) === full.key,
  },
  {
    id: 'person/middle',
    example: 'George W. Bush → George Bush',
    several: 'fullest',
    fits: (short, full) =>
      (isPerson(full) || short.type === 'person') &&
      short.type !== 'place' &&
      short.words.length > 1 &&
      short.words.length < full.words.length &&
      full.words.length < 6 &&
      short.words[0] === full.words[0] &&
      bare(short.words).at(-1) === bare(full.words).at(-1),
  },
  {
    id: 'person/reversed',
    example: 'Ichiyo Higuchi → Higuchi Ichiyo',
    several: 'fullest',
    fits: (short, full) =>
      isPerson(full) &&
      full.words.length === 2 &&
      short.words.length === 2 &&
      short.words[0] === full.words[1] &&
      short.words[1] === full.words[0] &&
      yields(short, full),
  },
  {
    id: 'misspelt',
    example: 'Cyclone Phailin → Cyclone Phalin',
    several: 'fullest',
    fits: (short, full, { lexicon }) => short.words.length > 1 && yields(short, full) && misspelt(short, full, lexicon),
  },
  {
    id: 'person/nickname',
    example: 'William Gates → Bill Gates',
    several: 'fullest',
    fits: (short, full, { words: { nicknames } }) =>
      isPerson(full) &&
      short.type === 'person' &&
      short.words.length === 2 &&
      bare(full.words).at(-1) === short.words[1] &&
      nicknames.get(short.words[0]!) === full.words[0],
  },
  {
    id: 'person/surname',
    example: 'Angela Merkel → Merkel',
    several: 'nearest',
    fits: (short, full) =>
      isPerson(full) && loneName(short) && surnameOf(full.words) === surnameOf(short.words) && agree(short, full),
  },
  {
    id: 'person/untitled',
    example: 'Mr Merkel → Merkel',
    several: 'nearest',
    fits: (short, full) =>
      short.type === 'person' && !short.gender && Boolean(full.gender) && short.key === full.key && short !== full,
  },
  {
    id: 'person/surname-with-particle',
    example: 'Ursula von der Leyen → von der Leyen',
    several: 'nearest',
    fits: (short, full) =>
      isPerson(full) && short.type === 'person' && short.words.length > 1 && endsWith(full.words, short.words),
  },
  {
    id: 'person/given',
    example: 'Beyoncé Knowles → Beyoncé',
    several: 'nearest',
    fits: (short, full) =>
      isPerson(full) && loneName(short) && short.type === 'person' && full.words[0] === short.words[0],
  },
  {
    id: 'organization/suffix',
    example: 'Acme Holdings, Inc → Acme',
    several: 'fullest',
    fits: (short, full, { lexicon }) =>
      (isBody(full) || isBody(short)) &&
      short.words.length < full.words.length &&
      withoutSuffix(full.words, lexicon).join(' ') === withoutSuffix(short.words, lexicon).join(' '),
  },
  {
    id: 'organization/last-words',
    example: 'United States Air Force → Air Force',
    several: 'fullest',
    fits: (short, full, { words: { directions } }) =>
      full.type !== 'person' &&
      short.type === full.type &&
      short.words.length > 1 &&
      endsWith(full.words, short.words) &&
      !directions.has(full.words[0]!),
  },
  {
    id: 'organization/of-what',
    example: 'Church of Quxology → Quxology',
    several: 'fullest',
    fits: (short, full, { lexicon, words: { small } }) =>
      full.words.length === 3 &&
      small.has(full.words[1]!) &&
      (lexicon.word(full.words[0]!) & LEXICAL.organizationNoun) !== 0 &&
      isBody(full) &&
      (isBody(short) || short.type === 'other') &&
      short.words.length === 1 &&
      full.words[2] === short.words[0] &&
      !(lexicon.word(short.words[0]!) & PLACE),
  },
  {
    id: 'organization/first-word',
    example: 'Lockheed Martin → Lockheed',
    several: 'fullest',
    fits: (short, full, { lexicon }) =>
      isBody(full) &&
      isBody(short) &&
      startsWith(full.words, short.words) &&
      !(lexicon.word(short.words[0]!) & PLACE) &&
      !lateOnce(short, full),
  },
  {
    id: 'place/first-words',
    example: 'Cambridge, Massachusetts → Cambridge',
    several: 'fullest',
    fits: (short, full) =>
      full.type === 'place' && short.type === 'place' && full.text.includes(',') && startsWith(full.words, short.words),
  },
  {
    id: 'thing/last-word',
    example: 'Cyclone Idai → Idai',
    several: 'fullest',
    fits: (short, full, { lexicon }) =>
      short.words.length === 1 &&
      short.key.length > 2 &&
      full.type !== 'person' &&
      full.type !== 'place' &&
      short.type !== 'place' &&
      full.words.length < 5 &&
      endsWith(full.words, short.words) &&
      !(lexicon.word(short.key) & (NOUN | PLACE)) &&
      !lateOnce(short, full),
  },
  {
    id: 'place/first-word',
    example: 'Ulan Noor → Ulan',
    several: 'fullest',
    fits: (short, full, { lexicon }) =>
      full.type === 'place' &&
      short.type === 'place' &&
      short.words.length === 1 &&
      startsWith(full.words, short.words) &&
      full.words.length === 2 &&
      !(lexicon.word(short.key) & (PLACE | LEXICAL.placeNoun)) &&
      !lateOnce(short, full),
  },
  {
    id: 'acronym',
    example: 'International Olympic Committee → IOC',
    several: 'fullest',
    fits: (short, full, { words }) =>
      short.words.length === 1 &&
      full.words.length > 1 &&
      full.type !== 'person' &&
      /^\p{Lu}[\p{Lu}.&]+\p{Nd}*$/u.test(short.text) &&
      initialsOf(full, words).includes(short.key),
  },
  {
    id: 'acronym/inner',
    example: 'LibriVox → LV',
    several: 'none',
    fits: (short, full) => short.words.length === 1 && short.text.length > 1 && innerCapitals(full) === short.text,
  },
  {
    id: 'generic',
    example: 'Church of the Seven Hills → Church',
    several: 'none',
    fits: (short, full, { lexicon }) =>
      short.words.length === 1 &&
      short.type !== 'person' &&
      full.type !== 'person' &&
      full.words.length < 9 &&
      (lexicon.word(short.key) & NOUN) !== 0 &&
      (endsWith(full.words, short.words) || startsWith(full.words, short.words)),
  },
];
