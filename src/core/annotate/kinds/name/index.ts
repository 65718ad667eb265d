import type { Annotator } from '../../annotate.ts';

export const names: Annotator = { id: 'name', annotate: () => ({}) };
