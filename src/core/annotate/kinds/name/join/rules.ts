import type { JoinRule } from './join-rule.ts';
import { personRules } from './person-rules.ts';
import { thingRules } from './thing-rules.ts';

/** What the text itself puts beside a name is surest; people go first, as most forms of one word are surnames. */
export const joinRules: readonly JoinRule[] = [
  {
    id: 'beside',
    example: 'European Central Bank (ECB) → ECB',
    several: 'fullest',
    fits: (short, full, { beside }) => beside.get(short.key) === full.key,
  },
  ...personRules,
  ...thingRules,
];
