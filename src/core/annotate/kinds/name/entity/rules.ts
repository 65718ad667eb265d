import { LEXICAL, type Lexicon } from '../lexicon.ts';
import { type Form, initialsOf, type JoinWords, withoutSuffix } from './form.ts';
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

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.length < words.length && start.every((word, at) => words[at] === word);

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length < words.length && end.every((word, at) => words[words.length - end.length + at] === word);

const isPerson = ({ type, words }: Form): boolean => type === 'person' && words.length > 1 && words.length < 6;

/** A single word that could be part of a person's name. */
const loneName = (form: Form): boolean =>
  form.words.length === 1 &&
  form.words[0]!.length > 1 &&
  (form.type === 'person' || form.type === 'organization' || form.type === 'other');

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
/** The words of a person's name without "Jr" and its kind; a name that is nothing else is left as it is. */
const bare = (words: readonly string[]): readonly string[] =>
  words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.slice(0, -1) : words;

/** An article before a surname, joined to it: "al-Assad". */
const ARTICLE = /^(?:al|el|ad|as|ash|an|ul)-(?=\p{L}{3})/u;
/** The last word of a person's name without its article. */
export const surnameOf = (words: readonly string[]): string => bare(words).at(-1)!.replace(ARTICLE, '');

const isBody = ({ type }: Form): boolean => type === 'organization';

const PLACE = LEXICAL.country | LEXICAL.city | LEXICAL.region | LEXICAL.demonym;
const NOUN = LEXICAL.eventNoun | LEXICAL.thingNoun | LEXICAL.placeNoun | LEXICAL.organizationNoun | LEXICAL.corporate;

/** Of two forms that could each stand for the other, whether `short` is the one that does: the rarer, else the later. */
const yields = (short: Form, full: Form): boolean =>
  short.mentions.length < full.mentions.length ||
  (short.mentions.length === full.mentions.length && short.mentions[0]!.start > full.mentions[0]!.start);

/** The capitals of a name spelt LikeThis: "LT"; empty for other names. */
export const innerCapitals = ({ text, words }: Form): string =>
  words.length === 1 && /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(text) ? text.replace(/\P{Lu}/gu, '') : '';

/** Whether nothing that the text tells of their gender speaks against one person. */
const agree = ({ gender: a }: Form, { gender: b }: Form): boolean => !a || !b || a === b;

/** How often a short form may stand before the full one that it is short for: in title and lead. */
const BEFORE_FULL = 2;

/** Whether a text that has long used a name only once gives it a word more, so that this is another: "White House Russia" adviser. */
function lateOnce(short: Form, full: Form): boolean {
  const [first] = full.mentions;
  const before = short.mentions[BEFORE_FULL];
  return full.mentions.length === 1 && before !== undefined && before.start < first!.start;
}

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
