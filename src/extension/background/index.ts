import browser from 'webextension-polyfill';
import { answerAsBackground } from '../messaging.ts';
import { run } from './commands.ts';
import { library } from './library.ts';
import { readArticle } from './read.ts';
import { showState } from './toolbar.ts';

/*
 * The browser stops the background whenever it likes and starts it for the next event, so listeners are added at once
 * and nothing is kept that cannot be loaded again.
 */
answerAsBackground((sender) => ({
  read: (article, how) => readArticle(article, how, library),
  toolbar: async (state) => {
    if (sender.tab?.id !== undefined) await showState(sender.tab.id, state);
  },
}));

browser.commands.onCommand.addListener((command, tab) => {
  // A page that closed under the command, or that browsers keep extensions off: there is nobody to tell.
  run(command, tab).catch(() => {});
});
