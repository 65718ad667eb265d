import type { Source, Status } from '../../../model/annotation.ts';
import type { Attribution } from '../quote/attribution.ts';
import type { VerbClass } from '../quote/words.ts';
import type { Range } from './scene.ts';
import type { Sources } from './source.ts';

/** Somebody, named or not, who stands behind a sentence or a part of it. */
export interface Voice {
  readonly why: string;
  readonly status: Exclude<Status, 'stated' | 'quoted' | 'opinion'>;
  /** Tokens of the cue. */
  readonly cue: Range;
  readonly source: Source | null;
  /** The source's tokens; `null` where nobody is named. */
  readonly named: Range | null;
  /** Whether what it says stands before it: "…, the mayor said". */
  readonly closing: boolean;
  /** Tokens of what it passes on; `[]` where that could not be told. */
  readonly says: readonly Range[];
  /** Tokens of what a denial denies; `null` where the sentence does not say. */
  readonly denies: Range | null;
  /** Whether it stands within what another voice says, or in a relative clause. */
  readonly below: boolean;
  /** Whether it stands in a clause that only says when: "as Kemp said that". */
  readonly timed?: boolean;
  /** Whether it only tells by the way what is said of a noun: "a road that officials say will cost millions"; or passes on what another says. */
  readonly aside?: boolean;
}

/** What a voice is told beside: the other attributions of its sentence, and the sources of the text. */
export interface Around {
  /** Those that pass something on. */
  readonly said: readonly Attribution[];
  readonly all: readonly Attribution[];
  readonly sources: Sources;
}

/** What a class of reporting verbs makes of what it passes on. */
export const STATUS_OF: Readonly<Record<VerbClass, Voice['status']>> = {
  say: 'reported',
  announce: 'reported',
  claim: 'reported',
  allege: 'alleged',
  deny: 'denied',
  reveal: 'reported',
  show: 'reported',
  think: 'reported',
  promise: 'reported',
  ask: 'reported',
  urge: 'reported',
  judge: 'reported',
};

/** Classes whose verbs stand before their subject without a quotation beside them: "…, said Hale". */
export const INVERTS: ReadonlySet<VerbClass> = new Set(['say', 'claim']);
