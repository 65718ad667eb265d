import type { Tabs } from 'webextension-polyfill';
import type { PageReadHow, PageState } from './messages.ts';
import { askFrames, askPage, TOP } from './messaging.ts';
import { isUnread, type Reached, reach } from './reach.ts';

/** What there is in a tab, and the frame of it whose content script says so: the page itself, or where that holds its article in a frame, that. */
export interface Look {
  readonly frame: number;
  readonly reached: Reached;
}

/** A page that is being read is asked again after so many milliseconds, and at most so many times. */
const AGAIN = 100;
const TIMES = 150;

/** What was read in a tab. Where nothing has been, this is taken for a wish to read it: it is read now. */
export async function look(tab: Tabs.Tab): Promise<Look> {
  const reached = await settled(tab);
  return isUnread(reached) ? readTab(tab, 'live') : { frame: TOP, reached };
}

/** The same once the page has heard of a change in what the reader allows, or has switched off or on. */
export async function lookAgain(tab: Tabs.Tab): Promise<Look> {
  await askFrames(tab.id!)('permission');
  return look(tab);
}

/** Has a tab's page read, or read again, and gives what came of it. Throws where it has no content script. */
export async function readTab(tab: Tabs.Tab, how: PageReadHow): Promise<Look> {
  let frame = TOP;
  let state = await askPage(tab.id!)('read', how);
  // What a frame holds has been read with the page.
  for (let inner = innerFrame(state); inner !== null; inner = innerFrame(state)) {
    frame = inner;
    state = await askPage(tab.id!, frame)('state');
  }
  return { frame, reached: state };
}

const innerFrame = (state: PageState): number | null => ('frame' in state ? state.frame : null);

async function settled(tab: Tabs.Tab): Promise<Reached> {
  let reached = await reach(tab);
  for (let time = 0; reached.kind === 'reading' && time < TIMES; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    reached = await reach(tab);
  }
  return reached;
}
