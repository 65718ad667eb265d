import type { FigureRule } from '../../../annotate/kinds/figure/words.ts';

/** Sums of money, and ranges of them. */
export const money: readonly FigureRule[] = [
  {
    id: 'money-range',
    means: 'amount',
    pattern:
      '<currency> <number> <money-scale>? u.s.|us? <per>? up? to|-|–|—|or <currency>? <number> <money-scale>? <per>?',
    example: 'Fines run from [$3m to $5 million] in most states.',
    is: '3000000 to 5000000 USD',
  },
  {
    id: 'money-between',
    means: 'amount',
    pattern: '<currency> <number> <money-scale>? and <currency>? <number> <money-scale>? <per>?',
    example: 'Nurses earn between [£28,000 and £35,000 a year] there.',
    is: '28000 to 35000 GBP per year',
    after: 'between',
  },
  {
    id: 'money-letter',
    means: 'amount',
    pattern: '<currency-letter> <number> <money-scale>? <per>?',
    example: 'It paid [R2.7bn] last year.',
    is: '2700000000 ZAR',
  },
  {
    id: 'money',
    means: 'amount',
    pattern: '<currency> <number> <money-scale>? -? u.s.|us? <per>? <per>?',
    example: 'It cost [£2.5bn] last year.',
    is: '2500000000 GBP',
  },
];
