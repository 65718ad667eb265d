import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../../src/core/language/en/index.ts';
import { parseSource } from '../../../src/core/parse/parse.ts';
import { read } from '../../../src/core/read.ts';

const model = path.resolve(import.meta.dirname, '../../../src/core/language/en/names/model.bin');
const language = english(new Uint8Array(readFileSync(model)));
const reportOf = (text: string) => read(parseSource(text, {}, language), language).report;

test('ten thousand dates in one sentence make a list that can be read, and a report that can be sent', () => {
  const dates = Array.from({ length: 10_000 }, (_, i) => `in March ${1000 + (i % 1000)}`).join(', ');
  const report = reportOf(`Harbour records list storms ${dates} and later.`);
  for (const { rows } of report.sections) expect(rows.length).toBeLessThanOrEqual(200);
  expect(JSON.stringify(report).length).toBeLessThan(2_000_000);
});

test('a long row is cut between words, and says so; its spans stay whole', () => {
  const text = `Mayor Ingrid Solberg said the ferry opened in May 2019, ${'and it crossed the bay and came back '.repeat(60)}that year.`;
  const [row] = reportOf(text).sections.find((section) => section.id === 'timeline')!.rows;
  expect(row!.text).toMatch(/\w …$/);
  expect(row!.text.length).toBeLessThanOrEqual(803);
  expect(text.slice(row!.spans[0].start, row!.spans[0].end)).toBe('May 2019');
});

test('a short row is left as it is', () => {
  const [row] = reportOf('Mayor Ingrid Solberg said the ferry opened in May 2019 and still runs today.').sections.find(
    (section) => section.id === 'timeline',
  )!.rows;
  expect(row!.text).toBe('Mayor Ingrid Solberg said the ferry opened in May 2019 and still runs today.');
});

test('one value told 130,000 times is one row', () => {
  const figures = reportOf('Up 5 %\n'.repeat(130_000)).sections.find(({ id }) => id === 'figures')!;
  expect(figures.rows.map(({ lead }) => lead)).toEqual(['Up 5 %']);
});
