import { type Address, addressOf, isAmongStories, isForm, isForum, isList, isRoot, isSlug } from './address.ts';
import type { Head } from './head.ts';
import { isArticleType } from './json-ld.ts';

/** What a page says of itself, before any of its text is looked at. */
export interface Said {
  readonly head: Head;
  /** The page's address, or the one it gives itself; `null` where neither is known. */
  readonly address: Address | null;
}

/** A sign that a page is an article, by a weight above zero, or that it is none. */
export interface Signal<Evidence> {
  readonly id: string;
  readonly weight: number;
  holds(evidence: Evidence): boolean;
}

/** What a page says of itself; `url` is its address. */
export const saidBy = (head: Head, url: string): Said => ({
  head,
  address: addressOf(url) ?? addressOf(head.canonical ?? head.meta.get('og:url') ?? ''),
});

const type = ({ head }: Said): string => head.meta.get('og:type')?.toLowerCase() ?? '';
const isArticleData = ({ head }: Said): boolean => [...head.data.types].some(isArticleType);
const at =
  (test: (address: Address) => boolean) =>
  ({ address }: Said): boolean =>
    address !== null && test(address);

const THING = ['product', 'video', 'profile', 'music', 'book', 'app', 'game'];
const DATA_OF_THING: ReadonlySet<string> = new Set(
  'product softwareapplication mobileapplication discussionforumposting qapage videoobject jobposting recipe searchresultspage collectionpage profilepage'.split(
    ' ',
  ),
);

/** What a page's head and address say for an article and against it. */
export const saidSignals: readonly Signal<Said>[] = [
  { id: 'json-ld article', weight: 3, holds: isArticleData },
  { id: 'og:type article', weight: 2, holds: (said) => type(said) === 'article' },
  {
    id: 'published time',
    weight: 1,
    holds: ({ head }) => head.meta.has('article:published_time') || head.data.published !== null,
  },
  { id: 'root address', weight: -4, holds: at(isRoot) },
  { id: 'og:type website', weight: -1, holds: (said) => type(said) === 'website' },
  { id: 'og:type of a thing', weight: -4, holds: (said) => THING.some((thing) => type(said).includes(thing)) },
  {
    id: 'json-ld of a thing',
    weight: -4,
    holds: (said) => [...said.head.data.types].some((one) => DATA_OF_THING.has(one)) && !isArticleData(said),
  },
  { id: 'address of a story', weight: 1, holds: at(isSlug) },
  { id: 'address among stories', weight: 1, holds: at(isAmongStories) },
  { id: 'address of a forum', weight: -7, holds: at(isForum) },
  { id: 'address of a list', weight: -3, holds: at(isList) },
  { id: 'address of a form', weight: -4, holds: at(isForm) },
];

/** A page is an article if the weights of all the signals that hold, those of its text too, sum to this. */
export const ENOUGH = 4;

/** The signals that hold, and the sum of their weights. */
export function weigh<Evidence>(
  signals: readonly Signal<Evidence>[],
  evidence: Evidence,
): { score: number; why: readonly string[] } {
  const held = signals.filter((signal) => signal.holds(evidence));
  return { score: held.reduce((sum, { weight }) => sum + weight, 0), why: held.map(({ id }) => id) };
}
