import { COMMON_BITS, FEATURE_BITS } from './hash.ts';
import { LABEL_COUNT } from './labels.ts';
import { ranks } from './ranks.ts';

/** The trained tagger: small whole numbers, so that it reads the same everywhere. */
export interface NameModel {
  /** Score of going from one label to the next, `[before * LABEL_COUNT + label]`; the text's edge counts as label 0. */
  readonly transitions: Int32Array;
  /** How common a word, by its `commonKey`, is in lower case: 0 hardly ever seen so, 1 now and then, 2 often. */
  common(key: number): number;
  /** Adds the weights of the first `count` features of `ids`, one for each label, to `scores` from `at` on; nothing for those that it does not know. */
  addWeights(features: { readonly ids: Int32Array; readonly count: number }, scores: Int32Array, at: number): void;
}

/** What the model file holds, unpacked. `features` ascending; `weights` has `LABEL_COUNT` numbers for each of them. */
export interface ModelContents {
  readonly transitions: Int32Array;
  readonly common: Int32Array;
  /** Those of `common` that are seen often. */
  readonly frequent: Int32Array;
  readonly features: Int32Array;
  readonly weights: Int8Array;
}

/** "NGN" and the version of the form. */
const MAGIC = [0x4e, 0x47, 0x4e, 1] as const;
const HEADER = 24;

/** Adler-32: catches a truncated or altered file. */
function checksum(bytes: Uint8Array, from: number): number {
  let low = 1;
  let high = 0;
  for (let at = from; at < bytes.length; at += 1) {
    low += bytes[at]!;
    high += low;
    if ((at & 2047) === 0) {
      low %= 65521;
      high %= 65521;
    }
  }
  return (((high % 65521) << 16) | (low % 65521)) >>> 0;
}

class Reader {
  #at = HEADER;
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new Error('The name model is damaged: it ends too early.');
    this.#at += 1;
    return value;
  }
  /** Seven bits a byte, the lowest first, the eighth set while more follow. */
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
  /** Ascending numbers written as gaps. */
  ascending(count: number): Int32Array {
    const values = new Int32Array(count);
    let last = -1;
    for (let index = 0; index < count; index += 1) {
      last += this.varint() + 1;
      values[index] = last;
    }
    return values;
  }
  signed(): number {
    return (this.byte() << 24) >> 24;
  }
}

const uint32 = (bytes: Uint8Array, at: number): number =>
  (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;

/**
 * Unpacks a model file: magic and version, checksum of the rest, counts of common and frequent words and of features; then
 * transitions (16 bits each), those words and features as gaps, a mask of labels for each feature, the weights that
 * the masks call for. Throws a sentence where the bytes are damaged or of another version.
 */
export function unpackModel(bytes: Uint8Array): ModelContents {
  if (bytes.length < HEADER || MAGIC.slice(0, 3).some((byte, at) => bytes[at] !== byte))
    throw new Error('This is no name model: it does not open as one.');
  if (bytes[3] !== MAGIC[3])
    throw new Error(`The name model is of version ${bytes[3]}; this reader knows version ${MAGIC[3]}.`);
  if (uint32(bytes, 4) !== checksum(bytes, 8)) throw new Error('The name model is damaged: its checksum is wrong.');
  const commonCount = uint32(bytes, 8);
  const frequentCount = uint32(bytes, 12);
  const featureCount = uint32(bytes, 16);
  const reader = new Reader(bytes);
  const transitions = new Int32Array(LABEL_COUNT * LABEL_COUNT);
  for (let at = 0; at < transitions.length; at += 1) transitions[at] = reader.byte() | (reader.signed() << 8);
  const common = reader.ascending(commonCount);
  const frequent = reader.ascending(frequentCount);
  const features = reader.ascending(featureCount);
  const masks = new Uint16Array(featureCount);
  for (let at = 0; at < featureCount; at += 1) masks[at] = reader.byte();
  for (let at = 0; at < masks.length; at += 8) {
    const high = reader.byte();
    for (let bit = 0; bit < 8 && at + bit < masks.length; bit += 1) masks[at + bit]! |= ((high >> bit) & 1) << 8;
  }
  const weights = new Int8Array(featureCount * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1)
    for (let at = 0; at < featureCount; at += 1)
      if ((masks[at]! >> label) & 1) weights[at * LABEL_COUNT + label] = reader.signed();
  return { transitions, common, frequent, features, weights };
}

function writeVarint(value: number, out: number[]): void {
  let rest = value;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
}

function writeAscending(values: Int32Array, out: number[]): void {
  let last = -1;
  for (const value of values) {
    writeVarint(value - last - 1, out);
    last = value;
  }
}

const uint32Bytes = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);

/** Writes what `unpackModel` reads. */
export function packModel({ transitions, common, frequent, features, weights }: ModelContents): Uint8Array {
  const out: number[] = [];
  for (const value of transitions) out.push(value & 255, (value >> 8) & 255);
  writeAscending(common, out);
  writeAscending(frequent, out);
  writeAscending(features, out);
  const masks = Array.from(features, (_, at) => {
    let mask = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) if (weights[at * LABEL_COUNT + label]) mask |= 1 << label;
    return mask;
  });
  for (const mask of masks) out.push(mask & 255);
  for (let at = 0; at < masks.length; at += 8)
    out.push(masks.slice(at, at + 8).reduce((high, mask, bit) => high | ((mask >> 8) << bit), 0));
  for (let label = 0; label < LABEL_COUNT; label += 1)
    masks.forEach((mask, at) => {
      if ((mask >> label) & 1) out.push(weights[at * LABEL_COUNT + label]! & 255);
    });
  const bytes = new Uint8Array(HEADER + out.length);
  bytes.set(MAGIC);
  const counts = [common.length, frequent.length, features.length, 0];
  bytes.set(counts.flatMap(uint32Bytes), 8);
  bytes.set(out, HEADER);
  bytes.set(uint32Bytes(checksum(bytes, 8)), 4);
  return bytes;
}

/** Makes unpacked contents ready to look up. */
export function nameModel({ transitions, common, frequent, features, weights }: ModelContents): NameModel {
  const commonRank = ranks(common, COMMON_BITS);
  const frequentRank = ranks(frequent, COMMON_BITS);
  const rankOf = ranks(features, FEATURE_BITS);
  return {
    transitions,
    common: (key) => (frequentRank(key) >= 0 ? 2 : commonRank(key) >= 0 ? 1 : 0),
    addWeights({ ids, count }, scores, at) {
      for (let index = 0; index < count; index += 1) {
        const row = rankOf(ids[index]!) * LABEL_COUNT;
        if (row < 0) continue;
        for (let label = 0; label < LABEL_COUNT; label += 1) scores[at + label]! += weights[row + label]!;
      }
    },
  };
}

/** Reads a model file; throws a sentence where the bytes are damaged or of another version. */
export const loadNameModel = (bytes: Uint8Array): NameModel => nameModel(unpackModel(bytes));
