import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { SCRIPTS } from '../reach.ts';

/** Runs the second script in the page whose first one asks. Throws where the browser no longer lets us into that page. */
export async function runSecond({ tab }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('no tab to run the script in');
  const { second } = SCRIPTS;
  // At once: by default the browser waits until the page has loaded.
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [second], injectImmediately: true });
}
