import type { Annotator } from '../../annotate.ts';

export const figures: Annotator = { id: 'figure', annotate: () => ({}) };
