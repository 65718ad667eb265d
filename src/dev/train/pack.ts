import { COMMON_BITS, FEATURE_BITS } from '../../core/annotate/kinds/name/tag/hash.ts';
import { bucketOf, buckets, lowOf } from '../../core/annotate/kinds/name/tag/key-set.ts';
import { LABEL_COUNT } from '../../core/annotate/kinds/name/tag/labels.ts';
import {
  BLOCK,
  bitBytes,
  CHECKED,
  checksum,
  HEADER,
  MAGIC,
  PLACE_BYTES,
} from '../../core/annotate/kinds/name/tag/model.ts';

/** What training learns. `features` ascending; `weights` has `LABEL_COUNT` numbers for each of them. */
export interface ModelContents {
  readonly transitions: Int32Array;
  readonly common: Int32Array;
  /** Those of `common` that are seen often. */
  readonly frequent: Int32Array;
  readonly features: Int32Array;
  readonly weights: Int8Array;
}

/** Ascending numbers below 2^`width` as `keySet` reads them. */
function packKeys(values: Int32Array, width: number): number[] {
  const counts = new Array<number>(buckets(width)).fill(0);
  for (const value of values) counts[bucketOf(value)]! += 1;
  if (counts.some((count) => count > 255))
    throw new Error('A bucket of the name model is too full: more than 255 keys.');
  return [...counts, ...Array.from(values, lowOf)];
}

/** A bit for each value. */
function packBits(values: readonly boolean[]): number[] {
  const bytes = new Array<number>(bitBytes(values.length)).fill(0);
  for (const [at, value] of values.entries()) if (value) bytes[at >> 3]! |= 1 << (at & 7);
  return bytes;
}

/** Where the weights of every `BLOCK`th row begin. */
function packPlaces(rows: readonly (readonly number[])[]): number[] {
  const places: number[] = [];
  let begin = 0;
  for (const [at, row] of rows.entries()) {
    if (at % BLOCK === 0) places.push(...uint32Bytes(begin).slice(0, PLACE_BYTES));
    begin += row.filter((weight) => weight !== 0).length;
  }
  return places;
}

const uint32Bytes = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);

/** Writes what `loadNameModel` reads. Throws where keys are so many that they do not fit its form. */
export function packModel({ transitions, common, frequent, features, weights }: ModelContents): Uint8Array {
  const often = new Set(frequent);
  const rows = Array.from(features, (_, at) => [...weights.subarray(at * LABEL_COUNT, (at + 1) * LABEL_COUNT)]);
  const body = [
    ...[...transitions].flatMap((value) => [value & 255, (value >> 8) & 255]),
    ...packKeys(common, COMMON_BITS),
    ...packBits(Array.from(common, (word) => often.has(word))),
    ...packKeys(features, FEATURE_BITS),
    ...rows.map((row) => row.slice(0, 8).reduce((mask, weight, label) => mask | (weight ? 1 << label : 0), 0)),
    ...packBits(rows.map((row) => row[8] !== 0)),
    ...packPlaces(rows),
  ];
  for (const row of rows) for (const weight of row) if (weight) body.push(weight & 255);
  // Padded, so that all of it is checked.
  const bytes = new Uint8Array(4 * Math.ceil((HEADER + body.length) / 4));
  bytes.set(MAGIC);
  bytes.set([common.length, features.length].flatMap(uint32Bytes), CHECKED);
  bytes.set(body, HEADER);
  bytes.set(uint32Bytes(checksum(bytes)), 4);
  return bytes;
}
