import type { Context } from '../annotate/annotate.ts';
import type { Row, SectionId } from '../model/report.ts';

/** No row quotes more characters: a summary is read by people. */
export const MOST_CHARACTERS = 800;

/** One section of the popup's summary. */
export interface SectionBuilder {
  readonly id: SectionId;
  /** Its rows, most useful first or in time; `[]` where the article has none. Every row carries its spans. */
  rows(context: Context): Row[];
}
