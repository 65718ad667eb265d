/**
 * Listens on every target of the extension, its worker above all, for requests that leave it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} base
 */
export function watchRequests(browser, base) {
  /** @type {string[]} */
  const seen = [];
  /** @type {Map<import('puppeteer-core').Target, Promise<import('puppeteer-core').CDPSession | null>>} */
  const watched = new Map();
  let isBlind = false;
  /** @param {import('puppeteer-core').Target} target */
  const watch = async (target) => {
    if (isBlind || !target.url().startsWith(base) || watched.has(target)) return;
    const session = target.createCDPSession().catch(() => null);
    watched.set(target, session);
    const cdp = await session;
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
    /**
     * Does what ends the extension's worker while nothing is watched: a worker that is being watched does not end, nor start
     * again.
     * @param {() => Promise<void>} work
     */
    async without(work) {
      isBlind = true;
      const ended = new Set(browser.targets().filter((target) => target.type() === 'service_worker'));
      const sessions = await Promise.all(watched.values());
      watched.clear();
      await Promise.all(sessions.map((session) => session?.detach().catch(() => {})));
      await work().finally(() => {
        isBlind = false;
      });
      for (const target of browser.targets()) if (!ended.has(target)) watch(target);
    },
  };
}
