import type { Span } from './span.ts';

export const ENTITY_TYPES = ['person', 'organization', 'place', 'work', 'product', 'event', 'case', 'other'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Who or what the article names, its mentions joined. */
export interface Entity {
  readonly id: string;
  /** The fullest form of the name in the article; of a person whom it calls by one word only, with the title before it ("Lord Alli"). */
  readonly name: string;
  readonly type: EntityType;
  /** Who or what it is, in the article's own words ("a Meta engineer responsible for this data collection"). */
  readonly role: Span | null;
  readonly mentions: readonly Span[];
  /** 0 to 1: how much the article is about it. */
  readonly score: number;
  readonly key: boolean;
}
