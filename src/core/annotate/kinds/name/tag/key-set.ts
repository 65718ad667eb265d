/** How many bits of a number are told within its bucket. */
const LOW_BITS = 8;

/** How many buckets numbers below 2^`width` fall into, by their high bits; how many numbers each has is one byte of a packed set. */
export const buckets = (width: number): number => 1 << (width - LOW_BITS);

/** A number's bucket, and what tells it within. */
export const bucketOf = (value: number): number => value >>> LOW_BITS;
export const lowOf = (value: number): number => value & ((1 << LOW_BITS) - 1);

/** A packed set: how many numbers each bucket has, and their low bits, ascending. */
export interface PackedKeys {
  readonly counts: Uint8Array;
  readonly lows: Uint8Array;
}

/**
 * Makes a packed set of numbers ready to look up: the function gives each one's place among them, -1 for a number that is not
 * there. What it looks at is small enough to stay in the processor's cache, and most buckets hold none or one or two.
 */
export function keySet({ counts, lows }: PackedKeys): (value: number) => number {
  const begins = new Int32Array(counts.length + 1);
  let sum = 0;
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    begins[bucket] = sum;
    sum += counts[bucket]!;
  }
  begins[counts.length] = sum;
  return (value) => {
    const bucket = bucketOf(value);
    const low = lowOf(value);
    const end = begins[bucket + 1]!;
    for (let at = begins[bucket]!; at < end; at += 1) if (lows[at] === low) return at;
    return -1;
  };
}
