import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { SCRIPTS } from '../reach.ts';

/** Runs the second script in the page whose first one asks. Throws where the browser no longer lets us into that page. */
export async function runSecond(sender: Runtime.MessageSender): Promise<void> {
  const target = { tabId: tabOf(sender) };
  // At once: by default the browser waits until the page has loaded.
  await browser.scripting.executeScript({ target, files: [SCRIPTS.second], injectImmediately: true });
}

/** The tab that a message comes from. Throws where it comes from none. */
export function tabOf({ tab }: Runtime.MessageSender): number {
  if (tab?.id === undefined) throw new Error('a message of a page that comes from no tab');
  return tab.id;
}

/** Gives the page that asks the marks' looks as the reader's own style sheet, which no shadow root keeps out. */
export async function styleEverywhere(sender: Runtime.MessageSender): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tabOf(sender) }, files: ['content.css'], origin: 'USER' });
}
