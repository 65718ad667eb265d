import { type Form, withoutSuffix } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import {
  isInverted,
  isLettered,
  isNoChamber,
  isPart,
  isPeople,
  isProduct,
  PLACE,
  shortFor,
  spelledOut,
} from './bodies-compared.ts';
import { endsWith, hostOf, innerCapitals, isBody, lateOnce, startsWith, yields } from './forms-compared.ts';
import type { JoinRule } from './join-rule.ts';

const LAND = LEXICAL.country | LEXICAL.region;
const NOUN = LEXICAL.eventNoun | LEXICAL.thingNoun | LEXICAL.placeNoun | LEXICAL.organizationNoun | LEXICAL.corporate;

/** What goes on behind a town with where it lies: "Braunau am Inn", "Cambridge, Massachusetts". */
const GOES_ON = /,| \p{Ll}/u;

/** Whether no list knows the first word of a form. */
const unlisted = ({ words }: Form, lexicon: Lexicon): boolean => lexicon.word(words[0]!) === 0;

/** How short forms of the names of bodies, places and things are told; earlier rules go first. */
export const thingRules: readonly JoinRule[] = [
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
    id: 'organization/letters',
    example: 'United States Loom Board → US Loom Board',
    several: 'fullest',
    fits: (short, full, { words }) =>
      short.words.length > 1 &&
      short.type === full.type &&
      short.key !== full.key &&
      spelledOut(short, words) === spelledOut(full, words) &&
      yields(short, full),
  },
  {
    id: 'organization/inverted',
    example: 'Ministry of Looms → Looms Ministry',
    several: 'fullest',
    fits: (short, full, context) => isBody(full) && short.words.length > 1 && isInverted(short, full, context),
  },
  {
    id: 'organization/last-words',
    example: 'United States Air Force → Air Force',
    several: 'fullest',
    fits: (short, full, { lexicon, words: { directions } }) =>
      full.type !== 'person' &&
      short.type === full.type &&
      short.words.length > 1 &&
      !(lexicon.phrase(short.key) & LAND) &&
      endsWith(full.words, short.words) &&
      !directions.has(full.words[0]!),
  },
  {
    id: 'thing/plural',
    example: 'Quxbook Pro → Quxbook Pros',
    several: 'none',
    fits: (short, full, { words: { plural } }) =>
      short.type === 'other' &&
      full.type === 'other' &&
      short.key !== full.key &&
      short.key.replace(plural, '') === full.key,
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
    id: 'organization/domain',
    example: 'Quxley.com → Quxley',
    several: 'fullest',
    fits: (short, full) => short.type !== 'place' && hostOf(full) === short.key,
  },
  {
    id: 'organization/first-word',
    example: 'Lockheed Martin → Lockheed',
    several: 'fullest',
    fits: (short, full, context) => {
      const {
        lexicon,
        owned,
        words: { local },
      } = context;
      return (
        isBody(full) &&
        (isBody(short) ||
          (unlisted(short, lexicon) &&
            (short.type === 'other' || (lexicon.phrase(full.key) & LEXICAL.organization) !== 0))) &&
        startsWith(full.words, short.words) &&
        !(lexicon.word(short.words[0]!) & PLACE) &&
        !isProduct(short, full, context) &&
        !local.has(full.words.at(-1)!) &&
        !isPart(short, full, context) &&
        !isLettered(short, full, context.words) &&
        !isNoChamber(short, full, context) &&
        !isPeople(full, lexicon) &&
        !owned.has(full.key) &&
        !lateOnce(short, full)
      );
    },
  },
  {
    id: 'organization/club',
    example: 'Lincoln City → Lincoln',
    several: 'none',
    fits: (short, full, { lexicon, words: { clubs } }) => {
      const last = full.words.at(-1)!;
      const nickname = /[^s]s$/.test(last) && (lexicon.word(last) & LEXICAL.organizationNoun) !== 0;
      return (
        isBody(short) &&
        isBody(full) &&
        full.words.length === short.words.length + 1 &&
        (nickname || clubs.has(last)) &&
        startsWith(full.words, short.words)
      );
    },
  },
  {
    id: 'place/first-words',
    example: 'Cambridge, Massachusetts → Cambridge',
    several: 'fullest',
    fits: (short, full) =>
      full.type === 'place' && short.type === 'place' && GOES_ON.test(full.text) && startsWith(full.words, short.words),
  },
  {
    id: 'place/of-what',
    example: 'City of Quxville → Quxville',
    several: 'fullest',
    fits: (short, full, { words: { towns, small } }) =>
      short.type === 'place' &&
      full.words.length === short.words.length + 2 &&
      towns.has(full.words[0]!) &&
      small.has(full.words[1]!) &&
      endsWith(full.words, short.words),
  },
  {
    id: 'event/storm',
    example: 'Hurricane Florence → Florence',
    several: 'fullest',
    fits: (short, full, { words: { storms } }) =>
      short.words.length === 1 &&
      full.words.length === 2 &&
      storms.has(full.words[0]!) &&
      full.words[1] === short.words[0] &&
      !lateOnce(short, full),
  },
  {
    id: 'thing/last-word',
    example: 'Cyclone Idai → Idai',
    several: 'fullest',
    fits: (short, full, { lexicon, words }) =>
      short.words.length === 1 &&
      short.key.length > 2 &&
      !words.small.has(full.words.at(-2)!) &&
      !isNoChamber(short, full, { lexicon, words }) &&
      full.type !== 'person' &&
      full.type !== 'place' &&
      short.type !== 'place' &&
      full.words.length < 5 &&
      endsWith(full.words, short.words) &&
      !(lexicon.word(short.key) & (NOUN | PLACE | LEXICAL.organization)) &&
      !lateOnce(short, full),
  },
  {
    id: 'thing/first-word',
    example: 'Quxbel Space Telescope → Quxbel',
    several: 'none',
    fits: (short, full, { lexicon }) =>
      full.type === 'other' &&
      short.type === 'other' &&
      full.words.length > 2 &&
      short.words.length === 1 &&
      startsWith(full.words, short.words) &&
      unlisted(short, lexicon) &&
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
    id: 'place/water',
    example: 'River Quxel → Quxel',
    several: 'fullest',
    fits: (short, full, { lexicon, words: { waters } }) =>
      short.words.length === 1 &&
      short.type !== 'person' &&
      full.type !== 'person' &&
      full.words.length === 2 &&
      waters.has(full.words[0]!) &&
      full.words[1] === short.words[0] &&
      !(lexicon.word(short.key) & PLACE),
  },
  {
    id: 'place/islands',
    example: 'Velden Islands → Veldens',
    several: 'none',
    fits: (short, full, { words: { chains } }) =>
      full.type !== 'person' &&
      short.type !== 'person' &&
      short.words.length === 1 &&
      full.words.length === 2 &&
      chains.has(full.words[1]!) &&
      (short.key === full.words[0] || short.key === `${full.words[0]}s`),
  },
  {
    id: 'acronym',
    example: 'International Olympic Committee → IOC',
    several: 'fullest',
    fits: (short, full, context) =>
      short.words.length === 1 &&
      full.words.length > 1 &&
      // Of people three letters at least: "RFK".
      (full.type !== 'person' || short.key.length > 2) &&
      /^\p{Lu}[\p{Lu}.&]+\p{Nd}*$/u.test(short.text) &&
      shortFor(full, context).includes(short.key),
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
    several: 'first',
    fits: (short, full, { lexicon, words }) =>
      short.words.length === 1 &&
      short.type !== 'person' &&
      full.type !== 'person' &&
      !words.directions.has(short.key) &&
      !isNoChamber(short, full, { lexicon, words }) &&
      full.words.length < 9 &&
      (lexicon.word(short.key) & NOUN) !== 0 &&
      !isPeople(full, lexicon) &&
      (endsWith(full.words, short.words) ||
        // "Xbox" is not "Xbox Live", "Gulf" not "Gulf States".
        (startsWith(full.words, short.words) &&
          (words.small.has(full.words[1]!) || (isBody(full) && !(lexicon.word(short.key) & LEXICAL.placeNoun))))),
  },
];
