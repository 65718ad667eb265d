import { readAddress } from './address.ts';
import type { Head } from './head.ts';
import { isArticleType, typesOf } from './json-ld.ts';

/** What a page's head and address may say for an article, by weights above zero, and against it. */
const WEIGHTS = {
  'json-ld article': 3,
  'og:type article': 2,
  'published time': 1,
  'og:type website': -1,
  'og:type of a thing': -4,
  'json-ld of a thing': -4,
  'root address': -4,
  'address of a story': 1,
  'address among stories': 1,
  'address of a forum': -7,
  'address of a list': -3,
  'address of a form': -4,
  'address of a thing': -3,
};

type Said = keyof typeof WEIGHTS;

/** A page is an article if the weights of all the signals that hold, those of its text too, sum to this. */
export const ENOUGH = 4;

/** Signals that hold, by name, and the sum of their weights. */
export interface Signals {
  readonly score: number;
  readonly why: readonly string[];
}

/** Weighs signals: those that hold are kept. */
export function weigh<Id extends string>(weights: Readonly<Record<Id, number>>, holds: Record<Id, boolean>): Signals {
  const why: string[] = [];
  let score = 0;
  for (const id in holds) {
    if (!holds[id]) continue;
    why.push(id);
    score += weights[id];
  }
  return { score, why };
}

const OF_THING = /product|video|profile|music|book|app|game/;
const DATA_OF_THING: ReadonlySet<string> = new Set(
  'product softwareapplication mobileapplication discussionforumposting qapage videoobject jobposting recipe searchresultspage collectionpage profilepage event course podcastseries podcastepisode realestatelisting aboutpage contactpage'.split(
    ' ',
  ),
);

const OF_ARTICLE: readonly Said[] = ['json-ld article', 'og:type article', 'published time'];

/** Whether a page says of itself that it is an article. */
export const saysArticle = ({ why }: Signals): boolean => OF_ARTICLE.some((said) => why.includes(said));

/** What a page says of itself before any of its text is looked at. `url` is its address; where that stands for none, the one it gives itself counts. */
export function saidBy({ meta, things, own, canonical }: Head, url: string): Signals {
  const address = readAddress(url) ?? readAddress(canonical ?? meta.get('og:url') ?? '');
  const type = meta.get('og:type')?.toLowerCase() ?? '';
  let article = false;
  let thing = false;
  for (const one of things)
    for (const name of typesOf(one)) {
      article ||= isArticleType(name);
      thing ||= DATA_OF_THING.has(name);
    }
  const holds: Record<Said, boolean> = {
    'json-ld article': article,
    'og:type article': type === 'article',
    'published time':
      meta.has('article:published_time') || own.some(({ datePublished, dateCreated }) => datePublished || dateCreated),
    'og:type website': type === 'website',
    'og:type of a thing': OF_THING.test(type),
    'json-ld of a thing': thing && !article,
    'root address': address?.root ?? false,
    'address of a story': address?.slug ?? false,
    'address among stories': address?.stories ?? false,
    'address of a forum': address?.forum ?? false,
    'address of a list': address?.list ?? false,
    'address of a form': address?.form ?? false,
    'address of a thing': address?.thing ?? false,
  };
  return weigh(WEIGHTS, holds);
}
