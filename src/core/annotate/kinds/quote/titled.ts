import type { ReportingWords } from './words.ts';

/** What stands for a whole name among the words before another. */
export const A_NAME = '*';

/**
 * Whether some words before a name are the title of whom it names, though a preposition stands among them: "former
 * Secretary of State", not "aides to President", "a lawyer for Minister" or "chief of staff for Senator".
 */
function isTitle(before: readonly string[], words: ReportingWords): boolean {
  const tied = (word: string): boolean => words.prepositions.has(word);
  if (!words.offices.has(before[before.findIndex(tied) - 1]!) || words.indefinite.has(before[0]!)) return false;
  const last = before.slice(before.findLastIndex(tied) + 1);
  return last.some((word) => !words.titles.has(word) && !words.ranks.has(word) && !words.determiners.has(word));
}

/**
 * Whether a person's name only tells more of the noun before it in a phrase, by the words before it there, names as
 * `A_NAME`: "a lawyer for Minister", "a pastor supporting Mr."; a capital makes a title of "Acting Secretary".
 */
export function isBehind(before: readonly string[], words: ReportingWords): boolean {
  const plain = before.map((word) => word.toLowerCase());
  const acts = (word: string, at: number): boolean => at > 1 && words.looksParticiple(word) && word === plain[at];
  return (plain.some((word) => words.prepositions.has(word)) || before.some(acts)) && !isTitle(plain, words);
}
