import type { DateRule } from '../../../annotate/kinds/date/words.ts';

/** A month or a year alone. */
export const bareRules: readonly DateRule[] = [
  {
    id: 'month',
    pattern: '<month>',
    means: 'calendar',
    example: 'The court ruled in [January] against them.',
    is: '2025-01',
    led: true,
  },
  {
    id: 'year',
    pattern: '<year>',
    means: 'year',
    example: 'The court ruled in [2016] against them.',
    is: '2016',
  },
];
