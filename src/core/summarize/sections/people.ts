import type { Context } from '../../annotate/annotate.ts';
import { namesOutlet } from '../../annotate/kinds/name/kind/outlet.ts';
import { postsOf } from '../../annotate/kinds/quote/posts.ts';
import type { Article } from '../../model/article.ts';
import type { Entity, EntityType } from '../../model/entity.ts';
import type { Row } from '../../model/report.ts';
import { type Span, slice } from '../../model/span.ts';
import { blockOf, sentenceOf } from '../passage.ts';
import { withoutPictured } from '../pictured.ts';
import { closed } from '../quotation.ts';
import type { SectionBuilder } from '../section.ts';

/** More rows than this nobody reads. */
const MOST = 25;

/** Who comes first among entities that are not key. */
const ORDER: readonly EntityType[] = ['person', 'organization', 'case', 'product', 'work', 'event', 'place', 'other'];

/** Whether a body is the outlet itself, which says who told it what: "told The Loom". */
const isOutlet = ({ article: { metadata }, language }: Context, { name, type, key }: Entity): boolean =>
  !key && type !== 'person' && type !== 'place' && namesOutlet(name, metadata.outlet ?? '', language.names.kinds.the);

/** Whether a row of its own is worth having: key, a person or organisation, or named more than once; not an agency that its dateline alone names, whose score is 0. */
const worthy = ({ key, type, mentions, score }: Entity): boolean =>
  key || (score > 0 && (type === 'person' || type === 'organization' || type === 'case' || mentions.length > 1));

function before(a: Entity, b: Entity): number {
  if (a.key !== b.key) return a.key ? -1 : 1;
  if (a.key) return Number(a.type === 'place') - Number(b.type === 'place') || b.score - a.score;
  return ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || b.score - a.score;
}

/** Whether a sentence only says whose the words above or before it are: "— Ann Holm". */
const signs = (article: Article, sentence: Span): boolean => {
  const block = blockOf(article, sentence);
  return (block && postsOf(article).signatures.has(block)) || /^[—–―-]/.test(slice(article.text, sentence));
};

/** What the article says an entity is, else the first sentence that names it, else what does outside the title: a caption, a dateline. */
function description(article: Article, { role, mentions }: Entity): Span {
  if (role) return role;
  for (const mention of mentions) {
    const sentence = sentenceOf(article, mention);
    if (sentence && !signs(article, sentence)) return sentence;
  }
  const blocks = mentions.map((mention) => blockOf(article, mention));
  const at = Math.max(
    0,
    blocks.findIndex((block) => block?.kind !== 'title'),
  );
  return sentenceOf(article, mentions[at]!) ?? blocks[at] ?? mentions[0]!;
}

function row(article: Article, entity: Entity): Row[] {
  const [first, ...rest] = entity.mentions;
  if (!first) return [];
  return [
    {
      spans: [first, ...rest],
      lead: entity.name,
      text: closed(slice(article.text, description(article, entity))),
      badge: entity.type,
      notes: [{ label: 'mentions', value: String(entity.mentions.length) }],
    },
  ];
}

/** Who and what the article names: first those it is about, places behind who acts there; then people, organisations and the rest. */
export const people: SectionBuilder = {
  id: 'people',
  rows: (context: Context) =>
    withoutPictured(context, context.found.entities)
      .filter((entity) => worthy(entity) && !isOutlet(context, entity))
      .sort(before)
      .slice(0, MOST)
      .flatMap((entity) => row(context.article, entity)),
};
