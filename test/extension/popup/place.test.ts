// @vitest-environment jsdom

import { beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { rememberScroll } from '../../../src/extension/popup/place.ts';

let kept: Record<string, unknown> = {};

vi.mock('../../../src/extension/browser.ts', () => ({
  browser: {
    tabs: { query: async () => [{ id: 1 }, { id: 2 }] },
    storage: {
      session: {
        get: async (key: string | null) => (key === null ? kept : { [key]: kept[key] }),
        set: async (items: object) => Object.assign(kept, items),
        remove: async (keys: string[]) => {
          for (const key of keys) delete kept[key];
        },
      },
    },
  },
}));

const tab = (id: number, incognito = false) => ({ id, incognito }) as Tabs.Tab;
/** A view of this height that can be scrolled. */
const viewOf = (height: number): HTMLElement => {
  const view = document.createElement('main');
  Object.defineProperty(view, 'scrollHeight', { value: height });
  return view;
};
const scroll = (view: HTMLElement, top: number): void => {
  view.scrollTop = top;
  view.dispatchEvent(new Event('scrollend'));
};

beforeEach(() => {
  kept = {};
});

test('a summary stands where the reader left it in its tab', async () => {
  const view = viewOf(900);
  await rememberScroll(tab(1), view);
  scroll(view, 300);
  const [again, elsewhere, other] = [viewOf(900), viewOf(900), viewOf(800)];
  await rememberScroll(tab(1), again);
  await rememberScroll(tab(2), elsewhere);
  await rememberScroll(tab(1), other);
  expect([again, elsewhere, other].map(({ scrollTop }) => scrollTop)).toEqual([300, 0, 0]);
});

test('of a private window nothing is kept', async () => {
  const view = viewOf(900);
  await rememberScroll(tab(1, true), view);
  scroll(view, 300);
  expect(kept).toEqual({});
});

test('of a tab that has been closed nothing stays', async () => {
  const place = { height: 900, top: 300 };
  kept = { 'scroll-2': place, 'scroll-7': place };
  await rememberScroll(tab(1), viewOf(900));
  expect(kept).toEqual({ 'scroll-2': place });
});
