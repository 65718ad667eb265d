import { QUOTED } from './clause.ts';
import { findPhrases, type PhraseBook } from './phrases.ts';
import type { Scene } from './subject.ts';
import type { OpinionRule } from './words.ts';

/** How strong the outlet's own evaluation must be worded for its sentence to be called opinion. */
const ENOUGH = 2;

export interface Evaluation {
  readonly weight: number;
  /** The words that weigh most: token indices, end exclusive. */
  readonly cue: readonly [number, number];
}

/** The outlet's evaluation in a sentence, quoted words apart; `null` where there is too little to call it opinion. */
export function evaluation({ words, sentence }: Scene, book: PhraseBook<OpinionRule>): Evaluation | null {
  let weight = 0;
  let best: { weight: number; cue: readonly [number, number] } | null = null;
  let last = -1;
  for (const { from, to, rule } of findPhrases(words.plain, sentence, book)) {
    if (from < last && rule.weight > 0) continue;
    last = to;
    weight += rule.weight;
    if (rule.weight > (best?.weight ?? 0)) best = { weight: rule.weight, cue: [from, to] };
  }
  let count = 0;
  for (let at = sentence[0]; at < sentence[1]; at += 1) {
    const { shape } = words.tokens[at]!.word;
    if (words.plain[at] === '!') weight += 1;
    if (words.plain[at] === QUOTED || shape === 'mark') continue;
    count += 1;
    if (shape === 'number') weight -= 0.5;
  }
  weight /= Math.max(1, Math.sqrt(count / 20));
  return best && weight >= ENOUGH ? { weight, cue: best.cue } : null;
}
