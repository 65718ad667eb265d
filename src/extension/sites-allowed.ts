import { browser } from './browser.ts';
import type { Sites } from './sites.ts';

/** Where bundled articles are published, as the manifest says. */
export const ownSites = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);

/** What Newsgloss may see at this moment. The browser alone keeps it, and changes it at the reader's word. */
export async function sitesNow(): Promise<Sites> {
  const { origins = [] } = await browser.permissions.getAll();
  return { origins, own: ownSites() };
}
