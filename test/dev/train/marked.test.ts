import { expect, test } from 'vitest';
import { readMarked, unmarked } from '../../../src/dev/train/marked.ts';

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

test('every text of the news that was written to train on has its names, none with white space around it', () => {
  const documents = readMarked('src/dev/train/news');
  expect(documents.length).toBeGreaterThan(800);
  for (const { id, text, entities } of documents) {
    expect(entities.length, id).toBeGreaterThan(3);
    for (const { start, end } of entities) expect(text.slice(start, end), id).toMatch(/^\S(?:[^\n]*\S)?$/u);
  }
});
