/** A language's words for numbers. */
export interface NumberWords {
  /** "seven", "forty" → value. */
  readonly words: ReadonlyMap<string, number>;
  /** "hundred", "million", "dozen" → factor; a number before them is multiplied. */
  readonly scales: ReadonlyMap<string, number>;
  /** Abbreviated scales: "bn", "k", "m" → factor. */
  readonly shortScales: ReadonlyMap<string, number>;
  /** What makes a decimal comma of the one before it: "%", "per" cent. */
  readonly shares: ReadonlySet<string>;
  /** "½" → value. */
  readonly fractionSigns: ReadonlyMap<string, number>;
  /** "third", "quarters" → what one is divided by. */
  readonly denominators: ReadonlyMap<string, number>;
  /** "half": with "a" or "an" after it, a factor before a scale. */
  readonly half: ReadonlySet<string>;
  /** "a", "an": one, before a scale. */
  readonly one: ReadonlySet<string>;
  /** "and", within a number in words. */
  readonly joins: ReadonlySet<string>;
  /** "or": before "minus" it leaves the sign open ("plus or minus 4"). */
  readonly either: ReadonlySet<string>;
  /** "minus". */
  readonly negative: ReadonlySet<string>;
}

/** A number as read, scale included. */
export interface Numeral {
  readonly value: number;
  /** Its factor: 1e6 for "2.5 million", else 1. */
  readonly scale: number;
  readonly form: 'digits' | 'words';
}
