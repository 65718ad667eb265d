import { expect, test } from 'vitest';
import { laws } from '../../../../src/core/annotate/kinds/name/bounds/laws.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { linesOf } from '../../../../src/core/annotate/kinds/name/lines.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const { laws: words } = englishNames(new Uint8Array());

/** What is in brackets, places where they are marked so, else other things, with the names of laws made whole. */
function shown(source: string): string {
  const types: Mention['type'][] = [];
  const plain = source.replace(/\[([^\]|]*)(\|place)?\]/g, (_, name: string, place?: string) => {
    types.push(place ? 'place' : 'other');
    return `[${name}]`;
  });
  const { text, spans } = marked(plain);
  const tokens = tokenize(text);
  const mentions = spans.map((span, at): Mention => ({ ...span, type: types[at]! }));
  const opens = (offset: number): boolean => offset === 0 || /\. $/.test(text.slice(0, offset));
  const lines = linesOf(tokens, [{ start: 0, end: text.length }]);
  return laws(mentions, lines, { tokens, words, opens }).reduceRight(
    (out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`,
    text,
  );
}

test.each([
  ['it is banned by the Quxleys with [Looms Act], they say', 'it is banned by the [Quxleys with Looms Act], they say'],
  [
    'they all voted for the Loom for [Wool of Mills Act] of 2015 there',
    'they all voted for the [Loom for Wool of Mills Act of 2015] there',
  ],
  ['it is banned under the Clean Wool Act of 1970 there', 'it is banned under the [Clean Wool Act of 1970] there'],
  ['it is banned under the Wool Act, 1970 there', 'it is banned under the [Wool Act, 1970] there'],
  ["it fell with the Women's Loom Bill, 2008, there", "it fell with the [Women's Loom Bill, 2008], there"],
  [
    'it fell under the Clean Wool (Special Mills) Act 1970 there',
    'it fell under the [Clean Wool (Special Mills) Act 1970] there',
  ],
  ['it fell under the wool (Special Mills) Act there', 'it fell under the wool (Special Mills) Act there'],
  ['it is banned under the Wool Act 1970 there', 'it is banned under the [Wool Act 1970] there'],
  ['it fell. Under the Loom and Wool Act it rose', 'it fell. Under the [Loom and Wool Act] it rose'],
])('a law is marked whole: %s → %s', (source, expected) => expect(shown(source)).toBe(expected));

test.each([
  // Names of their own before the small word, and what opens the sentence.
  ['it was said in [Quxland|place] of Wool Act rules', 'it was said in [Quxland] of [Wool Act] rules'],
  ['it is so. Under Wool Act rules it rose', 'it is so. Under [Wool Act] rules it rose'],
])('no further than the law: %s → %s', (source, expected) => expect(shown(source)).toBe(expected));

test.each([
  'it is so. The Act is old and this Act is new',
  'they act for the wool act of old',
  'the wool bill and the Bill and a Bill Costa',
  'they went to see Velder Act Studios there',
  'Mill Owners Hail Loom With Wool Act',
  'it is in the [Clean Wool Act of 1970] now',
])('left as it is: %s', (source) => expect(shown(source)).toBe(source.replaceAll('|place', '')));
