/** FNV-1a over the UTF-16 units of a text from `from` up to `to`, with the avalanche of murmur3. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}

/** One number of two, order mattering; for hashing pairs, triples and (slot, value). */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ second;
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** How many bits of a hash name a feature. */
export const FEATURE_BITS = 21;
/** How many bits of a hash name a word in the list of common words. */
export const COMMON_BITS = 20;

/** A word's place in the list of common words. */
export const commonKey = (lower: string): number => hashText(lower) >>> (32 - COMMON_BITS);
