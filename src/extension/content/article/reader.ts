import { openRegistry, type Registry } from '../../../page/paint/registry.ts';
import type { PageReadHow } from '../../messages.ts';
import { loadSettings, onSettings, type Settings } from '../../settings.ts';
import type { Host, OpenReader, Outcome, Reader } from '../reader.ts';
import { FollowedArticle } from './followed-article.ts';
import { type ReadArticle, readPage } from './read-page.ts';

export const openReader: OpenReader = (host) => new PageReader(host);

/** Reads one page, and shows what was read. */
class PageReader implements Reader {
  private readonly host: Host;
  private readonly registry: Registry = openRegistry();
  private article: FollowedArticle | null = null;

  constructor(host: Host) {
    this.host = host;
    const stopListening = onSettings((settings) => void this.article?.view.apply(settings));
    host.signal.addEventListener('abort', () => {
      stopListening();
      this.drop();
      this.registry.clear();
    });
  }

  async read(how: PageReadHow): Promise<Outcome> {
    const [outcome, settings] = await Promise.all([readPage(how), loadSettings()]);
    if ('page' in outcome) return { show: () => this.show(outcome, settings, how) };
    return { kind: 'no-article', reason: outcome.reason };
  }

  async settled(): Promise<void> {
    await this.article?.settled();
  }

  state(): ReturnType<Reader['state']> {
    return this.article?.view.state() ?? null;
  }

  async reveal(span: Parameters<Reader['reveal']>[0]): Promise<boolean> {
    if (this.article?.view.reveal(span)) return true;
    await this.article?.look();
    return this.article?.view.reveal(span) ?? false;
  }

  step(by: 1 | -1): boolean {
    return this.article?.view.step(by) ?? false;
  }

  follow(): void {
    this.article?.follow();
  }

  beat(): void {
    this.registry.restore();
    this.article?.beat();
  }

  drop(): void {
    this.article?.drop();
    this.article = null;
  }

  private show(article: ReadArticle, settings: Settings, how: PageReadHow): Promise<void> {
    this.article?.drop();
    const { host, registry } = this;
    this.article = new FollowedArticle(article, settings, { host, registry, how });
    return this.article.view.apply(settings);
  }
}
