/** What to do when the page changes under us. */
export interface Watcher {
  /** Before the next frame is painted, at most once a frame. */
  readonly beforePaint: () => void;
  /** Once the changes have been quiet for a while, or have gone on for long. */
  readonly settled: () => void;
}

const QUIET = 400;
const AT_LATEST = 2000;

/** Follows changes of text and structure inside `container` until `signal` aborts. */
export function watch(container: Node, { beforePaint, settled }: Watcher, signal: AbortSignal): void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;

  const onFrame = (): void => {
    frame = 0;
    beforePaint();
  };
  const onQuiet = (): void => {
    first = 0;
    settled();
  };
  const observer = new MutationObserver(() => {
    frame ||= requestAnimationFrame(onFrame);
    const now = performance.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(onQuiet, Math.max(0, Math.min(QUIET, first + AT_LATEST - now)));
  });
  observer.observe(container, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
}

/** The element that holds all of `elements`; the document's own where they share no other. */
export function containerOf(elements: readonly Element[]): Element {
  let container: Element | null = elements[0] ?? null;
  for (const element of elements) {
    while (container && !container.contains(element)) container = container.parentElement;
  }
  return container ?? document.documentElement;
}
