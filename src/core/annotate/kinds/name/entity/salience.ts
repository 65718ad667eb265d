import type { Article } from '../../../../model/article.ts';
import type { EntityType } from '../../../../model/entity.ts';
import { type Span, slice } from '../../../../model/span.ts';

/** What is asked of an entity to tell how much the article is about it. */
export interface Subject {
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: readonly Span[];
  readonly role: Span | null;
}

/** What is asked of the article. */
export interface Stage {
  readonly article: Article;
  /** Title blocks. */
  readonly titles: readonly Span[];
  /** The first paragraph of the body; `null` where there is none. */
  readonly lead: Span | null;
  /** Where paragraphs start. */
  readonly paragraphs: readonly number[];
  /** How many mentions the article has in all, and how many its most mentioned entity has. */
  readonly mentions: number;
  readonly most: number;
}

export function stageOf(article: Article, subjects: readonly Subject[]): Stage {
  const paragraphs = article.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'block-quote',
  );
  const counts = subjects.map(({ mentions }) => mentions.length);
  return {
    article,
    titles: article.blocks.filter(({ kind }) => kind === 'title'),
    lead: paragraphs.find(({ start, end }) => end - start > 80) ?? paragraphs[0] ?? null,
    paragraphs: paragraphs.map(({ start }) => start),
    mentions: counts.reduce((sum, count) => sum + count, 0),
    most: counts.reduce((most, count) => Math.max(most, count), 1),
  };
}

/** Index of the last paragraph that starts at or before `offset`. */
function paragraphOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const within = (span: Span, outer: Span | null): boolean =>
  outer !== null && outer.start <= span.start && span.end <= outer.end;
const flag = (yes: boolean): number => (yes ? 1 : 0);

/** Whether the title names it, in one of the forms that the text uses. */
function inTitle({ mentions }: Subject, { article, titles }: Stage): boolean {
  const title = article.metadata.title ?? '';
  if (title === '' && titles.length === 0) return false;
  return mentions.some(
    (mention, at) =>
      titles.some((block) => within(mention, block)) || (at < 20 && title.includes(slice(article.text, mention))),
  );
}

/** The names of the features, in the order of their values. */
export const SALIENCE_FEATURES = [
  'always',
  'mentions',
  'share',
  'of-most',
  'first',
  'first-part',
  'in-title',
  'in-lead',
  'in-opening',
  'paragraphs',
  'spread',
  'person',
  'organization',
  'place',
  'event',
  'long-name',
  'place-mentions',
  'once',
  'title-and-often',
  'role',
  'one-word-other',
  'case',
  'early-twice',
] as const;

/** What tells how much the article is about an entity, as numbers around 0 to 5. */
export function salienceFeatures(subject: Subject, stage: Stage): number[] {
  const { name, type, mentions, role } = subject;
  const { article, lead, paragraphs } = stage;
  const length = Math.max(1, article.text.length);
  const first = mentions[0]!.start;
  const count = mentions.length;
  const title = inTitle(subject, stage);
  const spread = new Set(mentions.map(({ start }) => paragraphOf(paragraphs, start))).size;
  return [
    1,
    Math.log(count),
    (count / Math.max(1, stage.mentions)) * 5,
    count / stage.most,
    Math.log(1 + first / 100),
    first / length,
    flag(title),
    flag(mentions.some((mention) => within(mention, lead))),
    flag(first < 300),
    Math.log(spread),
    (mentions.at(-1)!.start - first) / length,
    flag(type === 'person'),
    flag(type === 'organization'),
    flag(type === 'place'),
    flag(type === 'event'),
    flag(/\s/.test(name)),
    type === 'place' ? Math.log(count) : 0,
    flag(count === 1),
    title ? Math.log(count) : 0,
    flag(role !== null),
    flag(type === 'other' && !/\s/.test(name)),
    flag(type === 'case'),
    flag(count > 1 && mentions[1]!.start < 800),
  ];
}

/** Trained by `src/dev/train/names.mjs --salience`; one weight for each feature, in order. */
const WEIGHTS: readonly number[] = [
  -1.583, 0.814, 0.382, 0.093, -0.529, 0.407, 1.084, 0.25, 0.226, 0.366, 0.26, -0.444, -0.037, 0.321, 0.555, 0.249,
  -0.28, -0.455, 0.44, 0.241, 0.06, -0.121, -0.066,
];

/** From which score on an entity is key, and how many may be. */
export const KEY = { score: 0.25, most: 8 } as const;

/** How much the article is about each entity: 0 to 1. */
export function salience(features: readonly number[], weights: readonly number[] = WEIGHTS): number {
  const sum = features.reduce((total, value, at) => total + value * weights[at]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
