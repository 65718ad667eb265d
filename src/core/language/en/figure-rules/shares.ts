import type { FigureRule } from '../../../annotate/kinds/figure/words.ts';

/** Shares of a whole: ratios and fractions. */
export const shares: readonly FigureRule[] = [
  {
    id: 'out-of',
    means: 'out-of',
    pattern: '<number> out of every? <number> <noun>?',
    example: 'It affects [four out of seven adults] here.',
    is: '0.5714 adults',
  },
  {
    id: 'ratio',
    means: 'ratio',
    pattern: '<number> in every? <number> <noun>?',
    example: 'It affects [one in three adults] here.',
    is: '0.3333 adults',
  },
  {
    id: 'ratio-joined',
    means: 'ratio',
    pattern: '<number> - in - <number>',
    example: 'It has a [one-in-three] chance there.',
    is: '0.3333',
  },
  {
    id: 'fraction-of-unit',
    means: 'fraction',
    pattern: '<number> <denominator> of a|an <unit>',
    example: 'They walked [two-thirds of a mile] there.',
    is: '0.6667 mile',
  },
  {
    id: 'part-of-unit',
    means: 'fraction',
    pattern: 'a <denominator> of a|an <unit>',
    example: 'They walked [a quarter of a mile] there.',
    is: '0.25 mile',
  },
  {
    id: 'fraction',
    means: 'fraction',
    pattern: '<number> <denominator> of',
    example: 'They lost [two-thirds] of the vote.',
    is: '0.6667',
  },
  {
    id: 'part-unit',
    means: 'fraction',
    pattern: '<number> <denominator> <unit>',
    example: 'They walked [one-half mile] there.',
    is: '0.5 mile',
  },
  {
    id: 'fraction-alone',
    means: 'fraction',
    pattern: '<number> - <denominator>',
    example: 'Output is down [three-quarters] from May.',
    is: '0.75',
  },
  {
    id: 'one-part-of',
    means: 'fraction',
    pattern: 'a <denominator> of',
    example: 'They lost [a quarter] of the vote.',
    is: '0.25',
  },
  {
    id: 'half-unit',
    means: 'fraction',
    pattern: '<half> of? a|an <unit>',
    example: 'They waited [half an hour] there.',
    is: '0.5 hour',
  },
  {
    id: 'half-of',
    means: 'fraction',
    pattern: '<half> of',
    example: 'They lost [half] of the vote.',
    is: '0.5',
  },
];
