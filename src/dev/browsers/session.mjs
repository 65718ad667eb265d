/**
 * What both browsers offer a test, and `npm start`.
 *
 * @typedef {object} LaunchOptions
 * @property {string} extension the folder of the built extension
 * @property {string} executablePath
 * @property {readonly string[]} hosts names that must lead to loopback
 * @property {boolean} [headless] default true
 * @property {boolean} [dark] whether the reader's system is dark
 * @property {Record<string, string | number | boolean>} [prefs] Firefox preferences
 *
 * @typedef {object} Popup the toolbar popup, opened as a click on the icon opens it
 * @property {<T, A>(body: (document: Document, argument: A) => T, argument?: A) => Promise<T>} run runs `body` in the popup; only JSON goes in and comes out
 * @property {() => Promise<Buffer>} picture a PNG
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Session
 * @property {'chromium' | 'firefox'} name
 * @property {string} base the address of the extension's own pages, with a slash at its end
 * @property {import('puppeteer-core').Browser} browser
 * @property {() => Promise<import('puppeteer-core').Page>} newPage
 * @property {(page: import('puppeteer-core').Page, address: string) => Promise<void>} openOwnPage opens a page of the extension in a tab
 * @property {(url: string) => Promise<import('puppeteer-core').Page>} openPrivate opens an address in a private window, into which the extension is let; for that it is loaded anew
 * @property {((page: import('puppeteer-core').Page, url: string) => Promise<void>) | null} openInReaderView shows an article in the browser's own view of it; `null` where there is none
 * @property {(page: import('puppeteer-core').Page) => Promise<Popup>} openPopup opens the popup over a tab; grants activeTab as a click does
 * @property {(page: import('puppeteer-core').Page, name: 'toggle-highlights' | 'next' | 'previous') => Promise<void>} command gives a keyboard command of the manifest over a tab
 * @property {(page: import('puppeteer-core').Page, on: boolean) => Promise<void>} printing shows a page as it would be printed
 * @property {<T>(page: import('puppeteer-core').Page, body: (root: ShadowRoot) => T) => Promise<T | null>} inCard runs `body` over the card's shadow root, which is closed to the page; only JSON comes out, and `null` while there is none
 * @property {(page: import('puppeteer-core').Page) => Promise<string>} cardText the words in the open card; empty while none is open
 * @property {(origin: string) => Promise<void>} agree answers yes, in advance, where the extension asks for a match pattern
 * @property {(origin: string) => Promise<void>} grant allows the extension a match pattern, as the reader does by saying yes to its question
 * @property {(origin: string) => Promise<void>} revoke takes that back, as the reader does on the browser's own page
 * @property {() => Promise<void>} killBackground ends the service worker or event page, as the browser does when it idles
 * @property {() => Promise<string[]>} extensionRequests addresses outside the extension that it has asked for since launch
 * @property {() => Promise<void>} reload loads the extension anew from its folder
 * @property {() => Promise<void>} close
 */

/**
 * Waits until `check` gives something, looking every 50 ms.
 * @template T
 * @param {() => Promise<T | null | undefined | false>} check
 * @param {string} what ends up in the error: "the popup to open"
 * @param {number} [patience] milliseconds
 * @returns {Promise<T>}
 */
export async function until(check, what, patience = 10_000) {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await check();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`waited ${patience / 1000} s for ${what}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
