import type { SectionBuilder } from '../summarize.ts';

export const quotes: SectionBuilder = { id: 'quotes', rows: () => [] };
