import type { Browser } from 'webextension-polyfill';

const { browser: named, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/**
 * The extension API, which answers with promises under both names: `browser` in Firefox, `chrome` in Chrome from Manifest
 * V3 on. Asked for by its parts, since an element of the page whose id is "browser" answers to that name too.
 */
export const browser: Browser = named?.runtime?.id ? named : chrome;
