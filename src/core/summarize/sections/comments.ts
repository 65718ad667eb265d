import type { Comment } from '../../model/article.ts';
import type { Row } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { slice, trimmed } from '../../model/span.ts';
import type { SectionBuilder } from '../section.ts';

/** How many characters of a comment are shown; the cut falls between words. */
const SHOWN = 280;

/** The first words of a stretch of text: whole where it is short, else up to the last space before the limit. */
function opening(text: string, span: Span): Span {
  const { start, end } = trimmed(text, span);
  if (end - start <= SHOWN) return { start, end };
  const space = text.slice(start, start + SHOWN).search(/\s\S*$/);
  return trimmed(text, { start, end: start + (space > 0 ? space : SHOWN) });
}

function row(text: string, comment: Comment): Row {
  const shown = opening(text, comment.body);
  const empty = shown.end <= shown.start;
  return {
    spans: [empty ? comment.header : shown],
    lead: comment.author,
    text: slice(text, shown),
    badge: null,
    notes: comment.at === null ? [] : [{ label: 'at', value: comment.at }],
  };
}

/** What readers wrote under the article, in the order of the text, each by its first words. */
export const comments: SectionBuilder = {
  id: 'comments',
  rows: ({ article }) => article.comments.map((comment) => row(article.text, comment)),
};
