/** After a reading this long is waited before the next, in milliseconds, twice as long each time, and at most so long. */
const FIRST = 2_000;
const LONGEST = 60_000;

/**
 * Tells when a page that has grown, or has another title, is worth reading again: at once the first time, and ever more
 * seldom where it goes on and on. After as long again without a reading all is forgotten. Times are of `performance.now()`.
 */
export class Growth {
  private last = Number.NEGATIVE_INFINITY;
  private wait = 0;

  /** Whether enough time has passed since the last reading. */
  isDue(now: number): boolean {
    return now >= this.last + this.wait;
  }

  /** The page is read once more. */
  began(now: number): void {
    const isQuiet = now - this.last > 2 * this.wait;
    this.wait = isQuiet ? FIRST : Math.min(LONGEST, 2 * this.wait);
    this.last = now;
  }
}
