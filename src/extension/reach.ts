import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { PageState } from './messages.ts';
import { askPage, TOP, Unanswered } from './messaging.ts';

/** The files of the content script, in the order in which a page gets them. */
export const SCRIPTS = { first: 'content.js', second: 'article.js' } as const;

/** What a tab's content script says, or why there can be none: `permission` can be given, the others cannot. */
export type Reached = PageState | { readonly kind: Refusal };
type Refusal = 'restricted' | 'reader-view' | 'permission';

/** Asks the content script of a tab for its state, and injects it first where there is none yet. */
export async function reach(tab: Tabs.Tab): Promise<Reached> {
  const { id } = tab;
  if (id === undefined) return { kind: 'restricted' };
  const present = await stateOf(id);
  if (present) return present;
  try {
    await inject(id, TOP);
  } catch (error) {
    return { kind: refusal(tab, String(error)) };
  }
  return (await stateOf(id)) ?? { kind: 'restricted' };
}

/** Whether nothing was read on a page, or not as far as a reader wants who asks: nobody has asked it to go so far. */
export const isUnread = (reached: Reached): boolean =>
  reached.kind === 'idle' || (reached.kind === 'no-article' && UNREAD.has(reached.reason));

/** Pages that have been looked at, and can be looked at again: what a frame holds may have changed since. */
const UNREAD: ReadonlySet<string> = new Set(['unlikely', 'unrecognised', 'in-frame']);

/** What the content script says; `null` where there is none. */
async function stateOf(tab: number): Promise<PageState | null> {
  try {
    return await askPage(tab)('state');
  } catch (error) {
    if (error instanceof Unanswered) return null;
    throw error;
  }
}

/** Runs the whole content script in a frame of a tab. Throws where the browser does not let us into it. */
export async function inject(tab: number, frame: number): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await browser.scripting.insertCSS({ target, files: ['content.css'] });
  const files = [SCRIPTS.first, SCRIPTS.second];
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
}

/**
 * Why a browser refused. Where it shows us the tab's address it has granted us the tab, so the page itself is out of
 * bounds; else its words tell, of which only those about a missing permission are the same for all such pages.
 */
function refusal({ url }: Tabs.Tab, message: string): Refusal {
  // Firefox shows an article there in its own way, and no extension may come along.
  if (url?.startsWith('about:reader')) return 'reader-view';
  return url === undefined && /permission/i.test(message) ? 'permission' : 'restricted';
}
