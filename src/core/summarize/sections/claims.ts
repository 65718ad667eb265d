import type { SectionBuilder } from '../summarize.ts';

export const claims: SectionBuilder = { id: 'claims', rows: () => [] };
