import type { Annotator } from '../../annotate.ts';

export const quotes: Annotator = { id: 'quote', annotate: () => ({}) };
