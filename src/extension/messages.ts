import type { Metadata } from '../core/model/article.ts';
import type { Reading } from '../core/model/reading.ts';
import type { Span } from '../core/model/span.ts';
import type { RawBlock } from '../core/parse/raw-block.ts';
import type { ReadingPart } from './parts.ts';
import type { Summary } from './summary-model.ts';

/** A page's article, as the content script sends it to be read. */
export interface PageArticle {
  readonly url: string;
  readonly text: string;
  readonly blocks: readonly RawBlock[];
  readonly metadata: Metadata;
}

/** What reading a page gave. Offsets of a bundled reading are into its own text, of a live one into the page's. */
export type ReadResult =
  | { readonly origin: 'bundled' | 'live'; readonly reading: Reading }
  | { readonly origin: 'none'; readonly reason: 'unrecognised' | 'language' };

/** How far to go: `bundled` only looks whether it is an article that comes with Newsgloss; `live` reads any other too. */
export const READ_HOW = ['bundled', 'live'] as const;
export type ReadHow = (typeof READ_HOW)[number];

/** The same for a page; `anyway` takes the page for an article although it does not look like one, then reads it live. */
export const PAGE_READ_HOW = [...READ_HOW, 'anyway'] as const;
export type PageReadHow = (typeof PAGE_READ_HOW)[number];

/** What the page's content script knows of its page. */
export type PageState = {
  /** `location.hostname`; empty for a local file. The key of the list of sites that are off. */
  readonly host: string;
} & (
  | PageArticleState
  /** Present, and nothing has been asked of it yet. */
  | { readonly kind: 'idle' }
  /** The reader has switched Newsgloss off on this site. */
  | { readonly kind: 'off' }
  | { readonly kind: 'reading' }
  /** `unlikely`: a first look, when nobody had asked, saw nothing to read; `unrecognised`: no bundled article. */
  | {
      readonly kind: 'no-article';
      readonly reason: 'unlikely' | 'no-text' | 'not-an-article' | 'unrecognised' | 'language';
    }
  /** The page shows an article in a frame, which is a page of its own at `address`: asked as `frame` of the tab, it says what was read; `null` where our scripts may not run in it. */
  | {
      readonly kind: 'no-article';
      readonly reason: 'in-frame';
      readonly address: string;
      readonly frame: number | null;
    }
  /** `message` is for a bug report: it holds none of the page's words. */
  | { readonly kind: 'failed'; readonly message: string }
);

export interface PageArticleState {
  readonly kind: 'article';
  /** Names this reading, and no other that a page of this tab has shown or will show. */
  readonly id: string;
  readonly origin: 'bundled' | 'live';
  /** Paragraphs of the reading: how many are on this page, of how many. */
  readonly coverage: { readonly found: number; readonly total: number };
  readonly summary: Summary;
  /** Those spans of the report's rows that are not on this page: `reveal` would answer `absent`. */
  readonly absent: readonly Span[];
  /** Whether highlights and cards are shown on this page now. */
  readonly highlights: boolean;
  readonly cards: boolean;
}

/** What came of a wish to be shown some words: `other` where not that reading is shown any more, but another, or none. */
export type Revealed = 'shown' | 'absent' | 'other';

/**
 * What popup and background may ask the content script of a tab. One line is one message. They inject it where nobody
 * answers `state`, so it may be run twice in one page, and must then leave the answering to the first.
 */
export type PageApi = {
  state(): PageState;
  /** Reads the page, or reads it again; answers when that is done. */
  read(how: PageReadHow): PageState;
  /** Scrolls to a span of the text of the reading with that id, and flashes it; `absent` where its words are not on the page. */
  reveal(id: string, span: Span): Revealed;
  /** Goes to the next or the previous mark and shows its card; `false` where there is none. */
  step(by: 1 | -1): boolean;
  /** What the reader allows, or has switched off, may have changed: the page asks how far it may be read `unasked`, and keeps to that from now on. */
  permission(): void;
};

/** What the toolbar button tells of a tab. */
export const TOOLBAR_STATES = ['read', 'off', 'no-article', 'idle'] as const;
export type ToolbarState = (typeof TOOLBAR_STATES)[number];

/** How far a page may be read without being asked; `null`: not at all; `off`: the reader wants nothing read on its site. */
export type Unasked = ReadHow | 'off' | null;

/** What content scripts may ask the background. It keeps nothing between two messages. */
export type BackgroundApi = {
  unasked(): Unasked;
  /** Runs the second script in the page that asks; answers when it has run. */
  script(): void;
  /** Has the marks' looks reach under the shadow roots of the page that asks, where its own style sheets do not. */
  style(): void;
  /** Before the answer comes as much of the reading by `part` as would make it long; `request` names it there. */
  read(article: PageArticle, how: ReadHow, request: string): ReadResult;
  /** Has the frame at `address`, within the page that asks, read; answers, when that is done, as which frame of the tab it is to be asked, `null` where there is none that we may enter. */
  frame(address: string, how: ReadHow): number | null;
  /** Sets the toolbar button of the tab that asks. The browser itself resets it when the tab goes elsewhere. */
  toolbar(state: ToolbarState): void;
};

/** What the background may send the second script of a page while that waits for an answer to `read`. */
export type ReaderApi = {
  /** Takes in a part of the reading; `false` where nobody waits for it. */
  part(request: string, part: ReadingPart): boolean;
};
