import type { ReportingWords } from './words.ts';

/** What stands for a whole name among the words before another. */
export const A_NAME = '*';

const lower = (word: string): string => word.toLowerCase();

/**
 * Whether some words before a name are the title of whom it names, though a preposition stands among them: "former
 * Secretary of State", not "aides to President" or "the chief of staff for Senator".
 */
function isTitle(
  before: readonly string[],
  { prepositions, determiners, offices, ranks, titles }: ReportingWords,
): boolean {
  const tie = before.findIndex((word) => prepositions.has(word));
  if (tie < 1 || !offices.has(before[tie - 1]!)) return false;
  const last = before.slice(before.findLastIndex((word) => prepositions.has(word)) + 1);
  return last.some((word) => !titles.has(word) && !ranks.has(word) && !determiners.has(word));
}

/** Whether a verb before a name is about whom it names: "a pastor supporting Mr.", not "the outgoing" or "Acting Secretary". */
function isObject(before: readonly string[], { titles, determiners, looksParticiple }: ReportingWords): boolean {
  let at = before.length - 1;
  while (at > 0 && titles.has(lower(before[at]!))) at -= 1;
  return (
    at > 0 &&
    looksParticiple(before[at]!) &&
    before[at] === lower(before[at]!) &&
    !determiners.has(lower(before[at - 1]!))
  );
}

/** Whether a person's name only tells more of the noun before it in a phrase, by the words before it in the phrase, names as `A_NAME`: "a lawyer for Minister". */
export function isBehind(before: readonly string[], words: ReportingWords): boolean {
  const plain = before.map(lower);
  return isObject(before, words) || (plain.some((word) => words.prepositions.has(word)) && !isTitle(plain, words));
}
