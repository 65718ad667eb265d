import type { Language } from '../../../language/language.ts';
import type { Metadata } from '../../../model/article.ts';

/** The words of a line in lower case. */
const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/**
 * Whether an article is marked as a piece of opinion by where it stands on its site ("/opinion/2026/…"), by its byline
 * ("Editorial", "Analysis by Ada Kemp") or by its title ("Opinion | The bridge").
 */
export function isOpinionPiece({ url, byline, title }: Metadata, { claims: { opinions } }: Language): boolean {
  const folders = (url ?? '').toLowerCase().split('/').slice(3, -1);
  const opener = (line: string | null): string => wordsOf(line ?? '')[0] ?? '';
  const labelled = /^\P{L}*[\p{L}-]+\s*[|:]/u.test(title ?? '');
  return (
    folders.some((folder) => opinions.genres.has(folder)) ||
    opinions.genres.has(opener(byline)) ||
    (labelled && opinions.genres.has(opener(title)))
  );
}
