import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';

const keyOf = (tab: number | undefined): string => `scroll-${tab}`;

/**
 * Scrolls a view to where the reader left it in this tab, and remembers from now on where that is, until the browser
 * closes. What is kept are two numbers and none of the page's words; of a private window, nothing.
 */
export async function rememberScroll({ id, incognito }: Tabs.Tab, view: HTMLElement): Promise<void> {
  if (id === undefined || incognito) return;
  const key = keyOf(id);
  const stored: unknown = (await browser.storage.session.get(key))[key];
  const { height, top }: { height?: unknown; top?: unknown } = Object(stored);
  // Another height is another page's summary, or the same read anew.
  if (height === view.scrollHeight && typeof top === 'number') view.scrollTop = top;
  view.addEventListener('scrollend', () => {
    void browser.storage.session.set({ [key]: { height: view.scrollHeight, top: view.scrollTop } });
  });
  await forgetClosed();
}

/** What is kept of tabs that have been closed goes. */
async function forgetClosed(): Promise<void> {
  const [kept, tabs] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  const open = new Set(tabs.map(({ id }) => keyOf(id)));
  const closed = Object.keys(kept).filter((key) => !open.has(key));
  if (closed.length > 0) await browser.storage.session.remove(closed);
}
