import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { batch } from '../../src/cli/batch.ts';
import type { Reader } from '../../src/cli/reader.ts';
import type { Reading } from '../../src/core/model/reading.ts';
import { parsed } from '../support/parsed.ts';

const readingOf = (text: string, about = {}): Reading => ({
  schema: 1,
  article: parsed(text, about),
  annotations: [],
  entities: [],
  report: { sections: [] },
});

/** A reader that only parses; "broken" breaks it, as an error in a rule would. */
const reader: Reader = {
  text: (text, about) => {
    if (text === 'broken') throw new Error('a rule broke.');
    return readingOf(text, about);
  },
  html: async ({ html }) => (html.includes('<p>') ? readingOf('From HTML.') : { reason: 'no-text' }),
};

async function answers(...lines: string[]): Promise<{ bad: number; replies: Record<string, unknown>[] }> {
  const output = new PassThrough();
  const bad = await batch(Readable.from([lines.join('\n')]), output, reader);
  output.end();
  const text = (await output.toArray()).join('');
  return {
    bad,
    replies: text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('each line gets an answer', () => {
  test('a text', async () => {
    const { bad, replies } = await answers(
      JSON.stringify({ id: '7', text: 'It snowed. It thawed.', title: 'Snow', published: '2024-03-05' }),
    );
    expect(bad).toBe(0);
    expect(replies[0]).toMatchObject({
      id: '7',
      article: {
        title: 'Snow',
        published: '2024-03-05',
        sentences: [
          [0, 10],
          [11, 21],
        ],
        annotations: [],
        entities: [],
        gist: '',
      },
    });
    expect(replies[0]!.article).not.toHaveProperty('text');
  });
  test('HTML: with the text that was read', async () => {
    const { replies } = await answers(JSON.stringify({ id: '8', html: '<p>x', url: 'https://example.org/' }));
    expect(replies[0]).toMatchObject({ id: '8', article: { text: 'From HTML.' } });
  });
  test('HTML goes before an empty text beside it', async () => {
    const { replies } = await answers(JSON.stringify({ id: '8', text: '', html: '<p>x' }));
    expect(replies).toMatchObject([{ id: '8', article: { text: 'From HTML.' } }]);
  });

  test('HTML without an article: why', async () => {
    const { bad, replies } = await answers(JSON.stringify({ id: '9', html: '' }));
    expect([bad, replies]).toEqual([0, [{ id: '9', article: null, reason: 'no-text' }]]);
  });
  test('an empty text is an article without anything', async () => {
    const { bad, replies } = await answers('{"id":"1","text":""}');
    expect([bad, replies[0]]).toMatchObject([0, { id: '1', article: { blocks: [], sentences: [], sections: [] } }]);
  });
  test('fields of the wrong type are as if not there', async () => {
    expect((await answers('{"id":"1","text":"Snow.","title":7}')).replies[0]).toMatchObject({
      article: { title: null },
    });
  });
});

describe('a bad line gets its sentence, and the rest goes on', () => {
  test.each([
    ['{"id":"a", "text":', { id: 'a', error: 'this line is not JSON.' }],
    ['snow', { id: null, error: 'this line is not JSON.' }],
    ['[1]', { id: null, error: 'this line is no object.' }],
    ['null', { id: null, error: 'this line is no object.' }],
    ['{"id":"a"}', { id: 'a', error: 'this line has neither "text" nor "html".' }],
    ['{"id":"a","text":7}', { id: 'a', error: 'this line has neither "text" nor "html".' }],
    ['{"id":"a","text":"broken"}', { id: 'a', error: 'a rule broke.' }],
  ])('%s', async (line, error) => {
    const { bad, replies } = await answers('{"id":"0","text":"Snow."}', line, '', '{"id":"2","text":"Snow."}');
    expect(bad).toBe(1);
    expect(replies.map(({ id }) => id)).toEqual(['0', error.id, '2']);
    expect(replies[1]).toEqual(error);
  });
});
