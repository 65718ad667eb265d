import type { PageBlock } from '../extract/page-text.ts';

/** How far beyond the viewport a block still counts as near, of the viewport's height. */
const MARGIN = '75% 0px';

/**
 * Calls back with the blocks near the viewport, nearest first, whenever they change, until `signal` aborts.
 * The browser tells of it after layout, so nothing is measured that would force one.
 */
export function followViewport(
  blocks: readonly PageBlock[],
  changed: (near: readonly PageBlock[]) => void,
  signal: AbortSignal,
): void {
  const byElement = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const here = byElement.get(block.element);
    if (here) here.push(block);
    else byElement.set(block.element, [block]);
  }
  const near = new Map<Element, DOMRectReadOnly>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (isIntersecting) near.set(target, boundingClientRect);
        else near.delete(target);
      }
      const ordered = [...near].sort(([, a], [, b]) => fromMiddle(a) - fromMiddle(b));
      changed(ordered.flatMap(([element]) => byElement.get(element) ?? []));
    },
    { rootMargin: MARGIN },
  );
  for (const element of byElement.keys()) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Pixels between a box and the middle line of the viewport. */
function fromMiddle({ top, bottom }: Pick<DOMRectReadOnly, 'top' | 'bottom'>): number {
  const middle = innerHeight / 2;
  return middle < top ? top - middle : Math.max(0, middle - bottom);
}
