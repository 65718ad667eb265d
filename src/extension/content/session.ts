import { openRegistry } from '../../page/paint/registry.ts';
import type { PageApi, PageReadHow, PageState, ToolbarState } from '../messages.ts';
import { askBackground, type Handlers } from '../messaging.ts';
import { loadSettings, onSettings, type Settings } from '../settings.ts';
import { type ArticleView, viewArticle } from './article-view.ts';
import { type Freshness, freshness } from './freshness.ts';
import { startHeartbeat } from './heartbeat.ts';
import { extractPage, type ReadArticle, readPage } from './read-page.ts';

/** Newsgloss on one page, from its start to its end. */
export interface Session {
  readonly handlers: Handlers<PageApi>;
  /** Starts; `how` is what to read without being asked, also when the page goes to another address in place. */
  begin(how: PageReadHow | null): void;
}

type Without<State> = State extends { kind: 'article' } ? never : Omit<State, 'host'>;
type NoView = Without<PageState>;

const TOOLBAR: Readonly<Record<PageState['kind'], ToolbarState>> = {
  article: 'read',
  off: 'off',
  'no-article': 'no-article',
  idle: 'idle',
  reading: 'idle',
  failed: 'idle',
};

/** A text that holds fewer of the reading's paragraphs is another article. */
const SAME_ARTICLE = 0.3;
/** So many characters more than were read are worth another reading. */
const GROWN = 400;
/** How often a page that is no article yet is looked at again, each time it has grown. */
const LATE_TRIES = 6;

/** `isAlive` tells whether the extension still is; where it is not, `stop` takes everything off the page. */
export function startSession(isAlive: () => boolean, stop: AbortController): Session {
  const { signal } = stop;
  const registry = openRegistry();
  let settings: Settings | null = null;
  let byItself: PageReadHow | null = null;
  let wanted: PageReadHow | null = null;
  let other: NoView = { kind: 'idle' };
  let view: ArticleView | null = null;
  let fresh: Freshness | null = null;
  let stopView = new AbortController();
  let turn = 0;
  let late = { tries: 0, size: 0 };

  const loaded = loadSettings().then((found) => {
    settings = found;
  });
  const isOff = (): boolean => settings?.sitesOff.includes(location.hostname) ?? false;
  const state = (): PageState => ({ host: location.hostname, ...(view?.state() ?? other) }) as PageState;
  const tell = (): void => {
    askBackground('toolbar', TOOLBAR[view ? 'article' : other.kind]).catch(() => {});
  };
  const drop = (next: NoView): void => {
    stopView.abort();
    view = fresh = null;
    other = next;
    tell();
  };
  const show = (article: ReadArticle): void => {
    stopView.abort();
    stopView = new AbortController();
    fresh = freshness(article.page);
    view = viewArticle(article, settings!, { registry, signal: stopView.signal, changed: follow });
    tell();
  };
  const read = async (how: PageReadHow): Promise<void> => {
    turn += 1;
    const mine = turn;
    wanted = how;
    if (!view) other = { kind: 'reading' };
    await loaded;
    if (mine !== turn || signal.aborted) return;
    if (isOff()) return drop({ kind: 'off' });
    try {
      const outcome = await readPage(how);
      if (mine !== turn || signal.aborted) return;
      if ('reason' in outcome) drop({ kind: 'no-article', reason: outcome.reason });
      else show(outcome);
    } catch (error) {
      if (mine === turn) drop({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  /** The article's part of the page has changed: marks follow it, and where it has grown it is read again. */
  const follow = (): void => {
    if (!view || !wanted || fresh?.isSame()) return;
    const page = extractPage(wanted);
    const before = view.article.result;
    if ('reason' in page) {
      if (!fresh?.isThere()) restart();
      return;
    }
    fresh = freshness(page);
    if (view.follow(page) < SAME_ARTICLE) restart();
    else if (before.origin === 'live' && page.text.length > before.reading.article.text.length + GROWN)
      void read(wanted);
  };
  /** Another article, or none, has taken the place of the one that was shown: as if the page had just been opened. */
  const restart = (): void => {
    turn += 1;
    late = { tries: 0, size: 0 };
    drop({ kind: 'idle' });
    if (byItself) void read(byItself);
  };
  const beat = (): void => {
    if (!isAlive()) stop.abort();
    if (signal.aborted) return;
    registry.restore();
    if (view && !fresh?.isThere()) follow();
    if (view || !byItself || other.kind !== 'no-article' || late.tries >= LATE_TRIES) return;
    const size = document.getElementsByTagName('p').length;
    if (size === late.size) return;
    late = { tries: late.tries + 1, size };
    if (late.tries > 1 || size > 0) void read(byItself);
  };
  const applySettings = (changed: Settings): void => {
    settings = changed;
    if (isOff()) {
      turn += 1;
      drop({ kind: 'off' });
    } else if (other.kind === 'off' && !view) restart();
    else view?.apply(changed);
  };

  signal.addEventListener('abort', onSettings(applySettings));
  signal.addEventListener('abort', () => {
    turn += 1;
    stopView.abort();
    registry.clear();
  });
  startHeartbeat({ beat, moved: () => (view ? follow() : restart()) }, signal);

  return {
    handlers: {
      state: async () => {
        await loaded;
        if (other.kind === 'idle' && isOff()) drop({ kind: 'off' });
        return state();
      },
      read: async (how) => {
        await read(how);
        return state();
      },
      reveal: (span) => {
        if (view?.reveal(span)) return true;
        follow();
        return view?.reveal(span) ?? false;
      },
      step: (by) => view?.step(by) ?? false,
    },
    begin(how) {
      byItself = how;
      if (how) void read(how);
    },
  };
}
