import { browser } from '../browser.ts';
import type { Unasked } from '../messages.ts';
import { answerAsBackground, askReader } from '../messaging.ts';
import { loadSettings, onSettings } from '../settings.ts';
import { isOff, readUnasked } from '../sites.ts';
import { sitesNow } from '../sites-allowed.ts';
import { readOpen, runWhereAllowed, tellPages } from './allowed.ts';
import { run } from './commands.ts';
import { deliver } from './deliver.ts';
import { readFrame } from './frame.ts';
import { library } from './library.ts';
import { prepare } from './prepare.ts';
import { readArticle } from './read.ts';
import { frameOf, runSecond, styleEverywhere, tabOf } from './script.ts';
import { showState } from './toolbar.ts';

/*
 * The browser stops the background whenever it likes and starts it for the next event, so listeners are added at once
 * and nothing is kept that cannot be loaded again.
 */
answerAsBackground((sender) => ({
  unasked: async () => {
    const { url = '' } = sender;
    const how = await unasked(url);
    if (how !== null && how !== 'off') prepare(url, how, library).catch(() => {});
    return how;
  },
  script: () => runSecond(sender),
  style: () => styleEverywhere(sender),
  read: async (article, how, request) =>
    deliver(await readArticle(article, how, library), (part) =>
      askReader(tabOf(sender), frameOf(sender))('part', request, part),
    ),
  frame: (address, how) => readFrame(sender, address, how),
  toolbar: async (state) => {
    if (sender.tab?.id !== undefined) await showState(sender.tab.id, state);
  },
}));

// Firefox for Android has no commands.
browser.commands?.onCommand.addListener((command, tab) => {
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
// Pages hear of a site that has been switched off or on from here: those that show nothing listen to no settings.
onSettings(({ sitesOff }, before) => {
  if (sitesOff.join() !== before.sitesOff.join()) void tellPages();
});

/** How far a page may be read without being asked, by what the browser says it may and the reader wants. */
async function unasked(url: string): Promise<Unasked> {
  const [{ sitesOff }, sites] = await Promise.all([loadSettings(), sitesNow()]);
  return isOff(url, sitesOff) ? 'off' : readUnasked(url, sites);
}

/** Pages hear of it even where the browser refuses the registration. */
async function permissionChanged(): Promise<void> {
  await Promise.allSettled([runWhereAllowed(), tellPages()]);
}
