import { isNoun, type Place } from './role-place.ts';

const ACRONYM = /^\p{Lu}{2,6}$/u;

/**
 * Where the last word before token `from` stands, before the full stop of a short one and over its letters in brackets:
 * "Sen.", "solicitor general (SG)"; -1 where none does.
 */
export function wordBefore({ tokens, words }: Place, from: number): number {
  if (from < 1 || tokens[from]!.line) return -1;
  const { text } = tokens[from - 1]!.word;
  if (text === ')' && tokens[from - 3]?.word.text === '(' && ACRONYM.test(tokens[from - 2]!.word.text)) return from - 4;
  if (text !== '.') return from - 1;
  return words.short.has(tokens[from - 2]?.word.lower ?? '') ? from - 2 : -1;
}

/** Whether a title stands right behind an office in lower case, that says more: "Sen." of "presidential candidate Sen." */
function isRank({ tokens, words, named }: Place, at: number): boolean {
  const [before, title] = [tokens[at - 1], tokens[at]!];
  if (!before || title.line || before.word.capital || named(before) || words.relations.has(before.word.lower))
    return false;
  return title.word.capital && isNoun(title, words) && isNoun(before, words) && !words.modifiers.has(before.word.lower);
}

/**
 * The first token of how somebody is addressed, where what they are stands before it: "Prof Dr" of "the vice chancellor
 * Prof Dr [X]", "Prince" of "the energy minister Prince [X]"; the name's own first token otherwise.
 */
export function addressOf(place: Place): number {
  const { tokens, words, from } = place;
  let first = from;
  for (let at = wordBefore(place, first); at >= 0; at = wordBefore(place, first)) {
    const token = tokens[at]!;
    const { lower } = token.word;
    if (words.courtesies.has(lower) || words.degrees.has(lower) || words.styles.has(lower)) first = at;
    else if (first === from && isRank(place, at)) first = at;
    else return isNoun(token, words) ? first : from;
  }
  return from;
}
