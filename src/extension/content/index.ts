import { removeLeftCards } from '../../page/card/host.ts';
import { browser } from '../browser.ts';
import { Visit } from './visit.ts';

/** After the extension has been updated or removed, a script of its old copy has no extension any more. */
const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

function start(): void {
  const stop = new AbortController();
  const { signal } = stop;
  const visit = new Visit(isAlive, stop);
  globalThis.newsgloss = { isAlive, stop: () => stop.abort(), take: (open) => visit.take(open) };
  void visit.begin();
  addEventListener('pageshow', ({ persisted }) => void (persisted && visit.resume()), { signal });
}

// The popup injects this script wherever nobody answers at once, so it may find itself already here.
if (!globalThis.newsgloss?.isAlive()) {
  globalThis.newsgloss?.stop();
  removeLeftCards();
  start();
}
