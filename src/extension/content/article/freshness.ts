import { rangeOf } from '../../../page/extract/index.ts';
import type { PageText } from '../../../page/extract/page-text.ts';
import { containersOf } from '../../../page/paint/watch.ts';

const SHORTEST = 500;
const LONGEST = 30_000;
/** For each millisecond that a look takes at most so many are waited: of the reader's machine a page that changes all the time gets half a hundredth. */
const SPARED = 200;

/** Tells cheaply whether an extracted text may still be what the page says, and spares a page that changes all the time. */
export class Freshness {
  private page: PageText;
  private containers: readonly Node[];
  private paragraphs = 0;
  private size = 0;
  private pause = 0;
  private from = 0;
  /** Asked about a change while it paused. */
  private missed = false;

  constructor(page: PageText) {
    this.page = page;
    this.containers = containersOf(page.blocks.map(({ element }) => element));
    this.remember();
  }

  /**
   * The page has been extracted again, which `took` so many milliseconds; `null` where that gave nothing of this article.
   * Where no more than what stands beside its text had changed there is a pause, longer each time, as long as what it took allows.
   */
  looked(page: PageText | null, took: number): void {
    const isNews = page !== null && page.text !== this.page.text;
    const longest = Math.min(LONGEST, Math.max(SHORTEST, took * SPARED));
    this.pause = isNews ? 0 : Math.min(longest, Math.max(SHORTEST, this.pause * 2));
    if (page) this.rewritten(page);
    this.remember();
  }

  /** The same text stands in other nodes now. */
  rewritten(page: PageText): void {
    this.page = page;
    this.containers = containersOf(page.blocks.map(({ element }) => element));
  }

  /** The page has gone to another address: what it changes now is no clutter. */
  expectNews(): void {
    this.pause = 0;
  }

  /** The article is still on the page, to be seen. */
  isThere(): boolean {
    return this.page.blocks.some(({ element }) => element.isConnected && element.checkVisibility());
  }

  /** Every text node of the article is where it was, with the words it had. */
  stands(): boolean {
    return rangeOf(this.page, { start: 0, end: this.page.text.length }) !== null;
  }

  /** A look that costs next to nothing: the article is gone, or paragraphs have come somewhere. */
  isSuspect(): boolean {
    return !this.isThere() || (!this.isPausing() && (this.missed || countParagraphs() !== this.paragraphs));
  }

  /** Something has been added, removed or reworded, as far as counts and lengths tell. During a pause it is too early to say. */
  mayHaveChanged(): boolean {
    if (this.isPausing() && this.isThere()) {
      this.missed = true;
      return false;
    }
    return this.missed || !this.isSame();
  }

  /** The article is there to be seen, word for word, and nothing has come or gone in and around it. */
  isSame(): boolean {
    return this.isThere() && this.stands() && countParagraphs() === this.paragraphs && this.measure() === this.size;
  }

  private isPausing(): boolean {
    return performance.now() - this.from < this.pause;
  }

  private remember(): void {
    this.paragraphs = countParagraphs();
    this.size = this.measure();
    this.from = performance.now();
    this.missed = false;
  }

  private measure(): number {
    return this.containers.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
  }
}

const countParagraphs = (): number => document.getElementsByTagName('p').length;
