import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spelt } from '../../../src/core/text/spelt.ts';
import { characterRanges } from '../../../src/dev/build/character-ranges.mjs';

const PROPERTIES = ['L', 'Lu', 'Ll', 'N', 'Nd', 'M'];
/** Alphabets, signs and numerals, then ideographs and ligatures. */
const upTo = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));

describe('a class of Unicode spelt out holds what the class does', () => {
  test.each(PROPERTIES)('%s, in all alphabets', (property) => {
    const [ours, theirs] = [spelt(`^\\p{${property}}$`, 'u'), new RegExp(`^\\p{${property}}$`, 'u')];
    const characters = [...upTo(0, 0x24ff), ...upTo(0xfb00, 0xfb06)];
    expect(characters.filter((char) => ours.test(char) !== theirs.test(char))).toEqual([]);
  });

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
