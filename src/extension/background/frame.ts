import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { ReadHow } from '../messages.ts';
import { askPage } from '../messaging.ts';
import { inject } from '../reach.ts';
import { frameOf, tabOf } from './script.ts';

/**
 * Has the frame that shows `address`, within the page that asks, read like a page of its own; gives its number in the tab,
 * or `null` where no such frame may be entered. Throws where its page goes away under it.
 */
export async function readFrame(sender: Runtime.MessageSender, address: string, how: ReadHow): Promise<number | null> {
  const tab = tabOf(sender);
  const frame = await frameAt(tab, address);
  if (frame === null || frame === frameOf(sender)) return null;
  await inject(tab, frame);
  const ask = askPage(tab, frame);
  if ((await ask('state')).kind !== 'article') await ask('read', how);
  return frame;
}

/** The number of a tab's frame by its address: only in the frames themselves do both stand together. */
async function frameAt(tab: number, address: string): Promise<number | null> {
  const addresses = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: () => location.href,
    injectImmediately: true,
  });
  return addresses.find(({ result }) => result === address)?.frameId ?? null;
}
