import type { EntityType } from '../../../../model/entity.ts';
import type { Form, Mention } from '../entity/form.ts';
import { classesOf, LEXICAL, type Lexicon, NAME_CLASSES } from '../lexicon.ts';

const PLACE = LEXICAL.country | LEXICAL.region | LEXICAL.city;

/** Whether a name opens with the noun of a body and a small word: "Bank of Qux". */
function headed([head, small]: readonly string[], lexicon: Lexicon): boolean {
  const classes = lexicon.word(head!);
  const others = LEXICAL.placeNoun | LEXICAL.eventNoun | LEXICAL.thingNoun;
  if (!(lexicon.word(small!) & LEXICAL.connector)) return false;
  return (classes & LEXICAL.organizationNoun) !== 0 && (classes & others) === 0;
}

/** Whether a name closes with a body's of three words that a list knows: "United States House of Representatives". */
const closesListed = (words: readonly string[], lexicon: Lexicon): boolean =>
  words.length > 3 && (lexicon.phrase(words.slice(-3).join(' ')) & LEXICAL.organization) !== 0;

/** What the word lists say of one form: a place, an organisation, an event, a person; `null` where they do not. */
export function listed({ words, key }: Pick<Form, 'words' | 'key'>, lexicon: Lexicon): EntityType | null {
  const whole = classesOf(key, lexicon);
  if (whole & PLACE && !(whole & (LEXICAL.given | LEXICAL.organization))) return 'place';
  if (whole & LEXICAL.organization && !(whole & (PLACE | LEXICAL.given | LEXICAL.thingNoun))) return 'organization';
  if (words.length < 2) return null;
  const last = lexicon.word(words.at(-1)!);
  if (last & LEXICAL.corporate) return 'organization';
  if (last & LEXICAL.eventNoun && !(last & (LEXICAL.organizationNoun | LEXICAL.given))) return 'event';
  if (last & LEXICAL.organizationNoun && !(last & (LEXICAL.placeNoun | LEXICAL.eventNoun | LEXICAL.given)))
    return 'organization';
  return headed(words, lexicon) || closesListed(words, lexicon) ? 'organization' : null;
}

/** Whether a word is two given names with a hyphen: "Ana-Maria". */
function doublyGiven(word: string, lexicon: Lexicon): boolean {
  const halves = word.split('-');
  return halves.length === 2 && halves.every((half) => (lexicon.word(half) & LEXICAL.given) !== 0);
}

/** A name whose first word has a letter with an accent. */
const ACCENTED = /^\p{L}*[^\P{L}a-z]\p{L}*/iu;

/** A forename with a capital behind its apostrophe, as no firm's is: "Da’Quxa"; not "O’Holt Looms", "L’Qux". */
const WITHIN = /^(?![OL]['’])\p{Lu}\p{Ll}?['’]\p{Lu}\p{Ll}/u;

/** A name's words as they are written: "Quxa", "O’Brien", not "QUXA", "Q.". */
const WORD = /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u;
const SOMEBODY = LEXICAL.given | LEXICAL.surname;

/** Two or three words, a given name that is nothing else the first, and no place, body or common word the last: whatever the tagger saw. */
function forenamed(words: readonly string[], text: string, lexicon: Lexicon): boolean {
  const first = lexicon.word(words[0]!);
  const last = lexicon.word(words.at(-1)!);
  const others = (classes: number): number => classes & NAME_CLASSES & ~SOMEBODY;
  if (!(first & (LEXICAL.given | LEXICAL.forename)) || others(first) || others(last)) return false;
  if (lexicon.common(words.at(-1)!) && !(last & LEXICAL.surname)) return false;
  return text.split(' ').every((word) => WORD.test(word) || lexicon.word(word.toLowerCase()) & LEXICAL.particle);
}

/** A given name, and no other thing, with what is no listed noun: a person, though the tagger saw something else. */
function personal({ words: all, text, type }: Form, lexicon: Lexicon): boolean {
  const words = all.filter((word, at) => at === 0 || !(lexicon.word(word) & LEXICAL.particle));
  if (words.length < 2 || words.length > 3) return false;
  if (doublyGiven(words[0]!, lexicon) || forenamed(words, text, lexicon)) return true;
  if (WITHIN.test(text) && !(lexicon.word(words.at(-1)!) & (LEXICAL.organizationNoun | LEXICAL.corporate))) return true;
  // What the tagger's lists have without its accents it did not know: "Luís".
  if (type === 'place' && !ACCENTED.test(text)) return false;
  if (words.slice(0, -1).every((word) => /^\p{L}$/u.test(word)))
    return (
      type === 'other' && /^\p{L}{3,}$/u.test(words.at(-1)!) && (lexicon.word(words.at(-1)!) & ~LEXICAL.surname) === 0
    );
  const first = lexicon.word(words[0]!) & NAME_CLASSES;
  const last = lexicon.word(words.at(-1)!) & NAME_CLASSES;
  const given = type === 'other' ? (first & LEXICAL.given) !== 0 : first === LEXICAL.given;
  if (type === 'place') return given && (last & LEXICAL.placeNoun) === 0;
  return given && (last & ~(LEXICAL.given | LEXICAL.surname)) === 0;
}

/** The tagger's type of a form, or what the word lists know better. */
export function retyped(form: Form, lexicon: Lexicon): Mention['type'] {
  if (form.type === 'case') return 'case';
  const found = listed(form, lexicon);
  if (form.type === 'person') return found === 'place' && form.words.length > 1 ? 'place' : 'person';
  if (found === 'place' || found === 'organization') return found;
  return personal(form, lexicon) ? 'person' : form.type;
}
