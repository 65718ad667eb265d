import type { Annotation } from '../core/model/annotation.ts';
import type { Entity } from '../core/model/entity.ts';
import type { Reading } from '../core/model/reading.ts';
import type { Span } from '../core/model/span.ts';

type Pair = [number, number];
const pair = ({ start, end }: Span): Pair => [start, end];
const maybe = (span: Span | null): Pair | null => span && pair(span);

/** An annotation with its spans as pairs. */
function flatMark(mark: Annotation): object {
  switch (mark.kind) {
    case 'figure':
      return { ...mark, modifierSpan: maybe(mark.modifierSpan), of: maybe(mark.of) };
    case 'quote':
      return { ...mark, spans: mark.spans.map(pair), source: maybe(mark.source), cue: maybe(mark.cue) };
    case 'claim':
      return {
        ...mark,
        source: { ...mark.source, span: maybe(mark.source.span) },
        cue: maybe(mark.cue),
        denies: maybe(mark.denies),
      };
    default:
      return mark;
  }
}

/** An entity with its role in words and its mentions as pairs. */
function flatEntity(text: string, entity: Entity): object {
  const { role, mentions, ...rest } = entity;
  return { ...rest, role: role && text.slice(role.start, role.end), mentions: mentions.map(pair) };
}

/** What a reader must know first: the words of the report's gist. */
function gistOf({ report }: Reading): string {
  const rows = report.sections.find(({ id }) => id === 'gist')?.rows ?? [];
  return rows.map((row) => row.text).join(' ');
}

/** A reading as the batch contract has it: one flat object, spans as pairs where they are not the thing itself. */
export function flatten(reading: Reading): Record<string, unknown> {
  const { article } = reading;
  const { title, byline, published } = article.metadata;
  return {
    title,
    byline,
    published,
    language: article.language,
    gist: gistOf(reading),
    annotations: reading.annotations.map(flatMark),
    entities: reading.entities.map((entity) => flatEntity(article.text, entity)),
    blocks: article.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    sections: article.sections.map((section) => ({ ...section, heading: maybe(section.heading) })),
    sentences: article.sentences.map(pair),
    comments: article.comments.map((comment) => ({
      ...comment,
      header: pair(comment.header),
      body: pair(comment.body),
    })),
  };
}
