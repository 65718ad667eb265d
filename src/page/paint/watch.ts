/** What to do when the page changes under us. */
export interface Watcher {
  /** Before the change can be seen: it comes right after the script that made it. */
  readonly atOnce: () => void;
  /** Once the changes have been quiet for a while, or have gone on for long. */
  readonly settled: () => void;
}

const QUIET = 400;
const AT_LATEST = 2000;
/** A script that changes the page more often than so within a frame is answered at the next one. */
const MOST_A_FRAME = 20;

/** Follows changes of text and structure inside `container` until `signal` aborts. */
export function watch(container: Node, { atOnce, settled }: Watcher, signal: AbortSignal): void {
  let frame = 0;
  let answered = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;

  const answer = (): void => {
    answered += 1;
    if (answered < MOST_A_FRAME) atOnce();
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (answered >= MOST_A_FRAME) atOnce();
      answered = 0;
    });
  };
  const waitForQuiet = (): void => {
    const now = performance.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        first = 0;
        settled();
      },
      Math.max(0, Math.min(QUIET, first + AT_LATEST - now)),
    );
  };
  const observer = new MutationObserver(() => {
    answer();
    waitForQuiet();
  });
  observer.observe(container, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
}

/** The element that holds all of `elements`; the document's own where they share no other. */
export function containerOf(elements: Iterable<Element>): Element {
  let container: Element | undefined | null;
  for (const element of elements) {
    container ??= element;
    while (container && !container.contains(element)) container = container.parentElement;
    if (!container) break;
  }
  return container ?? document.documentElement;
}
