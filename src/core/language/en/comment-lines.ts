import type { CommentRule } from '../../parse/words.ts';

const names = 'january february march april may june july august september october november december'.split(' ');

/** English month names, whole and by their first three letters. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]),
);

/** Lines that open a reader's comment. */
export const comments: readonly CommentRule[] = [
  {
    id: 'comment/on-at',
    pattern:
      /^(?<author>\S[^\n]{0,60}?) on (?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4}),?(?: at)? (?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d)?(?: ?(?<half>[ap]\.?m\.?))?(?: (?:UTC|GMT))?[ »:>]*$/iu,
    example: 'some_reader on March 3rd, 2024 at 09:05 UTC »',
  },
];
