import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { fingerprint } from '../../../src/core/recognise/fingerprint.ts';
import { liveReader } from '../../../src/extension/background/live.ts';
import { type Library, readArticle } from '../../../src/extension/background/read.ts';
import type { PageArticle } from '../../../src/extension/messages.ts';
import { articleOf, readingOf } from '../readings.ts';

const MODEL = new URL('../../../src/core/language/en/names/model.bin', import.meta.url);
const known = articleOf(
  'The old ferry sails again',
  'The ferry between the two islands sails again after eleven weeks in the yard, its owner said on Monday.',
  'The engine had failed in a storm, and nobody on the smaller island could get to work or to school on time.',
  'Fares stay as they are until autumn, when the council will look at the costs of the long repair once more.',
);
const bundled = readingOf(known, { sections: [] });
const library = (more: Partial<Library> = {}): Library => ({
  index: async () => [
    {
      slug: 'ferry',
      addresses: ['*://*.news.example/*'],
      title: 'The old ferry sails again',
      outlet: null,
      fingerprint: fingerprint(known.text),
    },
  ],
  bundled: async () => bundled,
  reader: async () => liveReader(readFileSync(MODEL)),
  ...more,
});
const pageOf = (text: string): PageArticle => ({
  url: 'https://elsewhere.example/a',
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length, boldStart: null }],
  metadata: { title: null, byline: null, outlet: null, published: null, url: null },
});
const other = pageOf('The tram does not run on Sunday. A tree has fallen on the line near the mill.');

test('a bundled article is recognised by its text, wherever it stands', async () => {
  const result = await readArticle(pageOf(known.text), 'bundled', library());
  expect(result).toEqual({ origin: 'bundled', reading: bundled });
});

test('another article is not read unless that is asked for', async () => {
  const reader = vi.fn(library().reader);
  const result = await readArticle(other, 'bundled', library({ reader }));
  expect(result).toEqual({ origin: 'none', reason: 'unrecognised' });
  expect(reader).not.toHaveBeenCalled();
});

test('any other article is read live, in its own offsets', async () => {
  const result = await readArticle(other, 'live', library());
  expect(result.origin).toBe('live');
  expect(result.origin === 'live' && result.reading.article.text).toBe(other.text);
});

test('a text in another language is not guessed at', async () => {
  const text =
    'Die Fähre fährt wieder. Sie lag elf Wochen in der Werft, und niemand auf der kleinen Insel kam zur Arbeit.';
  const result = await readArticle(pageOf(text), 'live', library());
  expect(result).toEqual({ origin: 'none', reason: 'language' });
});

test('what is broken in the library is not hidden', async () => {
  const index = () => Promise.reject(new Error('articles/index.json is missing'));
  await expect(readArticle(other, 'live', library({ index }))).rejects.toThrow('articles/index.json is missing');
});
