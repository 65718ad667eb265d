import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../../../src/core/language/en/index.ts';
import { parseSource } from '../../../../src/core/parse/parse.ts';
import { read } from '../../../../src/core/read.ts';

const model = new URL('../../../../src/core/language/en/names/model.bin', import.meta.url);
const language = english(new Uint8Array(readFileSync(model)));

/** How the entities of a text are called. */
const called = (text: string): string[] =>
  read(parseSource(text, {}, language), language).entities.map(({ name }) => name);

test.each([
  ['ROME (Reuters) - The mayor of Rome left on Monday, and Rome was glad.', 'Rome', 'ROME'],
  ['GAZA, March 3 (Xinhua) - The Gaza Strip was quiet on Monday, medics in Gaza said.', 'Gaza Strip', 'GAZA'],
  ['LISBON (Reuters) - The mayor of Lisbon left on Monday, and Lisbon was glad.', 'Lisbon', 'LISBON'],
  ['The NATO chief left Lisbon on Monday, NATO said.', 'NATO', 'Nato'],
])('%s', (text, name, other) => {
  expect(called(text)).toContain(name);
  expect(called(text)).not.toContain(other);
});
