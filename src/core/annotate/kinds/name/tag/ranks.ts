/** How many bits of `bits` are set. */
function popCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Makes a set of numbers below 2^`width`, ascending, ready to look up: the function gives each one's place among them, -1 for
 * a number that is not there. A bitmap, with counts of the bits before each word of it: one look tells most that are not
 * there, which most features of a text are not.
 */
export function ranks(ascending: Int32Array, width: number): (value: number) => number {
  const words = 1 << Math.max(0, width - 5);
  const bits = new Int32Array(words);
  const before = new Int32Array(words);
  for (const value of ascending) {
    bits[value >>> 5]! |= 1 << (value & 31);
    before[value >>> 5]! += 1;
  }
  for (let at = 0, sum = 0; at < words; at += 1) {
    const own = before[at]!;
    before[at] = sum;
    sum += own;
  }
  return (value) => {
    const word = bits[value >>> 5]!;
    const bit = 1 << (value & 31);
    return word & bit ? before[value >>> 5]! + popCount(word & (bit - 1)) : -1;
  };
}
