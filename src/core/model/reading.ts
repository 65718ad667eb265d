import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import type { Entity } from './entity.ts';
import type { Report } from './report.ts';

/** The version of the stored form. A reader refuses a version it does not know. */
export const SCHEMA = 1;

/** The document model: an article and all that was read in it. Plain data, serialisable as JSON. */
export interface Reading {
  readonly schema: typeof SCHEMA;
  readonly article: Article;
  /** By position. */
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
  readonly report: Report;
}
