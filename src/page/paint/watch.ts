import { parentOf } from '../tree.ts';
import { treesOf } from './trees.ts';

/** What to do when the page changes under us. */
export interface Watcher {
  /** Before the changes can be seen: it comes right after the script that made them. */
  readonly atOnce: (records: readonly MutationRecord[]) => void;
  /** Once the changes have been quiet for a while, or have gone on for long. */
  readonly settled: () => void;
}

const QUIET = 400;
const AT_LATEST = 2000;
/** A script that changes the page more often than so within a frame is answered at the next one. */
const MOST_A_FRAME = 20;
/** So many elements around a container are watched; only a page out of all measure has more. */
const MOST_HOLDERS = 60;
/** In a tab that is not seen no frame comes: what has changed there is not kept for long. */
const MOST_UNTOLD = 1000;

/** Follows changes of text and structure inside `containers`, and whether they leave the page, until `signal` aborts. */
export function watch(containers: readonly Node[], { atOnce, settled }: Watcher, signal: AbortSignal): void {
  let frame = 0;
  let answered = 0;
  let untold: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;

  const tell = (): void => {
    const told = untold;
    untold = [];
    atOnce(told);
  };
  const answer = (records: readonly MutationRecord[]): void => {
    answered += 1;
    untold = untold.length < MOST_UNTOLD ? [...untold, ...records] : [];
    if (answered < MOST_A_FRAME) tell();
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (answered >= MOST_A_FRAME) tell();
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
  const changed = (records: readonly MutationRecord[]): void => {
    answer(records);
    waitForQuiet();
  };
  const observer = new MutationObserver(changed);
  const above = new MutationObserver((records) => {
    if (containers.some(({ isConnected }) => !isConnected)) changed(records);
  });
  for (const container of containers) {
    observer.observe(container, { childList: true, characterData: true, subtree: true });
    for (const holder of holdersOf(container)) above.observe(holder, { childList: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    above.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
}

/** What holds a node, innermost first. */
function holdersOf(node: Node): Node[] {
  const found: Node[] = [];
  for (let at = parentOf(node); at && found.length < MOST_HOLDERS; at = parentOf(at)) found.push(at);
  return found;
}

/** What holds all of `elements`, one node in each tree that they stand in: what changes under a shadow root is not told outside it. */
export const containersOf = (elements: Iterable<Element>): Node[] =>
  [...treesOf(elements)].map(([root, inTree]) => containerOf(inTree) ?? root);

/** The innermost element that holds all of `elements`; `null` where there is none. */
function containerOf([first, ...others]: readonly Element[]): Element | null {
  let container: Element | null = first ?? null;
  for (const element of others)
    while (container && !container.contains(element)) container = parentOf(container) as Element | null;
  return container;
}
