import { type Gazetteer, type GazetteerEntry, LEXICAL, noGazetteer } from './lexicon.ts';
import { FEATURE_BITS, hashText } from './tag/hash.ts';
import { keySet } from './tag/key-set.ts';

/** What an entry of the gazetteer can be, a bit each, from the lowest; the bit after them says that a longer entry opens with it. */
export const GAZETTEER_CLASSES = ['city', 'region', 'organization', 'forename'] as const;
export type GazetteerClass = (typeof GAZETTEER_CLASSES)[number];
export const OPENS = 1 << GAZETTEER_CLASSES.length;

const NOTHING = noGazetteer('');

/** By the bits of a packed entry, what they mean. */
const ENTRIES: readonly GazetteerEntry[] = Array.from({ length: 2 * OPENS }, (_, bits) => ({
  classes: GAZETTEER_CLASSES.reduce((all, name, bit) => all | (bits & (1 << bit) ? LEXICAL[name] : 0), 0),
  opens: (bits & OPENS) !== 0,
}));

/** What a model file holds of a gazetteer: the hashes of its entries, ascending, and the bits of each. */
export interface GazetteerContents {
  readonly keys: Int32Array;
  readonly bits: Uint8Array;
}

/** How an entry is hashed. */
export const entryKey = (entry: string): number => hashText(entry) >>> (32 - FEATURE_BITS);

/**
 * Makes a gazetteer ready to look up. One in some 110 entries that are not in it is taken for another that is: as many
 * as there are entries to 2^`FEATURE_BITS` hashes.
 */
export function gazetteer({ keys, bits }: GazetteerContents): Gazetteer {
  const placeOf = keySet(keys, FEATURE_BITS);
  return (entry) => {
    const place = placeOf(entryKey(entry));
    return place < 0 ? NOTHING : ENTRIES[bits[place]!]!;
  };
}
