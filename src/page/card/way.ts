import type { Box } from './place.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether `point` is on the straight ways from `from`, where the pointer left the mark, to the card: the triangle over its near side. */
export function onTheWay(point: Point, from: Point, card: Box): boolean {
  const [a, b] = nearSide(from, card);
  const turns = [turn(from, a, point), turn(a, b, point), turn(b, from, point)];
  return turns.every((t) => t >= 0) || turns.every((t) => t <= 0);
}

/** The two corners of the card between which it is seen from `from`. */
function nearSide({ x, y }: Point, { left, top, right, bottom }: Box): readonly [Point, Point] {
  if (y < top)
    return [
      { x: left, y: top },
      { x: right, y: top },
    ];
  if (y > bottom)
    return [
      { x: left, y: bottom },
      { x: right, y: bottom },
    ];
  const side = x < left ? left : right;
  return [
    { x: side, y: top },
    { x: side, y: bottom },
  ];
}

/** Which way one turns from `a` over `b` to `c`: positive, negative, or 0 straight on. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
