import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spelt } from '../../../src/core/text/spelt.ts';
import { characterRanges } from '../../../src/dev/build/character-ranges.mjs';

const upTo = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
/** Alphabets, signs and numerals, then ligatures. */
const CHARACTERS = [...upTo(0, 0x24ff), ...upTo(0xfb00, 0xfb06)];
/** The characters of a class as it is spelt out, and as Unicode has it. */
const membersOf = (property: string): [ours: Set<string>, theirs: Set<string>] => {
  const [ours, theirs] = [spelt(`^\\p{${property}}$`, 'u'), new RegExp(`^\\p{${property}}$`, 'u')];
  return [
    new Set(CHARACTERS.filter((char) => ours.test(char))),
    new Set(CHARACTERS.filter((char) => theirs.test(char))),
  ];
};
const lacking = (all: ReadonlySet<string>, some: ReadonlySet<string>): string[] =>
  [...all].filter((char) => !some.has(char));

describe('a class of Unicode spelt out holds what the class does', () => {
  test('Nd, in all alphabets', () => {
    const [ours, theirs] = membersOf('Nd');
    expect(ours).toEqual(theirs);
  });

  test.each(['N', 'M'])('%s, and between its characters places that are not filled', (property) => {
    const [ours, theirs] = membersOf(property);
    expect(lacking(theirs, ours)).toEqual([]);
    expect(lacking(ours, theirs).filter((char) => !/\p{Cn}/u.test(char))).toEqual([]);
  });

  test('L, in all alphabets, and between its characters marks and places that are not filled', () => {
    const [ours, theirs] = membersOf('L');
    const signs = /[\u02c2-\u036f\u2000-\u24ff]/;
    expect(lacking(theirs, ours).filter((char) => !signs.test(char))).toEqual([]);
    expect(lacking(ours, theirs).filter((char) => !/\p{Cn}|\p{M}/u.test(char))).toEqual([]);
    expect([...ours].filter((char) => signs.test(char))).toEqual([]);
  });

  test.each(['Lu', 'Ll'])('%s, of the letters that living languages have', (property) => {
    const [ours, theirs] = membersOf(property);
    expect(lacking(ours, theirs)).toEqual([]);
    const living =
      /[\0-\u018f\u01a0-\u01b0\u0218-\u021b\u0386-\u03ce\u0400-\u045f\u1e80-\u1e99\u1ea0-\u1fff\ufb00-\ufb06]/;
    expect(lacking(theirs, ours).filter((char) => living.test(char))).toEqual([]);
  });

  test.each([
    'Ștefan',
    'Łukasz',
    'İzmir',
    'Əliyev',
    'Ước',
    'Đặng',
    'Ḥusayn',
    'Ґанок',
    'Ἱερώνυμος',
    'Ƙaura',
    'Ŵyn',
    'Ǧamāl',
  ])('a name opens with a capital, small letters follow: %s', (name) =>
    expect(spelt('^\\p{Lu}\\p{Ll}+$', 'u').test(name)).toBe(true),
  );

  test.each(['ștefan', 'əliyev', 'ước', 'ґанок', '-Łukasz', 'ƙaura'])('… and none of these: %s', (name) =>
    expect(spelt('^\\p{Lu}', 'u').test(name)).toBe(false),
  );

  test.each(['؟', '،', '٪', '।', '·', '׃', '፡', '។', '՞', '٣'])(
    'L, not the marks and digits of an alphabet: %s',
    (char) => expect(spelt('\\p{L}', 'u').test(char)).toBe(false),
  );

  test.each(['習', '近', 'あ', 'ア', '한', 'ｱ', '豈'])('L, of scripts without capitals: %s', (char) => {
    expect(spelt('^\\p{L}$', 'u').test(char)).toBe(true);
    expect(spelt('\\p{Lu}|\\p{Ll}|\\p{N}|\\p{M}', 'u').test(char)).toBe(false);
  });

  test.each(['\ud835\udc00', '\ud83d\ude00', '\ud800', '\udc00', '\u2603', '\ue000'])('none: %s', (char) =>
    expect(spelt('\\p{L}|\\p{N}|\\p{M}', 'u').test(char)).toBe(false),
  );
});

test.each([
  ['^\\p{Lu}\\p{Ll}+$', 'u', 'Émile', true],
  ['^\\p{Lu}\\p{Ll}+$', 'u', 'émile', false],
  ['^[\\p{L}’-]+$', 'u', 'O’Neill-Łódź', true],
  ['^[\\p{L}’-]+$', 'u', 'O_Neill', false],
  ['^[^\\p{L}\\d]$', 'u', '–', true],
  ['^[^\\p{L}\\d]$', 'u', 'ø', false],
  ['[\\]\\p{Nd}]', 'u', ']', true],
  ['^\\[\\p{L}\\]$', 'u', '[a]', true],
  ['^\\\\p\\{L\\}$', 'u', '\\p{L}', true],
  ['^\\P{Lu}$', 'u', 'a', true],
  ['^\\P{Lu}$', 'u', 'A', false],
  ['^\\p{Script=Greek}$', 'u', 'α', true],
  ['^\\p{Lu}$', 'iu', 'a', true],
  ['a.b', 's', 'a\nb', true],
])('%s with %s on %s: %s', (source, flags, text, expected) => expect(spelt(source, flags).test(text)).toBe(expected));

test('its flags are those asked for', () => {
  expect(spelt('\\p{L}', 'gu').flags).toBe('gu');
  expect('a1b'.replace(spelt('\\p{L}', 'gu'), 'x')).toBe('x1x');
});

test.each([
  ['(\\p{L}', 'u'],
  ['[\\p{L}', 'u'],
  ['\\p{L}', 'uu'],
])('%s with %s is no pattern', (source, flags) => expect(() => spelt(source, flags)).toThrow(SyntaxError));

test('the ranges are those that their script makes', () => {
  const file = new URL('../../../src/core/text/character-ranges.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(characterRanges());
});
