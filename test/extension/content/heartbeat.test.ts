// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startHeartbeat } from '../../../src/extension/content/heartbeat.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function started() {
  const pulse = { beat: vi.fn(), moved: vi.fn() };
  startHeartbeat(pulse, end.signal);
  return pulse;
}

function show(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('beats once a second in a tab that is seen, until the end', () => {
  show('visible');
  const { beat } = started();
  vi.advanceTimersByTime(3000);
  expect(beat).toHaveBeenCalledTimes(3);
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
});

test('rests in a hidden tab, and beats at once when the tab is seen again', () => {
  show('visible');
  const { beat } = started();
  show('hidden');
  expect(vi.getTimerCount()).toBe(0);
  show('visible');
  expect(beat).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2000);
  expect(beat).toHaveBeenCalledTimes(3);
});

test('has no timer in a tab that was opened out of sight', () => {
  show('hidden');
  started();
  expect(vi.getTimerCount()).toBe(0);
  show('visible');
  expect(vi.getTimerCount()).toBe(1);
});

test('one timer, however often the tab is seen', () => {
  show('visible');
  started();
  show('visible');
  dispatchEvent(new Event('pageshow'));
  expect(vi.getTimerCount()).toBe(1);
});

test('an address that has changed while the tab was hidden is told when it is seen again; a fragment is none', () => {
  show('visible');
  const { moved } = started();
  show('hidden');
  history.pushState(null, '', '#part');
  show('visible');
  expect(moved).not.toHaveBeenCalled();
  show('hidden');
  history.pushState(null, '', '/another-story');
  expect(moved).not.toHaveBeenCalled();
  show('visible');
  expect(moved).toHaveBeenCalledOnce();
});

test.each([
  ['/story/2', true],
  ['?page=2', true],
  ['#comments', false],
  ['#/story/2', true],
  ['#!story/2', true],
])('an address in place: %s, told of: %s', (to, isTold) => {
  show('visible');
  const before = location.href;
  const { moved } = started();
  history.replaceState(null, '', to);
  vi.advanceTimersByTime(2000);
  expect(moved).toHaveBeenCalledTimes(isTold ? 1 : 0);
  history.replaceState(null, '', before);
});
