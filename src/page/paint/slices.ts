/** Milliseconds of work at a stretch: a frame has 16, and the page wants some of it. */
const SLICE = 8;

/** Does `work` on every item, pausing so that no stretch takes longer than a slice; stops when `signal` aborts. */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  signal: AbortSignal,
): Promise<void> {
  let end = performance.now() + SLICE;
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + SLICE;
  }
}

/** Lets the page run; a timer and not an idle callback, which a busy page may starve. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
