import type { SectionBuilder } from '../summarize.ts';

export const people: SectionBuilder = { id: 'people', rows: () => [] };
