import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { run } from '../../../src/extension/background/commands.ts';

type Answer = { kind: string; reason?: string; frame?: number };

/** What each frame of the tab says, what it says once it has been read, and the stored settings. */
const page = {
  says: [] as Answer[],
  onceRead: { kind: 'article' } as Answer,
  asked: [] as string[],
  highlights: undefined as boolean | undefined,
};

vi.mock('../../../src/extension/browser.ts', () => ({
  browser: {
    tabs: {
      sendMessage: async (_: number, { name }: { name: string }, { frameId }: { frameId: number }) => {
        page.asked.push(`${name} ${frameId}`);
        if (name === 'read') page.says[frameId] = page.onceRead;
        return { ok: true, value: page.says[frameId] };
      },
    },
    storage: {
      local: {
        get: async () => ({ settings: { highlights: page.highlights } }),
        set: async ({ settings }: { settings: { highlights: boolean } }) => (page.highlights = settings.highlights),
      },
    },
  },
}));

const tab = { id: 1 } as Tabs.Tab;
const IN_FRAME = { kind: 'no-article', reason: 'in-frame', frame: 2 };
const UNLIKELY = { kind: 'no-article', reason: 'unlikely' };
const NO_ARTICLE = { kind: 'no-article', reason: 'not-an-article' };

beforeEach(() => Object.assign(page, { says: [], onceRead: { kind: 'article' }, asked: [], highlights: undefined }));

describe('the key for the highlights', () => {
  test.each<[string, Answer[], boolean, boolean]>([
    ['hides what is shown', [{ kind: 'article' }], true, false],
    ['shows what is hidden', [{ kind: 'article' }], false, true],
    ['hides what is shown in a frame', [IN_FRAME, UNLIKELY, { kind: 'article' }], true, false],
  ])('%s, and reads nothing', async (_, says, before, after) => {
    Object.assign(page, { says, highlights: before });
    await run('toggle-highlights', tab);
    expect(page.highlights).toBe(after);
    expect(page.asked).not.toContain('read 0');
  });

  test.each([
    ['idle', true],
    ['idle', false],
  ])('has a page read that nobody has read yet, and shows them: %s, before %j', async (kind, before) => {
    Object.assign(page, { says: [{ kind }], highlights: before });
    await run('toggle-highlights', tab);
    expect(page.asked).toContain('read 0');
    expect(page.highlights).toBe(true);
  });

  test('pressed twice, while the page is being read, shows them', async () => {
    Object.assign(page, { says: [{ kind: 'reading' }], highlights: true });
    const pressed = [run('toggle-highlights', tab), run('toggle-highlights', tab)];
    setTimeout(() => (page.says[0] = { kind: 'article' }), 50);
    await Promise.all(pressed);
    expect(page.highlights).toBe(true);
  });

  test.each<[string, Answer]>([
    ['no article', NO_ARTICLE],
    ['off', { kind: 'off' }],
    ['failed', { kind: 'failed' }],
  ])('changes nothing where there is nothing to mark: %s', async (_, onceRead) => {
    Object.assign(page, { says: [UNLIKELY], onceRead, highlights: false });
    await run('toggle-highlights', tab);
    expect(page.highlights).toBe(false);
  });
});
