import type { SectionBuilder } from '../summarize.ts';

export const timeline: SectionBuilder = { id: 'timeline', rows: () => [] };
