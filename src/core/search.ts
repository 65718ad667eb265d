/**
 * Binary search: the first of `count` places, from 0 on, of which `isBefore` does not hold; `count` where it holds of all.
 * It must hold of all places up to some one and of none behind it.
 */
export function partitionPoint(count: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
