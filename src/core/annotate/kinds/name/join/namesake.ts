import type { Form, JoinWords, Mention } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';

const PLACE = LEXICAL.country | LEXICAL.region | LEXICAL.city;

/** The word right before `offset`, lower case; empty where none stands there. */
function wordBefore(text: string, offset: number): string {
  const end = offset - 1;
  let start = end;
  while (start > 0 && end - start < 20 && /\p{L}/u.test(text[start - 1]!)) start -= 1;
  return text[end] === ' ' ? text.slice(start, end).toLowerCase() : '';
}

/** The word right behind `offset`, lower case. */
const wordAfter = (text: string, offset: number): string =>
  (/^ (\p{Ll}+)/u.exec(text.slice(offset, offset + BEHIND))?.[1] ?? '').toLowerCase();
const BEHIND = 12;

/** A word as names are written, not "QVX". */
const WRITTEN = /^\p{Lu}\p{Ll}/u;

/** A name of two words, the first unknown to every list, that was taken for a place’s, or a body’s with no more in it than a place: "Quxto Galicia". */
const isStrange = ({ type, text, words: [first, last, more] }: Form, lexicon: Lexicon): boolean =>
  last !== undefined &&
  more === undefined &&
  WRITTEN.test(text) &&
  !lexicon.common(first!) &&
  lexicon.word(first!) === 0 &&
  (type === 'place' || (type === 'organization' && (lexicon.word(last) & ~PLACE) === 0));

/**
 * The surnames that are places' names too, of people whose given name no list knows, so that they were taken for places
 * or bodies: "Galicia" where "Quxto Galicia" is named and "Galicia said".
 */
function speaking(
  text: string,
  forms: readonly Form[],
  lexicon: Lexicon,
  asserting: ReadonlySet<string>,
): ReadonlySet<string> {
  const full = new Set(forms.filter((form) => isStrange(form, lexicon)).map(({ words }) => words[1]!));
  if (!full.size) return full;
  const says = ({ end }: Mention): boolean => {
    const verb = wordAfter(text, end);
    return asserting.has(verb) || (lexicon.word(verb) & LEXICAL.speech) !== 0;
  };
  // A firm is called by its first word: "Quernel" beside "Xoa Quernel" is somebody.
  const isSomebody = ({ type, key }: Form): boolean =>
    type === 'person' && lexicon.word(key) === 0 && !lexicon.common(key);
  return new Set(
    forms
      .filter((form) => form.words.length === 1 && full.has(form.key) && (isSomebody(form) || form.mentions.some(says)))
      .map(({ key }) => key),
  );
}

/** How datelines are written: "SYDNEY (AP)". */
const SHOUTED = /^\p{Lu}{3,}$/u;

/**
 * Forms of one word that were taken for places, but are the given name or the surname of somebody whom the text names in
 * full ("Sydney" of "Sydney Marsh"), become people. Not where one mention stands as a place does: "to Sydney", "north Sydney", a dateline; where no list
 * knows the place, "in Quxlin".
 */
export function namesakes(
  text: string,
  forms: readonly Form[],
  lexicon: Lexicon,
  { within, directions, asserting }: Pick<JoinWords, 'within' | 'directions' | 'asserting'>,
): Form[] {
  const surnames = speaking(text, forms, lexicon, asserting);
  const isBearer = (form: Form): boolean => isStrange(form, lexicon) && surnames.has(form.words[1]!);
  const parts = new Set<string>(surnames);
  for (const { type, words } of forms)
    if (type === 'person' && words.length > 1 && words.length < 4) parts.add(words[0]!).add(words.at(-1)!);
  const placed = (mention: Mention, listed: boolean): boolean => {
    const before = wordBefore(text, mention.start);
    if ((listed && directions.has(before)) || SHOUTED.test(text.slice(mention.start, mention.end))) return true;
    return listed ? (lexicon.word(before) & LEXICAL.preposition) !== 0 : within.has(before);
  };
  return forms.map((form) => {
    const { type, words, mentions } = form;
    if (isBearer(form)) return { ...form, type: 'person' as const };
    if (type !== 'place' || words.length > 1 || !parts.has(words[0]!)) return form;
    const listed = (lexicon.word(words[0]!) & PLACE) !== 0;
    if (mentions.some((mention) => placed(mention, listed))) return form;
    return { ...form, type: 'person' as const };
  });
}
