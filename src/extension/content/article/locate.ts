import type { Annotation } from '../../../core/model/annotation.ts';
import type { BlockKind } from '../../../core/model/article.ts';
import type { Reading } from '../../../core/model/reading.ts';
import { contains, type Span, slice } from '../../../core/model/span.ts';
import { partitionPoint } from '../../../core/search.ts';
import { keyWords } from '../../../core/text/normalise.ts';
import { type Alignment, aligning } from '../../../page/align/align.ts';
import type { CardMark } from '../../../page/card/content.ts';
import type { PageText } from '../../../page/extract/page-text.ts';
import { chooser, type Densities, PAINTED_BLOCKS } from '../../../page/paint/choose.ts';
import { highlightOf } from '../../../page/paint/highlights.ts';
import type { PageMark } from '../../../page/paint/painter.ts';
import type { Steps } from '../../../page/steps.ts';

/** A mark of the reading where it stands in the page's text. */
export interface LocatedMark extends PageMark {
  /** Stays the same when the page changes and the reading is located again. */
  readonly id: string;
  readonly annotation: CardMark;
}

/** Where the spans of a reading are in the page's text. A text read from this page, unchanged, needs no alignment. */
export function* locate({ article }: Reading, page: PageText): Steps<Alignment> {
  if (article.text !== page.text) return yield* aligning(article, page);
  const total = article.blocks.filter((block) => PAINTED_BLOCKS.has(block.kind)).length;
  return { map: (span) => span, coverage: { found: total, total } };
}

/** The marks to paint, by position in the page; left out is what has no place there, or other words. */
export function* pageMarks(
  reading: Reading,
  { page, map }: { readonly page: PageText; readonly map: Alignment['map'] },
  densities: Densities,
): Steps<LocatedMark[]> {
  const kindAt = kinds(page);
  const { text } = reading.article;
  const isSameText = text === page.text;
  const sameWords = (a: Span, b: Span): boolean =>
    isSameText || slice(text, a) === slice(page.text, b) || keys(text, a) === keys(page.text, b);
  const isChosen = chooser(reading, densities);
  const found: LocatedMark[] = [];
  for (const annotation of reading.annotations) {
    yield;
    if (!isChosen(annotation)) continue;
    const span = map(annotation);
    if (!span || !sameWords(annotation, span)) continue;
    const kind = kindAt(span);
    if (kind !== null && PAINTED_BLOCKS.has(kind)) found.push(located(annotation as CardMark, span));
  }
  return found;
}

/** The spans behind the report's rows that are not on the page. */
export function absentSpans({ report }: Reading, map: Alignment['map']): Span[] {
  const spans = report.sections.flatMap((section) => section.rows.flatMap((row) => row.spans));
  return spans.filter((span) => map(span) === null);
}

function located(annotation: CardMark & Annotation, { start, end }: Span): LocatedMark {
  const id = `${annotation.kind}-${annotation.start}-${annotation.end}`;
  return { start, end, id, annotation, highlight: highlightOf(annotation)! };
}

const keys = (text: string, { start, end }: Span): string =>
  keyWords(text, start, end)
    .map((word) => word.key)
    .join(' ');

/** Gives the kind of the block that holds a span; `null` where no single one does. */
function kinds({ blocks }: PageText): (span: Span) => BlockKind | null {
  return (span) => {
    const block = blocks[partitionPoint(blocks.length, (at) => blocks[at]!.end <= span.start)];
    return block && contains(block, span) ? block.kind : null;
  };
}
