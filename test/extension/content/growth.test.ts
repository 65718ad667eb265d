import { describe, expect, test } from 'vitest';
import { Growth } from '../../../src/extension/content/article/growth.ts';

/** At which of some seconds a page that is always behind is read again. */
function readings(seconds: readonly number[]): number[] {
  const growth = new Growth();
  return seconds.filter((second) => {
    const now = second * 1000;
    const isDue = growth.isDue(now);
    if (isDue) growth.began(now);
    return isDue;
  });
}

const each = (to: number): number[] => Array.from({ length: to + 1 }, (_, second) => second);

describe('a page that goes on growing is read ever more seldom', () => {
  test.each([
    ['once: at once', [5], [5]],
    ['twice within two seconds: the second time later', [5, 6, 7], [5, 7]],
    ['each second: after 2, 4, 8, 16 and 32 seconds, then once a minute', each(200), [0, 2, 6, 14, 30, 62, 122, 182]],
    ['after a long quiet as at first', [0, 2, 6, 600, 602, 606], [0, 2, 6, 600, 602, 606]],
  ])('%s', (_, seconds, read) => {
    expect(readings(seconds)).toEqual(read);
  });
});
