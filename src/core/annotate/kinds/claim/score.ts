import type { Features } from './features.ts';
import { FLOOR, KEY_LEAST, KEY_SHARE, WEIGHTS } from './weights.ts';

const FEATURES = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((name) => name !== 'bias');

/**
 * How likely a reader needs a claim to know the story, 0 to 1: place in the text, words shared with the title, how central
 * its words are, its status and voice, whether it tells of the news day.
 */
export function likelihood(features: Features): number {
  let sum: number = WEIGHTS.bias;
  for (const feature of FEATURES) sum += WEIGHTS[feature] * (features[feature] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** A likelihood as the score that a claim carries: 0 for what is rather background than not, 1 for what is surely key. */
export const scoreOf = (likely: number): number => Math.max(0, (likely - FLOOR) / (1 - FLOOR));

/** Which claims are key: about one in five, at least two, the likeliest; of equals the earlier. */
export function keys(likely: readonly number[]): boolean[] {
  const wanted = Math.max(KEY_LEAST, Math.round(likely.length * KEY_SHARE));
  const order = likely.map((_, at) => at).sort((a, b) => likely[b]! - likely[a]! || a - b);
  const chosen = new Set(order.slice(0, wanted));
  return likely.map((_, at) => chosen.has(at));
}
