import type { Block, Metadata } from '../model/article.ts';
import { slice } from '../model/span.ts';
import { writersOf } from './byline.ts';
import { moment } from './comments.ts';
import { genreOf, isGenre } from './genre.ts';
import type { StructureWords } from './words.ts';

const UNKNOWN: Metadata = { title: null, byline: null, outlet: null, published: null, url: null };

/** Who wrote it, as a byline says: the names, the "By" apart. */
function writers(line: string, { lines }: StructureWords): string | null {
  for (const { kind, pattern } of lines) {
    const hit = kind === 'byline' ? pattern.exec(line) : null;
    if (hit) return hit.groups?.who ?? null;
  }
  return null;
}

/** The day that a byline or a line under it gives; its hour is left out, for its time zone is seldom told. */
function dated(line: string, words: StructureWords): string | null {
  for (const pattern of words.dates) {
    const { year, month, day } = pattern.exec(line)?.groups ?? {};
    const found = moment({ year, month, day }, words);
    if (found) return found;
  }
  return null;
}

/** Who wrote it, without the outlet behind the names: "Ann Holm, The Example". */
function withoutOutlet(byline: string | null, outlet: string | null): string | null {
  const [, names, behind] = /^(.+), ([^,]+)$/.exec(byline ?? '') ?? [];
  return names && behind && outlet?.startsWith(behind) ? names : byline;
}

/** So far into a text its dateline names the agency. */
const DATELINE = 1000;

/** A title without the agency at its end that the dateline names: "Snow falls - Wire" over "OSLO (Wire) --". */
function withoutAgency(text: string, title: string): string {
  const [, words, agency] = /(.{9,}) [-–—|] (\p{Lu}[\p{L} ]+)$/u.exec(title) ?? [];
  return words && text.slice(0, DATELINE).includes(`(${agency}) `) ? words : title;
}

/** What the text itself says beside what is known about it; what is known goes first. */
export function metadataOf(
  text: string,
  blocks: readonly Block[],
  about: Partial<Metadata>,
  words: StructureWords,
): Metadata {
  const title = blocks.find(({ kind }) => kind === 'title');
  const bylines = blocks.filter(({ kind }) => kind === 'byline').map((block) => slice(text, block));
  const first = <T>(read: (line: string) => T | null): T | null => {
    for (const line of bylines) {
      const found = read(line);
      if (found !== null) return found;
    }
    return null;
  };
  const found = {
    ...UNKNOWN,
    ...about,
    title: about.title ? withoutAgency(text, about.title) : title ? slice(text, title).replace(/;$/, '') : null,
    byline: withoutOutlet(
      (about.byline ? writersOf(about.byline, words.bylines) : null) ?? first((line) => writers(line, words)),
      about.outlet ?? null,
    ),
    published: about.published ?? first((line) => dated(line, words)),
  };
  const genre = genreOf({ ...found, byline: about.byline ?? bylines[0] ?? null }, words);
  const byline = found.byline && isGenre(found.byline, words) ? null : found.byline;
  return { ...found, byline, ...(genre && { genre }) };
}
