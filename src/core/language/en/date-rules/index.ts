import type { DateRule } from '../../../annotate/kinds/date/words.ts';
import { bareRules } from './bare.ts';
import { dayRules } from './days.ts';
import { relativeRules } from './relative.ts';
import { spanRules } from './spans.ts';

/**
 * How English news writes dates. Earlier rules win. Each example is a test, read on Wednesday, 12 February 2025: the rule
 * finds exactly what the brackets hold, and it means `is`.
 */
export const dateRules: readonly DateRule[] = [...dayRules, ...spanRules, ...relativeRules, ...bareRules];
