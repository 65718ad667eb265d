import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { InputError, inputOf, looksLikeHtml } from '../../src/cli/input.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'newsgloss-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const nothing = Readable.from([]);
function file(name: string, bytes: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, bytes);
  return at;
}

describe('what can be read', () => {
  test('UTF-8', async () => {
    expect(await inputOf(file('a.txt', 'Ødegård sold snow.'), nothing)).toEqual({
      form: 'text',
      text: 'Ødegård sold snow.',
    });
  });
  test('UTF-16 with its mark', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Snow “fell”.', 'utf16le')]);
    expect((await inputOf(file('b.txt', bytes), nothing)).text).toBe('Snow “fell”.');
  });
  test('what old Western pages are written in', async () => {
    const bytes = Buffer.from([0x93, ...Buffer.from('Caf'), 0xe9, 0x94]);
    expect((await inputOf(file('c.txt', bytes), nothing)).text).toBe('“Café”');
  });
  test('standard input, in pieces that cut a character', async () => {
    const bytes = Buffer.from('“Snow”');
    expect((await inputOf('-', Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]))).text).toBe('“Snow”');
  });
  test('HTML', async () => {
    expect((await inputOf(file('d.txt', '<!doctype html><p>Snow'), nothing)).form).toBe('html');
  });
});

describe('what cannot be read gets a sentence', () => {
  const refused = async (name: string, sentence: RegExp): Promise<void> => {
    await expect(inputOf(name, nothing)).rejects.toThrow(InputError);
    await expect(inputOf(name, nothing)).rejects.toThrow(sentence);
  };
  test('a missing file', () => refused(path.join(folder, 'none.txt'), /^There is no file .*none\.txt\.$/));
  test('a folder', () => refused(folder, /^This is a folder, not a file/));
  test('an empty file', () => refused(file('empty.txt', ''), /is empty\.$/));
  test('white space', () => refused(file('space.txt', ' \n\n'), /is empty but for white space\.$/));
  test('binary data', () => refused(file('x.png', new Uint8Array([137, 80, 78, 71, 0, 0, 1, 2])), /is binary data/));
  test('binary data without a zero', () => {
    return refused(
      file(
        'y.bin',
        new Uint8Array(500).map((_, i) => (i % 3 ? 0xff : 1 + (i % 8))),
      ),
      /is binary data/,
    );
  });
  test('empty standard input', () => refused('-', /^Standard input is empty\.$/));
});

test.each([
  [true, 'page.html', '<p>Snow</p>'],
  [true, '-', '  <!DOCTYPE html>\n<html>'],
  [true, '-', '<?xml version="1.0"?><html xmlns="…">'],
  [true, 'x.txt', '<!-- saved --><html>'],
  [false, 'page.html', 'Snow fell.'],
  [false, 'x.txt', 'The <html> element holds a page.'],
  [false, 'x.txt', ''],
])('HTML or not: %s for %s %j', (is, name, text) => expect(looksLikeHtml(text, name)).toBe(is));
