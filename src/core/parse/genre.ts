import type { Genre, Metadata } from '../model/article.ts';
import type { StructureWords } from './words.ts';

/** The words of a line in lower case. */
const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** Whether a byline names nobody but what it is: "Editorial". */
export const isGenre = (byline: string, { genres }: Pick<StructureWords, 'genres'>): boolean =>
  wordsOf(byline).every((word) => genres.has(word));

/**
 * What an article is marked as by where it stands on its site ("/opinion/2026/…", "Opinion"), by its byline ("Editorial", "Analysis
 * by Ada Kemp") or by its title ("Opinion | The bridge"); what its page says of it goes first. `null` where nothing marks it.
 */
export function genreOf(
  { genre, section, url, byline, title }: Pick<Metadata, 'genre' | 'section' | 'url' | 'byline' | 'title'>,
  { genres }: Pick<StructureWords, 'genres'>,
): Genre | null {
  const folders = (url ?? '').toLowerCase().split('/').slice(3, -1);
  const opener = (line: string | null): string => wordsOf(line ?? '')[0] ?? '';
  const labelled = /^[^\p{L}]*[\p{L}-]+\s*[|:]/u.test(title ?? '');
  const told = [...folders, opener(section ?? null), opener(byline), labelled ? opener(title) : ''].flatMap(
    (word) => genres.get(word) ?? [],
  );
  return genre ?? (told.includes('opinion') ? 'opinion' : (told[0] ?? null));
}
