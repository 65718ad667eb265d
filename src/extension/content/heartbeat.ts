/** What may happen to a page without any event that a content script gets. */
export interface Pulse {
  /** Every second while the page is visible. */
  readonly beat: () => void;
  /** The address has changed in place, but for its fragment. */
  readonly moved: () => void;
}

const EVERY = 1000;

const address = (): string => location.href.replace(/#.*$/, '');

/** Looks after the page while it is visible, until `signal` aborts: once a second, and when it comes back. */
export function startHeartbeat({ beat, moved }: Pulse, signal: AbortSignal): void {
  let known = address();
  const look = (): void => {
    if (document.visibilityState !== 'visible') return;
    const now = address();
    if (now !== known) {
      known = now;
      moved();
    }
    beat();
  };
  const timer = setInterval(look, EVERY);
  addEventListener('popstate', look, { signal });
  addEventListener('pageshow', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}
