import type { Head } from './head.ts';
import { isArticleType, isThing, list, type Thing, typesOf } from './json-ld.ts';
import { unmarked } from './letters.ts';

/** What a page goes by: its addresses, as far as they are known, and its titles. */
export interface PageNames {
  readonly addresses: readonly string[];
  readonly titles: readonly string[];
}

/** An address without what differs between two of one page: scheme, "www.", query and fragment. */
const bareAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, '')
    .replace(/\/$/, '');

/** A title's letters and digits alone; the marks that data writes as in markup are none of them. */
const bareTitle = (title: string): string => unmarked(title.replace(/&#?\w+;/g, ' '), '').replaceAll(' ', '');

/** The addresses that a thing is said to stand at. */
function addressesOf(thing: Thing): string[] {
  const main = list(thing.mainEntityOfPage).map((page) => (isThing(page) ? (page['@id'] ?? page.url) : page));
  return [thing.url, ...main, thing['@id']].flatMap((one) =>
    typeof one === 'string' && /^https?:/i.test(one) ? [bareAddress(one)] : [],
  );
}

/** `null`: neither its addresses nor its headline say. */
function isOurs(thing: Thing, addresses: ReadonlySet<string>, titles: readonly string[]): boolean | null {
  const own = addressesOf(thing);
  if (own.some((one) => addresses.has(one))) return true;
  const headline = thing.headline ?? thing.name;
  const bare = typeof headline === 'string' ? bareTitle(headline) : '';
  if (bare && titles.some((title) => title.includes(bare) || (title && bare.includes(title)))) return true;
  return own.length && addresses.size ? false : null;
}

/** The headlines of the articles on a page that are not its own. */
export function otherHeadlines({ things, own }: Pick<Head, 'things' | 'own'>): ReadonlySet<string> {
  const others = things.filter((thing) => !own.includes(thing) && typesOf(thing).some(isArticleType));
  return new Set(others.flatMap(({ headline }) => (typeof headline === 'string' ? headline : [])));
}

/**
 * The things, among those that the page's data tells of, that are its own article: by their addresses, or their
 * headlines, else the first that stands at none. Articles that stand at other addresses are other articles, of which
 * a page may list many.
 */
export function ownArticles(things: readonly Thing[], names: PageNames): Thing[] {
  const articles = things.filter((thing) => typesOf(thing).some(isArticleType));
  if (!articles.length) return [];
  const addresses = new Set(names.addresses.map(bareAddress));
  const titles = names.titles.map(bareTitle);
  const judged = articles.map((thing) => ({ thing, ours: isOurs(thing, addresses, titles) }));
  const sure = judged.filter(({ ours }) => ours);
  const own = sure.length ? sure : judged.filter(({ ours }) => ours === null).slice(0, 1);
  return own.map(({ thing }) => thing);
}
