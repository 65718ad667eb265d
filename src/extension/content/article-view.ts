import type { Span } from '../../core/model/span.ts';
import type { Alignment } from '../../page/align/align.ts';
import { rangeOf } from '../../page/extract/index.ts';
import type { PageText } from '../../page/extract/page-text.ts';
import { type Painting, paint } from '../../page/paint/painter.ts';
import type { Registry } from '../../page/paint/registry.ts';
import type { PageArticleState } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { type ArticleCards, articleCards } from './article-cards.ts';
import { flash } from './flash.ts';
import { absentSpans, type LocatedMark, locate, pageMarks } from './locate.ts';
import type { ReadArticle } from './read-page.ts';
import { scrollToRange } from './scroll.ts';

/** What an article's marks need of the page they stand on. */
export interface Stage {
  readonly registry: Registry;
  /** Takes everything off the page. */
  readonly signal: AbortSignal;
  /** The article's part of the page has changed. */
  readonly changed: () => void;
}

/** A reading shown on its page. */
export interface ArticleView {
  readonly article: ReadArticle;
  state(): Omit<PageArticleState, 'host'>;
  apply(settings: Settings): void;
  /** The page has changed to this: marks follow, or go. Returns the share of the reading's paragraphs that it holds. */
  follow(page: PageText): number;
  reveal(span: Span): boolean;
  step(by: 1 | -1): boolean;
}

export function viewArticle(first: ReadArticle, settings: Settings, stage: Stage): ArticleView {
  const { result } = first;
  const { reading } = result;
  let article = first;
  let alignment: Alignment = locate(reading, first.page);
  let wanted = settings;
  let marks: LocatedMark[] = [];
  let painting: Painting<LocatedMark> | null = null;
  let stopPaint: AbortController | null = null;
  let cards: ArticleCards | null = null;
  let last: LocatedMark | undefined;

  const repaint = (): void => {
    const before = stopPaint;
    const { page } = article;
    marks = wanted.highlights ? pageMarks(reading, page, alignment.map, wanted.density) : [];
    stopPaint = new AbortController();
    painting = paint(marks, {
      page,
      rangeOf,
      registry: stage.registry,
      signal: stopPaint.signal,
      changed: stage.changed,
    });
    // The new marks come before the old go, so that nothing flickers.
    painting.ready.then(() => before?.abort());
  };
  const refreshCards = (): void => {
    if (!wanted.highlights || !wanted.cards) {
      cards?.stop();
      cards = null;
      return;
    }
    cards ??= articleCards(reading, {
      marks: () => marks,
      at: ({ x, y }) => painting?.at(x, y) ?? [],
      rangeOf: (span) => rangeOf(article.page, span),
      rangeInPage: (span) => onPage(span),
    });
    cards.refresh(wanted.cardOpening);
  };
  const onPage = (span: Span): Range | null => {
    const there = alignment.map(span);
    return there && rangeOf(article.page, there);
  };

  stage.signal.addEventListener('abort', () => {
    stopPaint?.abort();
    cards?.stop();
  });
  repaint();
  refreshCards();

  return {
    get article() {
      return article;
    },
    state: () => ({
      kind: 'article',
      origin: result.origin,
      slug: result.origin === 'bundled' ? result.slug : null,
      certainty: result.origin === 'bundled' ? result.certainty : null,
      coverage: alignment.coverage,
      reading,
      absent: absentSpans(reading, alignment.map),
      highlights: wanted.highlights,
      cards: wanted.highlights && wanted.cards,
    }),
    apply(changed) {
      wanted = changed;
      repaint();
      refreshCards();
    },
    follow(page) {
      article = { ...article, page };
      alignment = locate(reading, page);
      repaint();
      refreshCards();
      const { found, total } = alignment.coverage;
      return total === 0 ? 0 : found / total;
    },
    reveal(span) {
      const range = onPage(span);
      if (!range) return false;
      cards?.dismiss();
      void scrollToRange(range);
      flash(range, stage);
      return true;
    },
    step(by) {
      const mark = neighbour(marks, last, by, (span) => rangeOf(article.page, span));
      const range = mark && rangeOf(article.page, mark);
      if (!range) return false;
      last = mark;
      void scrollToRange(range).then(() => last === mark && cards?.visit(mark.id));
      if (!cards) flash(range, stage);
      return true;
    },
  };
}

/** The mark after or before `last`, round the ends; without one, the first that is not above the viewport. */
function neighbour(
  marks: readonly LocatedMark[],
  last: LocatedMark | undefined,
  by: 1 | -1,
  range: (span: Span) => Range | null,
): LocatedMark | undefined {
  const at = marks.findIndex(({ id }) => id === last?.id);
  if (at >= 0) return marks[(at + by + marks.length) % marks.length];
  const first = marks.findIndex((mark) => (range(mark)?.getBoundingClientRect().top ?? -1) >= 0);
  return by === 1 ? marks[Math.max(0, first)] : marks.at(first < 0 ? -1 : first - 1);
}
