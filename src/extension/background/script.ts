import type { Runtime, Scripting } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { TOP } from '../messaging.ts';
import { SCRIPTS } from '../reach.ts';

/** Runs the second script in the page whose first one asks. Throws where the browser no longer lets us into that page. */
export async function runSecond(sender: Runtime.MessageSender): Promise<void> {
  const target = targetOf(sender);
  // At once: by default the browser waits until the page has loaded.
  await browser.scripting.executeScript({ target, files: [SCRIPTS.second], injectImmediately: true });
}

/** The tab that a message comes from. Throws where it comes from none. */
export function tabOf({ tab }: Runtime.MessageSender): number {
  if (tab?.id === undefined) throw new Error('a message of a page that comes from no tab');
  return tab.id;
}

/** The frame of that tab. */
export const frameOf = ({ frameId }: Runtime.MessageSender): number => frameId ?? TOP;

/** The one frame that a message comes from. */
const targetOf = (sender: Runtime.MessageSender): Scripting.InjectionTarget => ({
  tabId: tabOf(sender),
  frameIds: [frameOf(sender)],
});

/** Gives the page that asks the marks' looks as the reader's own style sheet, which no shadow root keeps out. */
export async function styleEverywhere(sender: Runtime.MessageSender): Promise<void> {
  await browser.scripting.insertCSS({ target: targetOf(sender), files: ['content.css'], origin: 'USER' });
}
