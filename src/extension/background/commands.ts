import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { look, present } from '../look.ts';
import { askPage } from '../messaging.ts';
import { saveSettings } from '../settings.ts';

/** What each keyboard command of the manifest does in the tab before the reader. */
export const COMMANDS: Readonly<Record<string, (tab: Tabs.Tab) => Promise<unknown>>> = {
  'toggle-highlights': async (tab) => {
    const { reached } = await present(tab);
    if (reached.kind === 'article') await saveSettings((now) => ({ highlights: !now.highlights }));
    // On a page that nobody has read yet the key is a wish to have it read, and marked.
    else if ((await look(tab)).reached.kind === 'article') await saveSettings(() => ({ highlights: true }));
  },
  next: (tab) => step(tab, 1),
  previous: (tab) => step(tab, -1),
};

/** Runs a command; a page that cannot be read leaves it without effect. */
export async function run(command: string, given: Tabs.Tab | undefined): Promise<void> {
  const tab = given ?? (await activeTab());
  if (tab) await COMMANDS[command]?.(tab);
}

async function step(tab: Tabs.Tab, by: 1 | -1): Promise<void> {
  const { frame, reached } = await look(tab);
  if (reached.kind === 'article') await askPage(tab.id!, frame)('step', by);
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
