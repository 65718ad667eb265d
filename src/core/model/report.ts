import type { Span } from './span.ts';

/** The popup's sections, in the order a reader meets them. */
export const SECTION_IDS = ['gist', 'claims', 'people', 'figures', 'timeline', 'quotes', 'comments'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** A small line under a row. `label` is a key of the interface's words ("said_by", "mentions"), `value` the article's words or a number. */
export interface Note {
  readonly label: string;
  readonly value: string;
}

/** One line of the summary. It says nothing that its spans do not carry. */
export interface Row {
  /** The words of the article behind the row, never empty: a click goes to the first. */
  readonly spans: readonly [Span, ...Span[]];
  /** What the row is about, as worded: a name, a figure, a date, a speaker; `null` where the text says it all. */
  readonly lead: string | null;
  /** The article's words. */
  readonly text: string;
  /** A code the interface words for the reader: a claim's status, an entity's type; `null` if none. */
  readonly badge: string | null;
  readonly notes: readonly Note[];
}

export interface ReportSection {
  readonly id: SectionId;
  readonly rows: readonly Row[];
}

/** What the popup shows of an article; a section without rows is left out. */
export interface Report {
  readonly sections: readonly ReportSection[];
}
