import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/model/reading.ts';
import { deliver } from '../../../src/extension/background/deliver.ts';
import { joined, parted, type ReadingPart } from '../../../src/extension/parts.ts';
import { articleOf, readingOf, rowOf } from '../readings.ts';

/** A reading of so many paragraphs, with a name and a row for each. */
function longReading(paragraphs: number): Reading {
  const article = articleOf(...Array.from({ length: paragraphs }, (_, at) => `Ada Moor, for the ${at}th time, spoke.`));
  const annotations = article.blocks.map(({ start }) => ({
    kind: 'name' as const,
    start,
    end: start + 8,
    why: 'test',
    entity: 'moor',
  }));
  const rows = article.blocks.map((_, at) => rowOf(article, `${at}th time`));
  return { ...readingOf(article, { sections: [{ id: 'people', rows }] }), annotations };
}

const long = longReading(3000);
const short = longReading(20);
const sizeOf = (value: unknown): number => JSON.stringify(value).length;

describe('parts of a reading', () => {
  test('a short one has none, and is left as it is', () => {
    expect(parted(short)).toEqual({ rest: short, parts: [] });
  });

  test('of a long one none is large, nor what is left', () => {
    const { rest, parts } = parted(long);
    expect(sizeOf(long)).toBeGreaterThan(500_000);
    for (const part of parts) expect(sizeOf(part)).toBeLessThan(50_000);
    expect(sizeOf({ ...rest, article: { ...rest.article, text: '' } })).toBeLessThan(50_000);
    expect(new Set(parts.map(({ list }) => list))).toEqual(
      new Set(['annotations', 'blocks', 'sentences', 'rows-people']),
    );
  });

  test('make the reading again, in whatever order they have come', () => {
    const { rest, parts } = parted(long);
    expect(joined(rest, parts)).toEqual(long);
    expect(joined(rest, [...parts].reverse())).toEqual(long);
    expect(joined(rest, [])).not.toEqual(long);
  });

  test('an item that is large by itself is a part by itself', () => {
    const [row] = short.report.sections[0]!.rows;
    const rows = [row!, { ...row!, text: 'x'.repeat(60_000) }, row!];
    const reading: Reading = { ...short, report: { sections: [{ id: 'people', rows }] } };
    const { rest, parts } = parted(reading);
    expect(parts.map(({ at, items }) => [at, items.length])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(joined(rest, parts)).toEqual(reading);
  });
});

describe('a reading is delivered', () => {
  const live = { origin: 'live', reading: long } as const;

  test('in parts, and the rest is the answer', async () => {
    const sent: ReadingPart[] = [];
    const result = await deliver(live, async (part) => sent.push(part) > 0);
    if (result.origin === 'none') throw new Error('nothing read');
    expect(sizeOf(result)).toBeLessThan(sizeOf(live) / 4);
    expect(joined(result.reading, sent)).toEqual(long);
  });

  test('a short one at once', async () => {
    const result = await deliver({ origin: 'live', reading: short }, () => Promise.reject(new Error('sent a part')));
    expect(result).toEqual({ origin: 'live', reading: short });
  });

  test('nothing read is nothing to send', async () => {
    const none = { origin: 'none', reason: 'language' } as const;
    expect(await deliver(none, () => Promise.reject(new Error('sent a part')))).toEqual(none);
  });

  test('not half: a part that nobody takes is an error', async () => {
    await expect(deliver(live, async ({ at }) => at === 0)).rejects.toThrow('nobody waits');
  });
});
