// @vitest-environment jsdom
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { type Hearing, Input } from '../../../src/page/card/input.ts';

let end: AbortController;
let input: Input;
const hearing = (): Hearing & { readonly click: Mock<(event: PointerEvent) => void> } => {
  const other = (): void => {};
  return {
    pointermove: other,
    pointerdown: other,
    pointerup: other,
    pointercancel: other,
    scroll: other,
    keydown: other,
    click: vi.fn<(event: PointerEvent) => void>(),
  };
};
const click = () => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));

beforeEach(() => {
  end = new AbortController();
  input = new Input(end.signal);
});
afterEach(() => end.abort());

test('it is heard before a page that came later and lets nobody else hear', () => {
  const keep = (event: Event): void => event.stopImmediatePropagation();
  addEventListener('click', keep, true);
  const cards = hearing();
  input.tell(cards, new AbortController().signal);
  click();
  removeEventListener('click', keep, true);
  expect(cards.click).toHaveBeenCalledOnce();
});

test('with nobody to tell nothing happens', () => {
  expect(click).not.toThrow();
});

test('only the last is told, and no longer than it wants', () => {
  const [first, second] = [hearing(), hearing()];
  const [before, after] = [new AbortController(), new AbortController()];
  input.tell(first, before.signal);
  input.tell(second, after.signal);
  before.abort();
  click();
  after.abort();
  click();
  expect(first.click).not.toHaveBeenCalled();
  expect(second.click).toHaveBeenCalledOnce();
});

test('at the end nothing is heard any more', () => {
  const cards = hearing();
  input.tell(cards, new AbortController().signal);
  end.abort();
  click();
  expect(cards.click).not.toHaveBeenCalled();
});
