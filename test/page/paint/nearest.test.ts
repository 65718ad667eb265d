import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nearest } from '../../../src/page/paint/nearest.ts';

beforeEach(() => vi.stubGlobal('innerHeight', 800));
afterEach(() => vi.unstubAllGlobals());

/** Items 20 px apart, of which the first stands at `top`; `hidden` are not laid out. */
function placed(top: number, hidden: (item: number) => boolean = () => false) {
  const items = Array.from({ length: 1000 }, (_, at) => at);
  const measure = vi.fn((item: number) => (hidden(item) ? null : { bottom: top + item * 20 + 16 }));
  const found = nearest(items, 100, measure);
  return { first: found[0], last: found.at(-1), count: found.length, asked: measure.mock.calls.length };
}

test.each([
  ['at the top of the page', 100, 0, 99],
  ['in its middle', -9_600, 450, 549],
  ['at its end', -19_600, 900, 999],
  ['far above what is seen', -50_000, 900, 999],
  ['far below', 50_000, 0, 99],
])('%s', (_, top, first, last) => {
  const { asked, ...found } = placed(top);
  expect(found).toEqual({ first, last, count: 100 });
  expect(asked).toBeLessThan(12);
});

test('what is not laid out is passed over', () => {
  expect(placed(-9_600, (item) => item % 3 !== 0)).toMatchObject({ first: expect.closeTo(450, -1), count: 100 });
});

test('where nothing is laid out it is still no more than may be', () => {
  expect(placed(0, () => true)).toMatchObject({ count: 100 });
});

test('as many as may be, or fewer, are not measured', () => {
  const measure = vi.fn(() => null);
  expect(nearest([1, 2, 3], 3, measure)).toEqual([1, 2, 3]);
  expect(measure).not.toHaveBeenCalled();
});
