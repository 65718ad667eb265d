/**
 * Derives a browser's manifest from manifest.json, which is written in Chrome's terms with Firefox's settings beside them.
 * The two differ only in the background's form and in what the other browser would warn about.
 * @param {Record<string, any>} manifest
 * @param {'chrome' | 'firefox'} browser
 * @param {readonly string[]} addresses match patterns of all bundled articles
 * @param {string} version
 * @returns {Record<string, unknown>}
 */
export function manifestFor(manifest, browser, addresses, version) {
  const { browser_specific_settings, minimum_chrome_version, background, ...shared } = manifest;
  const content_scripts = shared.content_scripts.map((/** @type {object} */ script) => ({
    ...script,
    matches: addresses,
  }));
  // Without it Chrome runs no second script where the first one has been run by the manifest.
  const both = { ...shared, version, content_scripts, host_permissions: addresses };
  if (browser === 'chrome') return { ...both, minimum_chrome_version, background };
  return {
    ...both,
    browser_specific_settings,
    background: { scripts: [background.service_worker], type: background.type },
  };
}
