import type { Span } from '../../../core/model/span.ts';
import type { Alignment } from '../../../page/align/align.ts';
import type { Input } from '../../../page/card/input.ts';
import { rangeOf, rewritten } from '../../../page/extract/index.ts';
import type { PageBlock, PageText } from '../../../page/extract/page-text.ts';
import { type Painting, paint } from '../../../page/paint/painter.ts';
import type { Registry } from '../../../page/paint/registry.ts';
import { inStretches } from '../../../page/steps.ts';
import type { PageArticleState } from '../../messages.ts';
import type { Settings } from '../../settings.ts';
import { summaryOf } from '../../summary-model.ts';
import { ArticleCards, type MarksOnPage } from './article-cards.ts';
import { flash } from './flash.ts';
import { absentSpans, type LocatedMark, pageMarks } from './locate.ts';
import type { ReadArticle } from './read-page.ts';
import { hasPlace, scrollToRange, unfold } from './scroll.ts';

/** What an article's marks need of the page they stand on. */
export interface Stage {
  readonly registry: Registry;
  readonly input: Input;
  /** Takes everything off the page. */
  readonly signal: AbortSignal;
  /** The page has written paragraphs of the article anew, which now stand as `page` has them. */
  readonly rewritten: (page: PageText) => void;
  /** The article's part of the page has changed. */
  readonly changed: () => void;
}

/** So many blocks, or more, are seen of an article at first: title, byline, some paragraphs. */
const FIRST_SEEN = 10;

/** A page that writes itself anew all the time gets so little of the time: for a millisecond of ours, as many are waited. */
const SPARED = 10;
/** What has been changed meanwhile is kept, up to so many records. */
const MOST_RECORDS = 1000;

/** Old marks are taken off after this time, even if the new ones cannot be painted: in a tab that is not seen they never are. */
const SWAP = 500;

/** A reading shown on its page: its marks, its cards, and the way from the summary to its words. */
export class ArticleView implements MarksOnPage {
  readonly id: string;
  readonly result: ReadArticle['result'];
  private readonly stage: Stage;
  private page: PageText;
  private settings: Settings;
  private alignment: Alignment;
  private located: readonly LocatedMark[] = [];
  private painting: Painting<LocatedMark> | null = null;
  private stopPainting = new AbortController();
  private cards: ArticleCards | null = null;
  /** Grows with each drawing: one that has been overtaken draws nothing. */
  private turn = 0;
  /** What the page writes anew waits until then, and what it has changed since. */
  private spared = 0;
  private records: readonly MutationRecord[] = [];
  /** The mark the reader was last taken to. */
  private visited: LocatedMark | undefined;

  /** Nothing is drawn before `apply` is called. */
  constructor({ id, page, result, alignment }: ReadArticle, settings: Settings, stage: Stage) {
    this.id = id;
    this.result = result;
    this.page = page;
    this.settings = settings;
    this.stage = stage;
    this.alignment = alignment;
    stage.signal.addEventListener('abort', () => {
      this.stopPainting.abort();
      this.cards?.stop();
    });
  }

  state(): Omit<PageArticleState, 'host'> {
    const { result, alignment } = this;
    const { highlights, cards } = this.settings;
    return {
      kind: 'article',
      id: this.id,
      origin: result.origin,
      coverage: alignment.coverage,
      summary: summaryOf(result.reading),
      absent: absentSpans(result.reading, alignment.map),
      highlights,
      cards: highlights && cards,
    };
  }

  /** Draws the marks, or draws them anew; resolves when it is settled where they are. */
  apply(settings: Settings): Promise<void> {
    this.settings = settings;
    return this.draw();
  }

  /** Whether the page's text is what it was when the marks were drawn, every word in its place. */
  isAt({ text }: PageText): boolean {
    return text === this.page.text && this.rangeOf({ start: 0, end: text.length }) !== null;
  }

  /** The page has changed to this: marks follow, or go. */
  follow({ page, alignment }: Pick<ReadArticle, 'page' | 'alignment'>): Promise<void> {
    this.records = [];
    this.page = page;
    this.alignment = alignment;
    return this.draw();
  }

