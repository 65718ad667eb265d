import type { Tabs } from 'webextension-polyfill';
import type { PageReadHow } from './messages.ts';
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

/** What a tab shows now: nothing is read for it, and nothing waited for. */
export async function present(tab: Tabs.Tab): Promise<Look> {
  return inFrames(tab, await reach(tab), (ask) => ask());
}

/** What was read in a tab. Where nothing has been, this is taken for a wish to read it: it is read now. `reading` where that takes very long. */
export async function look(tab: Tabs.Tab): Promise<Look> {
  const reached = await settled(() => reach(tab));
  return isUnread(reached) ? readTab(tab, 'live') : { frame: TOP, reached };
}

/** The same once the page has heard of a change in what the reader allows, or has switched off or on. */
export async function lookAgain(tab: Tabs.Tab): Promise<Look> {
  await askFrames(tab.id!)('permission');
  return look(tab);
}

/** Has a tab's page read, or read again, and gives what came of it, as `look` does. Throws where it has no content script. */
export async function readTab(tab: Tabs.Tab, how: PageReadHow): Promise<Look> {
  const ask = askPage(tab.id!);
  let state = await ask('read', how);
  // Another page had come in its place.
  if (state.kind === 'idle') state = await ask('read', how);
  // Another reading has come between, of which there is more to know.
  const reached = state.kind === 'reading' ? await settled(() => ask('state')) : state;
  return inFrames(tab, reached, settled);
}

type Asking = (ask: () => Promise<Reached>) => Promise<Reached>;

/** Where a page holds its article in a frame, what that says: it has been read with the page. */
async function inFrames(tab: Tabs.Tab, page: Reached, asking: Asking): Promise<Look> {
  let [frame, reached] = [TOP, page];
  for (let inner = innerFrame(reached); inner !== null; inner = innerFrame(reached)) {
    frame = inner;
    const ask = askPage(tab.id!, inner);
    reached = await asking(() => ask('state'));
  }
  return { frame, reached };
}

const innerFrame = (reached: Reached): number | null => ('frame' in reached ? reached.frame : null);

async function settled(ask: () => Promise<Reached>): Promise<Reached> {
  let reached = await ask();
  for (let time = 0; reached.kind === 'reading' && time < TIMES; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    reached = await ask();
  }
  return reached;
}
