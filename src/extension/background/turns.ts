/** So many milliseconds are worked at a stretch: most articles are read in one. */
const STRETCH = 50;

/**
 * Does work whose steps are parted by `yield`, and between two of them, once it has taken its time, whatever else waits to
 * be done: by a timer, as what has been put off by `scheduler.yield` goes before what waits.
 */
export async function inTurns<Result>(work: Generator<void, Result, void>): Promise<Result> {
  for (;;) {
    const start = performance.now();
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() - start < STRETCH);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
