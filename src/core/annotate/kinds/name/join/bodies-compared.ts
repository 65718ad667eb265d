import { type Form, initialsOf, withoutSuffix } from '../entity/form.ts';
import { classesOf, LEXICAL, type Lexicon } from '../lexicon.ts';
import { endsWith, isBody, startsWith } from './forms-compared.ts';
import type { JoinContext } from './join-rule.ts';

export const PLACE = LEXICAL.country | LEXICAL.city | LEXICAL.region | LEXICAL.demonym;
const BODY = LEXICAL.organizationNoun | LEXICAL.corporate;

/** Whether a full name is what a listed body makes or offers: "Microsoft Loom". */
export const isProduct = (short: Form, full: Form, { lexicon, words: { makers } }: JoinContext): boolean =>
  short.words.length === 1 &&
  (lexicon.word(short.key) & LEXICAL.organization) !== 0 &&
  !((lexicon.phrase(full.key) | lexicon.word(full.words.join(''))) & LEXICAL.organization) &&
  ((lexicon.word(full.words.at(-1)!) & LEXICAL.eventNoun) !== 0 ||
    full.words.slice(1).every((word) => (lexicon.word(word) & BODY) === 0 && !makers.has(word)));

/** A number that tells things of one kind apart: no year, and none in its order, "116th", but of an edition of what is mostly named without. */
const YEAR = /^(?:1[89]|20)\d\d$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Whether a full name is of one model or edition of what the short one names: "Quxpad Pro", "787-9 Loomer", "15th Velder Air Show". */
export function isVersion(short: Form, full: Form, { versions }: JoinContext['words']): boolean {
  if (full.type === 'person') return false;
  const { length } = short.words;
  const opens = startsWith(full.words, short.words);
  if (!opens && !endsWith(full.words, short.words)) return false;
  const added = opens ? full.words.slice(length) : full.words.slice(0, -length);
  const edition = !isBody(full) && short.mentions.length > full.mentions.length;
  const numbers = (word: string): boolean => /^\d/.test(word) && !YEAR.test(word) && (edition || !ORDINAL.test(word));
  return added.some(numbers) || (opens && added.length === 1 && versions.has(added[0]!));
}

/** Whether a full name is a part of the body that the short one names whole: "Quxley University Press", "Quxley Reserve Bank of Velder", "Quxley Commissioner for Looms". */
export function isPart(short: Form, full: Form, { lexicon, words: { small, offices } }: JoinContext): boolean {
  const rest = full.words.slice(short.words.length);
  if (rest.some((word) => offices.has(word))) return true;
  const [next, further] = rest;
  const noun = LEXICAL.organizationNoun | (small.has(further ?? '') ? 0 : LEXICAL.placeNoun);
  if (short.words.length === 1 || !(lexicon.word(next!) & noun)) return false;
  return small.has(further ?? '') || (lexicon.word(short.words.at(-1)!) & LEXICAL.organizationNoun) !== 0;
}

/** Whether a full name is not the chamber’s that the short one names: "Senate Loom Committee", "White House"; not "Ohio Senate", "Senate of Quxland". */
export function isNoChamber(
  short: Form,
  full: Form,
  { lexicon, words: { chambers, small } }: Pick<JoinContext, 'lexicon' | 'words'>,
): boolean {
  if (!chambers.has(short.key) || full.words.length < 2) return false;
  if (short.key === full.words[0]) return !small.has(full.words[1]!);
  const land = full.words.slice(0, -1);
  return !(classesOf(land.join(' '), lexicon) & PLACE);
}

/** Whether a full name is a part of the body that letters name, or another's in its land: "QXC Loom Service"; not "QXC News". */
export const isLettered = ({ text, words }: Form, full: Form, { desks }: JoinContext['words']): boolean =>
  words.length === 1 && /^\p{Lu}{2,5}$/u.test(text) && !(full.words.length === 2 && desks.has(full.words[1]!));

/**
 * The initials of a full name, with the body or place before it and without, "RLS" of "QXW Rural Loom Service", and without
 * what a short one leaves out behind: "CLC" of "Centers for Loom Control and Repair", "ALM" of "Ann Loom Midlands Co".
 */
export const shortFor = (full: Form, { lexicon, words }: JoinContext): readonly string[] => {
  const led =
    full.words.length > 3 && (/^\p{Lu}{2,5}\s/u.test(full.text) || (lexicon.word(full.words[0]!) & PLACE) !== 0);
  const wholes = led ? [full.words, full.words.slice(1)] : [full.words];
  return wholes.flatMap((whole) => {
    const and = whole.lastIndexOf(words.and.trim());
    const short = [whole, withoutSuffix(whole, lexicon), and > 3 ? whole.slice(0, and) : whole];
    return short.flatMap((one) => initialsOf({ ...full, words: one }, words));
  });
};

/** The words of a name with the letters that open it in full: "united states senate" of "US Senate". */
export function spelledOut({ text, words }: Form, { same }: JoinContext['words']): string {
  const [first, ...rest] = words;
  const letters = rest.length > 0 && /^(?:\p{Lu}\.?){2,4} /u.test(text);
  return [(letters && same.get(first!)) || first, ...rest].join(' ');
}

/** Whether one name has its noun first, and what it is of behind: "Department of Looms" beside "Looms Department". */
export function isInverted(short: Form, full: Form, { lexicon, words: { ofWhat } }: JoinContext): boolean {
  const noun = short.words.at(-1)!;
  if (!(lexicon.word(noun) & LEXICAL.organizationNoun)) return false;
  const inverted = [noun, ofWhat, ...short.words.slice(0, -1)];
  return full.words.length === inverted.length ? full.key === inverted.join(' ') : endsWith(full.words, inverted);
}

/** Whether a full name is of people in the body that the short one names: "Senate Democrats". */
export const isPeople = ({ words }: Form, lexicon: Lexicon): boolean =>
  (lexicon.word(words.at(-1)!) & LEXICAL.demonym) !== 0;
