import path from 'node:path';
import { findBrowser, root } from '../setup.mjs';
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

/**
 * Launches a browser with the built extension over a running server.
 * @param {import('../setup.mjs').BrowserName} name
 * @param {{ hosts: readonly string[] }} server
 * @param {Partial<import('./session.mjs').LaunchOptions>} [options]
 * @returns {Promise<import('./session.mjs').Session>}
 */
export async function launch(name, server, options = {}) {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed`);
  const extension = options.extension ?? path.join(root, 'dist', name === 'chromium' ? 'chrome' : 'firefox');
  const { hosts } = server;
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  return start({ ...options, extension, executablePath, hosts });
}
