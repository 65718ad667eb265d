import type { Span } from './span.ts';

/** What a block is in the layout of an article. */
export type BlockKind =
  | 'title'
  | 'byline'
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'block-quote'
  | 'caption'
  | 'related'
  | 'comment';

export const BLOCK_KINDS: readonly BlockKind[] = [
  'title',
  'byline',
  'paragraph',
  'heading',
  'list-item',
  'block-quote',
  'caption',
  'related',
  'comment',
];

/** What may stand before a paragraph's own words: "NEW YORK (Reuters) —", an interview's "Name:", a live entry's time, a list's bullet, "DEAR ADA:". */
export type LabelKind = 'dateline' | 'speaker' | 'time' | 'bullet' | 'salutation';

export const LABEL_KINDS: readonly LabelKind[] = ['dateline', 'speaker', 'time', 'bullet', 'salutation'];

/** A label that opens a block; the block's sentences begin behind it. */
export interface Label extends Span {
  readonly kind: LabelKind;
}

/** A paragraph, a heading line, a caption …; blocks are disjoint and in reading order. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The run-in heading that opens a paragraph ("Covering its tracks."), within the block; else `null`. */
  readonly runIn: Span | null;
  /** Left out where the block has none. */
  readonly label?: Label;
}

/** A heading and the blocks under it; the lead has no heading. */
export interface Section extends Span {
  readonly heading: Span | null;
  /** How many body blocks (paragraph, list item, block quote) it holds. */
  readonly paragraphs: number;
}

/** A sentence of the article's own body, run-in headings apart; sentences are disjoint and in reading order. */
export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/** What a reader wrote under the article. */
export interface Comment extends Span {
  readonly author: string;
  /** When it was written, ISO 8601 in UTC; `null` where the text does not say. */
  readonly at: string | null;
  /** The line that names author and time. */
  readonly header: Span;
  /** The words of the comment, header line apart; empty at its end where there are none. */
  readonly body: Span;
  readonly paragraphs: number;
}

/** What its outlet calls an article that is no plain report. */
export const GENRES = ['opinion', 'analysis'] as const;
export type Genre = (typeof GENRES)[number];

/** What is known of an article beside its text; every field may be unknown. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  /** The publication that wrote it. */
  readonly outlet: string | null;
  /** ISO 8601, date or date and time. */
  readonly published: string | null;
  /** ISO 8601; left out where it was not changed since, or nobody says so. */
  readonly modified?: string;
  /** BCP 47 primary tag of the language that its page says it is in; left out where it does not. */
  readonly language?: string;
  /** The part of its site that it stands in, as its page calls it: "Opinion"; left out where it does not say. */
  readonly section?: string;
  /** Left out where nothing marks it as one. */
  readonly genre?: Genre;
  /** Which page of it was read, where it goes over several; `of`: how many, `null` where that is not told. */
  readonly part?: { readonly page: number; readonly of: number | null };
  /** Set where its outlet keeps it for some readers, and hardly more than its beginning was there. */
  readonly cut?: true;
  /** How many of its paragraphs were left out at its end, where it is too long to be read whole. */
  readonly unread?: number;
  readonly url: string | null;
}

/** An article's text and its structure. `text` is kept exactly as found; everything else is a span of it. */
export interface Article {
  readonly text: string;
  /** BCP 47 primary tag of the language the text is written in, `und` where it could not be told, `mis` for one that is not known. */
  readonly language: string;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly comments: readonly Comment[];
}
