import type { Span } from '../../core/model/span.ts';
import type { Input } from '../../page/card/input.ts';
import type { PageArticleState, PageReadHow, PageState, Revealed } from '../messages.ts';

/*
 * What passes between the two scripts of a page: the first, which is everywhere that Newsgloss may run and must cost
 * nothing there, and the second, which reads and comes only where there may be something to read.
 */

type Without<State> = State extends { kind: 'article' } ? never : Omit<State, 'host'>;

/** What there is to say of a page without a reading. */
export type NoArticleState = Without<PageState>;

/** A page that was read: `show` draws it, unless something has come between, and resolves when its marks are known. Or why it was not. */
export type Outcome = { readonly show: () => Promise<void> } | NoArticleState;

/** What the second script offers the first. */
export interface Reader {
  /** Reads the page as it stands. Throws where the background cannot be reached or fails. */
  read(how: PageReadHow): Promise<Outcome>;
  /** Resolves when what is shown is what the page says now. */
  settled(): Promise<void>;
  /** What is shown; `null` while nothing is. */
  state(): Omit<PageArticleState, 'host'> | null;
  /** As the messages of the same names. */
  reveal(id: string, span: Span): Promise<Revealed>;
  step(by: 1 | -1): boolean;
  /** The page has come to another address in place: what is shown may be gone. */
  moved(): void;
  /** Looks after what is shown; once a second while the page is visible. */
  beat(): void;
  /** The browser had put the page aside, and told it of no change to the settings since. */
  resume(): void;
  /** Takes off what is shown. */
  drop(): void;
}

/** What the first script offers the second. */
export interface Host {
  /** When it aborts, everything of ours leaves the page. */
  readonly signal: AbortSignal;
  /** What the reader does with pointer and keys. */
  readonly input: Input;
  /** The article that was shown has left the page. */
  gone(): void;
  /** There is more to the article than was read. */
  grown(): void;
}

export type OpenReader = (host: Host) => Reader;

/** The copy of our scripts that looks after the page; the second script finds the first by it. */
export interface Copy {
  readonly isAlive: () => boolean;
  readonly stop: () => void;
  /** Called by the second script with what it brings. */
  readonly take: (open: OpenReader) => void;
}

declare global {
  var newsgloss: Copy | undefined;
}
