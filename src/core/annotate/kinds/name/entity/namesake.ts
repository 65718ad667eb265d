import { LEXICAL, type Lexicon } from '../lexicon.ts';
import type { Form, Mention } from './form.ts';

/** The word right before `offset`, lower case; empty where none stands there. */
function wordBefore(text: string, offset: number): string {
  const end = offset - 1;
  let start = end;
  while (start > 0 && end - start < 20 && /\p{L}/u.test(text[start - 1]!)) start -= 1;
  return text[end] === ' ' ? text.slice(start, end).toLowerCase() : '';
}

/**
 * Forms of one word that were taken for places, but are the given name or the surname of somebody whom the text names in
 * full ("Sydney" of "Sydney Marsh"), become people. Not where one mention stands as a place does: "in Sydney".
 */
export function namesakes(text: string, forms: readonly Form[], lexicon: Lexicon): Form[] {
  const parts = new Set<string>();
  for (const { type, words } of forms)
    if (type === 'person' && words.length > 1 && words.length < 4) parts.add(words[0]!).add(words.at(-1)!);
  const placed = ({ start }: Mention): boolean => (lexicon.word(wordBefore(text, start)) & LEXICAL.preposition) !== 0;
  return forms.map((form) => {
    const { type, words, mentions } = form;
    if (type !== 'place' || words.length > 1 || !parts.has(words[0]!) || mentions.some(placed)) return form;
    return { ...form, type: 'person' as const };
  });
}
