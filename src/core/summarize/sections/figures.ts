import type { SectionBuilder } from '../summarize.ts';

export const figures: SectionBuilder = { id: 'figures', rows: () => [] };
