import { LEXICAL } from '../lexicon.ts';
import {
  agree,
  bare,
  endsWith,
  isPerson,
  loneName,
  nicknameOf,
  startsWith,
  surnameOf,
  yields,
} from './forms-compared.ts';
import type { JoinRule } from './join-rule.ts';
import { compact, misspelt, misspeltWord } from './slips.ts';

/** What follows the name of somebody of old, whose short form is another's before it: "the" of "Rui the Weaver", "I" of "Rui I". */
const CROWNED = /^(?:the|[ivx]+)$/;

/** How short forms of people's names are told; earlier rules go first. */
export const personRules: readonly JoinRule[] = [
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
    id: 'spaced',
    example: 'Quxley News → Quxleynews',
    several: 'fullest',
    fits: (short, full) =>
      short.key.length > 5 &&
      short.key !== full.key &&
      compact(short) === compact(full) &&
      (short.type === full.type || short.words.length === 1) &&
      yields(short, full),
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
      (nicknames.get(short.words[0]!)?.has(full.words[0]!) ?? false),
  },
  {
    id: 'person/spelling',
    example: 'Brian Holt → Bryan Holt',
    several: 'fullest',
    fits: (short, full, { words: { spellings } }) =>
      isPerson(full) &&
      short.type === 'person' &&
      full.words.length === 2 &&
      short.words.length === 2 &&
      full.words[1] === short.words[1] &&
      yields(short, full) &&
      (spellings.get(short.words[0]!)?.has(full.words[0]!) ?? false),
  },
  {
    id: 'person/surname',
    example: 'Angela Merkel → Merkel',
    several: 'nearest',
    fits: (short, full) =>
      isPerson(full) &&
      loneName(short) &&
      surnameOf(full.words) === surnameOf(short.words) &&
      agree(short, full) &&
      !(full.kin && short.office),
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
    fits: (short, full, { words: { particles } }) =>
      isPerson(full) &&
      short.words.length > 1 &&
      (short.type === 'person' || particles.has(short.words[0]!)) &&
      endsWith(full.words, short.words),
  },
  {
    id: 'person/nicknamed',
    example: 'Ana “Quxa” Costa → Quxa',
    several: 'nearest',
    fits: (short, full) =>
      isPerson(full) && short.words.length === 1 && short.type !== 'place' && nicknameOf(full) === short.key,
  },
  {
    id: 'person/given',
    example: 'Beyoncé Knowles → Beyoncé',
    several: 'nearest',
    fits: (short, full, { lexicon }) =>
      isPerson(full) &&
      loneName(short) &&
      (short.type === 'person' || (short.type === 'other' && !(lexicon.word(short.key) & ~LEXICAL.given))) &&
      full.words[0] === short.words[0] &&
      (!CROWNED.test(full.words[1]!) || full.mentions[0]!.start < short.mentions[0]!.start) &&
      (!short.family || short.family.has(surnameOf(full.words)) || short.mentions[0]!.start < full.mentions[0]!.start),
  },
  {
    id: 'person/first-names',
    example: 'Nancy Davis Reagan → Nancy Davis',
    several: 'none',
    fits: (short, full) =>
      isPerson(full) && short.type === 'person' && short.words.length > 1 && startsWith(full.words, short.words),
  },
  {
    id: 'person/familiar',
    example: 'William Gates → Bill',
    several: 'none',
    fits: (short, full, { words: { nicknames } }) =>
      isPerson(full) &&
      short.type === 'person' &&
      short.words.length === 1 &&
      !short.family &&
      (nicknames.get(short.key)?.has(full.words[0]!) ?? false),
  },
  {
    id: 'person/first-surname',
    example: 'Jorge García da Bell → García',
    several: 'none',
    fits: (short, full, { lexicon, words: { particles } }) =>
      isPerson(full) &&
      full.words.length > 2 &&
      loneName(short) &&
      short.type === 'person' &&
      full.words.filter((word) => !particles.has(word)).at(-2) === short.words[0] &&
      full.mentions[0]!.start <= short.mentions.at(-1)!.start &&
      (lexicon.word(short.key) & LEXICAL.surname) !== 0 &&
      !(lexicon.word(short.key) & LEXICAL.given),
  },
  {
    id: 'person/misspelt',
    example: 'Jack Teixeira → Texeira',
    several: 'none',
    fits: (short, full, { lexicon }) => misspeltWord(short, full, lexicon),
  },
];
