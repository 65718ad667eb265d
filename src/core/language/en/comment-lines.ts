import type { CommentRule } from '../../parse/words.ts';
import { later, laterLower, type TextPattern } from '../../text/later.ts';
import { spelt } from '../../text/spelt.ts';

const names = 'january february march april may june july august september october november december'.split(' ');

/** English month names, whole and by their first three letters. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]),
);

const MONTH = `(?<month>${names.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)\\.?`;
const US = `${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`;
const UK = `(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\\d{4})`;
const ISO = '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)';
const TIME =
  '(?:,? (?:at )?|T)(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)(?::\\d\\d)?(?: ?(?<half>[ap]\\.?m\\.?))?(?: ?(?:UTC|GMT|Z))?';
/** The hour before a date: "17:41 JST, October 13, 2024". */
const CLOCK = '\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?';
const AUTHOR = '(?<author>(?!(?:(?:first|last) )?(?:published|updated|posted|modified)\\b)[^\\s“"][^\\n“”"]{0,60}?)';
const rule = (source: string): TextPattern => later(() => spelt(`^${source}[ »:>.#¶|-]*$`, 'i'));

/** A line that is only a date: "Tuesday, September 22, 2015", as Americans and as others write it. */
export const dateLines: readonly TextPattern[] = [US, UK].flatMap((date) => [
  laterLower(() => spelt(`^(?:\\p{L}{3,9},? )?${date}(?:(?: [|•·—–-])?${TIME})?(?: [a-z]{2,4})?$`, 'u')),
  laterLower(() => spelt(`^${CLOCK},? (?:\\p{L}{3,9},? )?${date}$`, 'u')),
]);

/** The same dates within a line: "Published: 3 March 2024". */
export const dates: readonly TextPattern[] = [US, UK].map((date) =>
  laterLower(() => spelt(`(?<![\\p{L}\\d])${date}(?!\\d)`, 'u')),
);

/** A year, and a time of day behind it. */
const DATED = /\d{4}[\s\S]*\d[:.]\d\d/;

/** Lines that open a reader's comment. Two rows for one form are its dates as Americans and as others write them. */
export const comments: readonly CommentRule[] = [
  {
    id: 'comment/on-at',
    sure: true,
    needs: DATED,
    pattern: rule(`${AUTHOR} (?:on|says on|said on|wrote on|commented on) ${US}${TIME}`),
    example: 'some_reader on March 3rd, 2024 at 09:05 UTC »',
  },
  {
    id: 'comment/on-at-day-first',
    sure: true,
    needs: DATED,
    pattern: rule(`${AUTHOR} (?:on|says on|said on|wrote on|commented on) ${UK}${TIME}`),
    example: 'some_reader on 3 March 2024 at 09:05',
  },
  {
    id: 'comment/says-date',
    sure: true,
    needs: DATED,
    pattern: rule(`${AUTHOR} (?:says|said|wrote|writes|commented):?\\s+${US}${TIME}`),
    example: 'some_reader says:\nMarch 3, 2024 at 9:05 am',
  },
  {
    id: 'comment/says-date-day-first',
    sure: true,
    needs: DATED,
    pattern: rule(`${AUTHOR} (?:says|said|wrote|writes|commented):?\\s+${UK}${TIME}`),
    example: 'some_reader says:\n3 March 2024 at 9:05 am',
  },
  {
    id: 'comment/date-behind',
    sure: false,
    needs: DATED,
    pattern: rule(`${AUTHOR}(?: [|•·–—-]|,)? ${US}${TIME}`),
    example: 'some_reader • March 3, 2024, 9:05 am',
  },
  {
    id: 'comment/date-behind-day-first',
    sure: false,
    needs: DATED,
    pattern: rule(`${AUTHOR}(?: [|•·–—-]|,)? ${UK}${TIME}`),
    example: 'some_reader | 3 March 2024 09:05',
  },
  {
    id: 'comment/iso',
    sure: false,
    needs: DATED,
    pattern: rule(`${AUTHOR}(?: [|•·–—-]|,| on)? ${ISO}${TIME}`),
    example: 'some_reader 2024-03-03 09:05',
  },
  {
    id: 'comment/ago',
    sure: false,
    needs: /ago/i,
    pattern: rule(
      '(?:\\[[–-]\\] ?)?(?!(?:updated|published|posted)\\b)(?<author>\\S{2,40}(?: \\S{1,20}){0,2}?)(?: [|•·–—-])?(?: \\d+ points?)?(?: [|•·–—-])? \\d+ ?(?:min(?:ute)?s?|h(?:ou)?rs?|h|d(?:ay)?s?|w(?:ee)?ks?|mo(?:nth)?s?|y(?:ea)?rs?) ago(?: \\(\\d+ children\\))?',
    ),
    example: 'some_reader • 3 hours ago',
  },
];