  /** Scrolls to a span of the reading's text and flashes it; `false` where it is not on the page, or nowhere to be seen. */
  reveal(span: Span): boolean {
    const range = this.rangeInPage(span);
    if (!range) return false;
    unfold(range);
    if (!hasPlace(range)) return false;
    this.cards?.dismiss();
    void scrollToRange(range);
    flash(range, this.stage);
    return true;
  }

  /** Goes to the next or previous mark, round the ends; the first time, to the first that is not above the viewport. */
  step(by: 1 | -1): boolean {
    const mark = this.neighbour(by);
    const range = mark && this.rangeOf(mark);
    if (!mark || !range) return false;
    this.visited = mark;
    unfold(range);
    if (!this.cards) flash(range, this.stage);
    // Under the mark there must be room for what lies along the lower edge.
    const to = this.cards?.asSheet() ? 'top' : 'middle';
    void scrollToRange(range, to).then(() => this.visited === mark && this.cards?.visit(mark.id));
    return true;
  }

  marks(): readonly LocatedMark[] {
    return this.located;
  }

  at({ x, y }: { x: number; y: number }): LocatedMark | null {
    return this.painting?.at(x, y) ?? null;
  }

  rangeOf(span: Span): Range | null {
    return rangeOf(this.page, span);
  }

  rangeInPage(span: Span): Range | null {
    const there = this.alignment.map(span);
    return there && rangeOf(this.page, there);
  }

  private async draw(): Promise<void> {
    const { highlights, density } = this.settings;
    const { page, alignment } = this;
    this.turn += 1;
    const mine = this.turn;
    const { map } = alignment;
    const marks = highlights ? await inStretches(pageMarks(this.result.reading, { page, map }, density)) : [];
    if (mine === this.turn && !this.stage.signal.aborted) this.put(marks);
  }

  /** Marks have gone: where the page has but written their paragraphs anew, they come to these before it can be seen. */
  private followWords(records: readonly MutationRecord[]): void {
    const start = performance.now();
    const before = this.page;
    this.records = this.records.length < MOST_RECORDS ? [...this.records, ...records] : [];
    if (start < this.spared) return;
    const page = rewritten(before, this.records);
    this.spare(start);
    if (!page) return;
    const near = new Set(this.painting?.near);
    this.page = page;
    this.stage.rewritten(page);
    this.put(
      this.located,
      page.blocks.filter((_, at) => near.has(before.blocks[at]!)),
    );
    this.spare(start);
  }

  private spare(since: number): void {
    const now = performance.now();
    this.spared = now + (now - since) * SPARED;
    this.records = [];
  }

  /** `near`: where it is known what is near the viewport. */
  private put(marks: readonly LocatedMark[], near?: readonly PageBlock[]): void {
    const { highlights, cards, cardOpening } = this.settings;
    const { page, stage, stopPainting: before } = this;
    const stop = new AbortController();
    this.stopPainting = stop;
    this.located = marks;
    // A page that has just come is most often seen from the article's start.
    const seen = near ?? (this.painting ? null : page.blocks.slice(0, FIRST_SEEN));
    const lost = (records: readonly MutationRecord[]): void => {
      if (!stop.signal.aborted && this.stopPainting === stop) this.followWords(records);
    };
    const canvas = { ...stage, page, rangeOf, lost, signal: stop.signal };
    this.painting = paint(this.located, seen ? { ...canvas, near: seen } : canvas);
    // The new marks come before the old go, so that nothing flickers.
    void Promise.race([near ? null : this.painting.ready, pause(SWAP)]).then(() => before.abort());
    if (highlights && cards) this.cards ??= new ArticleCards(this.result.reading, this, stage.input);
    else {
      this.cards?.stop();
      this.cards = null;
    }
    this.cards?.refresh(cardOpening);
  }

  private neighbour(by: 1 | -1): LocatedMark | undefined {
    const marks = this.located.filter((mark) => hasPlace(this.rangeOf(mark)));
    const at = marks.findIndex(({ id }) => id === this.visited?.id);
    if (at >= 0) return marks[(at + by + marks.length) % marks.length];
    const first = marks.findIndex((mark) => (this.rangeOf(mark)?.getBoundingClientRect().top ?? -1) >= 0);
    return by === 1 ? marks[Math.max(0, first)] : marks.at(first - 1);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
