/** How many bits of a number are told within its bucket. */
const LOW_BITS = 8;

const bucketOf = (value: number): number => value >>> LOW_BITS;

/** What of a gap one byte of a packed set tells: this much and more to come, or the rest. */
export const GAP_MORE = 255;

/**
 * Reads `count` ascending numbers from byte `from` on, and the byte behind them. Each is packed as the gap to the one before,
 * in bytes of which all but the last are `GAP_MORE`: of hashes the gaps are small, and compression writes them in as few bits
 * as there are.
 */
export function unpackedKeys(
  bytes: Uint8Array,
  from: number,
  count: number,
): { readonly keys: Int32Array; readonly end: number } {
  const keys = new Int32Array(count);
  let at = from;
  let last = -1;
  for (let index = 0; index < count; index += 1) {
    last += 1;
    let gap: number;
    do {
      gap = bytes[at] ?? 0;
      last += gap;
      at += 1;
    } while (gap === GAP_MORE);
    keys[index] = last;
  }
  return { keys, end: at };
}

/**
 * Makes a set of ascending numbers below 2^`width` ready to look up: the function gives each one's place among them, -1 for a
 * number that is not there. What it looks at is small enough to stay in the processor's cache, and most buckets hold none or
 * one or two.
 */
export function keySet(ascending: Int32Array, width: number): (value: number) => number {
  const begins = new Int32Array((1 << (width - LOW_BITS)) + 1);
  // A byte holds the low bits of each.
  const lows = new Uint8Array(ascending);
  const { length } = ascending;
  let next = 0;
  for (let at = 0; at < length; at += 1)
    for (const bucket = bucketOf(ascending[at]!); next <= bucket; next += 1) begins[next] = at;
  begins.fill(length, next);
  return (value) => {
    const bucket = bucketOf(value);
    const low = value & ((1 << LOW_BITS) - 1);
    const end = begins[bucket + 1]!;
    for (let at = begins[bucket]!; at < end; at += 1) if (lows[at] === low) return at;
    return -1;
  };
}
