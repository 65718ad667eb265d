import { beforeEach, expect, test, vi } from 'vitest';
import { readOpen, runWhereAllowed, tellPages } from '../../../src/extension/background/allowed.ts';

type Script = { id: string; matches: string[]; excludeMatches: string[] };

/** What the browser holds: what is allowed, what is registered, what tabs there are and which of them answer. */
const held = {
  origins: [] as string[],
  scripts: [] as Script[],
  answering: new Set<number>(),
  told: [] as [number, string][],
  injected: [] as number[],
};

const own = '*://*.gazette.example/*';

vi.mock('../../../src/extension/browser.ts', () => ({
  browser: {
    runtime: { id: 'newsgloss', getManifest: () => ({ content_scripts: [{ matches: [own] }] }) },
    permissions: { getAll: async () => ({ origins: [own, ...held.origins] }) },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        held.scripts.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async ([script]: [Script]) => {
        if (held.scripts.some(({ id }) => id === script.id)) throw new Error('Duplicate script ID');
        held.scripts.push(script);
      },
      updateContentScripts: async ([script]: [Script]) => {
        held.scripts = held.scripts.map((old) => (old.id === script.id ? script : old));
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        if (!held.scripts.some(({ id }) => ids.includes(id))) throw new Error('Nonexistent script ID');
        held.scripts = held.scripts.filter(({ id }) => !ids.includes(id));
      },
      insertCSS: async () => {},
      executeScript: async ({ target }: { target: { tabId: number } }) => held.injected.push(target.tabId),
    },
    tabs: {
      query: async () => [{ id: 1 }, { id: 2 }, {}, { id: 3 }],
      sendMessage: async (tab: number, { name }: { name: string }) => {
        if (!held.answering.has(tab)) throw new Error('Could not establish connection.');
        held.told.push([tab, name]);
        return { ok: true, value: { kind: 'idle' } };
      },
    },
  },
}));

beforeEach(() => Object.assign(held, { origins: [], scripts: [], answering: new Set([2, 3]), told: [], injected: [] }));

test('where nothing is allowed, nothing is registered', async () => {
  await runWhereAllowed();
  expect(held.scripts).toEqual([]);
});

test('the content script is registered for the allowed sites, but for those where it runs already', async () => {
  held.origins = ['*://news.example/*'];
  await runWhereAllowed();
  expect(held.scripts).toMatchObject([{ matches: ['*://news.example/*'], excludeMatches: [own], js: ['content.js'] }]);
});

test('at once, twice, and again: one registration, of what is allowed last', async () => {
  held.origins = ['*://news.example/*'];
  await Promise.all([runWhereAllowed(), runWhereAllowed()]);
  held.origins = ['*://news.example/*', '*://other.example/*'];
  await runWhereAllowed();
  expect(held.scripts.map(({ matches }) => matches)).toEqual([['*://news.example/*', '*://other.example/*']]);
});

test('the last site withdrawn, it is registered nowhere', async () => {
  held.origins = ['*://news.example/*'];
  await runWhereAllowed();
  held.origins = [];
  await runWhereAllowed();
  expect(held.scripts).toEqual([]);
});

test('a browser that refuses once does not hinder the next change', async () => {
  held.origins = ['*://news.example/*'];
  held.scripts.filter = () => {
    throw new Error('not now');
  };
  await expect(runWhereAllowed()).rejects.toThrow('not now');
  held.scripts = [];
  await runWhereAllowed();
  expect(held.scripts).toHaveLength(1);
});

test('all pages that have our script are told; the others are no error', async () => {
  await tellPages();
  expect(held.told).toEqual([
    [2, 'permission'],
    [3, 'permission'],
  ]);
});

test('an open page on a site just allowed gets the script, if it has none yet', async () => {
  await readOpen(['*://news.example/*']);
  expect(held.injected).toEqual([1]);
});
