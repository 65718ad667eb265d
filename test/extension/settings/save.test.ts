import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { saveSettings } from '../../../src/extension/settings.ts';

let stored: object = {};

vi.mock('../../../src/extension/browser.ts', () => {
  const late = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    browser: {
      storage: {
        local: {
          get: () => late().then(() => stored),
          set: (items: object) => late().then(() => (stored = items)),
        },
      },
    },
  };
});

/** As the parts of the extension have it: each runs the module for itself, and all of them know of one lock. */
const part = async (): Promise<typeof saveSettings> => {
  vi.resetModules();
  return (await import('../../../src/extension/settings.ts')).saveSettings;
};
const request = vi.fn();

beforeEach(() => {
  stored = {};
  let last: Promise<unknown> = Promise.resolve();
  request.mockReset().mockImplementation((_: string, work: () => Promise<unknown>) => {
    last = last.then(work);
    return last;
  });
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => vi.unstubAllGlobals());

test.each(['chrome-extension:', 'moz-extension:'])(
  'changes that two parts of the extension make at once both hold: %s',
  async (protocol) => {
    vi.stubGlobal('location', { protocol });
    const [popup, options] = [await part(), await part()];
    await Promise.all([popup(() => ({ cards: false })), options(() => ({ cardOpening: 'click' }))]);
    expect(stored).toMatchObject({ settings: { cards: false, cardOpening: 'click' } });
  },
);

test('so do those that one part makes', async () => {
  const save = await part();
  await Promise.all([save(() => ({ cards: false })), save(() => ({ cardOpening: 'click' }))]);
  expect(stored).toMatchObject({ settings: { cards: false, cardOpening: 'click' } });
});

test('on a page no lock is asked for: it would be the page’s', async () => {
  vi.stubGlobal('location', { protocol: 'https:' });
  await (await part())(() => ({ cards: false }));
  expect(request).not.toHaveBeenCalled();
  expect(stored).toMatchObject({ settings: { cards: false } });
});

test('without locks it is saved all the same', async () => {
  vi.stubGlobal('location', { protocol: 'moz-extension:' });
  vi.stubGlobal('navigator', {});
  await (await part())(() => ({ cards: false }));
  expect(stored).toMatchObject({ settings: { cards: false } });
});
