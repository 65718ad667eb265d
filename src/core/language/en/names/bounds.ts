import type { BoundWords } from '../../../annotate/kinds/name/entity/bounds.ts';

export const boundWords: BoundWords = {
  between: new Set(['to', 'on', 'in', 'at', 'with', 'from', 'by', 'vs', 'versus', 'against']),
  offices: new Set([
    'ceo',
    'cfo',
    'coo',
    'cto',
    'chairman',
    'chairwoman',
    'president',
    'senator',
    'governor',
    'ambassador',
    'spokesman',
    'spokeswoman',
    'chief executive',
    'finance chief',
    'prime minister',
    'foreign minister',
    'vice president',
  ]),
  joining: new Set(['and', '&', '/']),
};
