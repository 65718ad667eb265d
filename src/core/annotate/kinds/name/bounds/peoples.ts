import { classesOf, LEXICAL, type Lexicon, NAME_CLASSES } from '../lexicon.ts';

/** What tells words for where somebody is from, or what somebody believes; in lower case. */
export interface PeopleWords {
  /** Those that no list of the tagger has: "brits", "romans". */
  readonly more: ReadonlySet<string>;
  /** Teams that look like such words: "highlanders". */
  readonly teams: ReadonlySet<string>;
  /** What makes such a word of a country's, region's or city's name: "an" of "Montanan". */
  readonly endings: readonly string[];
  /** What such a name ends in that its people's lacks: "y" of "Italians". */
  readonly restored: readonly string[];
  /** Words for members of parties, whose names may be made of such words: "Christian Democrats". */
  readonly parties: ReadonlySet<string>;
}

const PLACE = LEXICAL.country | LEXICAL.region | LEXICAL.city;
/** A shorter stem is too easily the start of another word. */
const STEM = 4;

/** Whether a word is a place's name with the ending of its people: "montanan", "new jerseyans". */
function derived(lower: string, lexicon: Lexicon, { endings, restored }: PeopleWords): boolean {
  return endings.some((ending) => {
    if (!lower.endsWith(ending) || lower.length < STEM + ending.length) return false;
    const stem = lower.slice(0, -ending.length);
    return restored.some((rest) => (classesOf(stem + rest, lexicon) & PLACE) !== 0);
  });
}

function isPeople(lower: string, lexicon: Lexicon, words: PeopleWords): boolean {
  if (words.teams.has(lower)) return false;
  const classes = classesOf(lower, lexicon) & NAME_CLASSES;
  if (classes !== 0) return (classes & ~(LEXICAL.demonym | LEXICAL.calendar)) === 0;
  const one = lower.slice(0, -1);
  const several = lower.endsWith('s') && !words.parties.has(one) && classesOf(one, lexicon) === LEXICAL.demonym;
  return several || words.more.has(lower) || derived(lower, lexicon, words);
}

/** What counts or dates the people: "2024 Republican". */
const NUMBER = /^\p{Nd}+ /u;

/**
 * Whether words only say of what people somebody is, or when something was: "Greek", "New Jerseyans", "Muslim Americans",
 * "Sunday". Parties are none.
 */
export function peoples(name: string, lexicon: Lexicon, words: PeopleWords): boolean {
  const lower = name.toLowerCase().replace(NUMBER, '');
  const parts = lower.split(/[\s-]+/);
  // Somebody's name may look like a people's: "Bill Quxman".
  if (parts.length > 1 && lexicon.word(parts[0]!) & LEXICAL.given) return false;
  if (isPeople(lower, lexicon, words)) return true;
  return parts.length > 1 && parts.every((part) => !words.parties.has(part) && isPeople(part, lexicon, words));
}
