// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { ByNode, type Placed } from '../../../src/page/paint/by-node.ts';

interface Named extends Placed {
  readonly name: string;
}

let text: Text;
let found: ByNode<Named>;

beforeEach(() => {
  text = document.body.appendChild(document.createTextNode('Ada met Bo in Leith.'));
  found = new ByNode([]);
});

/** Characters of the text as something painted. */
function put(name: string, start: number, end: number): Named {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  const item = { name, range, nodes: [text] };
  found.add(item);
  return item;
}

const at = (offset: number, fits: (item: Named) => boolean = () => true): string | null =>
  found.find(text, offset, fits)?.name ?? null;

test.each([
  ['before all', 0, null],
  ['at the start of the outer', 2, 'claim'],
  ['in the outer', 3, 'claim'],
  ['in the inner', 5, 'name'],
  ['at the end of the inner', 6, 'name'],
  ['behind the inner', 7, 'claim'],
  ['at the end of the outer', 9, 'claim'],
  ['behind all', 10, null],
] as const)('%s', (_, offset, name) => {
  put('name', 4, 6);
  put('claim', 2, 9);
  expect(at(offset)).toBe(name);
});

test.each([[['claim', 'name']], [['name', 'claim']]] as const)(
  'two that start together: the shorter is the inner, put in as %j',
  (order) => {
    const ends = { claim: 9, name: 4 };
    for (const name of order) put(name, 0, ends[name]);
    expect(at(2)).toBe('name');
    expect(at(5)).toBe('claim');
  },
);

test('where two meet, the one that fits', () => {
  put('left', 0, 4);
  put('right', 4, 8);
  expect(at(4)).toBe('right');
  expect(at(4, ({ name }) => name === 'left')).toBe('left');
  expect(at(4, () => false)).toBe(null);
});

test('an inner one that does not fit leaves the outer', () => {
  put('claim', 0, 9);
  put('name', 2, 5);
  expect(at(3, ({ name }) => name !== 'name')).toBe('claim');
});

test('over several nodes: to the end of the first, from the start of the last', () => {
  const more = document.body.appendChild(document.createTextNode(' They talked.'));
  const range = document.createRange();
  range.setStart(text, 8);
  range.setEnd(more, 5);
  found.add({ name: 'claim', range, nodes: [text, more] });
  expect([at(7), at(8), at(20)]).toEqual([null, 'claim', 'claim']);
  expect([0, 5, 6].map((offset) => found.find(more, offset, () => true)?.name)).toEqual(['claim', 'claim', undefined]);
});

test('what is taken out is found no more, and the others still are', () => {
  const claim = put('claim', 0, 9);
  const name = put('name', 2, 5);
  found.delete(name);
  expect(at(3)).toBe('claim');
  found.delete(claim);
  expect(at(3)).toBe(null);
});

test('words put in before it move it along', () => {
  const name = put('name', 8, 10);
  text.insertData(0, 'Once ');
  found.refresh(name);
  expect([at(8), at(12), at(14), at(16)]).toEqual([null, null, 'name', null]);
});

test('of many in one node a few are asked', () => {
  text.data = 'x'.repeat(1000);
  for (let start = 0; start < 1000; start += 4) put(`at ${start}`, start, start + 3);
  let asked = 0;
  const name = at(502, () => {
    asked += 1;
    return true;
  });
  expect([name, asked]).toEqual(['at 500', 1]);
});
