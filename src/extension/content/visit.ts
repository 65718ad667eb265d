import { mayBeArticle } from '../../page/extract/early.ts';
import type { PageApi, PageReadHow, PageState, ReadHow, ToolbarState } from '../messages.ts';
import { askBackground, type Handlers, patiently } from '../messaging.ts';
import { loadSettings, onSettings, type Settings } from '../settings.ts';
import { startHeartbeat } from './heartbeat.ts';
import { LateArticle } from './late-article.ts';
import { parsed } from './parsed.ts';
import type { NoArticleState, OpenReader, Outcome, Reader } from './reader.ts';

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
  /** Asked for at once: in Firefox the answer may take as long as the page. */
  private readonly stored = loadSettings();
  private settings: Settings | null = null;
  /** How far to read without being asked, also when the page goes to another address in place. */
  private unasked: ReadHow | null = null;
  private isAnswered = true;
  /** How the page was last to be read. */
  private how: PageReadHow = 'bundled';
  private reader: Reader | null = null;
  private arrived: (reader: Reader) => void = () => {};
  private readonly arrival = new Promise<Reader>((resolve) => {
    this.arrived = resolve;
  });
  private other: NoArticleState = { kind: 'idle' };
  /** Grows with everything that makes a reading under way pointless. */
  private turn = 0;

  /** `isAlive` tells whether the extension still is; where it is not, `end` takes everything off the page. */
  constructor(isAlive: () => boolean, end: AbortController) {
    this.isAlive = isAlive;
    this.end = end;
    const stopListening = onSettings((changed) => this.apply(changed));
    startHeartbeat({ beat: () => this.beat(), moved: () => this.moved() }, end.signal);
    end.signal.addEventListener('abort', () => {
      stopListening();
      this.turn += 1;
    });
  }

  /** The reader's script has come. */
  take(open: OpenReader): void {
    this.reader ??= open({
      signal: this.end.signal,
      gone: () => this.restart(),
      grown: () => void this.read(this.how),
    });
    this.arrived(this.reader);
  }

  readonly handlers: Handlers<PageApi> = {
    state: async () => {
      this.settings ??= await this.stored;
      if (this.other.kind === 'idle' && this.isOff()) this.drop({ kind: 'off' });
      return this.state();
    },
    read: async (how) => {
      // Asked anew: the reader may have switched this site on just now.
      this.settings = await loadSettings();
      await this.read(how);
      return this.state();
    },
    reveal: (span) => this.reader?.reveal(span) ?? false,
    step: (by) => this.reader?.step(by) ?? false,
    permission: () => this.ask(),
  };

  /**
   * Asks how far the page may be read without being asked. Only the background knows, and it may have to be started for
   * it; where it cannot be, as while the extension is being installed, it is asked again with the next beat.
   */
  async ask(): Promise<void> {
    const how = await patiently(() => askBackground('unasked')).catch(() => undefined);
    this.isAnswered = how !== undefined;
    if (how !== undefined) this.permit(how);
  }

  /** The reader has allowed more, and it is read now; or less, and what was read goes. */
  private permit(how: ReadHow | null): void {
    const before = this.unasked;
    this.unasked = how;
    if (how === before) return;
    if (before === 'live' || how === null) this.restart();
    // A reading that was asked for goes as far, and must not be overtaken: somebody waits for it.
    else if (!this.isShown() && (this.other.kind !== 'reading' || this.how === 'bundled')) void this.consider();
  }

  private state(): PageState {
    return { host: location.hostname, ...(this.reader?.state() ?? this.other) } as PageState;
  }

  private isShown(): boolean {
    return Boolean(this.reader?.state());
  }

  private isOff(): boolean {
    return this.settings?.sitesOff.includes(location.hostname) ?? false;
  }

  /** Reads the page without being asked, if a first look says that it may be an article. */
  private async consider(): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    await parsed();
    this.settings ??= await this.stored;
    if (mine !== this.turn || !this.unasked) return;
    if (this.isOff()) this.drop({ kind: 'off' });
    else if (!mayBeArticle(document, location.href)) this.drop({ kind: 'no-article', reason: 'unlikely' });
    else await this.read(this.unasked);
  }

  private async read(how: PageReadHow): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    this.how = how;
    if (!this.isShown()) this.other = { kind: 'reading' };
    const outcome = await this.attempt(how);
    if (mine !== this.turn || !this.settings) return;
    if ('kind' in outcome) this.drop(outcome);
    else {
      const shown = outcome.show(this.settings);
      this.tell();
      await shown;
    }
  }

  private async attempt(how: PageReadHow): Promise<Outcome> {
    if (this.isOff()) return { kind: 'off' };
    try {
      return await (await this.bring()).read(how);
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private async bring(): Promise<Reader> {
    if (this.reader) return this.reader;
    const asked = patiently(() => askBackground('script')).then(() => {
      if (!this.reader) throw new Error('the reader’s script did not run');
      return this.reader;
    });
    // It is here before word comes that it has been sent.
    return Promise.race([this.arrival, asked]);
  }

  private drop(next: NoArticleState): void {
    this.reader?.drop();
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
    this.drop({ kind: 'idle' });
    if (this.unasked) void this.consider();
  }

  private moved(): void {
    if (this.isShown()) this.reader?.follow();
    else this.restart();
  }

  private beat(): void {
    if (!this.isAlive()) this.end.abort();
    if (this.end.signal.aborted) return;
    this.reader?.beat();
    if (!this.isAnswered) void this.ask();
    if (this.unasked && !this.isShown() && this.other.kind === 'no-article' && this.late.mayHaveCome()) {
      void this.consider();
    }
  }

  private apply(settings: Settings): void {
    this.settings = settings;
    if (this.isOff()) {
      this.turn += 1;
      this.drop({ kind: 'off' });
    } else if (!this.isShown() && this.other.kind === 'off') this.restart();
    else this.reader?.apply(settings);
  }
}
