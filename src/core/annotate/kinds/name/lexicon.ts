import { wordList } from '../../../text/word-list.ts';

/** What a listed word or phrase can be; a word may be several at once. Combined as bits. */
export const LEXICAL = {
  given: 1,
  country: 1 << 1,
  region: 1 << 2,
  city: 1 << 3,
  demonym: 1 << 4,
  organization: 1 << 5,
  corporate: 1 << 6,
  organizationNoun: 1 << 7,
  placeNoun: 1 << 8,
  title: 1 << 9,
  eventNoun: 1 << 10,
  thingNoun: 1 << 11,
  calendar: 1 << 12,
  particle: 1 << 13,
  speech: 1 << 14,
  preposition: 1 << 15,
  companyVerb: 1 << 16,
  connector: 1 << 17,
  surname: 1 << 19,
  /** A given name by the gazetteer alone: the tagger does not see these. */
  forename: 1 << 20,
} as const;

/** Set beside a phrase's own bits, on each of its words. */
export const PHRASE = 1 << 18;

/** The classes that speak of names, not of the words beside them. */
export const NAME_CLASSES = 0x3fff | LEXICAL.surname;

export type LexicalClass = keyof typeof LEXICAL;

/** Word lists as they are written: lower case, parted by white space, a low line for a space within a phrase. */
export type WordLists = Readonly<Record<Exclude<LexicalClass, 'forename'>, string>>;

/** The lists made ready to look up. */
export interface Lexicon {
  /** The classes of a single lower-case word; 0 where it is not listed. */
  word(lower: string): number;
  /** The classes of a phrase of two to four lower-case words joined by single spaces; 0 where it is not listed. */
  phrase(lower: string): number;
  /** Whether some phrase opens with this word. */
  opens(lower: string): boolean;
  /** Whether a word is common in lower case: no name by itself. */
  common(lower: string): boolean;
}

/** The classes of a lower-case word, or of a phrase joined by single spaces; 0 where it is not listed. */
export const classesOf = (lower: string, { word, phrase }: Pick<Lexicon, 'word' | 'phrase'>): number =>
  lower.includes(' ') ? phrase(lower) : word(lower);

/** What is known of a lower-case word or phrase. */
export interface GazetteerEntry {
  /** `LEXICAL` bits. */
  readonly classes: number;
  readonly opens: boolean;
}

/** Names by the thousand, too many to be shipped as words. */
export type Gazetteer = (entry: string) => GazetteerEntry;

const NOTHING: GazetteerEntry = { classes: 0, opens: false };
/** The gazetteer of no names. */
export const noGazetteer: Gazetteer = () => NOTHING;

/** Reads word lists, and adds what a gazetteer has, and which words are common. A word listed under several classes has them all. */
export function readLexicon(
  lists: WordLists,
  gazetteer: Gazetteer = noGazetteer,
  common: Lexicon['common'] = () => false,
): Lexicon {
  const words = new Map<string, number>();
  const openers = new Set<string>();
  for (const [name, list] of Object.entries(lists) as [keyof WordLists, string][]) {
    const bit = LEXICAL[name];
    for (const phrase of wordList(list)) {
      words.set(phrase, (words.get(phrase) ?? 0) | bit);
      const space = phrase.indexOf(' ');
      if (space > 0) openers.add(phrase.slice(0, space));
    }
  }
  const classes = (entry: string): number => (words.get(entry) ?? 0) | gazetteer(entry).classes;
  return {
    word: classes,
    // Behind what opens none, a phrase that the gazetteer seems to have is another's hash.
    phrase: (entry) => (gazetteer(entry.slice(0, entry.indexOf(' '))).opens ? classes(entry) : (words.get(entry) ?? 0)),
    opens: (lower) => openers.has(lower) || gazetteer(lower).opens,
    common,
  };
}
