import { expect, test } from 'vitest';
import { onTheWay } from '../../../src/page/card/way.ts';

const card = { left: 100, top: 200, right: 420, bottom: 400 };

test.each([
  ['straight down', { x: 260, y: 100 }, { x: 260, y: 150 }, true],
  ['slanting to a corner', { x: 260, y: 100 }, { x: 185, y: 150 }, true],
  ['wider than the card', { x: 260, y: 100 }, { x: 170, y: 120 }, false],
  ['away from it', { x: 260, y: 100 }, { x: 260, y: 90 }, false],
  ['upwards to a card above', { x: 300, y: 500 }, { x: 290, y: 450 }, true],
  ['down from a card above', { x: 300, y: 500 }, { x: 300, y: 520 }, false],
  ['sideways to a card at the right', { x: 20, y: 300 }, { x: 60, y: 290 }, true],
  ['sideways away', { x: 20, y: 300 }, { x: 10, y: 300 }, false],
  ['sideways to a card at the left', { x: 500, y: 300 }, { x: 450, y: 310 }, true],
  ['where it left', { x: 260, y: 100 }, { x: 260, y: 100 }, true],
] as const)('%s', (_, from, point, expected) => {
  expect(onTheWay(point, from, card)).toBe(expected);
});
