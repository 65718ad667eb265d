import type { Context } from '../../annotate/annotate.ts';
import type { Article } from '../../model/article.ts';
import type { Entity, EntityType } from '../../model/entity.ts';
import type { Row } from '../../model/report.ts';
import { contains, type Span, slice } from '../../model/span.ts';
import { withoutMakers } from '../makers.ts';
import { blockOf, sentenceOf } from '../passage.ts';
import type { SectionBuilder } from '../section.ts';

/** More rows than this nobody reads. */
const MOST = 25;

/** Who comes first among entities that are not key. */
const ORDER: readonly EntityType[] = ['person', 'organization', 'case', 'product', 'work', 'event', 'place', 'other'];

/** Whether a row of its own is worth having: key, a person or organisation, or named more than once; not an agency that its dateline alone names, whose score is 0. */
const worthy = ({ key, type, mentions, score }: Entity): boolean =>
  key || (score > 0 && (type === 'person' || type === 'organization' || type === 'case' || mentions.length > 1));

function before(a: Entity, b: Entity): number {
  if (a.key !== b.key) return a.key ? -1 : 1;
  if (a.key) return Number(a.type === 'place') - Number(b.type === 'place') || b.score - a.score;
  return ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || b.score - a.score;
}

/** What the article says an entity is, else the first sentence that names it outside the title. */
function description(article: Article, { role, mentions }: Entity): Span {
  if (role) return role;
  const titles = article.blocks.filter(({ kind }) => kind === 'title');
  const first = mentions.find((mention) => !titles.some((title) => contains(title, mention))) ?? mentions[0]!;
  return sentenceOf(article, first) ?? blockOf(article, first) ?? first;
}

function row(article: Article, entity: Entity): Row[] {
  const [first, ...rest] = entity.mentions;
  if (!first) return [];
  return [
    {
      spans: [first, ...rest],
      lead: entity.name,
      text: slice(article.text, description(article, entity)),
      badge: entity.type,
      notes: [{ label: 'mentions', value: String(entity.mentions.length) }],
    },
  ];
}

/** Who and what the article names: first those it is about, places behind who acts there; then people, organisations and the rest. */
export const people: SectionBuilder = {
  id: 'people',
  rows: (context: Context) =>
    withoutMakers(context, context.found.entities)
      .filter(worthy)
      .sort(before)
      .slice(0, MOST)
      .flatMap((entity) => row(context.article, entity)),
};
