import type { Span } from '../model/span.ts';
import type { StructureWords } from './words.ts';

/** How sure a paragraph's short first sentence looks like a heading. */
type Look = 'strong' | 'weak';

/** Whether a finite verb shows, as far as its form tells. */
function hasVerb(words: readonly string[], { finite }: StructureWords): boolean {
  return words.some((word, i) => finite.has(word.toLowerCase()) || (i > 0 && /^\p{Ll}+ed$/u.test(word)));
}

/** How the first sentence of a paragraph looks as a heading; `null` if it cannot be one. */
function look(text: string, sentence: Span, words: StructureWords): Look | null {
  if (sentence.end - sentence.start > 70) return null;
  const phrase = text.slice(sentence.start, sentence.end);
  const found = phrase.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*/gu) ?? [];
  if (found.length < 2 || found.length > 9 || /[,;!]|^[“"]/.test(phrase)) return null;
  const first = found[0]!.toLowerCase();
  if (words.backward.has(first)) return null;
  if (phrase.endsWith('?')) return 'strong';
  return hasVerb(found, words) ? 'weak' : 'strong';
}

/** A paragraph with the sentences in it. */
export interface Paragraph {
  readonly block: Span;
  readonly sentences: readonly Span[];
  readonly boldStart: Span | null;
}

/**
 * The run-in headings that open paragraphs, `null` where there is none. One short first sentence says little; where
 * several paragraphs open with phrases that are hardly sentences, the like of them are taken for headings too.
 */
export function runIns(text: string, paragraphs: readonly Paragraph[], words: StructureWords): (Span | null)[] {
  const looks = paragraphs.map(({ sentences }) => (sentences.length > 1 ? look(text, sentences[0]!, words) : null));
  const strong = looks.filter((found) => found === 'strong').length;
  const any = looks.filter(Boolean).length;
  const usual = strong >= 2 && any * 3 >= paragraphs.length;
  return paragraphs.map(({ sentences }, i) => (usual && looks[i] ? sentences[0]! : null));
}
