import type { Context } from '../annotate/annotate.ts';
import type { Entity } from '../model/entity.ts';
import { contains, type Span, slice } from '../model/span.ts';
import { lastFrom } from './passage.ts';

/** Where captions say who made their pictures, in the order of the text. */
function madeBy({ article: { text, blocks }, language }: Context): Span[] {
  return blocks
    .filter(({ kind }) => kind === 'caption')
    .flatMap(({ start, end }) => {
      const credit = language.structure.maker.exec(slice(text, { start, end }));
      return credit ? [{ start: start + credit.index, end }] : [];
    });
}

/** Entities without those that are named only as who made a picture: they are nobody of the story. */
export function withoutMakers(context: Context, entities: readonly Entity[]): readonly Entity[] {
  const credits = madeBy(context);
  if (credits.length === 0) return entities;
  const inCredit = (mention: Span): boolean => {
    const credit = lastFrom(credits, mention.start);
    return credit !== null && contains(credit, mention);
  };
  return entities.filter(({ mentions }) => !mentions.every(inCredit));
}
