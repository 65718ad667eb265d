import type { Span } from './span.ts';

interface Mark extends Span {
  /** Which rule or model found it, for the reader of a bug report: "figure/money", "quote/cue-before". */
  readonly why: string;
}

/** A mention of an entity by name. */
export interface NameMark extends Mark {
  readonly kind: 'name';
  /** `Entity.id`. */
  readonly entity: string;
}

export const FIGURE_TYPES = ['quantity', 'money', 'percent', 'count', 'ordinal', 'duration', 'range'] as const;
export type FigureType = (typeof FIGURE_TYPES)[number];

/** A number with what it counts or measures. The span holds number and unit, not the modifier. */
export interface FigureMark extends Mark {
  readonly kind: 'figure';
  readonly figure: FigureType;
  /** In the unit as written ("£2.5bn" is 2.5e9); `null` for a magnitude without a value ("millions"). */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly value2: number | null;
  /** For "millions of texts" 1e6; `null` where there is a value. */
  readonly magnitude: number | null;
  /** Canonical name ("terabyte", "USD", "percent", "barrel per day") or the counted noun as written; `null` if bare. */
  readonly unit: string | null;
  /** As worded: "at least", "about", "more than"; `null` if none. */
  readonly modifier: string | null;
  readonly modifierSpan: Span | null;
  /** What it is a figure of ("data" in "81.7 TB of data"); `null` if not said beside it. */
  readonly of: Span | null;
}

/** A date or a stretch of time, as far as the text fixes it. */
export interface DateMark extends Mark {
  readonly kind: 'date';
  /** ISO 8601 at the precision given (`2023`, `2023-09`, `2023-09-14`, date and time in UTC); `null` if open. */
  readonly value: string | null;
  /** The end of a stretch; else `null`. */
  readonly value2: string | null;
}

export const QUOTE_FORMS = ['direct', 'mixed', 'indirect'] as const;
export type QuoteForm = (typeof QUOTE_FORMS)[number];

/** Words or content attributed to a speaker. */
export interface QuoteMark extends Mark {
  readonly kind: 'quote';
  readonly form: QuoteForm;
  /** The pieces where the words are broken up by their attribution; one piece, the whole, where they are not. */
  readonly spans: readonly Span[];
  /** Who says so, as worded beside the quotation ("he", "a Meta engineer"); `null` if carried over or unknown. */
  readonly source: Span | null;
  /** The reporting verb or "according to". */
  readonly cue: Span | null;
  /** `Entity.id` of the speaker, pronouns resolved; `null` if no named entity. */
  readonly speaker: string | null;
  /** The speaker in the article's words where it is no named entity; else `null`. */
  readonly speakerText: string | null;
}

export const STATUSES = ['stated', 'reported', 'quoted', 'alleged', 'denied', 'opinion'] as const;
/** How the article words a claim; never whether it is true. */
export type Status = (typeof STATUSES)[number];

export const SOURCE_KINDS = [
  'person',
  'organization',
  'document',
  'outlet',
  'group',
  'unnamed',
  'outlet-voice',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Who stands behind a claim. */
export interface Source {
  readonly kind: SourceKind;
  readonly entity: string | null;
  /** As worded where the source is introduced; `null` for the outlet's own voice. */
  readonly text: string | null;
  readonly span: Span | null;
}

/** A sentence that asserts something, with its source and its status as worded. */
export interface ClaimMark extends Mark {
  readonly kind: 'claim';
  readonly status: Status;
  readonly source: Source;
  /** The words that made the status what it is; `null` for `stated`. */
  readonly cue: Span | null;
  /** What a denial denies, as worded ("the milk was sour"); `null` for every other status, and where it is not said. */
  readonly denies: Span | null;
  /** 0 to 1: how much a reader needs it to know the story. */
  readonly score: number;
  readonly key: boolean;
}

export type Annotation = NameMark | FigureMark | DateMark | QuoteMark | ClaimMark;
export type AnnotationKind = Annotation['kind'];
export const ANNOTATION_KINDS: readonly AnnotationKind[] = ['name', 'figure', 'date', 'quote', 'claim'];
