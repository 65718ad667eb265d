import type { Language } from '../language/language.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Tokens } from '../text/tokens.ts';

/** What an annotator may look at. */
export interface Context {
  readonly article: Article;
  /** The tokens of the whole text, in order. */
  readonly tokens: Tokens;
  readonly language: Language;
  /** What the annotators before this one found; see `order.ts`. */
  readonly found: Found;
}

/** What has been found so far, by kind, each list by position. */
export interface Found {
  readonly name: readonly Extract<Annotation, { kind: 'name' }>[];
  readonly figure: readonly Extract<Annotation, { kind: 'figure' }>[];
  readonly date: readonly Extract<Annotation, { kind: 'date' }>[];
  readonly quote: readonly Extract<Annotation, { kind: 'quote' }>[];
  readonly claim: readonly Extract<Annotation, { kind: 'claim' }>[];
  readonly entities: readonly Entity[];
}

/** Reads one kind of thing. Pure: the same context gives the same result. */
export interface Annotator {
  /** The kind's folder under `kinds/`. */
  readonly id: keyof Found;
  /** The annotator's own additions to what was found; keys it does not own are left out. */
  annotate(context: Context): Partial<Found>;
}
