import type { Alignment } from '../../../page/align/align.ts';
import type { PageText } from '../../../page/extract/page-text.ts';
import { PageChanged } from '../../../page/extract/places.ts';
import type { Registry } from '../../../page/paint/registry.ts';
import { inStretches } from '../../../page/steps.ts';
import type { PageReadHow } from '../../messages.ts';
import type { Settings } from '../../settings.ts';
import type { Host } from '../reader.ts';
import { ArticleView } from './article-view.ts';
import { titleOf } from './beside.ts';
import { Freshness } from './freshness.ts';
import type { Growth } from './growth.ts';
import { locate } from './locate.ts';
import { Looking } from './looking.ts';
import { extractPage, type ReadArticle } from './read-page.ts';
import { isRenamed, titleWords } from './renamed.ts';
import { SAME_ARTICLE, standingOf } from './standing.ts';

/** So many characters more than were read are worth another reading. */
const GROWN = 400;

/** What an article that is followed needs of the page it stands on. */
export interface Ground {
  readonly host: Pick<Host, 'input' | 'gone' | 'grown'>;
  readonly registry: Registry;
  readonly growth: Growth;
  /** How the page was read, and is extracted again. */
  readonly how: PageReadHow;
  /** The part of the page that the article with this title has for itself; `null` where it stands alone. */
  readonly within: (title: Element | null) => Element | null;
}

/** An article that was read, shown on its page: its marks follow what the page does to its text, or go. */
export class FollowedArticle {
  readonly view: ArticleView;
  readonly ground: Ground;
  private readonly stop = new AbortController();
  private readonly fresh: Freshness;
  private page: PageText;
  /** It says more by now than was read, and is to be read again when it is time. */
  private isBehind = false;
  /** The words of the title that it was read with. */
  private readonly named: ReadonlySet<string>;
  private readonly looking = new Looking(
    () => this.lookNow(),
    () => !this.stop.signal.aborted && this.fresh.mayHaveChanged(),
  );

  constructor(article: ReadArticle, settings: Settings, ground: Ground) {
    this.ground = ground;
    this.page = article.page;
    this.named = titleWords(article.page);
    this.fresh = new Freshness(article.page);
    const { registry, host } = ground;
    this.view = new ArticleView(article, settings, {
      registry,
      input: host.input,
      signal: this.stop.signal,
      rewritten: (page) => {
        this.page = page;
        this.fresh.rewritten(page);
      },
      changed: () => this.follow(),
    });
  }

  /** The heading that it begins with on the page; `null` where it shows none. */
  get title(): Element | null {
    return titleOf(this.page);
  }

  /** The page has come to another address in place. */
  moved(): void {
    this.fresh.expectNews();
    this.follow();
  }

  /** The article's part of the page may have changed. */
  follow(): void {
    this.looking.changed();
  }

  /** Once a second: what may have happened without being told. */
  beat(): void {
    if (this.isBehind) this.readAgain();
    if (this.fresh.isSuspect()) this.follow();
  }

  /** Resolves when what is shown is what the page says now. */
  async settled(): Promise<void> {
    await this.looking.over();
    if (!this.fresh.isSame()) await this.look();
  }

  /** Looks where the article is now; where it has left the page, or has grown, the host is told. */
  look(): Promise<void> {
    return this.looking.now();
  }

  /** Takes everything off the page. */
  drop(): void {
    this.stop.abort();
  }

  private async lookNow(): Promise<void> {
    const { reading } = this.view.result;
    const start = performance.now();
    const page = await extractPage(this.ground.how, this.ground.within(this.title)).catch(unlessChanged);
    const took = performance.now() - start;
    if (!page || 'reason' in page) return this.keep(null, took);
    if (this.view.isAt(page)) return this.fresh.looked(page, took);
    const alignment = await inStretches(locate(reading, page));
    if (!isSame(alignment)) return this.keep({ page, alignment }, took);
    await this.move({ page, alignment }, took);
    this.isBehind = this.isNews(page);
    if (this.isBehind) this.readAgain();
  }

  /** Has the page read once more, if it is time. */
  private readAgain(): void {
    const { growth, host } = this.ground;
    const now = performance.now();
    if (this.stop.signal.aborted || !growth.isDue(now)) return;
    this.isBehind = false;
    growth.began(now);
    host.grown();
  }

  /** The page gave something else: the article stays only as far as its own paragraphs do. */
  private async keep(other: Place | null, took: number): Promise<void> {
    if (this.stop.signal.aborted) return;
    const { reading } = this.view.result;
    const standing = standingOf(this.page, reading.article.language);
    if (standing === 'gone') this.ground.host.gone();
    else if (standing === 'here') this.fresh.looked(null, took);
    else await this.move(other ?? { page: this.page, alignment: this.nowhere() }, took);
  }

  private async move(place: Place, took: number): Promise<void> {
    if (this.stop.signal.aborted) return;
    this.page = place.page;
    this.fresh.looked(place.page, took);
    await this.view.follow(place);
  }

  private nowhere(): Alignment {
    return { map: () => null, coverage: { ...this.view.state().coverage, found: 0 } };
  }

  /** Whether the page says much more than was read, or calls it otherwise: applications may write a title after its text. */
  private isNews(page: PageText): boolean {
    const { origin, reading } = this.view.result;
    if (origin !== 'live') return false;
    return page.text.length > reading.article.text.length + GROWN || isRenamed(this.named, titleWords(page));
  }
}

/** Nothing was found where the page was changed again and again under the look at it. */
function unlessChanged(error: unknown): null {
  if (error instanceof PageChanged) return null;
  throw error;
}

type Place = Pick<ReadArticle, 'page' | 'alignment'>;

const isSame = ({ coverage: { found, total } }: Alignment): boolean => found >= total * SAME_ARTICLE;
