import { afterEach, expect, test, vi } from 'vitest';
import { inTurns } from '../../../src/extension/background/turns.ts';

afterEach(() => vi.restoreAllMocks());

/** Work of so many steps, which tells when it is done. */
function* work(steps: number, done: () => void): Generator<void, number, void> {
  for (let step = 0; step < steps; step += 1) yield;
  done();
  return steps;
}

/** A clock by which `milliseconds` pass between any two looks at it. */
function clock(milliseconds: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += milliseconds;
    return now;
  });
}

test('short work that comes while long work is done does not wait for its end', async () => {
  clock(60);
  const done: string[] = [];
  const long = inTurns(work(20, () => done.push('long')));
  const short = inTurns(work(2, () => done.push('short')));
  expect(await Promise.all([long, short])).toEqual([20, 2]);
  expect(done).toEqual(['short', 'long']);
});

test('work that is soon done is done at once', () => {
  clock(1);
  const done: string[] = [];
  void inTurns(work(20, () => done.push('all')));
  expect(done).toEqual(['all']);
});

test('work that fails, fails', async () => {
  const failing = (function* (): Generator<void, number, void> {
    yield;
    throw new Error('no');
  })();
  await expect(inTurns(failing)).rejects.toThrow('no');
});
