import type { Tokens } from '../../../text/tokens.ts';
import type { FigureWords } from './words.ts';

/** The youngest of whom a sentence begins "At 16, she". */
const YOUNGEST = 13;

const plain = (parts: Tokens, at: number): string => parts[at]?.word.plain ?? '';

/** Whether what people do at an age stands before `at`: "she died at [66]". */
export const afterDeed = (parts: Tokens, at: number, { whoIs }: FigureWords): boolean =>
  whoIs.at.has(plain(parts, at - 1)) && whoIs.deeds.has(plain(parts, at - 2));

/** Whether who it is, and a form of "be", stand before `at`: "she was [66]", "I’m [66]". */
export function afterPerson(parts: Tokens, at: number, { whoIs }: FigureWords): boolean {
  const verb = plain(parts, at - 1);
  return whoIs.both.has(verb) || (whoIs.be.has(verb) && whoIs.persons.has(plain(parts, at - 2)));
}

/** Whether a name, a comma and "then" or "now" stand before `at`: "Holt, then [66]". */
export const afterThen = (parts: Tokens, at: number, { whoIs }: FigureWords): boolean =>
  whoIs.since.has(plain(parts, at - 1)) && plain(parts, at - 2) === ',' && parts[at - 3]?.word.capital === true;

/** Whether people and a bound stand before `at`: "children under [15]". */
export const afterAges = (parts: Tokens, at: number, { whoIs }: FigureWords): boolean =>
  whoIs.bounds.has(plain(parts, at - 1)) && whoIs.aged.has(plain(parts, at - 2)) && !parts[at - 1]!.line;

/** Whether people, and a form of "be", stand before `at`: "those who are [14 or 15]", "they’re [14 or 15]". */
export function afterPeople(parts: Tokens, at: number, { whoIs }: FigureWords): boolean {
  const verb = plain(parts, at - 1);
  return whoIs.bothPlural.has(verb) || (whoIs.bePlural.has(verb) && whoIs.people.has(plain(parts, at - 2)));
}

/** Whether a number and a comma open a sentence of somebody: "At [29], Ms Lopez". */
export function opensSentence(parts: Tokens, at: number, { whoIs }: FigureWords): boolean {
  if (!whoIs.at.has(plain(parts, at - 1)) || Number(parts[at]!.word.text) < YOUNGEST) return false;
  const before = parts[at - 2];
  const opens = parts[at - 1]!.line || !before || /^[.!?;,“"]$/.test(before.word.text);
  const next = parts[plain(parts, at + 1) === ',' ? at + 2 : at + 1];
  const person = next && (next.word.capital || whoIs.persons.has(next.word.plain) || whoIs.both.has(next.word.plain));
  return opens && next !== undefined && !next.line && person === true;
}

/** Below this a number in brackets behind a name is more often a count than an age. */
const CHILD = 10;
/** How many words a name has before an age in brackets, at most; and how far back results may be told of. */
const NAME = 4;
const RESULTS = 30;

/** The words of the name that ends before `end`, last first. */
function nameBefore(parts: Tokens, end: number): string[] {
  const words: string[] = [];
  for (let at = end - 1; at >= 0 && words.length < NAME; at -= 1) {
    if (!parts[at]!.word.capital) break;
    words.push(plain(parts, at));
    if (parts[at]!.line) break;
  }
  return words;
}

/** Whether what a line tells is who scored: there a number in brackets is no age. */
function ofResults(parts: Tokens, at: number, { whoIs }: FigureWords): boolean {
  for (let back = at; back >= 0 && at - back < RESULTS; back -= 1) {
    if (whoIs.results.has(plain(parts, back))) return true;
    if (parts[back]!.line) break;
  }
  return false;
}

/** Whether somebody stands before a number in brackets at `at`: "Ada Holt ([43])", "Mr Holt ([43])", "her son ([4])", "his wife Ada ([43])", "Oda Qux ([43]), of Leeds". */
export function afterSomebody(parts: Tokens, at: number, words: FigureWords): boolean {
  const { whoIs, determiners } = words;
  if (plain(parts, at - 1) !== '(' || plain(parts, at + 1) !== ')') return false;
  if (whoIs.kin.has(plain(parts, at - 2))) return determiners.has(plain(parts, at - 3));
  const name = nameBefore(parts, at - 1);
  if (!name.length || Number(parts[at]!.word.text) < CHILD || ofResults(parts, at, words)) return false;
  if (whoIs.kin.has(plain(parts, at - 2 - name.length))) return true;
  return (
    name.length > 1 && (name.slice(1).some((word) => whoIs.given.has(word)) || whoIs.from.has(behind(parts, at + 2)))
  );
}

/** The word behind brackets that close before `at`, a comma let pass. */
const behind = (parts: Tokens, at: number): string => plain(parts, plain(parts, at) === ',' ? at + 1 : at);

/** Whether somebody’s kin stand before a comma, and who they are of: "her son, [4]". */
export const afterKin = (parts: Tokens, at: number, { whoIs, determiners, nounJoints }: FigureWords): boolean =>
  plain(parts, at - 1) === ',' &&
  whoIs.kin.has(plain(parts, at - 2)) &&
  (determiners.has(plain(parts, at - 3)) || nounJoints.has(plain(parts, at - 3)));
