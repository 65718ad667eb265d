import type { FigureRule } from '../../../annotate/kinds/figure/words.ts';

/** What only looks like a figure: times, telephone numbers, what is numbered, decades. */
export const noFigures: readonly FigureRule[] = [
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
    id: 'ordinal',
    means: 'never',
    pattern:
      'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety - first|second|third|fourth|fifth|sixth|seventh|eighth|ninth',
    example: 'It was the thirty-fifth of its kind.',
    is: '',
  },
  {
    id: 'decade',
    means: 'never',
    pattern: '<round-or-year> s',
    example: 'A man in his 50s left.',
    is: '',
  },
  {
    id: 'year-style',
    means: 'never',
    pattern: '<round-or-year> - style|era|vintage',
    example: 'She kept the 2016-style board.',
    is: '',
  },
  { id: 'short-year', means: 'never', pattern: "’|‘|' <two-digits>", example: 'The class of ’16 met.', is: '' },
  {
    id: 'emergency',
    means: 'never',
    pattern: '911 call|calls|operator|operators',
    example: 'The 911 calls were heard.',
    is: '',
  },
  {
    id: 'emergency-number',
    means: 'never',
    pattern: '911',
    example: 'She called 911 at once.',
    is: '',
    unless: 'counted',
  },
  {
    id: 'plan',
    means: 'never',
    pattern: '401|403|457|501|527 (? k|b|c|d )?',
    example: 'Her 401(k) grew, tax-free.',
    is: '',
  },
  {
    id: 'resolution',
    means: 'never',
    pattern: '4|8 k',
    example: 'It streams in 4K there.',
    is: '',
    unless: 'counted',
  },
  {
    id: 'numbered-short',
    means: 'never',
    pattern: 'no|nos|vol|vols|fig|figs|ch|sec|art|pp|pg|para|rte|pt . <number>',
    example: 'The squad’s No. 18 left it.',
    is: '',
    unless: 'counted',
  },
  {
    id: 'height',
    means: 'never',
    pattern: "<digits> ’|'|′ <digits> ”|″|\"|’|'",
    example: 'He is 6\'3" tall there.',
    is: '',
  },
  { id: 'era', means: 'never', pattern: '<digits> bc|bce|b.c.|b.c', example: 'A mill of 500 BC stood there.', is: '' },
  {
    id: 'index',
    means: 'never',
    pattern: 'p . <number>',
    example: 'The S.&P. 500 fell again.',
    is: '',
    unless: 'counted',
  },
];
