import type { FigureRule } from '../../../annotate/kinds/figure/words.ts';

/** Folds, crowds and ranges of what is counted; scores and odds, which look like ranges. */
export const counts: readonly FigureRule[] = [
  {
    id: 'fold',
    means: 'fold',
    pattern: '<fold>',
    example: 'Sales grew more than [sixfold] there.',
    is: '6 times',
  },
  {
    id: 'number-fold',
    means: 'fold',
    pattern: '<number> -? fold',
    example: 'Sales saw a [20-fold] rise there.',
    is: '20 times',
  },
  {
    id: 'crowd-unit',
    means: 'crowd',
    pattern: '<crowd> of? <unit> <per>?',
    example: 'It costs [tens of millions of dollars a year] to run.',
    is: '×10000000 USD per year',
  },
  {
    id: 'crowd',
    means: 'crowd',
    pattern: '<crowd> of? <noun>',
    example: 'They read [millions of texts] for it.',
    is: '×1000000 texts',
  },
  {
    id: 'crowd-alone',
    means: 'crowd',
    pattern: '<crowd>',
    example: 'Fires killed [dozens] in the hills.',
    is: '×12',
  },
  {
    id: 'count-range',
    means: 'amount',
    pattern: '<number> <scale>? to|-|–|—|or <number> <scale>? <noun> <per>?',
    example: 'It will hire [1,000 to 2,000 people] soon.',
    is: '1000 to 2000 people',
  },
  {
    id: 'count-between',
    means: 'amount',
    pattern: '<number> <scale>? and <number> <scale>? <noun>?',
    example: 'It sold between [750,000 and 800,000 cars] there.',
    is: '750000 to 800000 cars',
    after: 'between',
  },
  {
    id: 'from-to',
    means: 'amount',
    pattern: '<number> <scale>? to <number> <scale>?',
    example: 'The index went from [240 to 273] in a day.',
    is: '240 to 273',
    after: 'from',
  },
  {
    id: 'range-scaled',
    means: 'amount',
    pattern: '<number> to|-|–|—|or <scaled>',
    example: 'It fell to [350–375 million] in all.',
    is: '350000000 to 375000000',
  },
  {
    id: 'range-grouped',
    means: 'amount',
    grouped: true,
    pattern: '<number> to|-|–|— <number>',
    example: 'It put the crowd at [20,000 to 25,000] there.',
    is: '20000 to 25000',
  },
  {
    id: 'score-in-sets',
    means: 'never',
    pattern: '<digits> -|–|— <digits> ( <digits> )',
    example: 'She beat her 7–6 (5) in the rain.',
    is: '',
  },
  { id: 'score', means: 'never', pattern: '<digits> -|–|— <digits>', example: 'They won 3–2 in the rain.', is: '' },
  {
    id: 'odds',
    means: 'never',
    pattern: '<digits> to <digits>',
    example: 'They won it 516 to 39 in the end.',
    is: '',
    unless: 'moved',
  },
];

/** A number with what it counts, or by itself: what no other rule has taken. */
export const bareCounts: readonly FigureRule[] = [
  {
    id: 'count',
    means: 'amount',
    pattern: '<number> <scale>? +? <noun> <per>?',
    example: 'It sacked [6,650 employees] there.',
    is: '6650 employees',
  },
  {
    id: 'count-single',
    means: 'amount',
    pattern: '<number> <scale>? <singular>',
    example: 'He wrote a [12 page] letter.',
    is: '12 page',
  },
  {
    id: 'number',
    means: 'amount',
    pattern: '<number> <scale>?',
    example: 'The index closed at [27,349.19] again.',
    is: '27349.19',
  },
];
