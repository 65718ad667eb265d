import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { wordsIn } from './look.mjs';
import { until } from './session.mjs';

/** Fixed, so that the addresses of the extension's pages are known before it is installed. */
const UUID = '8f4e2a56-6f0f-4c1b-9a3f-3b1d7f2c9e11';

/** The panel that holds the popup's page, in the browser's own window. */
const PANEL = `document.querySelector('.webextension-popup-browser')`;

/**
 * Launches Firefox with the extension in a fresh profile. Pages are driven by WebDriver BiDi; what BiDi does not reach, the
 * popup's panel and the event page, is driven by scripts in the browser's privileged scope.
 * @param {import('./session.mjs').LaunchOptions} options
 * @returns {Promise<import('./session.mjs').Session>}
 */
export async function launchFirefox({ extension, executablePath, hosts, headless = true, dark = false, prefs = {} }) {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'));
  const addon = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: UUID }),
      'network.dns.localDomains': hosts.join(','),
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'browser.theme.content-theme': dark ? 0 : 1,
      'browser.theme.toolbar-theme': dark ? 0 : 1,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.aboutConfig.showWarning': false,
      ...prefs,
    },
  });
  const send = bidi(browser);
  const privileged = await privilegedScope(send);
  await privileged(WATCH_REQUESTS, addon);
  await browser.installExtension(extension);
  const base = `moz-extension://${UUID}/`;

  return {
    name: 'firefox',
    base,
    browser,
    newPage: () => browser.newPage(),
    openOwnPage: (page, address) => go(page, base + address),
    openInReaderView: (page, url) => go(page, `about:reader?url=${encodeURIComponent(url)}`),
    async openPrivate(url) {
      await privileged(ALLOW_PRIVATE, addon);
      const opened = browser.waitForTarget((target) => target.url() === url);
      await privileged(`window.openTrustedLinkIn(argument, 'window', { private: true })`, url);
      return (await opened).asPage();
    },
    async openPopup(page) {
      await page.bringToFront();
      await privileged(CLOSE_POPUP);
      await privileged(OPEN_POPUP, addon);
      await until(
        () =>
          privileged(
            `return ${PANEL} && ${PANEL}.closest('panel').state === 'open' && ${PANEL}.contentTitle !== '' && ${PANEL}.currentURI.spec.includes('popup.html')`,
          ),
        'the popup to open',
      );
      return {
        run: (body, argument) =>
          privileged(
            RUN_IN_POPUP,
            `JSON.stringify((${body})(content.document, ${JSON.stringify(argument) ?? 'undefined'}))`,
          ),
        picture: async () => Buffer.from(await privileged(PICTURE, dark ? 'rgb(28,27,34)' : 'white'), 'base64'),
        close: async () => {
          await privileged(CLOSE_POPUP);
          await until(() => privileged(`return !${PANEL}`), 'the popup to close');
        },
      };
    },
    async command(page, name) {
      await page.bringToFront();
      const key = manifest.commands[name].suggested_key.default.split('+').at(-1);
      await privileged(PRESS, key);
    },
    async printing(page, on) {
      await page.bringToFront();
      await privileged(`gBrowser.selectedBrowser.browsingContext.mediumOverride = argument`, on ? 'print' : '');
    },
    inCard: (_, body) => privileged(RUN_IN_TAB, inCard(body)),
    cardText: async () => (await privileged(RUN_IN_TAB, inCard(wordsIn))) ?? '',
    async killBackground() {
      await privileged(
        `await WebExtensionPolicy.getByID(argument).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
        addon,
      );
    },
    agree: () => privileged(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`),
    grant: (origin) => privileged(CHANGE_PERMISSIONS, { addon, change: 'add', origin }),
    revoke: (origin) => privileged(CHANGE_PERMISSIONS, { addon, change: 'remove', origin }),
    extensionRequests: () => privileged('return globalThis.newsglossRequests'),
    async reload() {
      await browser.installExtension(extension);
    },
    async close() {
      await browser.close();
    },
  };

  /** Where puppeteer waits for ever. @param {import('puppeteer-core').Page} page @param {string} url */
  function go(page, url) {
    const { _id: context } = /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()));
    return send('browsingContext.navigate', { context, url, wait: 'complete' });
  }
}

