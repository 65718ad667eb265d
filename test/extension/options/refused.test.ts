// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { say } from '../say.ts';

/** A browser that refuses every change. */
const refuse = () => Promise.reject(new Error('no'));
const own = '*://*.gazette.example/*';
const allowed = '*://news.example/*';

vi.mock('../../../src/extension/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (key: string, values: string[]) => say(key, ...values) },
    runtime: { getManifest: () => ({ content_scripts: [{ matches: [own] }] }) },
    storage: {
      local: { get: async () => ({}), set: refuse },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    permissions: {
      getAll: async () => ({ origins: [own, allowed] }),
      request: refuse,
      remove: refuse,
      onAdded: { addListener: () => {} },
      onRemoved: { addListener: () => {} },
    },
    commands: { getAll: async () => [] },
  },
}));

const click = (selector: string): void => {
  const found = document.querySelector<HTMLElement>(selector)!;
  found.focus();
  found.click();
};
const isTold = (key: string) => vi.waitFor(() => expect(document.getElementById('status')?.textContent).toBe(say(key)));

beforeEach(async () => {
  document.body.innerHTML = '<main id="options"></main><p id="status"></p>';
  vi.resetModules();
  await import('../../../src/extension/options/index.ts');
});

test('a choice that could not be saved is not shown, and the one that holds has the focus', async () => {
  click('[name=density-name][value=none]');
  await isTold('settings_refused');
  const holds = document.querySelector<HTMLInputElement>('[name=density-name]:checked')!;
  expect(holds.value).toBe('key');
  expect(document.activeElement).toBe(holds);
});

test.each([
  ['all sites', '[data-allow=all]'],
  ['a site to be withdrawn', '#allowed li button'],
])('what the browser does not allow is said: %s', async (_, button) => {
  click(button);
  await isTold('permission_refused');
});
