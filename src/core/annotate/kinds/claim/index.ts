import type { Annotator } from '../../annotate.ts';

export const claims: Annotator = { id: 'claim', annotate: () => ({}) };
