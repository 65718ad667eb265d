/** Where something lies in the viewport; `null` where it is not laid out. */
export type Measure<Item> = (item: Item) => Pick<DOMRectReadOnly, 'bottom'> | null;

/**
 * At most `most` of some items that run down the page: those around the middle of the viewport. Only a few are measured,
 * by bisection; that asks the browser for layout, so it is for what cannot be told otherwise, the parts of one huge element.
 */
export function nearest<Item>(items: readonly Item[], most: number, measure: Measure<Item>): readonly Item[] {
  if (items.length <= most) return items;
  const middle = firstBelow(items, measure);
  const start = Math.max(0, Math.min(items.length - most, middle - (most >> 1)));
  return items.slice(start, start + most);
}

/** Index of the first item that does not lie above the middle of the viewport; what is not laid out is passed over. */
function firstBelow<Item>(items: readonly Item[], measure: Measure<Item>): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    let box = measure(items[at]!);
    while (!box && at + 1 < high) {
      at += 1;
      box = measure(items[at]!);
    }
    if (box && box.bottom < innerHeight / 2) low = at + 1;
    else high = middle;
  }
  return low;
}
