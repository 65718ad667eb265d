import { treesOf } from './trees.ts';

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

/** Follows changes of text and structure inside `containers` until `signal` aborts. */
export function watch(containers: readonly Node[], { atOnce, settled }: Watcher, signal: AbortSignal): void {
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
  for (const container of containers)
    observer.observe(container, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
}

/** What holds all of `elements`, one node in each tree that they stand in: what changes under a shadow root is not told outside it. */
export const containersOf = (elements: Iterable<Element>): Node[] =>
  [...treesOf(elements)].map(([root, inTree]) => containerOf(inTree) ?? root);

/** The innermost element that holds all of `elements`; `null` where there is none. */
function containerOf([first, ...others]: readonly Element[]): Element | null {
  let container: Element | null = first ?? null;
  for (const element of others) while (container && !container.contains(element)) container = container.parentElement;
  return container;
}
