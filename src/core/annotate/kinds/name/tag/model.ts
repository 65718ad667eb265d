import { type GazetteerContents, gazetteer } from '../gazetteer.ts';
import type { Gazetteer } from '../lexicon.ts';
import { COMMON_BITS, FEATURE_BITS } from './hash.ts';
import { keySet, unpackedKeys } from './key-set.ts';
import { COARSE_TYPES, goingOn, LABEL_COUNT, OUTSIDE, opening } from './labels.ts';

/** The trained tagger: small whole numbers, so that it reads the same everywhere. */
export interface NameModel {
  /** Score of going from one label to the next, `[before * LABEL_COUNT + label]`; the text's edge counts as label 0. */
  readonly transitions: Int32Array;
  /** The names that the model was trained with, and that are read with it. */
  readonly gazetteer: Gazetteer;
  /** How common a word, by its `commonKey`, is in lower case: 0 hardly ever seen so, 1 now and then, 2 often. */
  common(key: number): number;
  /** Adds the weights of the first `count` features of `ids`, one for each label, to `scores` from `at` on; nothing for those that it does not know. */
  addWeights(features: { readonly ids: Int32Array; readonly count: number }, scores: Int32Array, at: number): void;
}

/** "NGN" and the version of the form. */
export const MAGIC = [0x4e, 0x47, 0x4e, 5] as const;
/** Bytes of magic, checksum and the counts of common words, features and names. */
export const HEADER = 20;
/** From here on the checksum counts. */
export const CHECKED = 8;

/** FNV-1a over four bytes at a time: catches a truncated or altered file. The bytes that are left over at the end do not count. */
export function checksum(bytes: Uint8Array): number {
  // A copy, for a view of whole numbers must begin at a fourth byte.
  const checked = new Uint8Array(bytes.subarray(CHECKED, bytes.length - (bytes.length % 4)));
  const units = new Int32Array(checked.buffer);
  const { length } = units;
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ units[at]!, 0x01000193);
  return hash >>> 0;
}

/** How many bytes hold a bit for each of `count`. */
export const bitBytes = (count: number): number => (count + 7) >> 3;
const bitAt = (bits: Uint8Array, at: number): number => (bits[at >> 3]! >> (at & 7)) & 1;

const uint32 = (bytes: Uint8Array, at: number): number =>
  (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;

/** What a model file holds. */
interface Parts {
  /** 16 bits each, the low byte first. */
  readonly transitions: Uint8Array;
  /** What each of the `LEVELS` levels is worth, in the same form. */
  readonly worths: Uint8Array;
  readonly common: Int32Array;
  /** A bit for each common word: whether it is seen often. */
  readonly frequent: Uint8Array;
  readonly gazetteer: GazetteerContents;
  readonly features: Int32Array;
  /** For each feature four bits: its level for `OUTSIDE`. */
  readonly outside: Uint8Array;
  /** For each feature `TYPE_BYTES`: for each type its level for the label that opens a name, and four bits up, for the one that goes on. */
  readonly inside: Uint8Array;
}

/** How many different weights there are: a weight is written as the number of its level, four bits. */
export const LEVELS = 16;
export const TYPE_BYTES = COARSE_TYPES.length;
/** How many bytes hold four bits for each of `count`. */
export const nibbleBytes = (count: number): number => (count + 1) >> 1;

/** Finds the parts of a model file. Throws a sentence where the bytes are damaged or of another version. */
function partsOf(bytes: Uint8Array): Parts {
  if (bytes.length < HEADER || MAGIC.slice(0, 3).some((byte, at) => bytes[at] !== byte))
    throw new Error('This is no name model: it does not open as one.');
  if (bytes[3] !== MAGIC[3])
    throw new Error(`The name model is of version ${bytes[3]}; this reader knows version ${MAGIC[3]}.`);
  if (uint32(bytes, 4) !== checksum(bytes)) throw new Error('The name model is damaged: its checksum is wrong.');
  const [words, features, names] = [0, 4, 8].map((at) => uint32(bytes, CHECKED + at)) as [number, number, number];
  let at = HEADER;
  const take = (count: number): Uint8Array => {
    at += count;
    return bytes.subarray(at - count, at);
  };
  const takeKeys = (count: number): Int32Array => {
    const { keys, end } = unpackedKeys(bytes, at, count);
    at = end;
    return keys;
  };
  return {
    transitions: take(2 * LABEL_COUNT * LABEL_COUNT),
    worths: take(2 * LEVELS),
    common: takeKeys(words),
    frequent: take(bitBytes(words)),
    gazetteer: { keys: takeKeys(names), bits: take(names) },
    features: takeKeys(features),
    outside: take(nibbleBytes(features)),
    inside: take(features * TYPE_BYTES),
  };
}

/** Whole numbers of 16 bits with a sign, the low byte first. */
function int16s(bytes: Uint8Array): Int32Array {
  const found = new Int32Array(bytes.length / 2);
  for (let at = 0; at < found.length; at += 1) found[at] = bytes[2 * at]! | ((bytes[2 * at + 1]! << 24) >> 16);
  return found;
}

/**
 * Reads a model file: magic and version, checksum of the rest, counts; then the parts in the order of `Parts`. Weights
 * are looked up where they lie. Throws a sentence where the bytes are damaged or of another version.
 */
export function loadNameModel(bytes: Uint8Array): NameModel {
  const parts = partsOf(bytes);
  const commonPlace = keySet(parts.common, COMMON_BITS);
  const placeOf = keySet(parts.features, FEATURE_BITS);
  const { outside, inside } = parts;
  const worths = int16s(parts.worths);
  return {
    transitions: int16s(parts.transitions),
    gazetteer: gazetteer(parts.gazetteer),
    common(key) {
      const place = commonPlace(key);
      return place < 0 ? 0 : 1 + bitAt(parts.frequent, place);
    },
    addWeights({ ids, count }, scores, at) {
      for (let index = 0; index < count; index += 1) {
        const place = placeOf(ids[index]!);
        if (place < 0) continue;
        const pair = outside[place >> 1]!;
        scores[at + OUTSIDE]! += worths[place & 1 ? pair >> 4 : pair & 15]!;
        for (let type = 0; type < TYPE_BYTES; type += 1) {
          const levels = inside[place * TYPE_BYTES + type]!;
          scores[at + opening(type)]! += worths[levels & 15]!;
          scores[at + goingOn(type)]! += worths[levels >> 4]!;
        }
      }
    },
  };
}
