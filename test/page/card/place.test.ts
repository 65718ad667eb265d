import { describe, expect, test } from 'vitest';
import { type Around, place, sheetHeight } from '../../../src/page/card/place.ts';

const seen = { left: 0, top: 0, right: 1000, bottom: 800 };
const size = { width: 320, height: 200 };

/** A line of text at `top`, 20 px high, from `left` to `right`; its sentence is `lines` of it, this the first. */
const at = (top: number, { left = 100, right = 300, lines = 1, from = 100, to = 700 } = {}): Around => ({
  line: { left, right, top, bottom: top + 20 },
  sentence: { left: from, right: to, top, bottom: top + lines * 20 },
  seen,
  rightToLeft: false,
});

const overlap = (around: Around, result = place(size, around)) => {
  const { sentence } = around;
  const bottom = result.top + Math.min(size.height, result.maxHeight);
  const apart =
    result.left >= sentence.right ||
    result.left + size.width <= sentence.left ||
    result.top >= sentence.bottom ||
    bottom <= sentence.top;
  return !apart;
};

describe('below or above', () => {
  test.each([
    ['in the upper half it stands below', at(100), 'below', 128],
    ['in the lower half above', at(600), 'above', 392],
    ['below the whole sentence, not the line', at(100, { lines: 5 }), 'below', 208],
    ['above where below has no room', at(390, { lines: 10 }), 'above', 182],
    [
      'below where above has no room',
      { ...at(410), sentence: { left: 0, right: 700, top: 50, bottom: 430 } },
      'below',
      438,
    ],
  ] as const)('%s', (_, around, side, top) => {
    expect(place(size, around)).toMatchObject({ side, top });
  });
});

describe('where neither has room', () => {
  const tall = { top: 20, bottom: 780 };

  test('it stands at the right of a narrow column', () => {
    const around = { ...at(300), sentence: { left: 50, right: 600, ...tall } };
    expect(place(size, around)).toMatchObject({ side: 'right', left: 608, top: 300 });
  });

  test('or at its left', () => {
    const around = { ...at(300), sentence: { left: 400, right: 990, ...tall } };
    expect(place(size, around)).toMatchObject({ side: 'left', left: 72 });
  });

  test('else it scrolls in the larger gap', () => {
    const around = { ...at(300), sentence: { left: 50, right: 950, top: 20, bottom: 650 } };
    expect(place(size, around)).toMatchObject({ side: 'below', top: 658, maxHeight: 134 });
    expect(overlap(around)).toBe(false);
  });
});

describe('of a frame, in the part that is seen', () => {
  const part = { left: 50, top: 1000, right: 1050, bottom: 1800 };

  test.each([
    ['in its upper half it stands below', at(1100), 'below', 1128],
    ['in its lower half above', at(1600), 'above', 1392],
    ['above what fills it down to its edge', at(1390, { lines: 20 }), 'above', 1182],
  ] as const)('%s', (_, around, side, top) => {
    expect(place(size, { ...around, seen: part })).toMatchObject({ side, top });
  });

  test('within its edges', () => {
    expect(place(size, { ...at(1100, { left: 2 }), seen: part }).left).toBe(58);
  });
});

describe('across', () => {
  test.each([
    ['flush with the line’s start', at(100, { left: 120 }), 120],
    ['flush with its end past the middle', at(100, { left: 600, right: 720 }), 400],
    ['within the viewport', at(100, { left: 2 }), 8],
    ['right-to-left: flush with the end', { ...at(100, { left: 500, right: 900 }), rightToLeft: true }, 580],
    ['right-to-left: flipped in the left half', { ...at(100, { left: 100, right: 300 }), rightToLeft: true }, 100],
  ] as const)('%s', (_, around, left) => {
    expect(place(size, around).left).toBe(left);
  });
});

test('it is never higher than 60 % of the viewport', () => {
  const result = place({ width: 320, height: 2000 }, at(100));
  expect(result).toMatchObject({ maxHeight: 480, top: 128 });
});

test('no sentence that leaves room is ever covered', () => {
  for (let top = 0; top <= 780; top += 20) {
    for (const lines of [1, 3, 8, 15]) expect(overlap(at(top, { lines })), `${lines} lines at ${top}`).toBe(false);
  }
});

describe('along the lower edge', () => {
  test.each([
    ['a card may take up three fifths of what is seen', at(100), 480],
    ['less where its sentence needs the room', at(300, { lines: 8 }), 332],
    ['a third of it at least', at(300, { lines: 20 }), 266],
    ['and enough to be read', { ...at(38, { lines: 8 }), seen: { ...seen, bottom: 256 } }, 96],
  ] as const)('%s', (_, around, height) => {
    expect(sheetHeight(around)).toBe(height);
  });
});
