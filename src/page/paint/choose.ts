import type { Annotation, FigureMark } from '../../core/model/annotation.ts';
import type { BlockKind } from '../../core/model/article.ts';
import type { Reading } from '../../core/model/reading.ts';
import type { Span } from '../../core/model/span.ts';
import { highlightOf } from './highlights.ts';

/** How much of a kind is painted. */
export type Density = 'key' | 'all' | 'none';

/** The density of each painted kind. */
export interface Densities {
  readonly claim: Density;
  readonly name: Density;
  readonly figure: Density;
}

/** Where the article itself speaks: no titles, captions, related links or comments. */
export const PAINTED_BLOCKS: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'block-quote']);

/**
 * Tells of a reading's annotations, asked for in their order, whether each is to be painted. `key` keeps key claims, the
 * first mention of a key name in each section, and the figures that measure something.
 */
export function chooser(reading: Reading, densities: Densities): (annotation: Annotation) => boolean {
  const inBody = within(reading.article.blocks.filter((block) => PAINTED_BLOCKS.has(block.kind)));
  const isFirst = firstMentions(reading);
  const isKey = (annotation: Annotation): boolean => {
    if (annotation.kind === 'claim') return annotation.key;
    if (annotation.kind === 'figure') return measures(annotation);
    return annotation.kind === 'name' && isFirst(annotation.entity, annotation);
  };
  return (annotation) => {
    if (highlightOf(annotation) === null || !inBody(annotation)) return false;
    const density = densities[annotation.kind as keyof Densities];
    return density === 'all' || (density === 'key' && isKey(annotation));
  };
}

/** "the second", or a bare "three", tells little by itself. */
const measures = (figure: FigureMark): boolean =>
  figure.figure !== 'ordinal' && (figure.unit !== null || figure.of !== null || figure.figure !== 'count');

/** Tells of spans asked for in order of position whether one of `places` holds them wholly. */
function within(places: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return (span) => {
    while (at < places.length && places[at]!.end <= span.start) at += 1;
    const place = places[at];
    return place !== undefined && place.start <= span.start && span.end <= place.end;
  };
}

/** Tells of mentions asked for in order of position whether each is the first of its key entity in its section. */
function firstMentions({ article, entities }: Reading): (entity: string, span: Span) => boolean {
  const key = new Set(entities.filter((entity) => entity.key).map((entity) => entity.id));
  let section = 0;
  let seen = new Set<string>();
  return (entity, span) => {
    while (section < article.sections.length && article.sections[section]!.end <= span.start) {
      section += 1;
      seen = new Set();
    }
    if (!key.has(entity) || seen.has(entity)) return false;
    seen.add(entity);
    return true;
  };
}