/**
 * @typedef {(method: string, params: object) => Promise<any>} Send
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Send}
 */
function bidi(browser) {
  const { connection } = /** @type {{ connection: { send: Send } }} */ (/** @type {unknown} */ (browser));
  return async (method, params) => {
    const answer = await connection.send(method, params);
    return answer.result ?? answer;
  };
}

/**
 * Gives a function that runs a body in the browser's own scope; the body sees `argument` and the window before the reader,
 * and what it returns comes back as JSON.
 * @param {Send} send
 * @returns {Promise<(body: string, argument?: unknown) => Promise<any>>}
 */
async function privilegedScope(send) {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = contexts.find((/** @type {{ url: string }} */ entry) => entry.url.includes('browser.xhtml'));
  return async (body, argument) => {
    const expression = `(async (argument) => { ${BEFORE_READER} ${body}})(${JSON.stringify(argument) ?? 'undefined'}).then((value) => JSON.stringify(value === undefined ? null : value))`;
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
}

const BEFORE_READER = `const window = Services.wm.getMostRecentWindow('navigator:browser'); const { document, gBrowser } = window;`;

const OPEN_POPUP = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(argument);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** The browser's own shortcut for a command of the extension, as it is when its keys are pressed. */
const PRESS = `
  const keys = [...document.querySelectorAll('keyset[id*=newsgloss] > key')];
  keys.find((key) => key.getAttribute('key') === argument).dispatchEvent(new Event('command', { bubbles: true }));`;

const CLOSE_POPUP = `${PANEL}?.closest('panel')?.hidePopup()`;

/**
 * A script of the browser's own in the process of a page, which no policy of the page forbids. What it clicks counts as
 * clicked by the reader.
 * @param {string} where gives the browser element
 */
const runIn = (where) => `
  const manager = ${where}.messageManager;
  const answer = new Promise((done) => {
    const heard = (message) => { manager.removeMessageListener('newsgloss:answer', heard); done(message.data); };
    manager.addMessageListener('newsgloss:answer', heard);
  });
  const source = '(() => { let value, error = null; const input = content.windowUtils.setHandlingUserInput(true); try { value = ' + argument + '; } catch (thrown) { error = String(thrown); } input.destruct(); sendAsyncMessage("newsgloss:answer", { value, error }); })()';
  manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  const silence = new Promise((_, fail) => setTimeout(fail, 5000, new Error('no answer from the page: has it closed?')));
  const { value, error } = await Promise.race([answer, silence]);
  if (error) throw new Error(error);
  return value === undefined ? null : JSON.parse(value);`;

const RUN_IN_POPUP = runIn(PANEL);
const RUN_IN_TAB = runIn('gBrowser.selectedBrowser');

/** What runs over the card's shadow root in the tab before the reader. @param {(root: ShadowRoot) => unknown} body */
const inCard = (body) => `JSON.stringify((() => {
  const root = content.document.querySelector('[data-newsgloss]')?.openOrClosedShadowRoot;
  return root ? (${body})(root) : null;
})())`;

const PICTURE = `
  const bitmap = await ${PANEL}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, argument);
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

const ALLOW_PRIVATE = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(argument, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(argument)).reload();`;

const CHANGE_PERMISSIONS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { addon, change, origin } = argument;
  const { extension } = WebExtensionPolicy.getByID(addon);
  await ExtensionPermissions[change](addon, { permissions: [], origins: [origin], data_collection: [] }, extension);`;

const WATCH_REQUESTS = `
  globalThis.newsglossRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const principal = channel.loadInfo?.triggeringPrincipal;
    if (principal?.addonId === argument) globalThis.newsglossRequests.push(channel.URI.spec);
  }, 'http-on-modify-request');`;
