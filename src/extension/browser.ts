import polyfill, { type Browser } from 'webextension-polyfill';

/** The extension API, answering with promises in Chrome and Firefox alike. */
export const browser: Browser = polyfill;
