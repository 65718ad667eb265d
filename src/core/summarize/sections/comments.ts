import type { SectionBuilder } from '../summarize.ts';

export const comments: SectionBuilder = { id: 'comments', rows: () => [] };
