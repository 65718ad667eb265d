import type { Range, Words } from './scene.ts';

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|'s)$/, '') : word);

/** What a word counts by: its stem, `null` for one too common to tell anything. */
export type StemOf = (lower: string) => string | null;

/** The stems of a text's words; each word is looked at once. */
export function stems(stop: ReadonlySet<string>): StemOf {
  const known = new Map<string, string | null>();
  return (lower) => {
    let found = known.get(lower);
    if (found === undefined) {
      found = lower.length > 1 && !stop.has(lower) && /[\p{L}\p{N}]/u.test(lower) ? stem(lower) : null;
      known.set(lower, found);
    }
    return found;
  };
}

/** The stems of some words, each once. */
export function contentOf(lowers: readonly string[], stemOf: StemOf): Set<string> {
  const content = new Set<string>();
  for (const lower of lowers) {
    const found = stemOf(lower);
    if (found !== null) content.add(found);
  }
  return content;
}

/** Some tokens in lower case. */
export function lowersOf({ tokens }: Words, [from, to]: Range): string[] {
  const lowers: string[] = [];
  for (let at = from; at < to; at += 1) lowers.push(tokens[at]!.word.lower);
  return lowers;
}

/** How many words two sentences share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
};

/** The words two sentences share, the rarer ones weighing more. */
export function weighed(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (word: string) => number): number {
  let sum = 0;
  for (const word of a) if (b.has(word)) sum += rarity(word);
  return sum;
}

/** In how many of some sentences each word stands. */
export function frequencies(contents: readonly ReadonlySet<string>[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const content of contents) for (const word of content) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

/** The mean, over a sentence's content words, of how many sentences share them, damped for short sentences. */
export function centrality(content: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of content) sum += Math.log(frequency.get(word) ?? 1);
  return sum / (content.size + 4);
}
