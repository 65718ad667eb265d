import type { FigureRule } from '../../../annotate/kinds/figure/words.ts';
import { ages } from './ages.ts';
import { bareCounts, counts } from './counts.ts';
import { measures } from './measures.ts';
import { money } from './money.ts';
import { noFigures } from './no-figures.ts';
import { shares } from './shares.ts';

/**
 * How English news writes figures. Earlier rules win. Each example is a test: the rule finds exactly what the brackets
 * hold (nothing, for `never`), and it says `is`.
 */
export const figureRules: readonly FigureRule[] = [
  ...noFigures, // what they take no other rule may have
  ...money, // "$5 to $7 million" before "5 to 7"
  ...shares, // "one in three" before "one"
  ...measures,
  ...counts, // ranges before single numbers
  ...ages, // "Maria Lopez, 66," before any number
  ...bareCounts,
];
