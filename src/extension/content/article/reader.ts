import { openRegistry, type Registry } from '../../../page/paint/registry.ts';
import type { PageReadHow } from '../../messages.ts';
import { loadSettings, onSettings, type Settings } from '../../settings.ts';
import type { Host, OpenReader, Outcome, Reader } from '../reader.ts';
import { ArticleView } from './article-view.ts';
import { Freshness } from './freshness.ts';
import { extractPage, type ReadArticle, readPage } from './read-page.ts';

/** So many characters more than were read are worth another reading. */
const GROWN = 400;

export const openReader: OpenReader = (host) => new PageReader(host);

/** Reads one page, shows what was read, and keeps up with the page. */
class PageReader implements Reader {
  private readonly host: Host;
  private readonly registry: Registry = openRegistry();
  /** How the page was last read. */
  private how: PageReadHow = 'bundled';
  private view: ArticleView | null = null;
  private fresh: Freshness | null = null;
  private stopView = new AbortController();
  /** A look at the page under way. */
  private looking: Promise<void> | null = null;

  constructor(host: Host) {
    this.host = host;
    const stopListening = onSettings((settings) => void this.view?.apply(settings));
    host.signal.addEventListener('abort', () => {
      stopListening();
      this.stopView.abort();
      this.registry.clear();
    });
  }

  async read(how: PageReadHow): Promise<Outcome> {
    this.how = how;
    const [outcome, settings] = await Promise.all([readPage(how), loadSettings()]);
    if ('page' in outcome) return { show: () => this.show(outcome, settings) };
    return { kind: 'no-article', reason: outcome.reason };
  }

  state(): ReturnType<Reader['state']> {
    return this.view?.state() ?? null;
  }

  async reveal(span: Parameters<Reader['reveal']>[0]): Promise<boolean> {
    if (this.view?.reveal(span)) return true;
    await this.look();
    return this.view?.reveal(span) ?? false;
  }

  step(by: 1 | -1): boolean {
    return this.view?.step(by) ?? false;
  }

  /** The article's part of the page may have changed: marks follow it, and where it has grown it is read again. */
  follow(): void {
    if (this.fresh?.mayHaveChanged()) void this.look();
  }

  beat(): void {
    this.registry.restore();
    if (this.fresh?.isSuspect()) this.follow();
  }

  drop(): void {
    this.stopView.abort();
    this.view = this.fresh = null;
  }

  private show(article: ReadArticle, settings: Settings): Promise<void> {
    this.stopView.abort();
    this.stopView = new AbortController();
    this.fresh = new Freshness(article.page);
    const { registry, stopView } = this;
    this.view = new ArticleView(article, settings, {
      registry,
      signal: stopView.signal,
      changed: () => this.follow(),
    });
    return this.view.apply(settings);
  }

  private look(): Promise<void> {
    this.looking ??= this.lookNow().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private async lookNow(): Promise<void> {
    const { view, fresh } = this;
    if (!view || !fresh) return;
    const page = await extractPage(this.how);
    if (view !== this.view) return;
    const isOurs = 'text' in page && (await view.follow(page));
    if (view !== this.view) return;
    if (!isOurs && !fresh.isThere()) return this.host.gone();
    fresh.looked(isOurs ? page : null);
    const { origin, reading } = view.result;
    if (!isOurs || origin !== 'live') return;
    if (page.text.length > reading.article.text.length + GROWN) this.host.grown();
  }
}
