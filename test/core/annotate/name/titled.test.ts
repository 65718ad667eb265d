import { expect, test } from 'vitest';
import { titled } from '../../../../src/core/annotate/kinds/name/entity/titled.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import type { EntityType } from '../../../../src/core/model/entity.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { marked } from '../../../support/marked.ts';

const { roles } = englishNames(new Uint8Array());

/** How the name in brackets is shown, and its role; what is in braces was told for it. */
function shown(source: string, type: EntityType = 'person'): readonly [string, string | null] {
  const { text, spans: mentions } = marked(source.replace(/[{}]/g, ''));
  const told = /\{(.*)\}/.exec(source)?.[1] ?? null;
  const at = told ? text.indexOf(told) : 0;
  const role = told ? { start: at, end: at + told.length } : null;
  const found = titled({ name: slice(text, mentions[0]!), type, mentions, role }, text, roles);
  return [found.name, found.role && slice(text, found.role)];
}

test.each([
  ['a gift from Lord [Quxley]', 'Lord Quxley', null],
  ['a gift from {Lord} [Quxley]', 'Lord Quxley', null],
  ['Then [Quxley] met him; Mrs. [Quxley] left', 'Mrs. Quxley', null],
  ["{Velder's uncle}, Prince [Quxo], left", 'Prince Quxo', "Velder's uncle"],
])('%s is shown as %s', (source, name, role) => expect(shown(source)).toEqual([name, role]));

test.each([
  // Named in full; an office; a title that is another's, or far; a role beside mere courtesy; a body.
  ['a gift from Lord [Ada Quxley]', 'Ada Quxley', null],
  ['said {President} [Quxley]', 'Quxley', 'President'],
  ['the lord [Quxley] and Lord, [Quxley]', 'Quxley', null],
  ['{the lawyer} Mr [Quxley]', 'Quxley', 'the lawyer'],
  ["by Mr [Quxley]'s firm", 'Mr Quxley', null],
])('%s is shown as %s still', (source, name, role) => expect(shown(source)).toEqual([name, role]));

test('a body has no title', () => expect(shown('at Prince [Quxley]', 'organization')[0]).toBe('Quxley'));
