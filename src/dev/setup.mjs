/** Set-up that a fresh machine needs, with nothing but Node: the packages, and for the browser tests the browsers. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The Debian package and the executables, in order of preference, of each browser. */
const BROWSERS = {
  chromium: {
    packageName: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  },
  firefox: { packageName: 'firefox-esr', commands: ['firefox-esr', 'firefox'] },
};

/** Places outside PATH where the browsers install themselves on macOS and Windows. */
const USUAL_PLACES = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @type {readonly BrowserName[]} */
export const browserNames = ['chromium', 'firefox'];

/**
 * Runs a command in the project's folder, its output going where ours goes.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it ended well
 */
export function run(command, args) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

/** Installs the packages of the lock file where they are missing or older than it. Ends the process with a sentence if that fails. */
export function ensurePackages() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(installed) && sameVersions(lock, installed)) return;
  console.log('Installing the packages that the lock file names …');
  if (!run('npm', ['ci', '--no-fund', '--no-audit'])) fail('npm could not install the packages; its words are above.');
}

/** @param {string} lock @param {string} installed */
function sameVersions(lock, installed) {
  /** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = packagesOf(installed);
  return Object.entries(packagesOf(lock)).every(
    ([name, { version, optional }]) => !name || optional || have[name]?.version === version,
  );
}

/**
 * Where a browser is installed.
 * @param {BrowserName} name
 * @returns {string | null} the path of its executable; `NEWSGLOSS_CHROMIUM` and `NEWSGLOSS_FIREFOX` go first
 */
export function findBrowser(name) {
  const named = process.env[`NEWSGLOSS_${name.toUpperCase()}`];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = BROWSERS[name].commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...USUAL_PLACES[name]].find((file) => existsSync(file)) ?? null;
}

/**
 * Makes sure that browsers are installed: by apt-get where we are root on Debian or its kin; elsewhere ends the process
 * with a sentence that says what to install.
 * @param {readonly BrowserName[]} names
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (!missing.length) return;
  const packages = missing.map((name) => BROWSERS[name].packageName);
  const debianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!debianRoot) {
    fail(
      `Please install ${missing.join(' and ')} (on Debian: apt-get install ${packages.join(' ')}), or name the program in ${missing.map((name) => `NEWSGLOSS_${name.toUpperCase()}`).join(', ')}.`,
    );
  }
  console.log(`Installing ${packages.join(' and ')} by apt-get …`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const quiet = ['-qq', '-y', '-o', 'Dpkg::Use-Pty=0'];
  const installed =
    run('apt-get', ['update', ...quiet]) &&
    run('apt-get', ['install', ...quiet, '--no-install-recommends', ...packages, 'fonts-liberation']);
  if (!installed || missing.some((name) => !findBrowser(name)))
    fail(`apt-get could not install ${packages.join(' and ')}; its words are above.`);
}

/**
 * Ends the process with a sentence.
 * @param {string} sentence
 * @returns {never}
 */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
