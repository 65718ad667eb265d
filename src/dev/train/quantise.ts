/** A few numbers for many. */
export interface Quantised {
  /** What each level stands for, ascending. */
  readonly worths: Float64Array;
  /** The level of each value. */
  readonly levels: Uint8Array;
}

/** How many levels there are, at most 256, and how much, as a squared error, a bit is worth. */
export interface Precision {
  readonly levels: number;
  readonly thrift: number;
}

const ROUNDS = 60;

/** The level that costs a value least: its squared error, and the bits that the level takes. */
function cheapest(value: number, worths: Float64Array, bits: Float64Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let level = 0; level < worths.length; level += 1) {
    const cost = (value - worths[level]!) ** 2 + bits[level]!;
    if (cost >= least) continue;
    least = cost;
    best = level;
  }
  return best;
}

/**
 * Levels for values, such that what is lost by rounding and what the levels take, compressed, are least together:
 * entropy-constrained quantisation (Chou, Lookabaugh & Gray 1989), from levels that lie evenly between the extremes.
 */
export function quantise(values: Float64Array, { levels: count, thrift }: Precision): Quantised {
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const worths = Float64Array.from({ length: count }, (_, level) => least + ((most - least) * (level + 0.5)) / count);
  const bits = new Float64Array(count);
  const levels = new Uint8Array(values.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = new Float64Array(count);
    const sizes = new Float64Array(count);
    for (const [at, value] of values.entries()) {
      const level = cheapest(value, worths, bits);
      levels[at] = level;
      sums[level]! += value;
      sizes[level]! += 1;
    }
    for (let level = 0; level < count; level += 1) {
      if (sizes[level]) worths[level] = sums[level]! / sizes[level]!;
      bits[level] = -thrift * Math.log2(Math.max(sizes[level]!, 0.5) / Math.max(1, values.length));
    }
  }
  return { worths, levels };
}
