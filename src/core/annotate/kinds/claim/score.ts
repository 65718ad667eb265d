import { type Span, startingBefore } from '../../../model/span.ts';
import type { Context } from '../../annotate.ts';
import { QUOTED, type Range, type Words } from './scene.ts';
import type { Verdict } from './verdict.ts';
import { type Feature, KEY_LEAST, KEY_SHARE, WEIGHTS } from './weights.ts';

/** A sentence with its verdict, as the score sees it. */
export interface Scored {
  readonly range: Range;
  readonly span: Span;
  /** Its place among the body's sentences, from 0. */
  readonly position: number;
  readonly verdict: Verdict;
}

export type Features = Partial<Record<Feature, number>>;

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|'s)$/, '') : word);

/** What words count by: their stems, `null` for those too common to tell anything. Each word is looked at once. */
function stems(stop: ReadonlySet<string>): (lower: string) => string | null {
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
function contentOf(lowers: readonly string[], stemOf: (lower: string) => string | null): Set<string> {
  const content = new Set<string>();
  for (const lower of lowers) {
    const found = stemOf(lower);
    if (found !== null) content.add(found);
  }
  return content;
}

/** Some tokens in lower case. */
function lowersOf({ tokens }: Words, [from, to]: Range): string[] {
  const lowers: string[] = [];
  for (let at = from; at < to; at += 1) lowers.push(tokens[at]!.word.lower);
  return lowers;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
};

/**
 * How much a reader needs each claim to know the story, 0 to 1: place in the text, words shared with the title, how central
 * its words are, its status, whether it tells of the news day. Linear.
 */
export function scores(context: Context, words: Words, claims: readonly Scored[]): number[] {
  return featuresOf(context, words, claims).map(logistic);
}

/** The features of each claim; the weights' note says what they stand for. */
export function featuresOf(context: Context, words: Words, claims: readonly Scored[]): Features[] {
  const stemOf = stems(context.language.claims.stop);
  const contents = claims.map(({ range }) => contentOf(lowersOf(words, range), stemOf));
  const frequency = new Map<string, number>();
  for (const content of contents) for (const word of content) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const title = contentOf(
    (context.article.metadata.title ?? '').toLowerCase().match(/[\p{L}\p{N}'’.-]+/gu) ?? [],
    stemOf,
  );
  const centralities = contents.map((content) => centrality(content, frequency));
  const rarity = (word: string): number => Math.log(1 + contents.length / (1 + (frequency.get(word) ?? 0)));
  const whole = Math.max(1e-9, weighed(title, title, rarity));
  const most = centralities.reduce((a, b) => Math.max(a, b), 1e-9);
  return claims.map((claim, at) => {
    const content = contents[at]!;
    return {
      ...surface(context, words, claim),
      title: weighed(content, title, rarity) / whole,
      titled: content.size ? shared(content, title) / Math.sqrt(content.size * Math.max(1, title.size)) : 0,
      central: Math.min(1, centralities[at]! / most),
    };
  });
}

/** The words two sentences share, the rarer ones weighing more. */
function weighed(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: (word: string) => number): number {
  let sum = 0;
  for (const word of a) if (b.has(word)) sum += rarity(word);
  return sum;
}

/** The mean, over a sentence's content words, of how many sentences share them, damped for short sentences. */
function centrality(content: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of content) sum += Math.log(frequency.get(word) ?? 1);
  return sum / (content.size + 4);
}

const YEAR = /^(?:19|20)\d\d$/;

function surface(
  { language, found, article }: Context,
  words: Words,
  { range: [from, to], span, position, verdict }: Scored,
): Features {
  const { newsDays, backgrounds } = language.claims;
  let days = 0;
  let backwards = 0;
  let years = 0;
  for (let at = from; at < to; at += 1) {
    const word = words.plain[at]!;
    if (newsDays.has(word)) days += 1;
    if (backgrounds.has(word)) backwards += 1;
    if (words.tokens[at]!.word.shape === 'number' && YEAR.test(word)) years += 1;
  }
  const has = (test: boolean): number => (test ? 1 : 0);
  return {
    first: has(position === 0),
    early: 1 / (1 + position),
    late: position / Math.max(1, article.sentences.length),
    newsDay: has(days > 0),
    figure: has(anyWithin(found.figure, span)),
    quoted: has(verdict.status === 'quoted'),
    reported: has(verdict.status === 'reported'),
    denied: has(verdict.status === 'denied'),
    alleged: has(verdict.status === 'alleged'),
    opinion: has(verdict.status === 'opinion'),
    past: has(years > 0),
    before: Math.min(2, backwards),
    length: Math.min(1, (to - from) / 40),
    backward: has(language.structure.backward.has(words.plain[from] ?? QUOTED)),
  };
}

/** Whether one of some spans in order lies within another. */
function anyWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const at = startingBefore(spans, start);
  return at < spans.length && spans[at]!.end <= end;
}

function logistic(features: Features): number {
  let sum: number = WEIGHTS.bias;
  for (const [feature, value] of Object.entries(features)) sum += WEIGHTS[feature as Feature] * value;
  return 1 / (1 + Math.exp(-sum));
}

/** Which claims are key: about one in five, at least two, the best scored; of equals the earlier. */
export function keys(scored: readonly number[]): boolean[] {
  const wanted = Math.max(KEY_LEAST, Math.round(scored.length * KEY_SHARE));
  const order = scored.map((_, at) => at).sort((a, b) => scored[b]! - scored[a]! || a - b);
  const chosen = new Set(order.slice(0, wanted));
  return scored.map((_, at) => chosen.has(at));
}
