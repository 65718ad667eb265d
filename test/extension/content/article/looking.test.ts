import { expect, test } from 'vitest';
import { Looking } from '../../../../src/extension/content/article/looking.ts';

/** A look that ends when it is told to, and how often it was taken. */
function slow() {
  const ends: (() => void)[] = [];
  const look = (): Promise<void> => new Promise((resolve) => ends.push(resolve));
  return { look, taken: () => ends.length, end: () => ends.at(-1)!() };
}
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('what changes during a look is looked at after it, once', async () => {
  const { look, taken, end } = slow();
  const looking = new Looking(look, () => true);
  looking.changed();
  looking.changed();
  looking.changed();
  expect(taken()).toBe(1);
  end();
  await settle();
  expect(taken()).toBe(2);
  end();
  await settle();
  expect(taken()).toBe(2);
});

test('but only if there is still something to see', async () => {
  const { look, taken, end } = slow();
  let needed = true;
  const looking = new Looking(look, () => needed);
  looking.changed();
  looking.changed();
  needed = false;
  end();
  await settle();
  expect(taken()).toBe(1);
});

test('who asks for a look waits for the one that is under way', async () => {
  const { look, taken, end } = slow();
  const looking = new Looking(look, () => true);
  const [first, second] = [looking.now(), looking.now()];
  expect(taken()).toBe(1);
  end();
  await Promise.all([first, second, looking.over()]);
  await looking.over();
});
