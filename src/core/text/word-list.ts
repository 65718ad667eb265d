/** What a list holds, parted by white space. Not by a pattern: lists are read at the start, thousands of words of them. */
export const listed = (list: string): readonly string[] => list.replaceAll('\n', ' ').split(' ').filter(Boolean);

/** Words as they are written in a list: parted by white space, a low line for a space within one. */
export const wordList = (list: string): readonly string[] =>
  list.includes('_') ? listed(list).map((word) => word.replaceAll('_', ' ')) : listed(list);

/** The same as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));
