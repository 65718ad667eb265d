import { type Span, trimmed } from '../model/span.ts';
import type { StructureWords } from './words.ts';

/** A paragraph as a run-in heading is looked for in it. */
export interface Paragraph extends Span {
  readonly boldStart: Span | null;
  readonly sentences: readonly Span[];
}

/** How like a heading a paragraph's opening is: `sure` where the page sets it apart, `phrase` without a verb, `sentence` with one. */
type Look = 'sure' | 'phrase' | 'sentence';
interface Candidate extends Span {
  readonly look: Look;
}

const MOST_WORDS = 9;
const BOLD_MOST_WORDS = 12;
const MOST_CHARS = 70;

const wordsOf = (phrase: string): string[] => phrase.match(/[\p{L}\p{N}$£€][\p{L}\p{N}.,’'%&-]*/gu) ?? [];

/** Whether the form of a word is that of a finite verb; the first word may be a participle ("Unsealed letters"). */
function verbLike(word: string, first: boolean, { finite }: StructureWords): boolean {
  const lower = word.toLowerCase().replace(/[.,]$/, '');
  return finite.has(lower) || (!first && /^\p{Ll}{2,}ed$/u.test(lower) && lower === word.replace(/[.,]$/, ''));
}

/** How a phrase that opens a paragraph looks; `null` where no heading is put so. */
function lookOf(phrase: string, words: StructureWords): Exclude<Look, 'sure'> | null {
  const found = wordsOf(phrase);
  if (found.length < 2 || found.length > MOST_WORDS || /[;!]|, |^["“‘'(]|[.…]{2}/.test(phrase)) return null;
  const first = found[0]!;
  if (!/^[\p{Lu}\p{N}$£€]/u.test(first) || words.backward.has(first.toLowerCase())) return null;
  if (found.some((word) => words.attribution.has(word.toLowerCase().replace(/[.,]$/, '')))) return null;
  if (phrase.endsWith('?')) return words.interrogative.has(first.toLowerCase()) ? 'phrase' : null;
  return found.some((word, i) => verbLike(word, i === 0, words)) ? 'sentence' : 'phrase';
}

/** Whether the words before a colon are a label rather than a name: "Why it matters", "The Bottom Line". */
const isLabel = (found: readonly string[], { small }: StructureWords): boolean =>
  found.length > 1 &&
  (small.has(found[0]!.toLowerCase()) || found.slice(1).some((word) => /^\p{Ll}/u.test(word) && !small.has(word)));

/** What the page sets in bold at the paragraph's start, where that is a phrase of its own with more behind it. */
function boldHeading(text: string, paragraph: Paragraph, words: StructureWords): Candidate | null {
  const { boldStart, start, end, sentences } = paragraph;
  if (!boldStart || boldStart.start > start + 2) return null;
  const span = trimmed(text, boldStart);
  const phrase = text.slice(span.start, span.end);
  const found = wordsOf(phrase);
  if (!/[.?!:]["”’')]*$/.test(phrase) || found.length > BOLD_MOST_WORDS) return null;
  if (phrase.endsWith(':') && !isLabel(found, words)) return null;
  if (words.backward.has((found[0] ?? '').toLowerCase()) || text.slice(span.end, end).trim().length < 20) return null;
  const whole = phrase.endsWith(':') || sentences.some((sentence) => sentence.end === span.end);
  return whole ? { ...span, look: 'sure' } : null;
}

/** A short label in words that ends in a colon: "Why it matters: …". */
function colonHeading(text: string, { start, end }: Paragraph, words: StructureWords): Candidate | null {
  const hit = /^[^.!?:\n"“]{3,40}:(?=\s)/u.exec(text.slice(start, Math.min(end, start + 42)));
  if (!hit || end - start < hit[0].length + 30) return null;
  const found = wordsOf(hit[0]);
  if (found.length > 6 || !isLabel(found, words)) return null;
  if (found.some((word) => words.attribution.has(word.toLowerCase()))) return null;
  return { start, end: start + hit[0].length, look: 'phrase' };
}

/** What may be the run-in heading of a paragraph. */
function candidate(text: string, paragraph: Paragraph, words: StructureWords): Candidate | null {
  const bold = boldHeading(text, paragraph, words);
  if (bold) return bold;
  const [first] = paragraph.sentences;
  if (paragraph.sentences.length > 1 && first!.end - first!.start <= MOST_CHARS) {
    const look = lookOf(text.slice(first!.start, first!.end), words);
    if (look) return { ...first!, look };
  }
  return colonHeading(text, paragraph, words);
}

/**
 * The run-in headings that open paragraphs, `null` where there is none. One short first sentence says little ("Shares
 * fell."), so a text must have the habit: several paragraphs that open with a phrase without a verb or a question, and
 * not fewer of these than a third of all. Then the like of them with a verb are taken too. Bold needs no habit.
 */
export function runIns(text: string, paragraphs: readonly Paragraph[], words: StructureWords): (Span | null)[] {
  const found = paragraphs.map((paragraph) => candidate(text, paragraph, words));
  const count = (look: Look): number => found.filter((one) => one?.look === look).length;
  const [sure, phrases, sentences] = [count('sure'), count('phrase'), count('sentence')];
  const all = sure + phrases + sentences;
  const habit = phrases + sure >= 3 && phrases + sure >= sentences && all * 3 >= paragraphs.length;
  return found.map((one) => {
    if (!one || (one.look !== 'sure' && !(habit && (one.look === 'phrase' || all * 2 >= paragraphs.length))))
      return null;
    return { start: one.start, end: one.end };
  });
}
