import { isComma } from '../quote/marks.ts';
import { nounPhraseFrom } from '../quote/noun-phrase.ts';
import { tokensOf } from './reach.ts';
import type { Range, Scene } from './scene.ts';

/** Whether several people or bodies are named by a word: "officers", "states", "Democrats". */
function isPeople({ words: { plain, tokens }, language: { claims } }: Scene, at: number): boolean {
  const word = plain[at]!;
  const known = claims.nouns.has(word) || claims.nouns.has(word.replace(claims.plural, ''));
  return known || tokens[at]!.word.capital || claims.looksPerson(word);
}

/**
 * Those whom a sentence is about, as tokens: "The officers" of "On Monday, the officers went to a mill"; not "The plan" of
 * "The plan extends to where". `null` where no people open it.
 */
export function severalIn(scene: Scene): Range | null {
  const { line, language } = scene;
  if (line.length === 0) return null;
  const comma = line.findIndex((_, i) => isComma(line, i));
  const from = comma > 0 && language.reporting.prepositions.has(line[0]!.lower) ? comma + 1 : 0;
  const phrase = nounPhraseFrom(line, from, language.reporting);
  const range = phrase && tokensOf(scene, phrase);
  return range && isPeople(scene, range[1] - 1) ? range : null;
}
