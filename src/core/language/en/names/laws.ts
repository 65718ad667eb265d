import type { LawWords } from '../../../annotate/kinds/name/bounds/laws.ts';

export const lawWords: LawWords = {
  acts: new Set(['Act', 'Bill']),
  within: new Set(['of', 'for', 'with', 'against', 'in', 'to', 'and', 'on', "'s", '’s']),
  beforeYear: new Set(['of', ',']),
};
