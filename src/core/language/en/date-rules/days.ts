import type { DateRule } from '../../../annotate/kinds/date/words.ts';

/** Days and months, as far as they are told. */
export const dayRules: readonly DateRule[] = [
  {
    id: 'iso',
    pattern: '<iso> t|at? <time>? <zone>?',
    means: 'iso',
    example: 'The log opens on [2023-09-14].',
    is: '2023-09-14',
  },
  {
    id: 'day-range',
    pattern: '<weekday>? ,? <month> <day> -|–|— <day> ,? <year>?',
    means: 'days',
    example: 'The fair runs [June 3–7, 2024] in Leeds.',
    is: '2024-06-03/2024-06-07',
  },
  {
    id: 'day-range-first',
    pattern: '<day> -|–|—|to|and <day> of? <month> ,? <year>?',
    means: 'days',
    example: 'The fair runs from [3 to 7 June 2024] in Leeds.',
    is: '2024-06-03/2024-06-07',
  },
  {
    id: 'day-list',
    pattern: '<weekday>? ,? <month> <day> and|or|& <day> ,? <year>?',
    means: 'days',
    example: 'The fair was on [June 3 and 4, 2024] in Leeds.',
    is: '2024-06-03/2024-06-04',
  },
  {
    id: 'month-day-which',
    pattern: '<weekday>? ,? <month> the? <day> ,? of? <which> <period>',
    means: 'calendar',
    example: 'The mill burned down on [June 3 last year] in Leeds.',
    is: '2024-06-03',
  },
  {
    id: 'day-month-which',
    pattern: '<weekday>? ,? the? <day> of? <month> ,? of? <which> <period>',
    means: 'calendar',
    example: 'The mill burned down on [3 June last year] in Leeds.',
    is: '2024-06-03',
  },
  {
    id: 'month-day',
    pattern: '<weekday>? ,? <month> the? <day> ,? <year>? ,? at? <time>? <zone>?',
    means: 'calendar',
    example: 'It was posted on [March 7th, 2024 at 21:05 UTC] from Oslo.',
    is: '2024-03-07T21:05:00Z',
  },
  {
    id: 'day-month',
    pattern: '<weekday>? ,? the? <day> of? <month> ,? <year>? ,? at? <time>? <zone>?',
    means: 'calendar',
    example: 'She resigned on [Monday, 3 June 2024] in Leeds.',
    is: '2024-06-03',
  },
  {
    id: 'month-year',
    pattern: '<month> ,? of? <year>',
    means: 'calendar',
    example: 'The bridge closed in [June 2019] for repairs.',
    is: '2019-06',
  },
  {
    id: 'month-which',
    pattern: '<month> ,? of? <which> <period>',
    means: 'calendar',
    example: 'The mill burned down in [June of last year] in Leeds.',
    is: '2024-06',
  },
  {
    id: 'year-month',
    pattern: 'the <year> <month>',
    means: 'calendar',
    example: 'The mill stood through [the 2021 July] storms.',
    is: '2021-07',
  },
  {
    id: 'numeric',
    pattern: '<numeric>',
    means: 'numeric',
    example: 'Form received [14/09/2023] by post.',
    is: '2023-09-14',
  },
];
