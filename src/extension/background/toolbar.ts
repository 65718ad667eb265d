import { browser } from '../browser.ts';
import type { ToolbarState } from '../messages.ts';

/** The button's picture and tooltip for each state; the pictures differ in shape. */
const LOOKS: Record<ToolbarState, { readonly icon: string; readonly title: string }> = {
  read: { icon: 'read', title: 'action_title_read' },
  off: { icon: 'off', title: 'action_title_off' },
  'no-article': { icon: 'idle', title: 'action_title_no_article' },
  idle: { icon: 'idle', title: 'action_title' },
};

/** Shows a tab's state on the toolbar button. A tab that has closed meanwhile is no error. */
export async function showState(tab: number, state: ToolbarState): Promise<void> {
  const { icon, title } = LOOKS[state];
  const path = { 16: `icons/${icon}-16.png`, 32: `icons/${icon}-32.png` };
  await Promise.all([
    browser.action.setIcon({ tabId: tab, path }),
    browser.action.setTitle({ tabId: tab, title: browser.i18n.getMessage(title) }),
  ]).catch(() => {});
}
