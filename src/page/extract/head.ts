import { linkedThings, type Thing } from './json-ld.ts';
import { ownArticles } from './own-article.ts';

/** A property that microdata gives outside of what is shown, with the element of the thing that has it. */
export interface Property {
  readonly name: string;
  readonly content: string;
  readonly scope: Element | null;
}

/** What a page says of itself outside its text. */
export interface Head {
  /** `name` or `property` of a meta element, in lower case, to its first content. */
  readonly meta: ReadonlyMap<string, string>;
  /** Names in lower case. */
  readonly properties: readonly Property[];
  /** What its JSON-LD tells of, and which of these are its own article. */
  readonly things: readonly Thing[];
  readonly own: readonly Thing[];
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
}

/** Reads meta and link elements, the title and the JSON-LD of a document at `url`, without its body. */
export function readHead(document: Document, url: string): Head {
  const meta = new Map<string, string>();
  const properties: Property[] = [];
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    const key = (element.getAttribute('property') ?? element.getAttribute('name'))?.toLowerCase();
    if (key && !meta.has(key)) meta.set(key, content);
    for (const name of element.getAttribute('itemprop')?.toLowerCase().split(/\s+/) ?? [])
      if (name) properties.push({ name, content, scope: element.closest('[itemscope]') });
  }
  const scripts: string[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (script.getAttribute('type')?.toLowerCase().startsWith('application/ld+json'))
      scripts.push(script.textContent ?? '');
  }
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null;
  const title = document.title || null;
  const language = document.documentElement?.getAttribute('lang') || null;
  const things = linkedThings(scripts);
  const known = (...values: (string | null | undefined)[]): string[] => values.filter((one) => one != null);
  const names = {
    addresses: known(url, canonical, meta.get('og:url')).filter((one) => /^https?:\/\/(?!page\.invalid)/i.test(one)),
    titles: known(meta.get('og:title'), meta.get('twitter:title'), title),
  };
  return { meta, properties, things, own: ownArticles(things, names), title, canonical, language };
}

/** The first of some `meta` elements that is there. */
export function said({ meta }: Pick<Head, 'meta'>, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = meta.get(key);
    if (value) return value;
  }
  return null;
}

/** What a page says in its head that its article tells. */
export function summariesOf(head: Pick<Head, 'meta'>): string[] {
  const told = ['og:description', 'description', 'twitter:description'].map((key) => said(head, key));
  return told.filter((one) => one !== null);
}
