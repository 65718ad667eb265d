import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atOnce, inStretches, type Steps } from '../../src/page/steps.ts';

/** Milliseconds on the clock, which only the work moves on. */
let clock = 0;
/** When the page was let run. */
let pauses: number[];

beforeEach(() => {
  clock += 1000;
  pauses = [];
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal('scheduler', {
    yield: async () => {
      pauses.push(clock);
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** So many steps of so many milliseconds each. */
function* work(steps: number, ms: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    clock += ms;
    yield;
  }
  return 'done';
}

/** How long the stretches were that pauses part, of work that began at `from`. */
const stretches = (from: number): number[] => [...pauses, clock].map((at, i) => at - (i ? pauses[i - 1]! : from));

test('work in one go pauses nowhere', () => {
  expect(atOnce(work(50, 5))).toBe('done');
  expect(pauses).toEqual([]);
});

test('short work is not parted', async () => {
  expect(await inStretches(work(4, 1))).toBe('done');
  expect(pauses).toEqual([]);
});

test('long work is parted, and no stretch is longer than some milliseconds and a step', async () => {
  const from = clock;
  expect(await inStretches(work(100, 1))).toBe('done');
  expect(stretches(from).length).toBeGreaterThan(10);
  expect(Math.max(...stretches(from))).toBeLessThanOrEqual(6);
});

test('work that follows upon other work shares its stretch', async () => {
  const from = clock;
  for (let part = 0; part < 20; part += 1) await inStretches(work(2, 2));
  expect(Math.max(...stretches(from))).toBeLessThanOrEqual(7);
});

test('work that begins later has a stretch of its own', async () => {
  await inStretches(work(2, 2));
  clock += 50;
  await inStretches(work(2, 2));
  expect(pauses).toEqual([]);
});
