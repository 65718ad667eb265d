import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');

/** What may never stand in code that ships to a browser, and what to do instead. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/,
    'build elements with createElement: page text is data',
  ],
  [/\beval\(|new Function\b/, 'no code from text'],
  [/\bXMLHttpRequest\b|\bWebSocket\b|sendBeacon|\bEventSource\b/, 'no request leaves the machine'],
  [
    /https?:\/\/(?!www\.w3\.org\/)[\w-]+\.(?!example)[a-z]{2,}[^\s'"`]*['"`]/,
    'no address of the outside in shipped code',
  ],
];

const shipped = ['core', 'page', 'extension'].flatMap((layer) =>
  readdirSync(path.join(src, layer), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|html)$/.test(file))
    .map((file) => path.join(layer, file)),
);

test.each(FORBIDDEN)('shipped code holds nothing like %s', (pattern, instead) => {
  const found = shipped.filter((file) => pattern.test(withoutComments(readFileSync(path.join(src, file), 'utf8'))));
  expect(found, instead).toEqual([]);
});

test('fetch is for the extension’s own files', () => {
  const fetching = shipped.filter((file) => /\bfetch\(/.test(readFileSync(path.join(src, file), 'utf8')));
  for (const file of fetching) expect(readFileSync(path.join(src, file), 'utf8'), file).toContain('runtime.getURL');
});

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
