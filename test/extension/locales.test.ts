import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIGURE_TYPES, QUOTE_FORMS, STATUSES } from '../../src/core/model/annotation.ts';
import { ENTITY_TYPES } from '../../src/core/model/entity.ts';
import { SECTION_IDS } from '../../src/core/model/report.ts';
import { messages } from './say.ts';

const top = new URL('../../', import.meta.url);
const sources = ['src/extension', 'src/page'].flatMap((folder) =>
  readdirSync(new URL(folder, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, top), 'utf8')),
);
const code = [...sources, readFileSync(new URL('manifest.json', top), 'utf8')].join('\n');

test.each([
  ...[...STATUSES, ...ENTITY_TYPES, ...FIGURE_TYPES, ...QUOTE_FORMS].map((id) => `badge_${id}`),
  ...SECTION_IDS.map((id) => `section_${id}`),
])('%s is worded: what the core can show has words in _locales/en', (key) => {
  expect(messages[key]?.message).toBeTruthy();
});

test('every key that the manifest and the code name is in _locales/en', () => {
  const named = [...code.matchAll(/(?:__MSG_(\w+)__|\b(?:say|t|tell)\('(\w+)')/g)].map(
    (match) => match[1] ?? match[2]!,
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((key) => !messages[key])).toEqual([]);
});

test('no words are left over: each key, or the start of its family, is named in the code', () => {
  const families = [...code.matchAll(/`([a-z_]+_)\$\{/g)].map((match) => match[1]!);
  const isUsed = (key: string) =>
    new RegExp(`\\b${key}\\b|__MSG_${key}__`).test(code) || families.some((family) => key.startsWith(family));
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
});

describe('the stores', () => {
  test('take a description of at most 132 characters', () => {
    expect(messages.extension_description!.message.length).toBeLessThanOrEqual(132);
  });
  test('take a name of at most 45', () => expect(messages.extension_name!.message.length).toBeLessThanOrEqual(45));
});
