/**
 * Listens on every target of the extension, its worker above all, for requests that leave it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} base
 */
export function watchRequests(browser, base) {
  /** @type {string[]} */
  const seen = [];
  /** @type {Map<import('puppeteer-core').Target, import('puppeteer-core').CDPSession>} */
  const watched = new Map();
  /** @param {import('puppeteer-core').Target} target */
  const watch = async (target) => {
    if (!target.url().startsWith(base) || watched.has(target)) return;
    const cdp = await target.createCDPSession().catch(() => null);
    if (cdp) watched.set(target, cdp);
    cdp?.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith(base) && !request.url.startsWith('data:')) seen.push(request.url);
    });
    await cdp?.send('Network.enable').catch(() => {});
  };
  browser.on('targetcreated', watch);
  browser.on('targetchanged', watch);
  for (const target of browser.targets()) watch(target);
  return {
    seen,
    /** Ends the watch on what runs now: a worker that is being watched does not end, nor start again. */
    async letGo() {
      const sessions = [...watched.values()];
      watched.clear();
      await Promise.all(sessions.map((session) => session.detach().catch(() => {})));
    },
  };
}
