import type { Tokens } from '../../../text/tokens.ts';
import type { FigureWords } from './words.ts';

/** The youngest of whom a sentence begins "At 16, she". */
const YOUNGEST = 16;

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
  const opens = parts[at - 1]!.line || !before || /^[.!?“"]$/.test(before.word.text);
  const next = parts[plain(parts, at + 1) === ',' ? at + 2 : at + 1];
  return opens && next !== undefined && !next.line && (next.word.capital || whoIs.persons.has(next.word.plain));
}
