import type { GazetteerContents } from '../../core/annotate/kinds/name/gazetteer.ts';
import { GAP_MORE } from '../../core/annotate/kinds/name/tag/key-set.ts';
import { COARSE_TYPES, goingOn, LABEL_COUNT, OUTSIDE, opening } from '../../core/annotate/kinds/name/tag/labels.ts';
import { bitBytes, CHECKED, checksum, HEADER, MAGIC, nibbleBytes } from '../../core/annotate/kinds/name/tag/model.ts';

/** What training learns. */
export interface ModelContents {
  readonly transitions: Int32Array;
  /** What each of the `LEVELS` levels of weights is worth. */
  readonly worths: Int32Array;
  readonly gazetteer: GazetteerContents;
  readonly common: Int32Array;
  /** Those of `common` that are seen often. */
  readonly frequent: Int32Array;
  /** Ascending. */
  readonly features: Int32Array;
  /** For each feature the levels of its weights, one for each label. */
  readonly levels: Uint8Array;
}

/** A bit for each value. */
function packBits(values: readonly boolean[]): number[] {
  const bytes = new Array<number>(bitBytes(values.length)).fill(0);
  for (const [at, value] of values.entries()) if (value) bytes[at >> 3]! |= 1 << (at & 7);
  return bytes;
}

/** Packs ascending numbers, as `unpackedKeys` reads them. */
export function packKeys(values: Int32Array): number[] {
  const bytes: number[] = [];
  let last = -1;
  for (const value of values) {
    let gap = value - last - 1;
    for (; gap >= GAP_MORE; gap -= GAP_MORE) bytes.push(GAP_MORE);
    bytes.push(gap);
    last = value;
  }
  return bytes;
}

/** Four bits of each value, the first in the low ones. */
function packNibbles(values: Uint8Array): number[] {
  const bytes = new Array<number>(nibbleBytes(values.length)).fill(0);
  for (const [at, value] of values.entries()) bytes[at >> 1]! |= value << (4 * (at & 1));
  return bytes;
}

/** 16 bits each, the low byte first. */
const packInt16s = (values: Int32Array): number[] =>
  Array.from(values).flatMap((value) => [value & 255, (value >> 8) & 255]);

const uint32Bytes = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);

/** Writes a gazetteer as it lies in a model file. */
const packGazetteer = ({ keys, bits }: GazetteerContents): number[] => [...packKeys(keys), ...bits];

/** Writes what `loadNameModel` reads. */
export function packModel({
  transitions,
  worths,
  gazetteer,
  common,
  frequent,
  features,
  levels,
}: ModelContents): Uint8Array {
  const often = new Set(frequent);
  const level = (feature: number, label: number): number => levels[feature * LABEL_COUNT + label]!;
  const all = Array.from(features.keys());
  const body = [
    ...packInt16s(transitions),
    ...packInt16s(worths),
    ...packKeys(common),
    ...packBits(Array.from(common, (word) => often.has(word))),
    ...packGazetteer(gazetteer),
    ...packKeys(features),
    ...packNibbles(Uint8Array.from(all, (feature) => level(feature, OUTSIDE))),
    ...all.flatMap((feature) =>
      COARSE_TYPES.map((_, type) => level(feature, opening(type)) | (level(feature, goingOn(type)) << 4)),
    ),
  ];
  // Padded, so that all of it is checked.
  const bytes = new Uint8Array(4 * Math.ceil((HEADER + body.length) / 4));
  bytes.set(MAGIC);
  bytes.set([common.length, features.length, gazetteer.keys.length].flatMap(uint32Bytes), CHECKED);
  bytes.set(body, HEADER);
  bytes.set(uint32Bytes(checksum(bytes)), 4);
  return bytes;
}
