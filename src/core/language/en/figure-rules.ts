import type { FigureRule } from '../../annotate/kinds/figure/words.ts';

/**
 * How English news writes figures. Earlier rules win. Each example is a test: the rule finds exactly what the brackets
 * hold (nothing, for `never`), and it says `is`.
 */
export const figureRules: readonly FigureRule[] = [
  // What only looks like a figure.
  { id: 'clock', means: 'never', pattern: '<number> am|pm|a.m.|p.m.', example: 'Doors open at 7 pm sharp.', is: '' },
  {
    id: 'phone',
    means: 'never',
    pattern: '+|( <digits> )? <digits> -|–? <digits> <digits>?',
    example: 'Call (020) 7946 0958 now.',
    is: '',
  },
  {
    id: 'numbered',
    means: 'never',
    pattern: '<numbered-word> <number>',
    example: 'The seats are in section 12 of the hall.',
    is: '',
    unless: 'counted',
  },

  {
    id: 'year-ending',
    means: 'never',
    pattern: '<four-digits> s',
    example: 'It was 2018s hit in the charts.',
    is: '',
  },

  // Money.
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
    id: 'money',
    means: 'amount',
    pattern: '<currency> <number> <money-scale>? -? u.s.|us? <per>?',
    example: 'It cost [£2.5bn] last year.',
    is: '2500000000 GBP',
  },

  // Shares of a whole.
  {
    id: 'ratio',
    means: 'ratio',
    pattern: '<number> in|out of? every? <number> <noun>?',
    example: 'It affects [one in three adults] here.',
    is: '0.3333 adults',
  },
  {
    id: 'fraction',
    means: 'fraction',
    pattern: '<number> <denominator> of',
    example: 'They lost [two-thirds] of the vote.',
    is: '0.6667',
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
    pattern: '<half> a|an <unit>',
    example: 'They waited [half an hour] there.',
    is: '0.5 hour',
  },
  {
    id: 'part-unit',
    means: 'fraction',
    pattern: '<number> <denominator> <unit>',
    example: 'They walked [one-half mile] there.',
    is: '0.5 mile',
  },
  {
    id: 'half-of',
    means: 'fraction',
    pattern: '<half> of',
    example: 'They lost [half] of the vote.',
    is: '0.5',
  },

  // Measures.
  {
    id: 'age',
    means: 'amount',
    pattern: '<number> -? <unit> -? old',
    example: 'The [14-year-old] boy was freed.',
    is: '14 year of age',
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

  // Counts.
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
    pattern: '<crowd> of? <unit>',
    example: 'It cost [tens of millions of dollars] to build.',
    is: '×10000000 USD',
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
    pattern: '<number> <scale>? to|-|–|—|or <number> <scale>? <noun>',
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
  { id: 'score', means: 'never', pattern: '<digits> -|–|— <digits>', example: 'They won 3–2 in the rain.', is: '' },
  {
    id: 'name-age',
    means: 'age',
    pattern: '<number> ,|.|)|who',
    example: 'Maria Lopez, [66], left the board.',
    is: '66 year of age',
    after: 'name',
  },
  {
    id: 'aged',
    means: 'age',
    pattern: 'aged|age <number>',
    example: 'She left home [aged 14] in May.',
    is: '14 year of age',
  },
  {
    id: 'age-of',
    means: 'age',
    pattern: 'age of <number> years?',
    example: 'Boys under the [age of 16] are exempt.',
    is: '16 year of age',
  },
  {
    id: 'count',
    means: 'amount',
    pattern: '<number> <scale>? <noun>',
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
