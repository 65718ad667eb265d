/** Work that can be put aside between any two steps: it yields wherever it may, and returns what came of it. */
export type Steps<Result> = Generator<void, Result, void>;

/** Milliseconds of work at a stretch: a frame has 16, and the page wants some of it. */
const STRETCH = 7;

/** Does the work in one stretch. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Does the work in stretches of some milliseconds, with the page's own work between them. Where `signal` aborts, the
 * promise is rejected with the signal's reason.
 */
export async function inStretches<Result>(work: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const end = performance.now() + STRETCH;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await pause();
    signal?.throwIfAborted();
  }
}

/** Lets the page run. Not an idle callback, which a busy page may starve; a timer where there is nothing quicker. */
const pause = (): Promise<void> => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
