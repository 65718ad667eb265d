import type { Span } from '../../../model/span.ts';

export type Gender = 'feminine' | 'masculine' | null;

/** What a language tells somebody's gender by; all in lower case. */
export interface GenderWords {
  /** "mrs" and "mr", without their full stop. */
  readonly feminineTitles: ReadonlySet<string>;
  readonly masculineTitles: ReadonlySet<string>;
  /** Titles of any gender, skipped before a first name. */
  readonly titles: ReadonlySet<string>;
  /** First names that tell a gender. */
  readonly givenNames: { readonly feminine: ReadonlySet<string>; readonly masculine: ReadonlySet<string> };
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];

/** What the title before a mention, or at its head, tells of gender; `null` if nothing. */
export function titleGender(text: string, { start, end }: Span, words: GenderWords): Gender {
  const before = wordsOf(text.slice(Math.max(0, start - 10), start)).at(-1) ?? '';
  const first = wordsOf(text.slice(start, end))[0] ?? '';
  if (words.feminineTitles.has(before) || words.feminineTitles.has(first)) return 'feminine';
  return words.masculineTitles.has(before) || words.masculineTitles.has(first) ? 'masculine' : null;
}

/** What a full name's first name tells of gender; `null` if nothing, and of a lone word. */
export function nameGender(name: string, { titles, givenNames: { feminine, masculine } }: GenderWords): Gender {
  const parts = wordsOf(name).filter((part) => !titles.has(part));
  if (parts.length < 2) return null;
  if (feminine.has(parts[0]!)) return 'feminine';
  return masculine.has(parts[0]!) ? 'masculine' : null;
}
