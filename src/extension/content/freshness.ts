import { rangeOf } from '../../page/extract/index.ts';
import type { PageText } from '../../page/extract/page-text.ts';
import { containerOf } from '../../page/paint/watch.ts';

const LONGEST = 30_000;

/** Tells cheaply whether an extracted text may still be what the page says. */
export class Freshness {
  private readonly page: PageText;
  private readonly container: Element;
  private readonly paragraphs: number;
  private readonly size: number;
  /** A part of the page that keeps changing beside the text is looked at ever less often. */
  private readonly pause: number;
  private readonly from = performance.now();

  /** `before` is what was known of the page until now. */
  constructor(page: PageText, before?: Freshness) {
    this.page = page;
    this.container = containerOf(new Set(page.blocks.map(({ element }) => element)));
    this.paragraphs = countParagraphs();
    this.size = this.measure();
    this.pause = before?.page.text === page.text ? Math.min(LONGEST, before.pause * 2 + 250) : 0;
  }

  /** The article is still on the page, to be seen. */
  isThere(): boolean {
    return this.page.blocks.some(({ element }) => element.isConnected && element.checkVisibility());
  }

  /** A look that costs next to nothing: the article is gone, or paragraphs have come somewhere. */
  isSuspect(): boolean {
    return !this.isThere() || countParagraphs() !== this.paragraphs;
  }

  /** Whether `page`, extracted now, says the same in the same nodes. */
  isSame(page: PageText): boolean {
    return page.text === this.page.text && this.stands();
  }

  /** Something has been added, removed or reworded, as far as counts and lengths tell, and it is time to look. */
  mayHaveChanged(): boolean {
    if (!this.stands()) return true;
    if (performance.now() - this.from < this.pause) return false;
    return countParagraphs() !== this.paragraphs || this.measure() !== this.size;
  }

  /** Every text node of the article is where it was, with the words it had. */
  private stands(): boolean {
    return rangeOf(this.page, { start: 0, end: this.page.text.length }) !== null;
  }

  private measure(): number {
    return this.container.textContent?.length ?? 0;
  }
}

const countParagraphs = (): number => document.getElementsByTagName('p').length;
