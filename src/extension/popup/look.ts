import type { Tabs } from 'webextension-polyfill';
import { askPage } from '../messaging.ts';
import { type Reached, reach } from '../reach.ts';

/** How often a page that is being read is asked again, in milliseconds, and how many times at most. */
const AGAIN = 100;
const TIMES = 150;

/** What was read in a tab. Where nothing has been, opening the popup is the wish to read it: it is read now. */
export async function look(tab: Tabs.Tab): Promise<Reached> {
  const reached = await settled(tab);
  const unread = reached.kind === 'idle' || (reached.kind === 'no-article' && reached.reason === 'unrecognised');
  return unread ? askPage(tab.id!)('read', 'live') : reached;
}

async function settled(tab: Tabs.Tab): Promise<Reached> {
  let reached = await reach(tab);
  for (let time = 0; reached.kind === 'reading' && time < TIMES; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    reached = await reach(tab);
  }
  return reached;
}
