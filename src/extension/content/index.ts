import browser from 'webextension-polyfill';
import { matchesAddress } from '../../core/recognise/address.ts';
import { answerAsPage } from '../messaging.ts';
import { Session } from './session.ts';

/** The copy of this script that looks after the page. */
interface Copy {
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}

declare global {
  var newsgloss: Copy | undefined;
}

/** After the extension has been updated or removed, a script of its old copy has no extension any more. */
const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** Whether the page stands where a bundled article is published, so that we are here by ourselves and not on request. */
const isBundledSite = (): boolean =>
  (browser.runtime.getManifest().content_scripts ?? []).some(({ matches }) =>
    matches.some((pattern) => matchesAddress(pattern, location.href)),
  );

function start(): void {
  const stop = new AbortController();
  const session = new Session(isAlive, stop);
  stop.signal.addEventListener('abort', answerAsPage(session.handlers));
  globalThis.newsgloss = { isAlive, stop: () => stop.abort() };
  session.begin(isBundledSite() ? 'bundled' : null);
  // Where the reader has allowed the site it goes further; only the background knows.
  const ask = (): void => void Promise.resolve(session.handlers.permission()).catch(() => {});
  ask();
  // Told of a change were all pages but those that the browser had put aside.
  addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal: stop.signal });
}

// The popup injects this script wherever nobody answers at once, so it may find itself already here.
if (!globalThis.newsgloss?.isAlive()) {
  globalThis.newsgloss?.stop();
  start();
}
