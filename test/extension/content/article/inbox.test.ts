import { beforeEach, expect, test, vi } from 'vitest';
import { inParts } from '../../../../src/extension/content/article/inbox.ts';
import type { ReadResult } from '../../../../src/extension/messages.ts';
import type { ReadingPart } from '../../../../src/extension/parts.ts';
import { articleOf, readingOf } from '../../readings.ts';

type Listener = (message: unknown, sender: { id: string }, answer: (reply: unknown) => void) => unknown;
const listeners = vi.hoisted(() => new Set<unknown>());
vi.mock('../../../../src/extension/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'newsgloss',
      onMessage: {
        addListener: (listener: unknown) => listeners.add(listener),
        removeListener: (listener: unknown) => listeners.delete(listener),
      },
    },
  },
}));

/** Sends a part as the background does; the replies of all who answer. */
const send = (request: string, part: unknown, id = 'newsgloss'): Promise<unknown[]> =>
  Promise.all(
    [...listeners].map(
      (listener) =>
        new Promise((resolve) => {
          (listener as Listener)({ to: 'reader', name: 'part', args: [request, part] }, { id }, resolve);
        }),
    ),
  );

const reading = readingOf(articleOf('The old ferry', 'It sails again.'), { sections: [] });
const live: ReadResult = { origin: 'live', reading };
const partOf = (at: number, ...ids: string[]): ReadingPart => ({
  list: 'entities',
  at,
  items: ids.map((id) => ({ id })),
});
const idsOf = (result: ReadResult): string[] =>
  result.origin === 'none' ? [] : result.reading.entities.map(({ id }) => id);

beforeEach(() => listeners.clear());

test('parts that come before the answer are put where they belong', async () => {
  const result = await inParts(async (request) => {
    expect(await send(request, partOf(2, 'c'))).toEqual([{ ok: true, value: true }]);
    await send(request, partOf(0, 'a', 'b'));
    return live;
  });
  expect(idsOf(result)).toEqual(['a', 'b', 'c']);
});

test('without parts the answer is the reading', async () => {
  expect(await inParts(async () => live)).toEqual(live);
});

test('two that are asked for at once do not mix', async () => {
  let askedFirst = (_: string): void => {};
  const asked = new Promise<string>((resolve) => (askedFirst = resolve));
  let answer = (_: ReadResult): void => {};
  const first = inParts((request) => {
    askedFirst(request);
    return new Promise((resolve) => (answer = resolve));
  });
  const second = await inParts(async (request) => {
    await send(await asked, partOf(0, 'first'));
    await send(request, partOf(0, 'second'));
    return live;
  });
  answer(live);
  expect([idsOf(await first), idsOf(second)]).toEqual([['first'], ['second']]);
});

test('a part of a request that has been answered, or was never made, is not taken', async () => {
  let old = '';
  await inParts(async (request) => {
    old = request;
    return live;
  });
  await inParts(async (request) => {
    expect(await send(old, partOf(0, 'late'))).toEqual([{ ok: true, value: false }]);
    expect(await send(`${request}0`, partOf(0, 'strange'))).toEqual([{ ok: true, value: false }]);
    return live;
  });
});

test.each([
  ['another extension', partOf(0, 'a'), 'other'],
  ['a part of another shape', { list: 'entities', at: 0, items: [7] }, 'newsgloss'],
])('%s is refused', async (_, part, from) => {
  const result = await inParts(async (request) => {
    expect(await send(request, part, from)).toMatchObject([{ ok: false }]);
    return live;
  });
  expect(idsOf(result)).toEqual([]);
});

test('nobody listens when nothing is asked for, also after an error', async () => {
  await expect(inParts(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(listeners.size).toBe(0);
});
