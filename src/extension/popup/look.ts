import type { Tabs } from 'webextension-polyfill';
import { askPage } from '../messaging.ts';
import { isUnread, type Reached, reach } from '../reach.ts';

/** A page that is being read is asked again after so many milliseconds, and at most so many times. */
const AGAIN = 100;
const TIMES = 150;

/** What was read in a tab. Where nothing has been, opening the popup is the wish to read it: it is read now. */
export async function look(tab: Tabs.Tab): Promise<Reached> {
  const reached = await settled(tab);
  return isUnread(reached) ? askPage(tab.id!)('read', 'live') : reached;
}

/** The same once the page has heard of a change in what the reader allows, or has switched off or on. */
export async function lookAgain(tab: Tabs.Tab): Promise<Reached> {
  await askPage(tab.id!)('permission');
  return look(tab);
}

async function settled(tab: Tabs.Tab): Promise<Reached> {
  let reached = await reach(tab);
  for (let time = 0; reached.kind === 'reading' && time < TIMES; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    reached = await reach(tab);
  }
  return reached;
}
