import type { Annotator } from '../../annotate.ts';

export const dates: Annotator = { id: 'date', annotate: () => ({}) };
