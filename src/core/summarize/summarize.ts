import type { Context } from '../annotate/annotate.ts';
import type { Report, Row, SectionId } from '../model/report.ts';
import { claims } from './sections/claims.ts';
import { comments } from './sections/comments.ts';
import { figures } from './sections/figures.ts';
import { gist } from './sections/gist.ts';
import { people } from './sections/people.ts';
import { quotes } from './sections/quotes.ts';
import { timeline } from './sections/timeline.ts';

/** One section of the popup's summary. */
export interface SectionBuilder {
  readonly id: SectionId;
  /** Its rows, most useful first or in time; `[]` where the article has none. Every row carries its spans. */
  rows(context: Context): Row[];
}

/** The sections in the order the reader meets them. */
const builders: readonly SectionBuilder[] = [gist, claims, people, figures, timeline, quotes, comments];

/** What the popup shows, from all that was found. */
export function summarize(context: Context): Report {
  const sections = builders.map((builder) => ({ id: builder.id, rows: builder.rows(context) }));
  return { sections: sections.filter((section) => section.rows.length > 0) };
}
