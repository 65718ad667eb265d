// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { Popup } from '../../../src/extension/popup/popup.ts';
import { summaryOf } from '../../../src/extension/summary-model.ts';
import { articleOf, readingOf } from '../readings.ts';
import { say } from '../say.ts';

/** What the page says. */
let state: { kind: string } = { kind: 'idle' };

vi.mock('../../../src/extension/browser.ts', () => ({
  browser: {
    tabs: { sendMessage: async () => ({ ok: true, value: { host: 'news.example', ...state } }) },
    i18n: { getMessage: (key: string, values: string[]) => say(key, ...values) },
    storage: { local: { get: async () => ({}) } },
    permissions: { getAll: async () => ({ origins: [] }) },
    runtime: { getManifest: () => ({ content_scripts: [] }) },
  },
}));

const article = {
  kind: 'article',
  id: 'one',
  origin: 'live',
  coverage: { found: 1, total: 1 },
  summary: summaryOf(readingOf(articleOf('A bridge is closed', 'The bridge is closed.'), { sections: [] })),
  absent: [],
  highlights: true,
  cards: true,
};

beforeEach(() => {
  document.body.innerHTML = '<main></main><p></p>';
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('of a page that is read for very long it says so, until the summary is there', async () => {
  state = { kind: 'reading' };
  const view = document.querySelector('main')!;
  const opened = new Popup({ id: 1 } as Tabs.Tab, { view, status: document.querySelector('p')! }).open();
  await vi.advanceTimersByTimeAsync(40_000);
  expect(view.textContent).toBe(say('reading_page'));
  state = article;
  await vi.advanceTimersByTimeAsync(200);
  await opened;
  expect(view.querySelector('h1')?.textContent).toBe('A bridge is closed');
});
