/** How long a smooth scroll may take before we go on without its end. */
const LONGEST = 1200;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings a range to the middle of the viewport, smoothly unless the reader wants no motion; resolves when it is there. */
export async function scrollToRange(range: Range): Promise<void> {
  const behavior = isStill() ? 'instant' : 'smooth';
  await scrollOnce(range, behavior);
  // A frame may be as high as what it holds: then the page around it scrolls.
  if (window !== window.top) range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior });
  // A page that lays out late (`content-visibility`, images) has moved it meanwhile.
  if (!isVisible(range)) await scrollOnce(range, 'instant');
}

/** Whether a range is laid out at all. */
export const hasPlace = (range: Range | null): range is Range => (range?.getClientRects().length ?? 0) > 0;

function isVisible(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

async function scrollOnce(range: Range, behavior: ScrollBehavior): Promise<void> {
  for (const box of scrollersOf(range)) {
    const frame = box.getBoundingClientRect();
    const rect = range.getBoundingClientRect();
    box.scrollBy({ top: rect.top - frame.top - (frame.height - rect.height) / 2, behavior: 'instant' });
  }
  const { top, height } = range.getBoundingClientRect();
  const by = top - Math.max(innerHeight * 0.15, (innerHeight - height) / 2);
  const before = scrollY;
  const most = document.documentElement.scrollHeight - innerHeight;
  if (Math.abs(Math.max(0, Math.min(most, before + by)) - before) < 2) return;
  const ended = scrollEnd();
  window.scrollBy({ top: by, behavior });
  await ended;
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
  const found: Element[] = [];
  for (let at = range.startContainer.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) found.push(at);
  }
  return found.filter((box) => box !== document.documentElement && box !== document.scrollingElement);
}
