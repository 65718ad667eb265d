import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { inCard } from './chromium-card.mjs';
import { watchRequests } from './chromium-requests.mjs';
import { wordsIn } from './look.mjs';
import { until } from './session.mjs';

/** Keeps the browser from calling out on its own. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--screen-info={1600x1200}',
];

/**
 * Launches Chromium with the extension in a fresh profile.
 * @param {import('./session.mjs').LaunchOptions} options
 * @returns {Promise<import('./session.mjs').Session>}
 */
export async function launchChromium({ extension, executablePath, hosts, headless = true, dark = false }) {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'newsgloss-chromium-'));
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--host-resolver-rules=${rules}`],
  });
  const id = await browser.installExtension(extension);
  const base = `chrome-extension://${id}/`;
  const requests = watchRequests(browser, base);
  /** The popup that was opened last: the next click must not meet it while it closes. @type {import('puppeteer-core').Target | null} */
  let shown = null;

  /** @param {import('puppeteer-core').Page} page */
  const theme = (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);

  return {
    name: 'chromium',
    base,
    browser,
    async newPage() {
      const page = await browser.newPage();
      await theme(page);
      return page;
    },
    async openOwnPage(page, address) {
      await page.goto(base + address);
    },
    openInReaderView: null,
    async openPrivate(url) {
      await onExtensionsPage(browser, (page) => allowPrivate(page, id));
      const page = await browser.newPage();
      await page.goto(`${base}options.html`);
      const opened = browser.waitForTarget((target) => target.url() === url);
      await page.evaluate(`chrome.windows.create({ incognito: true, url: '${url}' })`);
      await page.close();
      return (await opened).asPage();
    },
    async openPopup(page) {
      const popup = await twice(async () => {
        await gone(browser, shown);
        await page.bringToFront();
        const before = new Set(browser.targets());
        const opened = browser.waitForTarget((target) => target.url() === `${base}popup.html` && !before.has(target), {
          timeout: 10_000,
        });
        const own = (await browser.extensions()).get(id);
        if (!own) throw new Error('the extension is not installed');
        await own.triggerAction(page);
        shown = await opened;
        const popup = await shown.asPage();
        await theme(popup);
        return popup;
      });
      return {
        run: async (body, argument) =>
          /** @type {any} */ (await popup.evaluate(`(${body})(document, ${JSON.stringify(argument) ?? 'undefined'})`)),
        picture: async () => Buffer.from(await popup.screenshot()),
        close: () => gone(browser, shown),
      };
    },
    // Keys that a driver presses reach the page alone, not the browser's own shortcuts: this begins where those end.
    async command(page, name) {
      await page.bringToFront();
      const own = (/** @type {import('puppeteer-core').Target} */ target) =>
        target.type() === 'service_worker' && target.url().startsWith(base);
      const worker = await (await browser.waitForTarget(own)).worker();
      await worker?.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch('${name}', tab))`,
      );
    },
    printing: (page, on) => page.emulateMediaType(on ? 'print' : undefined),
    inCard,
    cardText: async (page) => (await inCard(page, wordsIn)) ?? '',
    killBackground: () => requests.without(() => endWorker(browser, base)),
    agree: (origin) => onExtensionsPage(browser, (page) => agree(page, id, origin)),
    grant: (origin) =>
      onExtensionsPage(browser, async (page) => {
        await agree(page, id, origin);
        await page.goto(`${base}options.html`);
        await page.evaluate(`chrome.permissions.request({ origins: ['${origin}'] })`);
        // Nobody opens a page sooner after saying yes than the extension has told the browser where it runs.
        const runs = `chrome.scripting.getRegisteredContentScripts().then((all) => all.some(({ matches }) => matches.includes('${origin}')))`;
        await until(
          () => /** @type {Promise<boolean>} */ (page.evaluate(runs)),
          'the extension to run there',
          3000,
        ).catch(() => {});
      }),
    revoke: (origin) =>
      onExtensionsPage(browser, async (page) => {
        await page.evaluate(`chrome.developerPrivate.removeHostPermission('${id}', '${origin}')`);
        // The browser remembers what was allowed once, and gives it back together with all sites: not in a test. Of what
        // the manifest requires it will not hear.
        await page.goto(`${base}options.html`);
        await page.evaluate(`chrome.permissions.remove({ origins: ['${origin}'] }).catch(() => {})`);
      }),
    extensionRequests: async () => [...requests.seen],
    async reload() {
      await browser.installExtension(extension);
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Ends the extension's worker, as the browser does when it idles.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} base
 */
async function endWorker(browser, base) {
  const cdp = await browser.target().createCDPSession();
  const worker = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(base),
    );
  const targetId = (await worker())?.targetId;
  await until(async () => {
    if (!targetId || (await worker())?.targetId !== targetId) return true;
    // One that is just starting does not hear of it.
    await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
    return false;
  }, 'the service worker to end');
  await cdp.detach();
}

/**
 * Closes a target, and waits until it is.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Target | null} target
 */
async function gone(browser, target) {
  if (!target || !browser.targets().includes(target)) return;
  const page = await target.asPage().catch(() => null);
  await page?.close().catch(() => {});
  await until(async () => !browser.targets().includes(target), 'the popup to close');
}

/**
 * A popup closes when its window loses the focus, which a tab that has just closed can make it do: once more, then.
 * @template T
 * @param {() => Promise<T>} work
 */
const twice = (work) => work().catch(() => work());

/**
 * What the reader has allowed on the browser's own page is not asked about again when the extension requests it.
 * @param {import('puppeteer-core').Page} page that page
 * @param {string} id
 * @param {string} origin
 * @returns {Promise<unknown>}
 */
const agree = (page, id, origin) => page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${origin}')`);

/**
 * Lets the extension into private windows, for which the browser loads it anew, as it does in developer mode only.
 * @param {import('puppeteer-core').Page} page that page
 * @param {string} id
 */
async function allowPrivate(page, id) {
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`,
  );
  const isReady = `chrome.developerPrivate.getExtensionInfo('${id}').then((info) => info.state === 'ENABLED' && info.incognitoAccess.isActive)`;
  await until(async () => Boolean(await page.evaluate(isReady)), 'the extension to be loaded anew');
}

/**
 * Does something on the browser's own page about extensions, in a window of its own, so that the tab before the reader stays there.
 * @param {import('puppeteer-core').Browser} browser
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} work
 */
async function onExtensionsPage(browser, work) {
  const page = await browser.newPage({ type: 'window' });
  await page.goto('chrome://extensions/');
  await work(page);
  await page.close();
}
