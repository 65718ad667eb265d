import type { Around, Box } from './place.ts';
import { seen } from './seen.ts';
import type { Point } from './way.ts';

/** What a card must be placed by, as the page is laid out now; `null` where the range has no box. */
export function aroundRange(range: Range, sentence: Range | null, point: Point | null): Around | null {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first] = lines;
  if (!first) return null;
  const off = ({ top, bottom, left, right }: Box): number =>
    point ? Math.max(top - point.y, point.y - bottom, 0) * 4 + Math.max(left - point.x, point.x - right, 0) : 0;
  const line = lines.reduce((best, box) => (off(box) < off(best) ? box : best), first);
  const parent = range.startContainer.parentElement;
  return {
    line,
    sentence: union(range.getBoundingClientRect(), sentence?.getBoundingClientRect()),
    seen: seen(),
    rightToLeft: parent !== null && getComputedStyle(parent).direction === 'rtl',
  };
}

const union = (a: Box, b: Box | undefined): Box => ({
  left: Math.min(a.left, b?.left ?? a.left),
  top: Math.min(a.top, b?.top ?? a.top),
  right: Math.max(a.right, b?.right ?? a.right),
  bottom: Math.max(a.bottom, b?.bottom ?? a.bottom),
});
