import { expect, test } from 'vitest';
import { isOfWhat, withoutOpeners } from '../../../../src/core/annotate/kinds/name/bounds/openers.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const ORDINARY = new Set(['draws', 'power', 'ample', 'hero', 'bell']);

/** The names that stay of those in brackets; a sentence opens behind a full stop. */
function kept(source: string, type: Mention['type'] = 'other'): string[] {
  const { text, spans } = marked(source);
  const stays = withoutOpeners(
    spans.map((span) => ({ ...span, type })),
    {
      tokens: tokenize(text),
      opens: (offset) => offset === 0 || /[.!?] $/.test(text.slice(0, offset)),
      ordinary: ({ word }) => ORDINARY.has(word.lower),
    },
  );
  return stays.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['The loom\n\n[Draws] 300 watts', []],
  ['It hums. [Draws] 300 watts.', []],
  ['Looms: [Power] (5), wool (2)', []],
  ['He wrote, “[Ample] wool is there.”', []],
  ["It hums. ''[Ample] wool is there.''", []],
  ["He wrote, '[Ample] wool is there.'", []],
  ["He sang '[Hero]' and left.", ['Hero']],
  ["In all the looms' [Power] he trusts", ['Power']],
  // No common word, a word within the sentence, one marked there elsewhere, one of a longer name, a whole quotation.
  ['[Velder] fell.', ['Velder']],
  ['The town of [Draws] slept.', ['Draws']],
  ['[Draws] slept. He left [Draws].', ['Draws', 'Draws']],
  ['[Ana Bell] spoke. [Bell] left.', ['Ana Bell', 'Bell']],
  ['He sang “[Hero]” and left.', ['Hero']],
])('words that open are no names: %s', (source, expected) => expect(kept(source)).toEqual(expected));

test('a body that opens a sentence stays', () => {
  expect(kept('[Draws] fell.', 'organization')).toEqual(['Draws']);
  expect(kept('[Draws] fell.', 'person')).toEqual([]);
});

test.each([
  ['Petrol prices fell by a third.', true],
  ['Maize farmers blocked the road.', true],
  ['Quernel denies that it fell.', false],
  ['Quernel prices it too high.', false],
  ['Quernel says was it.', false],
  ['London prices fell by a third.', false],
  ['Petrol price fell by a third.', false],
])('the first word of %j says of what several things are: %j', (text, expected) => {
  const tokens = tokenize(text);
  expect(isOfWhat(tokens[0]!, tokens, englishNames(new Uint8Array()))).toBe(expected);
});
