import type { Browser } from 'webextension-polyfill';

let made: Browser | undefined;

/** Bundlers run a module that is required where it is first required, not where the file begins. */
const make = (): Browser => require('webextension-polyfill');

/**
 * The extension API, answering with promises in Chrome and Firefox alike. It is made when it is first used: in Firefox that
 * takes longer than all else that our content script does on a page without an article.
 */
export const browser: Browser = new Proxy({} as Browser, {
  get: (_, name) => {
    made ??= make();
    return Reflect.get(made, name);
  },
});
