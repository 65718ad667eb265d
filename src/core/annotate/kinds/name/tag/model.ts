import { COMMON_BITS, FEATURE_BITS } from './hash.ts';
import { buckets, keySet, type PackedKeys } from './key-set.ts';
import { LABEL_COUNT } from './labels.ts';

/** The trained tagger: small whole numbers, so that it reads the same everywhere. */
export interface NameModel {
  /** Score of going from one label to the next, `[before * LABEL_COUNT + label]`; the text's edge counts as label 0. */
  readonly transitions: Int32Array;
  /** How common a word, by its `commonKey`, is in lower case: 0 hardly ever seen so, 1 now and then, 2 often. */
  common(key: number): number;
  /** Adds the weights of the first `count` features of `ids`, one for each label, to `scores` from `at` on; nothing for those that it does not know. */
  addWeights(features: { readonly ids: Int32Array; readonly count: number }, scores: Int32Array, at: number): void;
}

/** "NGN" and the version of the form. */
export const MAGIC = [0x4e, 0x47, 0x4e, 3] as const;
/** Bytes of magic, checksum and the counts of common words and features. */
export const HEADER = 16;
/** From here on the checksum counts. */
export const CHECKED = 8;

/** FNV-1a over four bytes at a time: catches a truncated or altered file. The bytes that are left over at the end do not count. */
export function checksum(bytes: Uint8Array): number {
  // A copy, for a view of whole numbers must begin at a fourth byte.
  const checked = new Uint8Array(bytes.subarray(CHECKED, bytes.length - (bytes.length % 4)));
  const units = new Int32Array(checked.buffer);
  let hash = 0x811c9dc5;
  for (let at = 0; at < units.length; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193);
  return hash >>> 0;
}

/** How many bytes hold a bit for each of `count`. */
export const bitBytes = (count: number): number => (count + 7) >> 3;
const bitAt = (bits: Uint8Array, at: number): number => (bits[at >> 3]! >> (at & 7)) & 1;

const uint32 = (bytes: Uint8Array, at: number): number =>
  (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;

/** What a model file holds, as it lies there. */
interface Parts {
  /** 16 bits each, the low byte first. */
  readonly transitions: Uint8Array;
  readonly common: PackedKeys;
  /** A bit for each common word: whether it is seen often. */
  readonly frequent: Uint8Array;
  readonly features: PackedKeys;
  /** For each feature the bits of labels 0 to 7 that it has a weight for, and apart from them that of label 8. */
  readonly masks: Uint8Array;
  readonly lastMasks: Uint8Array;
  /** For every `BLOCK` features, where the weights of the first begin. */
  readonly places: Uint8Array;
  /** The weights that the masks call for, feature by feature. */
  readonly weights: Int8Array;
}

/** Finds the parts of a model file. Throws a sentence where the bytes are damaged or of another version. */
function partsOf(bytes: Uint8Array): Parts {
  if (bytes.length < HEADER || MAGIC.slice(0, 3).some((byte, at) => bytes[at] !== byte))
    throw new Error('This is no name model: it does not open as one.');
  if (bytes[3] !== MAGIC[3])
    throw new Error(`The name model is of version ${bytes[3]}; this reader knows version ${MAGIC[3]}.`);
  if (uint32(bytes, 4) !== checksum(bytes)) throw new Error('The name model is damaged: its checksum is wrong.');
  const [words, features] = [uint32(bytes, CHECKED), uint32(bytes, CHECKED + 4)];
  let at = HEADER;
  const take = (count: number): Uint8Array => {
    at += count;
    return bytes.subarray(at - count, at);
  };
  return {
    transitions: take(2 * LABEL_COUNT * LABEL_COUNT),
    common: { counts: take(buckets(COMMON_BITS)), lows: take(words) },
    frequent: take(bitBytes(words)),
    features: { counts: take(buckets(FEATURE_BITS)), lows: take(features) },
    masks: take(features),
    lastMasks: take(bitBytes(features)),
    places: take(blocks(features) * PLACE_BYTES),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, bytes.length - at),
  };
}

/** How many bits of a byte are set. */
function popCount(byte: number): number {
  const pairs = byte - ((byte >> 1) & 0x55);
  const fours = (pairs & 0x33) + ((pairs >> 2) & 0x33);
  return (fours + (fours >> 4)) & 0x0f;
}

/** For how many features the place of their weights is written once. */
export const BLOCK = 64;
/** How many bytes such a place has. */
export const PLACE_BYTES = 3;
export const blocks = (features: number): number => Math.ceil(features / BLOCK);

/** Where the weights of a feature begin. */
function beginOf({ masks, lastMasks, places }: Parts, feature: number): number {
  const block = Math.floor(feature / BLOCK);
  const at = block * PLACE_BYTES;
  let begin = places[at]! | (places[at + 1]! << 8) | (places[at + 2]! << 16);
  for (let before = block * BLOCK; before < feature; before += 1)
    begin += popCount(masks[before]!) + bitAt(lastMasks, before);
  return begin;
}

/** The weights of features, a row of `LABEL_COUNT` for each; a row is written when it is first asked for, as most hardly ever are. */
class Rows {
  readonly weights: Int8Array;
  readonly #parts: Parts;
  readonly #written: Uint8Array;

  constructor(parts: Parts) {
    const count = parts.masks.length;
    this.weights = new Int8Array(count * LABEL_COUNT);
    this.#parts = parts;
    this.#written = new Uint8Array(count);
  }

  /** Where the row of a feature, by its place in the model, begins in `weights`. */
  at(feature: number): number {
    if (this.#written[feature] === 0) this.#write(feature);
    return feature * LABEL_COUNT;
  }

  #write(feature: number): void {
    const { masks, lastMasks, weights } = this.#parts;
    const mask = masks[feature]! | (bitAt(lastMasks, feature) << 8);
    let from = beginOf(this.#parts, feature);
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      if (!((mask >> label) & 1)) continue;
      this.weights[feature * LABEL_COUNT + label] = weights[from]!;
      from += 1;
    }
    this.#written[feature] = 1;
  }
}

function transitionsOf({ transitions }: Parts): Int32Array {
  const found = new Int32Array(LABEL_COUNT * LABEL_COUNT);
  for (let at = 0; at < found.length; at += 1)
    found[at] = transitions[2 * at]! | ((transitions[2 * at + 1]! << 24) >> 16);
  return found;
}

/**
 * Reads a model file: magic and version, checksum of the rest, counts; then the parts in the order of `Parts`. They are
 * looked up where they lie. Throws a sentence where the bytes are damaged or of another version.
 */
export function loadNameModel(bytes: Uint8Array): NameModel {
  const parts = partsOf(bytes);
  const commonPlace = keySet(parts.common);
  const placeOf = keySet(parts.features);
  const rows = new Rows(parts);
  const { weights } = rows;
  return {
    transitions: transitionsOf(parts),
    common(key) {
      const place = commonPlace(key);
      return place < 0 ? 0 : 1 + bitAt(parts.frequent, place);
    },
    addWeights({ ids, count }, scores, at) {
      for (let index = 0; index < count; index += 1) {
        const place = placeOf(ids[index]!);
        if (place < 0) continue;
        const row = rows.at(place);
        for (let label = 0; label < LABEL_COUNT; label += 1) scores[at + label]! += weights[row + label]!;
      }
    },
  };
}
