import type { FigureRule } from '../../../annotate/kinds/figure/words.ts';

/** Ages that a number has by where it stands. */
export const ages: readonly FigureRule[] = [
  {
    id: 'name-age',
    means: 'age',
    pattern: '<number> ,|.|)|who',
    example: 'Maria Lopez, [66], left the board.',
    is: '66 year of age',
    after: 'name',
  },
  {
    id: 'person-age',
    means: 'age',
    pattern: '<number> ,|.|;|)|—|–|and|but|when|now|at|who|in|from|after',
    example: 'She was [66] and still on the board.',
    is: '66 year of age',
    after: 'person',
  },
  {
    id: 'people-age',
    means: 'age',
    pattern: '<number> or <number> ,|.|;|)|—|–|and|but|when|now',
    example: 'They met those who are [14 or 15] now.',
    is: '14 to 15 year of age',
    after: 'people',
  },
  {
    id: 'at-age',
    means: 'age',
    pattern: '<number> ,',
    example: 'At [29], Lopez is on the board.',
    is: '29 year of age',
    after: 'opening',
  },
  {
    id: 'aged-range',
    means: 'age',
    pattern: 'aged|age|ages of? <number> to|-|–|—|and <number>',
    example: 'It asked women [aged 18 to 24] about it.',
    is: '18 to 24 year of age',
  },
  {
    id: 'aged',
    means: 'age',
    pattern: 'aged|age <number>',
    example: 'She left home [aged 14] in May.',
    is: '14 year of age',
  },
  {
    id: 'turns',
    means: 'age',
    pattern: 'turns|turned|turning <number>',
    example: 'Before she [turned 70] she left.',
    is: '70 year of age',
  },
  {
    id: 'age-of-years',
    means: 'age',
    pattern: 'age of <number> years',
    example: 'Boys under the [age of 16] years are exempt.',
    is: '16 year of age',
  },
  {
    id: 'age-of',
    means: 'age',
    pattern: 'age of <number> years?',
    example: 'Boys under the [age of 16] are exempt.',
    is: '16 year of age',
  },
];
