/** What may happen to a page without any event that a content script gets in every browser. */
export interface Pulse {
  /** Every second while the page is visible. */
  readonly beat: () => void;
  /** The address has changed in place, but for its fragment. */
  readonly moved: () => void;
}

const EVERY = 1000;

/** A fragment leads to a place in the page, unless it is an application's own address ("#/story/2", "#!story"). */
const addressOf = (href: string): string => href.replace(/#(?![!/]).*$/, '');

/** Looks after the page while it is visible, until `signal` aborts: once a second, and when it comes back. In a hidden tab no timer runs. */
export function startHeartbeat({ beat, moved }: Pulse, signal: AbortSignal): void {
  let known = location.href;
  let timer: ReturnType<typeof setInterval> | undefined;
  const isVisible = (): boolean => document.visibilityState === 'visible';
  const look = (): void => {
    if (!isVisible()) return;
    const before = known;
    known = location.href;
    if (known !== before && addressOf(known) !== addressOf(before)) moved();
    beat();
  };
  const run = (): void => {
    clearInterval(timer);
    timer = isVisible() ? setInterval(look, EVERY) : undefined;
  };
  const turn = (): void => {
    run();
    look();
  };
  run();
  // Where there is a Navigation API, it tells at once of an address that a script of the page has changed.
  globalThis.navigation?.addEventListener('currententrychange', look, { signal });
  addEventListener('popstate', look, { signal });
  addEventListener('pageshow', turn, { signal });
  document.addEventListener('visibilitychange', turn, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}
