import type { Context } from '../annotate/annotate.ts';
import type { Report, Row } from '../model/report.ts';
import { MOST_CHARACTERS, type SectionBuilder } from './section.ts';
import { claims } from './sections/claims.ts';
import { comments } from './sections/comments.ts';
import { figures } from './sections/figures.ts';
import { gist } from './sections/gist.ts';
import { people } from './sections/people.ts';
import { quotes } from './sections/quotes.ts';
import { timeline } from './sections/timeline.ts';

/** The sections in the order the reader meets them. */
const builders: readonly SectionBuilder[] = [gist, claims, people, figures, timeline, quotes, comments];

/** A summary is read by people: no section lists more rows. Long before that it has lost its point. */
const MOST_ROWS = 200;

/** A row whose text is cut, visibly and between words, where it would fill the popup; its spans stay whole. */
function bounded(row: Row): Row {
  if (row.text.length <= MOST_CHARACTERS) return row;
  const cut = row.text.slice(0, MOST_CHARACTERS);
  return { ...row, text: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_CHARACTERS / 2)).toWellFormed()} …` };
}

/** What the popup shows, from all that was found. */
export function summarize(context: Context): Report {
  const sections = builders.map(({ id, rows }) => ({ id, rows: rows(context).slice(0, MOST_ROWS).map(bounded) }));
  return { sections: sections.filter((section) => section.rows.length > 0) };
}
