import { isFolded } from '../../../page/extract/declared.ts';
import { holders } from '../../../page/flat.ts';

/** Where a range is brought to in what scrolls: its middle, or near its top. */
type Goal = 'middle' | 'top';

/** So much of what scrolls stays above a range at least. */
const ABOVE = 0.15;

/** How long a smooth scroll may take before we go on without its end. */
const LONGEST = 1200;
const SCROLLS = /auto|scroll/;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings a range into the viewport, smoothly unless the reader wants no motion; resolves when it is there. */
export async function scrollToRange(range: Range, to: Goal = 'middle'): Promise<void> {
  const behavior = isStill() ? 'instant' : 'smooth';
  await scrollOnce(range, to, behavior);
  // A frame may be as high as what it holds: then the page around it scrolls.
  if (window !== window.top) range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
  // A page that lays out late (`content-visibility`, images) has moved it meanwhile.
  if (!isVisible(range)) await scrollOnce(range, to, 'instant');
}

/** Whether a range is laid out at all. */
export const hasPlace = (range: Range | null): range is Range => (range?.getClientRects().length ?? 0) > 0;

function isVisible(range: Range): boolean {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

async function scrollOnce(range: Range, to: Goal, behavior: ScrollBehavior): Promise<void> {
  for (const box of scrollersOf(range)) {
    const frame = box.getBoundingClientRect();
    const { top, height } = range.getBoundingClientRect();
    const left = aside(range, frame);
    box.scrollBy({ top: top - frame.top - above(height, frame.height, to), left, behavior: 'instant' });
  }
  const { top, height } = range.getBoundingClientRect();
  const by = top - above(height, innerHeight, to);
  const left = aside(range, { left: 0, right: innerWidth });
  const before = scrollY;
  const most = document.documentElement.scrollHeight - innerHeight;
  if (!left && Math.abs(Math.max(0, Math.min(most, before + by)) - before) < 2) return;
  const ended = scrollEnd();
  window.scrollBy({ top: by, left, behavior });
  await ended;
}

/** How much of what scrolls, and is so high, stays above a range of some height. */
const above = (height: number, whole: number, to: Goal): number =>
  Math.max(whole * ABOVE, to === 'top' ? 0 : (whole - height) / 2);

/** How far the start of a range is to be brought from the side to the middle of what it scrolls in; 0 where it is seen. */
function aside(range: Range, frame: { readonly left: number; readonly right: number }): number {
  const [line] = range.getClientRects();
  if (!line || (line.left >= frame.left && line.right <= frame.right)) return 0;
  return (line.left + line.right - frame.left - frame.right) / 2;
}

const scrollEnd = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      document.removeEventListener('scrollend', done);
      resolve();
    };
    const timer = setTimeout(done, LONGEST);
    document.addEventListener('scrollend', done);
  });

/** The elements that scroll by themselves around the range, innermost first. */
function scrollersOf(range: Range): Element[] {
  const { scrollingElement } = document;
  return [...holders(range.startContainer)].filter(
    (at): at is Element =>
      at instanceof Element && at !== document.documentElement && at !== scrollingElement && scrolls(at),
  );
}

function scrolls(box: Element): boolean {
  const isHigher = box.scrollHeight > box.clientHeight;
  const isWider = box.scrollWidth > box.clientWidth;
  if (!isHigher && !isWider) return false;
  const { overflowX, overflowY } = getComputedStyle(box);
  return (isHigher && SCROLLS.test(overflowY)) || (isWider && SCROLLS.test(overflowX));
}

/** Opens what the page has folded away around a range, as a browser does where it finds a word there. */
export function unfold(range: Range): void {
  for (const at of holders(range.startContainer)) {
    if (at instanceof HTMLDetailsElement) at.open = true;
    else if (at instanceof Element && isFolded(at)) {
      // What the page has beside it, as the arrow of its heading, turns with it.
      at.dispatchEvent(new Event('beforematch', { bubbles: true }));
      at.removeAttribute('hidden');
    }
  }
}
