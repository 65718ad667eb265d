import type { Span } from '../../../../model/span.ts';
import { slice } from '../../../../model/span.ts';
import { unaccented } from '../../../../text/accents.ts';
import type { Gender, GenderWords } from '../gender.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import { COARSE_TYPES, type CoarseType } from '../tag/labels.ts';

/** What joining mentions needs of a language. */
export interface JoinWords {
  /** Forms of one name that share no letters: lower case without full stops → the form they are filed under. */
  readonly same: ReadonlyMap<string, string>;
  /** Familiar forms of given names, each with what it is short for: "sam" → "samuel", "samantha". */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Spellings of one given name, each with the others: "brian" ↔ "bryan". */
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>;
  /** What somebody is to another of the family: "son". */
  readonly kin: ReadonlySet<string>;
  /** Those of one surname: "brother", but not "wife". */
  readonly blood: ReadonlySet<string>;
  /** Offices as they stand before a surname: "senator", "vice president". */
  readonly offices: ReadonlySet<string>;
  /** Between a body's noun and what it is of: "of" of "Ministry of Looms". */
  readonly ofWhat: string;
  /** What the name of a broadcaster's own newsroom adds: "news". */
  readonly desks: ReadonlySet<string>;
  /** Chambers, whose committees are named behind them: "senate". */
  readonly chambers: ReadonlySet<string>;
  /** Small words that initials skip: "of", "and", "the". */
  readonly small: ReadonlySet<string>;
  /** Words that make another place of a place: "east", "new". */
  readonly directions: ReadonlySet<string>;
  /** The halves of a land by their directions: "north" → "north korea". */
  readonly halves: ReadonlyMap<string, string>;
  /** What closes the name of several of a kind: "s" of "Quxpads". */
  readonly plural: RegExp;
  /** "the", before such a half by itself. */
  readonly the: string;
  /** What closes the names of several islands or mountains: "islands". */
  readonly chains: ReadonlySet<string>;
  /** The short forms of states, as they stand behind a town: "Calif." */
  readonly states: RegExp;
  /** What stands before places alone: "in", but not "to". */
  readonly within: ReadonlySet<string>;
  /** What closes the name of a club behind its town's: "rovers". */
  readonly clubs: ReadonlySet<string>;
  /** What somebody does who speaks, beside what the tagger knows: "claims". */
  readonly asserting: ReadonlySet<string>;
  /** Places that open with "of" what they are called: "city" of "City of Quxville". */
  readonly towns: ReadonlySet<string>;
  /** What stands between names in a row: a comma, "and". */
  readonly between: RegExp;
  /** Between a name and the letters that it is short for: ", or ". */
  readonly or: RegExp;
  /** Between a name and another of the same one's: ", known as ". */
  readonly known: RegExp;
  /** Water that is called by the rest of its name as well: "river" of "River Velder". */
  readonly waters: ReadonlySet<string>;
  /** Storms, which are called by the rest of their names as well: "hurricane". */
  readonly storms: ReadonlySet<string>;
  /** What stands behind an event's name, "conference", and behind one of several words, "event". */
  readonly gatherings: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  /** What opens a surname of several words, in lower case: "von". */
  readonly particles: ReadonlySet<string>;
  /** Behind a body's name, which it does not make one of a product: "motor". */
  readonly makers: ReadonlySet<string>;
  /** What closes the name of one model of several: "pro". */
  readonly versions: ReadonlySet<string>;
  /** What closes the names of bodies that are not called by the town's before it: "hospital". */
  readonly local: ReadonlySet<string>;
  /** What stands between two full names: " and ". */
  readonly and: string;
  readonly genders: GenderWords;
}

/**
 * What found a name where the tagger did not, or where its bounds are: its spelling ("eBay"), a list, initials between two names,
 * what the text names elsewhere, a title with words taken off, a court case, a dateline, a state behind its town, a rule of
 * bounds by its id.
 */
export type NameFinder =
  | 'spelling'
  | 'listed'
  | 'initials'
  | 'elsewhere'
  | 'title'
  | 'case'
  | 'dateline'
  | 'state'
  | 'body'
  | `bounds/${string}`;

