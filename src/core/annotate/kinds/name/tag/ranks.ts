/** How wide the directory of `count` numbers below 2^`width` is: two places for each number, so that most hold none or one. */
const directoryBits = (count: number, width: number): number => Math.min(width, 33 - Math.clz32(count));

/**
 * Makes a set of numbers below 2^`width`, ascending, ready to look up: the function gives each one's place among them, -1 for
 * a number that is not there. A directory says, for each value of the highest bits, where its numbers begin: small enough to
 * stay in the processor's cache, and one look at it tells most that are not there, which most features of a text are not.
 */
export function ranks(ascending: Int32Array, width: number): (value: number) => number {
  const bits = directoryBits(ascending.length, width);
  const rest = width - bits;
  const begins = new Int32Array((1 << bits) + 1);
  for (const value of ascending) begins[(value >>> rest) + 1]! += 1;
  for (let at = 1; at < begins.length; at += 1) begins[at]! += begins[at - 1]!;
  return (value) => {
    const high = value >>> rest;
    const end = begins[high + 1]!;
    for (let at = begins[high]!; at < end; at += 1) if (ascending[at] === value) return at;
    return -1;
  };
}
