import type { LawWords } from '../../../annotate/kinds/name/bounds/laws.ts';

export const lawWords: LawWords = {
  act: 'Act',
  within: new Set(['of', 'for', 'with', 'against', 'in', 'to', 'and', 'on']),
  of: 'of',
};
