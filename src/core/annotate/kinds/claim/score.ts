import { type Content, shared } from './content.ts';
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

/** A claim that has this much of its content words in one likelier claim tells the same again. */
const AGAIN = 0.62;
/** Fewer content words than this may be alike by chance. */
const ENOUGH = 5;
/** Among so many of the likeliest a claim is looked for that tells the same. */
const LIKELIEST = 12;

/**
 * Which claims are key: about one in five, at least two, the likeliest; of equals the earlier, and last those that tell again
 * what one of the likeliest tells. `contentOf`: the content words of a claim by its index.
 */
export function keys(likely: readonly number[], contentOf: (at: number) => Content): boolean[] {
  const wanted = Math.max(KEY_LEAST, Math.round(likely.length * KEY_SHARE));
  const order = likely.map((_, at) => at).sort((a, b) => likely[b]! - likely[a]! || a - b);
  const told: ReadonlySet<number>[] = [];
  const [fresh, again]: [number[], number[]] = [[], []];
  for (const at of order) {
    if (fresh.length === wanted) break;
    const content = contentOf(at);
    const repeats = content.length >= ENOUGH && told.some((words) => shared(content, words) >= AGAIN * content.length);
    (repeats ? again : fresh).push(at);
    if (!repeats && told.length < LIKELIEST) told.push(new Set(content));
  }
  const chosen = new Set([...fresh, ...again].slice(0, wanted));
  return likely.map((_, at) => chosen.has(at));
}
