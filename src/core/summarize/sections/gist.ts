import type { SectionBuilder } from '../summarize.ts';

export const gist: SectionBuilder = { id: 'gist', rows: () => [] };
