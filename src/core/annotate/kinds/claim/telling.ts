import type { Span } from '../../../model/span.ts';
import type { Context } from '../../annotate.ts';
import { centrality, contentsOf, frequencies, shared, weighed } from './content.ts';

/** How much the words of a claim tell of its text, each 0 to 1; the weights' notes say what they stand for. */
interface Telling {
  readonly title: number;
  readonly titled: number;
  readonly central: number;
  /** Whether it has hardly a word that tells anything: "Here’s how to stop it." */
  readonly slight: boolean;
}

/** A claim of fewer content words than this tells next to nothing by itself. */
const SLIGHT = 4;

/** How much each of some claims of a text tells of it. Linear. */
export function tellingOf({ article, tokens, language }: Context, claims: readonly Span[]): Telling[] {
  const text = contentsOf(language.claims.stop)(tokens);
  const contents = claims.map((claim) => text.within(claim));
  const titleWords = text.ofLine(article.metadata.title ?? '');
  const title = new Set(titleWords);
  const frequency = frequencies(contents, text.most);
  const rarity = (word: number): number => Math.log(1 + contents.length / (1 + frequency[word]!));
  const whole = Math.max(1e-9, weighed(titleWords, title, rarity));
  const centralities = contents.map((content) => centrality(content, frequency));
  const most = centralities.reduce((a, b) => Math.max(a, b), 1e-9);
  return contents.map((content, at) => ({
    title: weighed(content, title, rarity) / whole,
    titled: content.length ? shared(content, title) / Math.sqrt(content.length * Math.max(1, title.size)) : 0,
    central: Math.min(1, centralities[at]! / most),
    slight: content.length < SLIGHT,
  }));
}
