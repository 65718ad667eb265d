import type { Options } from './train.ts';

/** What the committed model is trained with; chosen by cross-validation. */
export const settings: Options = { epochs: 8, keep: 36_000, cutoff: 2 };
