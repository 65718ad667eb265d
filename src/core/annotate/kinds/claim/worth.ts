import type { Language } from '../../../language/language.ts';
import { findPhrases, type PhraseBook } from './phrases.ts';
import { hintsVerb, QUOTED, type Scene } from './scene.ts';
import type { NoClaimRule } from './words.ts';

const ENDS = /["”’')\]]/;

/** The last character of a sentence that is no closing mark. */
function lastMark({ words, sentence: [from, to] }: Scene): string {
  for (let at = to - 1; at >= from; at -= 1) {
    const { text } = words.tokens[at]!.word;
    if (!ENDS.test(text)) return text.at(-1)!;
  }
  return '';
}

/** Whether a verb may stand anywhere in the sentence, in quoted words too. */
function mayHaveVerb({ words, sentence: [from, to], language }: Scene): boolean {
  for (let at = from; at < to; at += 1) {
    const { lower } = words.tokens[at]!.word;
    if (hintsVerb(lower, language) || /['’](?:s|re|m|ve|ll|d)$/.test(lower)) return true;
  }
  return false;
}

/** Whether the outlet itself asks: "What do vets say?", not "Why, she asked, was it shut?" nor "“Why?” she asked". */
function isAsked({ words: { plain }, sentence: [from, to], language }: Scene): boolean {
  const { questions, auxiliaries } = language.reporting;
  const opener = plain[from]!;
  return (
    (questions.has(opener) || auxiliaries.has(opener)) &&
    !plain.slice(from, to).some((word) => word === QUOTED || word === ',')
  );
}

/** Whether the words before a sentence's last mark, at `to`, want to go on: "to:", "includes:". */
const leadsOn = (plain: readonly string[], to: number, { reporting }: Language): boolean =>
  [reporting.infinitives, reporting.including, reporting.complementizers, reporting.passive].some((open) =>
    open.has(plain[to - 2] ?? ''),
  );

const DOTS = /^[….]+$/;

/** Whether a line goes on from the one above it: "… as the valley mourns". */
function goesOn({ words: { tokens }, sentence: [from, to] }: Scene): boolean {
  let at = from;
  while (at < to && DOTS.test(tokens[at]!.word.text)) at += 1;
  return at > from && at < to && tokens[at]!.word.shape === 'word' && !tokens[at]!.word.capital;
}

/** Fewer words than this without a verb in sight make no sentence. */
const SHORT = 4;

/**
 * Why a sentence asserts nothing: "question", "fragment", "lead-in", or the rule it falls under; `null` where it is a
 * claim. `attributed`: whether somebody is named who says it, which makes a claim of a question passed on.
 */
export function noClaim(scene: Scene, book: PhraseBook<NoClaimRule>, attributed: boolean): string | null {
  const { words, sentence, language } = scene;
  const [from, to] = sentence;
  let count = 0;
  for (let at = from; at < to; at += 1) if (words.tokens[at]!.word.shape === 'word') count += 1;
  const last = lastMark(scene);
  if (count === 0 || goesOn(scene)) return 'fragment';
  if (last === '?' && (!attributed || isAsked(scene))) return 'question';
  // Items of a list, and what leads up to one: "Keep it clean;", "Traders are expected to:".
  const half = last === ':' && leadsOn(words.plain, to, language);
  if (!attributed && (last === ';' || half)) return 'lead-in';
  if (last === ',' || last === '-' || last === '–' || last === '—') return count < 12 || !attributed ? 'lead-in' : null;
  const rule = findPhrases(words.plain, sentence, book).find((hit) => !hit.rule.opens || hit.from === from)?.rule;
  if (rule) return rule.id;
  if (attributed) return null;
  if (mayHaveVerb(scene)) return null;
  return count < SHORT || !/[.!…:;?]/.test(last) ? 'fragment' : null;
}
