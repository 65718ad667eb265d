import type { FigureRule } from '../../../annotate/kinds/figure/words.ts';

/** Quantities in a unit, how old somebody is among them. */
export const measures: readonly FigureRule[] = [
  {
    id: 'age',
    means: 'age-unit',
    pattern: '<number> -? <unit> -? old|olds',
    example: 'The [14-year-old] boy was freed.',
    is: '14 year of age',
  },
  {
    id: 'age-range',
    means: 'age-unit',
    pattern: '<number> to|-|–|—|or <number> -? <unit> -? old|olds',
    example: 'Among those [18 to 25 years old] it leads.',
    is: '18 to 25 year of age',
  },
  {
    id: 'feet-inches',
    means: 'compound',
    whole: ['foot', 12],
    pattern: '<number> -? ft|feet|foot -|and? <number> -? in|ins|inch|inches',
    example: 'She is [5 ft 3 in] tall.',
    is: '5.25 foot',
  },
  {
    id: 'feet-bare',
    means: 'compound',
    whole: ['foot', 12],
    pattern: '<number> - foot - <number>',
    example: 'The [6-foot-9] guard left.',
    is: '6.75 foot',
  },
  {
    id: 'parts',
    means: 'compound',
    pattern: '<number> -? <unit> -? and? -? <number> -? <unit>',
    example: 'It took [3 hours 30 minutes] by car.',
    is: '3.5 hour',
  },
  {
    id: 'measure-range',
    means: 'amount',
    pattern: '<number> <scale>? -? <unit>? up? to|-|–|—|or <number> <scale>? -? <filler>? <unit> <per>?',
    example: 'The trip takes [three to four hours] by car.',
    is: '3 to 4 hour',
  },
  {
    id: 'measure-range-hyphens',
    means: 'amount',
    pattern: '<number> - to|or - <number> - <unit>',
    example: 'It has a [7-to-8-inch] screen.',
    is: '7 to 8 inch',
  },
  {
    id: 'measure-between',
    means: 'amount',
    pattern: '<number> <scale>? <unit>? and <number> <scale>? <unit> <per>?',
    example: 'Rents rose between [5% and 6%] there.',
    is: '5 to 6 percent',
    after: 'between',
  },
  {
    id: 'measure-from',
    means: 'amount',
    pattern: '<number> <scale>? <unit> to <number> <scale>?',
    example: 'He went from [98 kilograms to 83] in a year.',
    is: '98 to 83 kilogram',
    after: 'from',
  },
  {
    id: 'measure',
    means: 'amount',
    pattern: '<number> <scale>? -? <filler>? <unit> <per>?',
    example: 'Sales rose [12 per cent] in May.',
    is: '12 percent',
  },
];
