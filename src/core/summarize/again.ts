/** So much of its words a sentence shares with an earlier one that it tells again: the line under the title opens the text once more. */
const AGAIN = 0.9;
/** Fewer words than this may be alike by chance. */
const ENOUGH = 8;

/** The words of a sentence, each once. */
export const wordsOf = (sentence: string): Set<string> => new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Whether some words are nearly those told before, with no other number among them. */
export function repeats(words: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  const added = [...words].filter((word) => !told.has(word));
  const size = Math.max(words.size, told.size);
  return size > ENOUGH && words.size - added.length >= AGAIN * size && !added.some((word) => /\d/.test(word));
}
