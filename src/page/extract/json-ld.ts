/** A thing that JSON-LD tells of, as the page wrote it. */
export type Thing = Readonly<Record<string, unknown>>;

const MOST_THINGS = 2000;
/** Longer scripts are passed over: more than a hundred times what an article needs. */
const LONGEST = 1_000_000;

const ARTICLE =
  /^(?:news|reportage|analysis|opinion|review|background|satirical|advertiser|tech|scholarly|blog)?(?:newsarticle|article|blogposting|liveblogposting|report|posting)$/;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

/** schema.org types of a thing, in lower case. */
export const typesOf = (thing: Thing): string[] =>
  list(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.toLowerCase().replace(/^.*[/:#]/, '')] : [],
  );

export const isArticleType = (type: string): boolean => ARTICLE.test(type);

/** What editors and plug-ins leave: comments around the whole, line breaks in strings, commas behind the last of a list. */
function parse(source: string): unknown {
  if (source.length > LONGEST) return null;
  const bare = source.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[\]}])/g, ''));
    } catch {
      return null;
    }
  }
}

/** Adds the things at the top of a script and in its `@graph`, and those a page is said to be about. */
function addThings(value: unknown, found: Thing[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MOST_THINGS; at += 1) {
    const next = queue[at];
    if (Array.isArray(next)) for (const one of next.slice(0, MOST_THINGS)) queue.push(one);
    else if (isThing(next)) {
      found.push(next);
      queue.push(next['@graph'], next.mainEntity, next.mainEntityOfPage);
    }
  }
}

/** What the JSON-LD scripts of a page tell of; scripts that are not JSON are passed over. */
export function linkedThings(sources: readonly string[]): Thing[] {
  const found: Thing[] = [];
  for (const source of sources) addThings(parse(source), found);
  return found;
}
