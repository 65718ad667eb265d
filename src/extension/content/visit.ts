import { Input } from '../../page/card/input.ts';
import { isStoryAddress, mayBeArticle } from '../../page/extract/early.ts';
import { addressIn, hasFrameAt } from '../../page/extract/frames.ts';
import type { PageApi, PageReadHow, PageState, ToolbarState, Unasked } from '../messages.ts';
import { answerAsPage, askBackground, type Handlers } from '../messaging.ts';
import { Allowance } from './allowance.ts';
import { startHeartbeat } from './heartbeat.ts';
import { LateArticle } from './late-article.ts';
import { entered, parsed, parsedWithin, saysArticle } from './parsed.ts';
import type { NoArticleState, OpenReader, Outcome } from './reader.ts';
import { SecondScript } from './second-script.ts';

/** A page that is still coming is read after so many milliseconds as far as it has come: its reader waits. */
const PATIENCE = 5000;

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
 * Until there may be something to read it sleeps: nobody is asked or answered, and no background started for it.
 */
export class Visit {
  private readonly isAlive: () => boolean;
  private readonly end: AbortController;
  private readonly allowance = new Allowance((now, before) => this.permit(now, before));
  private readonly second = new SecondScript();
  private readonly late: LateArticle;
  /** How the page was last to be read. */
  private how: PageReadHow = 'bundled';
  /** What there is to say while no article is shown. */
  private other: NoArticleState = { kind: 'idle' };
  /** Of what is shown, more is being read. */
  private growing: Promise<void> | null = null;
  /** While the page was being read, more text came, of which the reading may know nothing. */
  private isMissed = false;
  private input: Input | null = null;
  private isAwake = false;
  /** Grows with everything that makes a reading under way pointless. */
  private turn = 0;

  /** `isAlive` tells whether the extension still is; where it is not, `end` takes everything off the page. */
  constructor(isAlive: () => boolean, end: AbortController) {
    this.isAlive = isAlive;
    this.end = end;
    this.late = new LateArticle(() => this.reconsider(), end.signal);
    // What a frame loads is no event of the page's own, and reaches it only on its way down.
    document.addEventListener('load', ({ target }) => this.loaded(target), { capture: true, signal: end.signal });
    startHeartbeat({ beat: () => this.beat(), moved: () => this.moved() }, end.signal);
    end.signal.addEventListener('abort', () => {
      this.turn += 1;
    });
  }

  /** The second script has come. */
  take(open: OpenReader): void {
    const { signal } = this.end;
    this.wake();
    this.input ??= new Input(signal);
    const { input } = this;
    const grown = (): void => {
      this.growing = this.read(this.how);
    };
    this.second.take(() => open({ signal, input, gone: () => this.restart(), grown }));
  }

  readonly handlers: Handlers<PageApi> = {
    // How far the page may be read is not waited for: somebody waits to be shown something, and the answer may take its time.
    state: async () => {
      await this.second.reader?.settled();
      await this.growing;
      return this.state();
    },
    read: async (how) => {
      await this.allowance.known();
      this.allowance.wish = how;
      await this.read(how);
      return this.state();
    },
    reveal: (id, span) => this.second.reader?.reveal(id, span) ?? 'other',
    step: (by) => this.second.reader?.step(by) ?? false,
    permission: () => this.allowance.ask(),
  };

  /** The page has just been opened. */
  async begin(): Promise<void> {
    await entered();
    // Of a page with the address of a story it is asked while the page loads: the answer takes as long.
    if (isStoryAddress(location.href)) {
      // Before the page's own scripts, some of which let nobody else hear of pointer and keys.
      this.input ??= new Input(this.end.signal);
      this.wake();
    } else await this.consider();
  }

  private wake(): void {
    if (this.isAwake || this.isOver()) return;
    this.isAwake = true;
    this.end.signal.addEventListener('abort', answerAsPage(this.handlers));
    void this.allowance.ask();
  }

  /** The browser had put the page aside, and told neither the page nor the toolbar of anything since. */
  resume(): void {
    if (!this.isAwake) return;
    void this.allowance.ask();
    this.second.reader?.resume();
    this.tell();
  }

  /** The reader has allowed more, and it is read now; or less, and what was read goes. */
  private permit(unasked: Unasked, before: Unasked): void {
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

  /** Reads the page where that is wanted, if a first look says that it may be an article. */
  private async consider(): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    // Its script may come while the page does.
    if (this.allowance.wanted() && saysArticle()) this.second.get().catch(() => {});
    await parsed();
    const how = this.allowance.wanted();
    if (mine !== this.turn || (this.isAwake && !how)) return;
    if (!mayBeArticle(document, location.href)) {
      this.late.looked();
      this.drop({ kind: 'no-article', reason: 'unlikely' });
    } else if (how) await this.read(how);
    // With the answer it is considered again.
    else this.wake();
  }

  private async read(how: PageReadHow): Promise<void> {
    this.turn += 1;
    const mine = this.turn;
    this.how = how;
    this.isMissed = false;
    this.late.looked();
    if (!this.isShown()) {
      this.other = { kind: 'reading' };
      if (document.readyState === 'loading') await parsedWithin(PATIENCE);
    }
    if (mine !== this.turn) return;
    const outcome = await this.attempt(how);
    if (mine !== this.turn) return;
    if ('kind' in outcome) {
      this.drop(outcome);
      if (this.isMissed) this.reconsider();
    } else {
      const shown = outcome.show();
      this.tell();
      await shown;
    }
  }

  private async attempt(how: PageReadHow): Promise<Outcome> {
    if (this.allowance.isOff) return { kind: 'off' };
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

  /** What has loaded may be a frame: the one that held the article, which has gone to another page or come anew, or one that holds it now. */
  private loaded(target: EventTarget | null): void {
    const address = addressIn(target);
    if (address === null || this.isShown()) return;
    const { other } = this;
    if (other.kind === 'reading') this.isMissed = true;
    else if (!('address' in other)) this.late.come();
    else if (address === other.address || !hasFrameAt(document, other.address)) void this.consider();
  }

  private tell(): void {
    if (!this.isAwake) return;
    // Where a frame holds the article, what was read there is what there is to tell.
    if ('frame' in this.other && this.other.frame !== null && !this.isShown()) return;
    askBackground('toolbar', TOOLBAR[this.isShown() ? 'article' : this.other.kind]).catch(() => {});
  }

  /** Another article, or none, has taken the place of what there was: as if the page had just been opened. */
  private restart(): void {
    this.turn += 1;
    this.allowance.wish = null;
    this.late.forget();
    this.drop({ kind: this.allowance.isOff ? 'off' : 'idle' });
    void this.consider();
  }

  private moved(): void {
    if (this.isShown()) this.second.reader?.moved();
    // What is being read is looked at when it is shown.
    else if (this.other.kind !== 'reading') this.restart();
  }

  private beat(): void {
    if (!this.isAwake || this.isOver()) return;
    this.second.reader?.beat();
    this.allowance.beat();
  }

  /** Whether there is nothing left to do here: where the extension has gone, all of ours leaves the page. */
  private isOver(): boolean {
    if (!this.isAlive()) this.end.abort();
    return this.end.signal.aborted;
  }

  private reconsider(): void {
    if (this.isShown()) return;
    if (this.other.kind === 'no-article') void this.consider();
    this.isMissed = this.other.kind === 'reading';
  }
}
