import type { Read } from '../pattern.ts';
import type { Tokens } from '../tokens.ts';
import { glued, lower } from './look.ts';
import type { NumberWords, Numeral } from './words.ts';

/** The scale word at `at`, perhaps behind a hyphen. */
export function scaleAt(parts: Tokens, at: number, words: NumberWords): Read<number> | null {
  const hyphen = lower(parts, at) === '-' && glued(parts, at) ? 1 : 0;
  const factor = words.scales.get(lower(parts, at + hyphen));
  return factor === undefined ? null : { end: at + hyphen + 1, value: factor };
}

/** Runs of scales multiply: "two hundred million". */
export function scaled(parts: Tokens, read: Read<number>, words: NumberWords): Read<Numeral> {
  let { end } = read;
  let factor = 1;
  for (let scale = scaleAt(parts, end, words); scale && factor < 1e15; scale = scaleAt(parts, end, words)) {
    factor *= scale.value;
    end = scale.end;
  }
  return {
    end,
    value: { value: factor === 1 ? read.value : tidy(read.value * factor), scale: factor, form: 'digits' },
  };
}

/** Takes the dust off a product of decimals: 2.3 × 1e6 is 2300000. */
const tidy = (value: number): number => Number(value.toPrecision(12));
