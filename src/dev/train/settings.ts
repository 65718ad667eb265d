import type { Options } from './train.ts';

/** What the committed model is trained with; chosen by cross-validation. */
export const settings: Options = {
  epochs: 5,
  averaged: 3,
  rate: 0.15,
  caution: 1,
  dropout: 0,
  repeat: 1,
  keep: 30_000,
  cutoff: 2,
  smallest: 4,
};
