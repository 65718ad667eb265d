import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { askFrames } from '../messaging.ts';
import { reach, SCRIPTS } from '../reach.ts';
import { allowedBy, type Sites } from '../sites.ts';
import { sitesNow } from '../sites-allowed.ts';

const ID = 'allowed-sites';

let last: Promise<unknown> = Promise.resolve();

/**
 * Has the browser run the content script on the sites that the reader has allowed, and on no other. What is allowed is
 * asked anew each time, and one change waits for another, so it may be called at any moment and as often as one likes.
 */
export function runWhereAllowed(): Promise<void> {
  const now = last.then(async () => register(await sitesNow()));
  last = now.catch(() => {});
  return now;
}

async function register(sites: Sites): Promise<void> {
  const { scripting } = browser;
  const wanted = scriptFor(sites);
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (wanted)
    await (registered ? scripting.updateContentScripts([wanted]) : scripting.registerContentScripts([wanted]));
  else if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
}

/** The content script as the manifest has it, on the allowed sites; `null` where there are none. */
function scriptFor(sites: Sites): Scripting.RegisteredContentScript | null {
  const matches = allowedBy(sites);
  if (matches.length === 0) return null;
  return {
    id: ID,
    matches,
    // There it runs already.
    excludeMatches: [...sites.own],
    js: [SCRIPTS.first],
    css: ['content.css'],
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

/**
 * Has pages read that lie open before the reader on sites just allowed: the page that the reader has allowed it on is
 * among them, and the popup that asked may have closed under the browser's question.
 */
export async function readOpen(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ active: true, url: [...origins] });
  await Promise.allSettled(tabs.map((tab) => reach(tab)));
}

/** Tells every page that has our script that what is allowed has changed; which those are nobody has to remember. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && askFrames(id)('permission')));
}
