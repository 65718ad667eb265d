import { expect, test } from 'vitest';
import { isInvoked } from '../../../../src/core/annotate/kinds/name/entity/relays.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import type { EntityType } from '../../../../src/core/model/entity.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { marked } from '../../../support/marked.ts';

const { roles } = englishNames(new Uint8Array());

/** Whether the name in brackets is nobody's that a text is about; what is in braces was told for its role. */
function invoked(source: string, type: EntityType = 'person'): boolean {
  const { text, spans: mentions } = marked(source.replace(/[{}]/g, ''));
  const role = source.includes('{') ? { start: source.indexOf('{'), end: source.indexOf('}') - 1 } : null;
  return isInvoked({ name: slice(text, mentions[0]!), type, mentions, role }, roles);
}

test.each([
  'a crowd that feared [God] left',
  'they swore by [Allah] that',
  'the body of [Christ] is',
  'praise the [Lord], she said',
  'the temple of [Zeus] fell',
])('%s', (source) => expect(invoked(source)).toBe(true));

test.each([
  ['a letter from [Ana Lord] said', 'person'],
  ['{his son} [Jesus] left', 'person'],
  ['the firm [Shiva] fell', 'organization'],
  ['they met [Quxa] there', 'person'],
] as const)('not %s', (source, type) => expect(invoked(source, type)).toBe(false));
