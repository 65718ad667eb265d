import { expect, test } from 'vitest';
import { closed } from '../../../src/core/summarize/quotation.ts';

test.each([
  ['“It was dark.', '“It was dark. …”'],
  ['It was late,” she said.', '“… It was late,” she said.'],
  ['"It was dark.', '"It was dark. …"'],
  ['She said, "It was dark.', 'She said, "It was dark. …"'],
  ['It was late," she said.', '"… It was late," she said.'],
  ['“It was dark,” she said. “It was late.', '“It was dark,” she said. “It was late. …”'],
])('a mark that stands alone is made a pair: %s', (words, expected) => expect(closed(words)).toBe(expected));

test.each([
  '“It was dark,” she said.',
  'It was dark.',
  '"It was dark," she said.',
  '"It was dark,” she said.',
  'She asked a “question’’ there.',
  'The sheep’s 6" nails and the 8" ones were dark.',
  'A row called "dark" and "late" ends.',
  `“It was dark${' and late'.repeat(100)}`,
])('what has its pair, or is too long to be shown, stays as it is: %s', (words) => expect(closed(words)).toBe(words));
