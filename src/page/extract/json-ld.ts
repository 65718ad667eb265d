/** What JSON-LD says of the page's article. */
export interface LinkedData {
  /** schema.org types on the page, in lower case. */
  readonly types: ReadonlySet<string>;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly articleBody: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:news|reportage|analysis|opinion|review|background|satirical|advertiser|tech|scholarly|blog)?(?:newsarticle|article|blogposting|liveblogposting|report|posting)$/;
const MOST_THINGS = 2000;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);

const typesOf = (thing: Thing): string[] =>
  list(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.toLowerCase().replace(/^.*[/:#]/, '')] : [],
  );

/** A page may wrap its JSON in comments or leave line breaks in its strings. */
function parse(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return null;
    }
  }
}

/** The things at the top of a script and in its `@graph`, and those a page is said to be about. */
function things(value: unknown): Thing[] {
  const found: Thing[] = [];
  const queue: unknown[] = [value];
  while (queue.length && found.length < MOST_THINGS) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next);
    else if (isThing(next)) {
      found.push(next);
      queue.push(next['@graph'], next.mainEntity, next.mainEntityOfPage);
    }
  }
  return found;
}

function name(value: unknown): string | null {
  return string(value) ?? (isThing(value) ? string(value.name) : null);
}

export const isArticleType = (type: string): boolean => ARTICLE.test(type);

/** Reads the JSON-LD scripts of a page; scripts that are not JSON are passed over. */
export function linkedData(sources: readonly string[]): LinkedData {
  const all = sources.flatMap((source) => things(parse(source)));
  const types = new Set(all.flatMap(typesOf));
  const article = all.find((thing) => typesOf(thing).some(isArticleType));
  const authors = list(article?.author).flatMap((author) => name(author) ?? []);
  const main = article?.mainEntityOfPage;
  return {
    types,
    headline: string(article?.headline) ?? string(article?.name),
    authors,
    publisher: name(list(article?.publisher)[0]),
    published: string(article?.datePublished) ?? string(article?.dateCreated),
    url: string(article?.url) ?? string(main) ?? (isThing(main) ? string(main['@id']) : null),
    articleBody: string(article?.articleBody),
  };
}
