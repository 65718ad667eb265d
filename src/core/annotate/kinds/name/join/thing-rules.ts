import { type Form, initialsOf, withoutSuffix } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import { endsWith, hostOf, innerCapitals, isBody, lateOnce, startsWith, yields } from './forms-compared.ts';
import type { JoinContext, JoinRule } from './join-rule.ts';

const PLACE = LEXICAL.country | LEXICAL.city | LEXICAL.region | LEXICAL.demonym;
const LAND = LEXICAL.country | LEXICAL.region;
const NOUN = LEXICAL.eventNoun | LEXICAL.thingNoun | LEXICAL.placeNoun | LEXICAL.organizationNoun | LEXICAL.corporate;

/** Whether no list knows the first word of a form. */
const unlisted = ({ words }: Form, lexicon: Lexicon): boolean => lexicon.word(words[0]!) === 0;

const BODY = LEXICAL.organizationNoun | LEXICAL.corporate;

/** Whether a full name is what a listed body makes or offers: "Microsoft Loom". */
const isProduct = (short: Form, full: Form, { lexicon, words: { makers } }: JoinContext): boolean =>
  short.words.length === 1 &&
  (lexicon.word(short.key) & LEXICAL.organization) !== 0 &&
  !((lexicon.phrase(full.key) | lexicon.word(full.words.join(''))) & LEXICAL.organization) &&
  ((lexicon.word(full.words.at(-1)!) & LEXICAL.eventNoun) !== 0 ||
    full.words.slice(1).every((word) => (lexicon.word(word) & BODY) === 0 && !makers.has(word)));

/** Whether a full name is a part of the body that the short one names whole: "Quxley University Press". */
const isPart = (short: Form, full: Form, lexicon: Lexicon): boolean =>
  short.words.length > 1 &&
  (lexicon.word(short.words.at(-1)!) & LEXICAL.organizationNoun) !== 0 &&
  (lexicon.word(full.words[short.words.length]!) & (LEXICAL.organizationNoun | LEXICAL.placeNoun)) !== 0;

/** Whether a full name is not the chamber’s that the short one names: "Senate Loom Committee", "White House"; not "Ohio Senate", "Senate of Quxland". */
function isNoChamber(
  short: Form,
  full: Form,
  { lexicon, words: { chambers, small } }: Pick<JoinContext, 'lexicon' | 'words'>,
): boolean {
  if (!chambers.has(short.key) || full.words.length < 2) return false;
  if (short.key === full.words[0]) return !small.has(full.words[1]!);
  const land = full.words.slice(0, -1);
  return !((land.length > 1 ? lexicon.phrase(land.join(' ')) : lexicon.word(land[0]!)) & PLACE);
}

/** Whether a full name is a part of the body that letters name, or another's in its land: "QXC Loom Service"; not "QXC News". */
const isLettered = ({ text, words }: Form, full: Form, { desks }: JoinContext['words']): boolean =>
  words.length === 1 && /^\p{Lu}{2,5}$/u.test(text) && !(full.words.length === 2 && desks.has(full.words[1]!));

/** The initials of a full name, with the body or place before it and without: "RLS" of "QXW Rural Loom Service". */
const shortFor = (full: Form, { lexicon, words }: JoinContext): readonly string[] => {
  const led =
    full.words.length > 3 && (/^\p{Lu}{2,5}\s/u.test(full.text) || (lexicon.word(full.words[0]!) & PLACE) !== 0);
  return [...initialsOf(full, words), ...(led ? initialsOf({ ...full, words: full.words.slice(1) }, words) : [])];
};

/** The words of a name with the letters that open it in full: "united states senate" of "US Senate". */
function spelledOut({ text, words }: Form, { same }: JoinContext['words']): string {
  const [first, ...rest] = words;
  const letters = rest.length > 0 && /^(?:\p{Lu}\.?){2,4} /u.test(text);
  return [(letters && same.get(first!)) || first, ...rest].join(' ');
}

/** Whether one name has its noun first, and what it is of behind: "Department of Looms" beside "Looms Department". */
function isInverted(short: Form, full: Form, { lexicon, words: { ofWhat } }: JoinContext): boolean {
  const noun = short.words.at(-1)!;
  if (!(lexicon.word(noun) & LEXICAL.organizationNoun)) return false;
  const inverted = [noun, ofWhat, ...short.words.slice(0, -1)];
  return full.words.length === inverted.length ? full.key === inverted.join(' ') : endsWith(full.words, inverted);
}

/** Whether a full name is of people in the body that the short one names: "Senate Democrats". */
const isPeople = ({ words }: Form, lexicon: Lexicon): boolean => (lexicon.word(words.at(-1)!) & LEXICAL.demonym) !== 0;

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
        !isPart(short, full, lexicon) &&
        !isLettered(short, full, context.words) &&
        !isNoChamber(short, full, context) &&
        !isPeople(full, lexicon) &&
        !owned.has(full.key) &&
        !lateOnce(short, full)
      );
    },
  },
  {
    id: 'place/first-words',
    example: 'Cambridge, Massachusetts → Cambridge',
    several: 'fullest',
    fits: (short, full) =>
      full.type === 'place' && short.type === 'place' && full.text.includes(',') && startsWith(full.words, short.words),
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
    several: 'none',
    fits: (short, full, { lexicon, words }) =>
      short.words.length === 1 &&
      short.type !== 'person' &&
      full.type !== 'person' &&
      !words.directions.has(short.key) &&
      !isNoChamber(short, full, { lexicon, words }) &&
      full.words.length < 9 &&
      (lexicon.word(short.key) & NOUN) !== 0 &&
      !isPeople(full, lexicon) &&
      (endsWith(full.words, short.words) || startsWith(full.words, short.words)),
  },
];
