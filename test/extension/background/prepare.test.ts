import { expect, test, vi } from 'vitest';
import { prepare } from '../../../src/extension/background/prepare.ts';
import type { Library } from '../../../src/extension/background/read.ts';

const entry = (slug: string, address: string) => ({
  slug,
  addresses: [address],
  title: slug,
  outlet: null,
  fingerprint: [],
});

/** What is loaded of a library with one article at ferry.example and two at trams.example. */
async function loaded(url: string, how: 'bundled' | 'live'): Promise<string[]> {
  const names: string[] = [];
  const load = (name: string) => {
    names.push(name);
    return Promise.resolve(null as never);
  };
  const library: Library = {
    index: async () => [
      entry('ferry', '*://*.ferry.example/*'),
      entry('tram', '*://trams.example/*'),
      entry('stop', '*://trams.example/*'),
    ],
    bundled: load,
    reader: () => load('what reads'),
  };
  await prepare(url, how, library);
  return names;
}

test.each([
  ['the one article of a site', 'https://www.ferry.example/a', 'bundled', ['ferry']],
  ['none of several, which it may be', 'https://trams.example/a', 'bundled', []],
  ['none of another site', 'https://elsewhere.example/a', 'bundled', []],
  ['what reads, where any article is read', 'https://elsewhere.example/a', 'live', ['what reads']],
  ['both, where both may be', 'https://ferry.example/a', 'live', ['what reads', 'ferry']],
] as const)('%s is loaded', async (_, url, how, expected) => {
  expect(await loaded(url, how)).toEqual(expected);
});

test('without an index nothing else is tried', async () => {
  const bundled = vi.fn();
  const library: Library = { index: () => Promise.reject(new Error('broken')), bundled, reader: bundled };
  await expect(prepare('https://ferry.example/', 'bundled', library)).rejects.toThrow('broken');
  expect(bundled).not.toHaveBeenCalled();
});
