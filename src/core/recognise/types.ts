/** A bundled article as the index lists it. */
export interface IndexEntry {
  readonly slug: string;
  /** Match patterns of the addresses it is published at. */
  readonly addresses: readonly string[];
  readonly title: string;
  readonly outlet: string | null;
  /** Of the article's own body, comments apart: sorted 32-bit numbers. */
  readonly fingerprint: readonly number[];
}

/** Which bundled article a text is. */
export interface Recognition {
  readonly slug: string;
  /** 0 to 1. */
  readonly certainty: number;
}
