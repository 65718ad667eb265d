import { partitionPoint } from '../search.ts';
import { oncePer } from '../text/once.ts';
import { matchesAddress } from './address.ts';
import { fingerprint } from './fingerprint.ts';
import type { IndexEntry, Recognition } from './types.ts';

/** All fingerprints of an index in one sorted list, each with the entry it belongs to. */
interface Inverted {
  readonly hashes: Uint32Array;
  readonly owners: Uint32Array;
}

/** The share of an article's fingerprint that makes a page that article: alone, and at one of its own addresses. */
const ENOUGH = 0.4;
const ENOUGH_AT_HOME = 0.2;
/** A page on which nearly the whole article stands is that article, however much else (comments, say) stands there. */
const WHOLE = 0.75;
/** Below `WHOLE`, this much of the page must be the article: a review that quotes half of it is another article. */
const OWN_SHARE = 0.25;
/** Fewer shingles than this tell nothing. */
const LEAST = 6;

/** Owner numbers are kept below this, so that hash and owner fit one double exactly. */
const OWNERS = 2 ** 20;

function invert(index: readonly IndexEntry[]): Inverted {
  const size = index.reduce((sum, entry) => sum + entry.fingerprint.length, 0);
  const keys = new Float64Array(size);
  let at = 0;
  for (const [owner, { fingerprint: hashes }] of index.slice(0, OWNERS).entries()) {
    for (const hash of hashes) {
      keys[at] = hash * OWNERS + owner;
      at += 1;
    }
  }
  keys.sort();
  return {
    hashes: Uint32Array.from(keys, (key) => Math.floor(key / OWNERS)),
    owners: Uint32Array.from(keys, (key) => key % OWNERS),
  };
}

const invertedOf = oncePer(invert);

const firstAtLeast = (hashes: Uint32Array, hash: number): number =>
  partitionPoint(hashes.length, (at) => hashes[at]! < hash);

/** How many hashes of `page` each entry shares. */
function shared(page: readonly number[], { hashes, owners }: Inverted): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hash of page) {
    for (let at = firstAtLeast(hashes, hash); hashes[at] === hash; at += 1) {
      const owner = owners[at]!;
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
  }
  return counts;
}

function isThat(share: number, ofPage: number, home: boolean): boolean {
  if (share >= WHOLE) return true;
  return share >= (home ? ENOUGH_AT_HOME : ENOUGH) && ofPage >= OWN_SHARE;
}

/**
 * Which bundled article a page's text is, and how sure that is; `null` if none. An address alone never decides, since
 * one host holds many articles: at home less of the text suffices. Give the text of the article's own blocks, without
 * readers' comments where they are known. The lists are sorted once for each `index` object; a look-up then takes time
 * in the page's text only, times the logarithm of the index.
 */
export function recognise(pageText: string, url: string, index: readonly IndexEntry[]): Recognition | null {
  const page = fingerprint(pageText);
  let best: Recognition | null = null;
  for (const [owner, count] of shared(page, invertedOf(index))) {
    const entry = index[owner]!;
    const share = count / entry.fingerprint.length;
    const home = entry.addresses.some((pattern) => matchesAddress(pattern, url));
    if (entry.fingerprint.length < LEAST || !isThat(share, count / page.length, home)) continue;
    const certainty = Math.min(1, home ? share + (1 - share) / 2 : share);
    if (!best || certainty > best.certainty) best = { slug: entry.slug, certainty };
  }
  return best;
}
