import { browser } from '../browser.ts';
import { answerAsBackground } from '../messaging.ts';
import { readUnasked } from '../sites.ts';
import { sitesNow } from '../sites-allowed.ts';
import { readOpen, runWhereAllowed, tellPages } from './allowed.ts';
import { run } from './commands.ts';
import { library } from './library.ts';
import { readArticle } from './read.ts';
import { runSecond } from './script.ts';
import { showState } from './toolbar.ts';

/*
 * The browser stops the background whenever it likes and starts it for the next event, so listeners are added at once
 * and nothing is kept that cannot be loaded again.
 */
answerAsBackground((sender) => ({
  unasked: async () => {
    const how = readUnasked(sender.url ?? '', await sitesNow());
    // A page that may be read is likely to ask for that next.
    if (how) library.index().catch(() => {});
    return how;
  },
  script: () => runSecond(sender),
  read: (article, how) => readArticle(article, how, library),
  toolbar: async (state) => {
    if (sender.tab?.id !== undefined) await showState(sender.tab.id, state);
  },
}));

browser.commands.onCommand.addListener((command, tab) => {
  // A page that closed under the command, or that browsers keep extensions off: there is nobody to tell.
  run(command, tab).catch(() => {});
});

browser.runtime.onInstalled.addListener(() => void runWhereAllowed());
browser.runtime.onStartup.addListener(() => void runWhereAllowed());
// Also what the reader allows or takes back on the browser's own pages comes here.
browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  if (origins.length === 0) return;
  await permissionChanged();
  await readOpen(origins);
});
browser.permissions.onRemoved.addListener(permissionChanged);

/** Pages hear of it even where the browser refuses the registration. */
async function permissionChanged(): Promise<void> {
  await Promise.allSettled([runWhereAllowed(), tellPages()]);
}
