import type { DateRule } from '../../../annotate/kinds/date/words.ts';

/** What is told from the day of the article. */
export const relativeRules: readonly DateRule[] = [
  {
    id: 'ago',
    pattern: '<count> <unit> ago|back',
    means: 'ago',
    example: 'The firm opened [three weeks ago] in Oslo.',
    is: '2025-01-22',
  },
  {
    id: 'ago-more',
    pattern: '<count> <unit> earlier|before|previously',
    means: 'vague',
    example: 'Sales had been higher [a year earlier] in Oslo.',
    is: null,
  },
  {
    id: 'from-now',
    pattern: '<count> <unit> from now',
    means: 'ahead',
    example: 'It will open [two weeks from now] in Oslo.',
    is: '2025-02-26',
  },
  {
    id: 'which-month',
    pattern: '<which> <month>',
    means: 'relative-month',
    example: 'The bill passed [last October] after a row.',
    is: '2024-10',
  },
  {
    id: 'which-weekday',
    pattern: '<which> <weekday>',
    means: 'weekday',
    example: 'The vote is set for [next Tuesday] at noon.',
    is: '2025-02-18',
  },
  {
    id: 'which-period',
    pattern: 'the|this? <which> <period>',
    means: 'period',
    example: 'Prices rose [last month] by a third.',
    is: '2025-01',
  },
  {
    id: 'turn',
    pattern: 'the <turn> of the|this|last|next <period>',
    means: 'turn',
    example: 'The plant will shut by [the end of the year] for good.',
    is: '2025-12-31',
  },
  {
    id: 'neighbour-period',
    pattern: 'the <period> before|after',
    means: 'period',
    example: 'That is fewer than [the year before].',
    is: '2024',
  },
  {
    id: 'day-word',
    pattern: '<day-word>',
    means: 'day-word',
    example: 'The court ruled [yesterday] in Oslo.',
    is: '2025-02-11',
  },
  {
    id: 'weekday',
    pattern: '<weekday>',
    means: 'weekday',
    example: 'The court ruled on [Monday] in Oslo.',
    is: '2025-02-10',
  },
  {
    id: 'weekend',
    pattern: 'the weekend',
    means: 'period',
    example: 'Rain fell over [the weekend] in Oslo.',
    is: '2025-02-08/2025-02-09',
  },
];
