import type { Tabs } from 'webextension-polyfill';
import { askPage } from '../messaging.ts';
import { isUnread, type Reached, reach } from '../reach.ts';

/** A page in passing is asked again after so many milliseconds, and at most so many times. */
const AGAIN = 100;
const TIMES = { reading: 150, off: 10 };

/** What was read in a tab. Where nothing has been, opening the popup is the wish to read it: it is read now. */
export async function look(tab: Tabs.Tab): Promise<Reached> {
  const reached = await settled(tab, 'reading');
  return isUnread(reached) ? askPage(tab.id!)('read', 'live') : reached;
}

/** The same for a site that has just been switched on, once its page has heard of it. */
export async function lookSwitchedOn(tab: Tabs.Tab): Promise<Reached> {
  await settled(tab, 'off');
  return look(tab);
}

async function settled(tab: Tabs.Tab, passing: 'reading' | 'off'): Promise<Reached> {
  let reached = await reach(tab);
  for (let time = 0; reached.kind === passing && time < TIMES[passing]; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    reached = await reach(tab);
  }
  return reached;
}
