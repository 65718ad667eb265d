import type { Options } from './train.ts';

/** What the committed model is trained with; chosen by cross-validation. */
export const settings: Options = {
  epochs: 6,
  averaged: 4,
  rate: 0.1,
  caution: 1,
  dropout: 0,
  repeat: 4,
  keep: 25_600,
  cutoff: 2,
  thrift: 1,
};
