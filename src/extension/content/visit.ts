import { mayBeArticle } from '../../page/extract/early.ts';
import type { PageApi, PageReadHow, PageState, ToolbarState, Unasked } from '../messages.ts';
import { askBackground, type Handlers, patiently } from '../messaging.ts';
import { startHeartbeat } from './heartbeat.ts';
import { LateArticle } from './late-article.ts';
import { parsed, saysArticle } from './parsed.ts';
import type { NoArticleState, OpenReader, Outcome } from './reader.ts';
import { SecondScript } from './second-script.ts';

const TOOLBAR: Readonly<Record<PageState['kind'], ToolbarState>> = {
  article: 'read',
  off: 'off',
  'no-article': 'no-article',
  idle: 'idle',
  reading: 'idle',
  failed: 'idle',
};

/**
 * Newsgloss on one page, from its start to its end. It decides when the page is read; how that is done, and shown, the
 * reader knows, whose script comes when it is first needed. The reading is kept here, so that the background may go.
 */
export class Visit {
  private readonly isAlive: () => boolean;
  private readonly end: AbortController;
  private readonly late = new LateArticle();
  /** How far to read without being asked, also when the page goes to another address in place. */
  private unasked: Unasked = null;
  private asking: Promise<void> = Promise.resolve();
  /** Whether the background was asked that and could not be reached. */
  private isUnanswered = false;
  /** How the page was last to be read. */
  private how: PageReadHow = 'bundled';
  private readonly second = new SecondScript();
  private other: NoArticleState = { kind: 'idle' };
  /** Grows with everything that makes a reading under way pointless. */
  private turn = 0;

  /** `isAlive` tells whether the extension still is; where it is not, `end` takes everything off the page. */
  constructor(isAlive: () => boolean, end: AbortController) {
    this.isAlive = isAlive;
    this.end = end;
    startHeartbeat({ beat: () => this.beat(), moved: () => this.moved() }, end.signal);
    end.signal.addEventListener('abort', () => {
      this.turn += 1;
    });
  }

  /** The second script has come. */
  take(open: OpenReader): void {
    const { signal } = this.end;
    this.second.take(() => open({ signal, gone: () => this.restart(), grown: () => void this.read(this.how) }));
  }

  readonly handlers: Handlers<PageApi> = {
    // At once: somebody waits to be shown something, and the answer to how far the page may be read may take its time.
    state: () => this.state(),
    read: async (how) => {
      await this.asking;
      await this.read(how);
      return this.state();
    },
    reveal: (span) => this.second.reader?.reveal(span) ?? false,
    step: (by) => this.second.reader?.step(by) ?? false,
    permission: () => this.ask(),
  };

  /** Asks how far the page may be read without being asked, and keeps to the answer. */
  ask(): Promise<void> {
    this.asking = this.askNow();
    return this.asking;
  }

  /** Only the background knows, and where it cannot be reached, as while it is being installed, a beat asks again. */
  private async askNow(): Promise<void> {
    const unasked = await patiently(() => askBackground('unasked')).catch(() => undefined);
    this.isUnanswered = unasked === undefined;
    if (unasked !== undefined) this.permit(unasked);
  }

  /** The reader has allowed more, and it is read now; or less, and what was read goes. */
  private permit(unasked: Unasked): void {
    const before = this.unasked;
    this.unasked = unasked;
    if (unasked === before) return;
    if (unasked === null || before === 'live' || before === 'off' || unasked === 'off') this.restart();
    // A reading that was asked for goes as far, and must not be overtaken: somebody waits for it.
    else if (!this.isShown() && (this.other.kind !== 'reading' || this.how === 'bundled')) void this.consider();
  }

  private state(): PageState {
    return { host: location.hostname, ...(this.second.reader?.state() ?? this.other) } as PageState;
  }

  private isShown(): boolean {
    return Boolean(this.second.reader?.state());
  }

  /** Reads the page without being asked, if a first look says that it may be an article. */
  private async consider(): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    // Its script may come while the page does.
    if (this.unasked !== null && this.unasked !== 'off' && saysArticle()) this.second.get().catch(() => {});
    await parsed();
    const { unasked } = this;
    if (mine !== this.turn || unasked === null || unasked === 'off') return;
    if (mayBeArticle(document, location.href)) await this.read(unasked);
    else this.drop({ kind: 'no-article', reason: 'unlikely' });
  }

  private async read(how: PageReadHow): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    this.how = how;
    if (!this.isShown()) this.other = { kind: 'reading' };
    const outcome = await this.attempt(how);
    if (mine !== this.turn) return;
    if ('kind' in outcome) this.drop(outcome);
    else {
      const shown = outcome.show();
      this.tell();
      await shown;
    }
  }

  private async attempt(how: PageReadHow): Promise<Outcome> {
    if (this.unasked === 'off') return { kind: 'off' };
    try {
      return await (await this.second.get()).read(how);
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private drop(next: NoArticleState): void {
    this.second.reader?.drop();
    this.other = next;
    this.tell();
  }

  private tell(): void {
    askBackground('toolbar', TOOLBAR[this.isShown() ? 'article' : this.other.kind]).catch(() => {});
  }

  /** Another article, or none, has taken the place of what there was: as if the page had just been opened. */
  private restart(): void {
    this.turn += 1;
    this.late.forget();
    this.drop({ kind: this.unasked === 'off' ? 'off' : 'idle' });
    void this.consider();
  }

  private moved(): void {
    if (this.isShown()) this.second.reader?.follow();
    else this.restart();
  }

  private beat(): void {
    if (!this.isAlive()) this.end.abort();
    if (this.end.signal.aborted) return;
    this.second.reader?.beat();
    if (this.isUnanswered) void this.ask();
    if (!this.isShown() && this.other.kind === 'no-article' && this.late.mayHaveCome()) {
      void this.consider();
    }
  }
}
