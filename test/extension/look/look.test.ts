import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { look, readTab } from '../../../src/extension/look.ts';

type Answer = { kind: string; reason?: string; frame?: number };

/** What each frame of the tab answers, one after the other; the last of them for good. */
let answers: Answer[][] = [];
let asked: string[] = [];

vi.mock('../../../src/extension/browser.ts', () => ({
  browser: {
    tabs: {
      sendMessage: async (_: number, { name }: { name: string }, { frameId }: { frameId: number }) => {
        asked.push(`${name} ${frameId}`);
        const [first, ...others] = answers[frameId]!;
        if (others.length > 0) answers[frameId] = others;
        return { ok: true, value: first };
      },
    },
  },
}));

const tab = { id: 1 } as Tabs.Tab;
const READING = { kind: 'reading' };
const ARTICLE = { kind: 'article' };
const IN_FRAME = { kind: 'no-article', reason: 'in-frame', frame: 1 };

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
});
afterEach(() => void vi.useRealTimers());

async function settledIn(seconds: number, looking: Promise<unknown>): Promise<unknown> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return Promise.race([looking, 'not yet']);
}

test.each<[string, Answer[][], { frame: number; reached: Answer }]>([
  ['that is read at once', [[ARTICLE]], { frame: 0, reached: ARTICLE }],
  ['whose reading another has overtaken', [[READING, READING, ARTICLE]], { frame: 0, reached: ARTICLE }],
  ['in the place of which another has come', [[{ kind: 'idle' }, ARTICLE]], { frame: 0, reached: ARTICLE }],
  ['whose frame is still being read', [[IN_FRAME], [READING, ARTICLE]], { frame: 1, reached: ARTICLE }],
])('a page is read: one %s', async (_, said, expected) => {
  answers = said;
  expect(await settledIn(1, readTab(tab, 'live'))).toEqual(expected);
});

test('a page that no reading settles on is asked for one twice at most', async () => {
  answers = [[{ kind: 'idle' }]];
  expect(await settledIn(1, readTab(tab, 'live'))).toEqual({ frame: 0, reached: { kind: 'idle' } });
  expect(asked).toEqual(['read 0', 'read 0']);
});

test('a page that is being read is waited for, and not read again', async () => {
  answers = [[READING, READING, ARTICLE]];
  expect(await settledIn(1, look(tab))).toEqual({ frame: 0, reached: ARTICLE });
  expect(asked).not.toContain('read 0');
});

test('of one that is read for very long it is said that it is', async () => {
  answers = [[READING]];
  const looking = look(tab);
  expect(await settledIn(10, looking)).toBe('not yet');
  expect(await settledIn(10, looking)).toEqual({ frame: 0, reached: READING });
});
