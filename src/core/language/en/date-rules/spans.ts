import type { DateRule } from '../../../annotate/kinds/date/words.ts';

/** Spans of the calendar: quarters, seasons, decades. */
export const spanRules: readonly DateRule[] = [
  {
    id: 'quarter',
    pattern: 'the? <nth> quarter of? <year>?',
    means: 'quarter',
    example: 'Sales fell in [the third quarter of 2023] and after.',
    is: '2023-07/2023-09',
  },
  {
    id: 'quarter-short',
    pattern: 'q <digit> of? <year>?',
    means: 'quarter',
    example: 'Sales fell in [Q3 2023] and after.',
    is: '2023-07/2023-09',
  },
  {
    id: 'season-year',
    pattern: 'the? <season> of? <year>',
    means: 'season',
    example: 'The shop shut in [the summer of 2021] for good.',
    is: '2021-06/2021-08',
  },
  {
    id: 'which-season',
    pattern: 'the|this? <which> <season>',
    means: 'season',
    example: 'The pool opened [last summer] for good.',
    is: '2024-06/2024-08',
  },
  {
    id: 'season',
    pattern: 'the <season>',
    means: 'vague',
    example: 'The pool was closed in [the summer].',
    is: null,
    led: true,
  },
  {
    id: 'decade',
    pattern: "the? ’|'? <decade>",
    means: 'decade',
    example: 'The style of [the 1980s] is back.',
    is: '1980-01-01/1989-12-31',
  },
  {
    id: 'century',
    pattern: 'the? <nth> -? century',
    means: 'century',
    example: 'A mill from [the 19th century] burned down.',
    is: '1800-01-01/1899-12-31',
  },
  {
    id: 'season-years',
    pattern: '<year> -|–|/ <two-digits>',
    means: 'season-years',
    example: 'In [2014–15] the club went up.',
    is: '2014/2015',
  },
  {
    id: 'years-apart',
    pattern: '<year> -|–|— <two-apart>',
    means: 'season-years',
    example: 'Its mayor ([1892 – 94]) left.',
    is: '1892/1894',
    bracketed: true,
  },
];
