import type { Annotation, Status } from '../../core/model/annotation.ts';
import { STATUSES } from '../../core/model/annotation.ts';

/** The name a highlight is registered under in `CSS.highlights`; `highlights.css` says how each looks. */
export type HighlightName = `newsgloss-claim-${Status}` | 'newsgloss-name' | 'newsgloss-figure' | 'newsgloss-flash';

/** In painting order: a later one lies over an earlier one. */
export const HIGHLIGHT_NAMES: readonly HighlightName[] = [
  ...STATUSES.map((status): HighlightName => `newsgloss-claim-${status}`),
  'newsgloss-name', // names and figures stand inside claims
  'newsgloss-figure',
  'newsgloss-flash', // what the reader was just sent to must be seen
];

/** The highlight of an annotation; `null` for a kind that is not painted: its words are in a claim or the summary. */
export function highlightOf(annotation: Annotation): HighlightName | null {
  if (annotation.kind === 'claim') return `newsgloss-claim-${annotation.status}`;
  if (annotation.kind === 'name') return 'newsgloss-name';
  return annotation.kind === 'figure' ? 'newsgloss-figure' : null;
}
