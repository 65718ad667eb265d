/** Words as they are written in a list: parted by white space, a low line for a space within one. */
export const wordList = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/** The same as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));
