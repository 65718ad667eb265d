import type { Annotator } from './annotate.ts';
import { claims } from './kinds/claim/index.ts';
import { dates } from './kinds/date/index.ts';
import { figures } from './kinds/figure/index.ts';
import { names } from './kinds/name/index.ts';
import { quotes } from './kinds/quote/index.ts';

/** The annotators in the order they run; each may look at what those above it found. */
export const annotators: readonly Annotator[] = [
  dates, // a date's numbers are no figures
  figures, // a figure's unit is no name ("81.7 TB")
  names,
  quotes, // speakers are names
  claims, // status and source come from quotes, key sentences from names and figures
];