/** A name as it stands in the text. */
export interface Mention extends Span {
  readonly type: CoarseType | 'case';
  /** What found it, where that is not the tagger alone. */
  readonly by?: NameFinder;
  /** How much it leans to each of `COARSE_TYPES`, where the tagger says so. */
  readonly leanings?: readonly number[];
}

/** One way in which the text writes a name, with every place where it does. */
export interface Form {
  /** Lower case, without articles, full stops and possessives: equal for what is plainly one name. */
  readonly key: string;
  /** The words of the key. */
  readonly words: readonly string[];
  /** As first written. */
  readonly text: string;
  readonly type: Mention['type'];
  readonly mentions: readonly Mention[];
  /** Of a surname whose mentions the text keeps apart by their titles. */
  readonly gender?: Gender;
  /** Whether the text presents somebody named in full as another's kin: "his son Rui Costa". */
  readonly kin?: boolean;
  /** Of a given name that the text presents as somebody's kin, the surnames of those named there: "her brother Rui". */
  readonly family?: ReadonlySet<string>;
  /** Whether the text gives a name of one word an office: "Senator Costa". */
  readonly office?: boolean;
}

/** A name of plain words, which is its own key. */
const PLAIN = /^(?!(?:the|a|an) )[a-z]+(?: [a-z]+)*$/;

/** "The U.S. Army’s" → "us army", "José" → "jose". */
export function keyOf(text: string, { same }: JoinWords): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return same.get(lower) ?? lower;
  const key = unaccented(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an) /, '')
    .replace(/'s?$/, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|,|$)/gu, '')
    .replace(/[\s,]+/g, ' ')
    .trim();
  return same.get(key) ?? key;
}

/** Adds up what mentions say of a type: their leanings, half a vote where they have none. */
export function vote(votes: Map<Mention['type'], number>, { type, leanings }: Mention, weight: number): void {
  if (!leanings) votes.set(type, (votes.get(type) ?? 0) + 0.5 * weight);
  else
    for (let at = 0; at < COARSE_TYPES.length; at += 1) {
      const coarse = COARSE_TYPES[at]!;
      votes.set(coarse, (votes.get(coarse) ?? 0) + leanings[at]! * weight);
    }
}

/** Which type has most votes; of several the one that was first named. */
export function mostVoted<Type>(votes: ReadonlyMap<Type, number>): Type | null {
  let best: Type | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [type, count] of votes) {
    if (count <= most) continue;
    best = type;
    most = count;
  }
  return best;
}

/** The type that mentions lean to, the earlier one where two are level. */
function commonest(mentions: readonly Mention[]): Mention['type'] {
  const votes = new Map<Mention['type'], number>();
  for (const mention of mentions) vote(votes, mention, 1);
  return mostVoted(votes)!;
}

/** Sorts mentions by form, forms by first mention. `retype` may know a form's type better than its mentions say. */
export function formsOf(
  text: string,
  mentions: readonly Mention[],
  words: JoinWords,
  retype: (form: Form) => Mention['type'],
): Form[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(slice(text, mention), words);
    const found = byKey.get(key);
    if (found) found.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey].map(([key, list]) => {
    const seen: Form = {
      key,
      words: key.split(' '),
      text: slice(text, list[0]!),
      type: commonest(list),
      mentions: list,
    };
    return { ...seen, type: retype(seen) };
  });
}

/** The words of an organisation's name without what only says what kind of body it is in law. */
export function withoutSuffix(words: readonly string[], lexicon: Lexicon): readonly string[] {
  let end = words.length;
  while (end > 1 && lexicon.word(words[end - 1]!) & LEXICAL.corporate) end -= 1;
  return words.slice(0, end);
}

/** What a word gives to an acronym: its first letter, a number whole. */
const initialOf = (word: string): string => (/^\p{Nd}+$/u.test(word) ? word : (word[0] ?? ''));

/** The initials of a name, with and without its small words. */
export function initialsOf({ words }: Form, { small }: JoinWords): readonly string[] {
  const all = words.map(initialOf).join('');
  const main = words
    .filter((word) => !small.has(word))
    .map(initialOf)
    .join('');
  return [all, main];
}
