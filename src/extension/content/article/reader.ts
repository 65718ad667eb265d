import type { Span } from '../../../core/model/span.ts';
import { openRegistry, type Registry } from '../../../page/paint/registry.ts';
import type { PageReadHow, Revealed } from '../../messages.ts';
import type { Host, OpenReader, Outcome, Reader } from '../reader.ts';
import { type Place, titleOf } from './beside.ts';
import { CurrentSettings } from './current-settings.ts';
import { FollowedArticle } from './followed-article.ts';
import { Growth } from './growth.ts';
import { InView } from './in-view.ts';
import { Kept } from './kept.ts';
import { readInFrame } from './read-frame.ts';
import { type ReadArticle, readPage } from './read-page.ts';
import { styleShadowRoots } from './shadow-style.ts';

export const openReader: OpenReader = (host) => new PageReader(host);

/** Reads one page, and shows what was read. Of several articles on it, one is shown: the one before the reader. */
class PageReader implements Reader {
  private readonly host: Host;
  private readonly registry: Registry = openRegistry();
  private readonly inView: InView;
  private readonly kept = new Kept();
  private readonly growth = new Growth();
  private article: FollowedArticle | null = null;
  private readonly settings: CurrentSettings;
  /** Another article of the page is being read. */
  private turning: Promise<void> | null = null;

  constructor(host: Host) {
    this.host = host;
    this.inView = new InView((place) => {
      this.turning = this.turnTo(place);
    });
    this.settings = new CurrentSettings((settings) => void this.article?.view.apply(settings), host.signal);
    host.signal.addEventListener('abort', () => {
      this.drop();
      this.registry.clear();
    });
  }

  async read(how: PageReadHow): Promise<Outcome> {
    const [outcome] = await Promise.all([readPage(how), this.settings.load()]);
    if ('address' in outcome) return readInFrame(outcome.address, how);
    if (!('page' in outcome)) return { kind: 'no-article', ...outcome };
    return {
      show: () => {
        this.kept.clear();
        return this.show(outcome, how);
      },
    };
  }

  async settled(): Promise<void> {
    await this.turning;
    await this.article?.settled();
  }

  state(): ReturnType<Reader['state']> {
    return this.article?.view.state() ?? null;
  }

  async reveal(id: string, span: Span): Promise<Revealed> {
    const isShown = (): boolean => this.article?.view.id === id;
    if (isShown() && this.article!.view.reveal(span)) return 'shown';
    if (isShown()) await this.article!.look();
    if (!isShown()) return 'other';
    return this.article!.view.reveal(span) ? 'shown' : 'absent';
  }

  step(by: 1 | -1): boolean {
    return this.article?.view.step(by) ?? false;
  }

  moved(): void {
    this.article?.moved();
  }

  beat(): void {
    this.registry.restore();
    this.inView.refresh(this.article?.title ?? null);
    this.article?.beat();
  }

  resume(): void {
    void this.settings.load().then((settings) => this.article?.view.apply(settings));
  }

  drop(): void {
    this.article?.drop();
    this.article = null;
    this.kept.clear();
    this.inView.refresh(null);
  }

  /** Another article of the page has come before the reader: it is shown, and read if it has not been. */
  private async turnTo(place: Place): Promise<void> {
    const before = this.article;
    if (!before || before.title === place.title || this.kept.isRefused(place.title)) return;
    const { how } = before.ground;
    const known = this.kept.get(place.title);
    const outcome = known ?? (await readPage(how, place.root).catch(() => null));
    // What could not be read is tried again when the reader comes back to it.
    if (this.article !== before || !outcome) return;
    if (!('page' in outcome)) this.kept.refuse(place.title);
    else if (this.inView.isInView(place)) {
      void this.show(outcome, how);
      // It may have changed while another was shown.
      if (known) await this.article?.look();
    } else this.kept.put(place.title, outcome);
  }

  private show(article: ReadArticle, how: PageReadHow): Promise<void> {
    this.article?.drop();
    styleShadowRoots(article.page);
    const { host, registry, growth } = this;
    // Once something was read they are known.
    const settings = this.settings.now!;
    const within = (title: Element | null): Element | null => {
      this.inView.refresh(title);
      return this.inView.rootOf(title);
    };
    this.article = new FollowedArticle(article, settings, { host, registry, growth, how, within });
    this.kept.put(titleOf(article.page), article);
    this.inView.refresh(this.article.title);
    return this.article.view.apply(settings);
  }
}
