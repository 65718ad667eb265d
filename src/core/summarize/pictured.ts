import type { Context } from '../annotate/annotate.ts';
import type { Block } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { contains, type Span, slice } from '../model/span.ts';
import { lastFrom } from './passage.ts';

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether an article is told by its pictures: their captions are no shorter than the rest. */
const isGallery = ({ text }: { readonly text: string }, captions: readonly Block[]): boolean =>
  2 * lengthOf(captions) >= text.length;

/** The captions of an article's pictures, in the order of the text; of those that tell all of it, only where they say who made them. */
function beside({ article, language }: Context): readonly Span[] {
  const captions = article.blocks.filter(({ kind }) => kind === 'caption');
  if (!isGallery(article, captions)) return captions;
  return captions.flatMap(({ start, end }) => {
    const credit = language.structure.maker.exec(slice(article.text, { start, end }));
    return credit ? [{ start: start + credit.index, end }] : [];
  });
}

/** Entities without those that only a picture's caption names, or only as who made it: they are nobody of the story. */
export function withoutPictured(context: Context, entities: readonly Entity[]): readonly Entity[] {
  const asides = beside(context);
  if (asides.length === 0) return entities;
  const isAside = (mention: Span): boolean => {
    const aside = lastFrom(asides, mention.start);
    return aside !== null && contains(aside, mention);
  };
  return entities.filter(({ mentions }) => !mentions.every(isAside));
}
