/** Work that can be put aside between any two steps: it yields wherever it may, and returns what came of it. */
export type Steps<Result> = Generator<void, Result, void>;

/** Milliseconds of work at a stretch: a frame has 16, and the page wants some of it. */
const STRETCH = 5;

/** Does the work in one stretch. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The stretch that ended last. Work that begins soon after it may be in its task, and has what is left of its time. */
let last = { start: Number.NEGATIVE_INFINITY, end: Number.NEGATIVE_INFINITY };

/** Does the work in stretches of some milliseconds, with the page's own work between them; work that follows upon other work shares its stretch. */
export async function inStretches<Result>(work: Steps<Result>): Promise<Result> {
  let now = performance.now();
  let start = now - last.end < STRETCH ? last.start : now;
  for (;;) {
    while (now - start < STRETCH) {
      const { done, value } = work.next();
      now = performance.now();
      if (!done) continue;
      last = { start, end: now };
      return value;
    }
    await pause();
    start = now = performance.now();
  }
}

/** Lets the page run. Not an idle callback, which a busy page may starve; a timer where there is nothing quicker. */
export const pause = (): Promise<void> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
