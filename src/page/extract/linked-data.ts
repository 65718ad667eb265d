import { GENRES, type Genre } from '../../core/model/article.ts';
import { decoded } from './entities.ts';
import { isThing, list, type Thing, typesOf } from './json-ld.ts';

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly section: string | null;
  readonly genre: Genre | null;
  /** Whether all may read it; `null` where it is not said. */
  readonly isFree: boolean | null;
  /** Its length in words. */
  readonly words: number | null;
}

/** Names refer to names; a longer chain says nothing. */
const DEEPEST = 4;

function stringIn(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return decoded(value).trim() || null;
  if (depth >= DEEPEST) return null;
  if (Array.isArray(value)) return stringIn(value[0], depth + 1);
  return isThing(value) ? stringIn(value['@value'], depth + 1) : null;
}

/** A text, as a string, a value or the first of a list. */
const string = (value: unknown): string | null => stringIn(value, 0);

/** The names of people or bodies, given as strings, things, lists of them, or the ids of things told of elsewhere. */
function namesOf(value: unknown, all: readonly Thing[], depth = 0): string[] {
  if (depth >= DEEPEST) return [];
  return list(value).flatMap((one) => {
    if (!isThing(one)) return string(one) ?? [];
    if (one['@list']) return namesOf(one['@list'], all, depth + 1);
    const name = string(one.name);
    if (name) return name;
    const id = one['@id'];
    const named = typeof id === 'string' ? all.find((thing) => thing['@id'] === id && thing.name) : undefined;
    return named ? (string(named.name) ?? []) : [];
  });
}

/** Reads "False", "http://schema.org/False" and the like. */
function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const said = typeof value === 'string' ? /(?:^|\/)(true|false)$/i.exec(value.trim()) : null;
  return said && said[1]!.toLowerCase() === 'true';
}

/** What a type says of an article: "OpinionNewsArticle". */
function genreIn(type: unknown): Genre | null {
  const types = typesOf({ '@type': type });
  return GENRES.find((genre) => types.includes(`${genre}newsarticle`)) ?? null;
}

/** How many words a text has, or a number says. */
function count(value: unknown): number | null {
  if (Number(value) > 0) return Number(value);
  return string(value)?.split(/\s+/).length ?? null;
}

/** What the things that are a page's own article say, the first that says something; `all` are those they may refer to. */
export function linkedData(own: readonly Thing[], all: readonly Thing[]): LinkedData {
  const first = <T>(key: string, read: (value: unknown) => T | null): T | null => {
    for (const article of own) {
      const found = read(article[key]);
      if (found !== null) return found;
    }
    return null;
  };
  const names = (value: unknown): string[] | null => {
    const found = namesOf(value, all);
    return found.length ? found : null;
  };
  return {
    headline: first('headline', string) ?? first('name', string),
    authors: first('author', names) ?? [],
    publisher: first('publisher', names)?.[0] ?? null,
    published: first('datePublished', string) ?? first('dateCreated', string),
    modified: first('dateModified', string),
    language: first('inLanguage', string),
    section: first('articleSection', string),
    genre: first('@type', genreIn),
    isFree: first('isAccessibleForFree', truth),
    words: first('wordCount', count) ?? first('articleBody', count),
  };
}
