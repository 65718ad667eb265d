import { openRegistry, type Registry } from '../../page/paint/registry.ts';
import type { PageApi, PageReadHow, PageState, ReadHow, ToolbarState } from '../messages.ts';
import { askBackground, type Handlers } from '../messaging.ts';
import { loadSettings, onSettings, type Settings } from '../settings.ts';
import { ArticleView } from './article-view.ts';
import { Freshness } from './freshness.ts';
import { startHeartbeat } from './heartbeat.ts';
import { LateArticle } from './late-article.ts';
import { extractPage, patiently, type ReadArticle, readPage } from './read-page.ts';

type Without<State> = State extends { kind: 'article' } ? never : Omit<State, 'host'>;
/** What there is to say of a page without a reading. */
type NoView = Without<PageState>;

const TOOLBAR: Readonly<Record<PageState['kind'], ToolbarState>> = {
  article: 'read',
  off: 'off',
  'no-article': 'no-article',
  idle: 'idle',
  reading: 'idle',
  failed: 'idle',
};

/** So many characters more than were read are worth another reading. */
const GROWN = 400;

/** Newsgloss on one page, from its start to its end. It keeps the reading itself, so that the background may go. */
export class Session {
  private readonly isAlive: () => boolean;
  private readonly end: AbortController;
  private readonly registry: Registry = openRegistry();
  private readonly late = new LateArticle();
  private settings: Settings | null = null;
  /** What to read without being asked, also when the page goes to another address in place. */
  private byItself: PageReadHow | null = null;
  /** How the page was last to be read. */
  private how: PageReadHow = 'bundled';
  private other: NoView = { kind: 'idle' };
  private view: ArticleView | null = null;
  private fresh: Freshness | null = null;
  private stopView = new AbortController();
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
      this.stopView.abort();
      this.registry.clear();
    });
  }

  /** Starts; `how` is what to read without being asked. */
  begin(how: PageReadHow | null): void {
    this.byItself = how;
    if (how) void this.read(how);
  }

  readonly handlers: Handlers<PageApi> = {
    state: async () => {
      this.settings ??= await loadSettings();
      if (this.other.kind === 'idle' && this.isOff()) this.drop({ kind: 'off' });
      return this.state();
    },
    read: async (how) => {
      await this.read(how);
      return this.state();
    },
    reveal: (span) => {
      if (this.view?.reveal(span)) return true;
      this.look();
      return this.view?.reveal(span) ?? false;
    },
    step: (by) => this.view?.step(by) ?? false,
    permission: async () => this.permit(await patiently(() => askBackground('unasked'))),
  };

  /** The reader has allowed more, and it is read now; or less, and what was read goes. */
  private permit(how: ReadHow | null): void {
    const before = this.byItself;
    this.byItself = how;
    if (how === before) return;
    if (before === 'live' || how === null) this.restart();
    // A reading that was asked for goes as far, and must not be overtaken: somebody waits for it.
    else if (!this.view && (this.other.kind !== 'reading' || this.how === 'bundled')) void this.read(how);
  }

  private state(): PageState {
    return { host: location.hostname, ...(this.view?.state() ?? this.other) } as PageState;
  }

  private isOff(): boolean {
    return this.settings?.sitesOff.includes(location.hostname) ?? false;
  }

  private async read(how: PageReadHow): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    this.how = how;
    if (!this.view) this.other = { kind: 'reading' };
    const next = await this.attempt(how);
    if (mine !== this.turn) return;
    if ('kind' in next) this.drop(next);
    else this.show(next);
  }

  private async attempt(how: PageReadHow): Promise<ReadArticle | NoView> {
    try {
      // Asked anew: the reader may have switched this site on just now.
      this.settings = await loadSettings();
      if (this.isOff()) return { kind: 'off' };
      const outcome = await readPage(how);
      return 'page' in outcome ? outcome : { kind: 'no-article', reason: outcome.reason };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private show(article: ReadArticle): void {
    if (!this.settings) return;
    this.stopView.abort();
    this.stopView = new AbortController();
    this.fresh = new Freshness(article.page);
    const { registry } = this;
    const stage = { registry, signal: this.stopView.signal, changed: () => this.follow() };
    this.view = new ArticleView(article, this.settings, stage);
    this.tell();
  }

  private drop(next: NoView): void {
    this.stopView.abort();
    this.view = this.fresh = null;
    this.other = next;
    this.tell();
  }

  private tell(): void {
    askBackground('toolbar', TOOLBAR[this.view ? 'article' : this.other.kind]).catch(() => {});
  }

  /** The article's part of the page may have changed: marks follow it, and where it has grown it is read again. */
  private follow(): void {
    if (this.fresh?.mayHaveChanged()) this.look();
  }

  private look(): void {
    const { view, fresh } = this;
    if (!view || !fresh) return;
    const page = extractPage(this.how);
    const isOurs = 'text' in page && view.follow(page);
    if (!isOurs && !fresh.isThere()) this.restart();
    else fresh.looked(isOurs ? page : null);
    const { origin, reading } = view.result;
    if (!isOurs || origin !== 'live') return;
    if (page.text.length > reading.article.text.length + GROWN) void this.read(this.how);
  }

  /** Another article, or none, has taken the place of the one that was shown: as if the page had just been opened. */
  private restart(): void {
    this.turn += 1;
    this.late.forget();
    this.drop({ kind: 'idle' });
    if (this.byItself) void this.read(this.byItself);
  }

  private moved(): void {
    if (this.view) this.follow();
    else this.restart();
  }

  private beat(): void {
    if (!this.isAlive()) this.end.abort();
    if (this.end.signal.aborted) return;
    this.registry.restore();
    if (this.fresh?.isSuspect()) this.follow();
    else if (!this.view && this.byItself && this.other.kind === 'no-article' && this.late.mayHaveCome()) {
      void this.read(this.byItself);
    }
  }

  private apply(settings: Settings): void {
    this.settings = settings;
    if (this.isOff()) {
      this.turn += 1;
      this.drop({ kind: 'off' });
    } else if (!this.view && this.other.kind === 'off') this.restart();
    else this.view?.apply(settings);
  }
}
