import type { BoundWords } from '../../../annotate/kinds/name/entity/bounds.ts';

export const boundWords: BoundWords = {
  between: new Set(['to', 'on', 'in', 'at', 'with', 'from', 'by', 'vs', 'versus', 'against']),
  joining: new Set(['and', '&', '/']),
};
