import { expect, test } from 'vitest';
import { unmarked } from '../../../src/dev/train/marked.ts';

const cases: [marked: string, text: string, names: [string, string][]][] = [
  [
    '⟦P Ana Lima⟧ joined ⟦O Vale⟧’s board.',
    'Ana Lima joined Vale’s board.',
    [
      ['Ana Lima', 'person'],
      ['Vale', 'organization'],
    ],
  ],
  ['In ⟦L Lagos⟧', 'In Lagos', [['Lagos', 'place']]],
  ['the ⟦X Nobel Prize⟧', 'the Nobel Prize', [['Nobel Prize', 'other']]],
  ['nobody (at all) [sic]', 'nobody (at all) [sic]', []],
];

test.each(cases)('%s', (marked, text, names) => {
  const read = unmarked(marked);
  expect(read.text).toBe(text);
  expect(read.entities.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual(names);
});

test.each(['⟦P Ana', 'Ana⟧', '⟦Q Ana⟧', '⟦P⟧'])('%s is refused', (marked) => {
  expect(() => unmarked(marked)).toThrow('a bracket without its mark');
});
