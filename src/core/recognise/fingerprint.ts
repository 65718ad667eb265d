import { keyWords } from '../text/normalise.ts';

/** Words in a shingle: few, so that an edited word spoils few shingles; enough, so that phrases of daily use are rare. */
const SHINGLE = 4;
/** Of this many shingles in a row the smallest is kept: any nine words in common are found. */
const WINDOW = 6;

/** FNV-1a over the UTF-16 units of a word, mixed so that neighbouring values spread. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function shingles(text: string): Uint32Array {
  const words = keyWords(text).map((word) => hashWord(word.key));
  const count = Math.max(words.length ? 1 : 0, words.length - SHINGLE + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0;
    for (let word = at; word < Math.min(at + SHINGLE, words.length); word += 1) {
      hash = Math.imul(hash, 0x9e3779b1) ^ words[word]!;
      hash = (hash << 13) | (hash >>> 19);
    }
    hashes[at] = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  }
  return hashes;
}

/** Position of the smallest hash in a window, the last of equals, so that a repeated phrase is kept once. */
function smallest(hashes: Uint32Array, from: number, to: number): number {
  let best = from;
  for (let at = from + 1; at < to; at += 1) if (hashes[at]! <= hashes[best]!) best = at;
  return best;
}

/**
 * The fingerprint of a text: hashes of its four-word shingles, of which each window keeps the smallest (winnowing,
 * Schleimer, Wilkerson and Aiken 2003). Sorted, without repeats, unsigned 32 bit. Case, accents, quote marks, spaces and
 * invisible characters do not count. Linear in the text; empty for a text without words.
 */
export function fingerprint(text: string): number[] {
  const hashes = shingles(text);
  const kept = new Set<number>();
  let last = -1;
  for (let from = 0; from + Math.min(WINDOW, hashes.length) <= hashes.length && hashes.length; from += 1) {
    const to = Math.min(from + WINDOW, hashes.length);
    const stays = last >= from && hashes[to - 1]! > hashes[last]!;
    if (!stays) last = smallest(hashes, from, to);
    kept.add(hashes[last]!);
  }
  return [...kept].sort((a, b) => a - b);
}
