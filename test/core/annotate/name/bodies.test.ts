import { expect, test } from 'vitest';
import { withBodies } from '../../../../src/core/annotate/kinds/name/bounds/bodies.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { linesOf } from '../../../../src/core/annotate/kinds/name/lines.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

/** The names of a text; those in brackets are the tagger's people. */
function namesIn(source: string): string[] {
  const { text, spans } = marked(source);
  const tokens = tokenize(text);
  const lines = linesOf(tokens, [{ start: 0, end: text.length }]);
  const mentions = spans.map((span): Mention => ({ ...span, type: 'person' }));
  const closes = (word: string): boolean => word === 'commission' || word === 'office';
  const opener = (word: string): boolean => word === 'the' || word === 'former';
  const sentences = [...text.matchAll(/(?<=^|[.] )\S/g)].map(({ index }) => index);
  const opens = (offset: number): boolean => sentences.includes(offset);
  const calls = (word: string): boolean => word === 'union';
  const unknown = ({ word }: { word: { text: string } }): boolean => word.text === 'Velduw';
  return withBodies(mentions, lines, { tokens, closes, opener, opens, calls, unknown }).map(
    (name) => `${slice(text, name)} ${name.type}`,
  );
}

test.each([
  ['a recent Federal Loom Commission report says', ['Federal Loom Commission organization']],
  ['[Ana] told the Loom Office that [Bo] left', ['Ana person', 'Loom Office organization', 'Bo person']],
  ['they went to the Loom Office. [Bo] left', ['Loom Office organization', 'Bo person']],
  // One word; another noun; a number or a capital goes on; the tagger has part of it.
  ['he left the Office then', []],
  ['he left the Federal Loom Shop then', []],
  ['he left the Federal Office Loom then', []],
  ['they sat in Loom Office 285 then', []],
  ['he left the [Ana] Loom Office then', ['Ana person']],
  ['he left the Ana [Loom Office] then', ['Loom Office person']],
  // Where it opens a sentence its noun has no other reason for a capital.
  ['Loom Office workers left then', ['Loom Office organization']],
  ['it rained. Federal Loom Commission workers left then', ['Federal Loom Commission organization']],
  ['The Loom Office said so', ['Loom Office organization']],
  ['Former Loom Office workers left then', ['Loom Office organization']],
  ['The Office said so', []],
  ['Loom Office: what is known', []],
  ['[Ana] Loom Office workers left then', ['Ana person']],
  // What it is called, behind which a word is unknown.
  ['the weavers’ union Velduw said so', ['Velduw organization']],
  ['the union Monday said so', []],
  ['the weavers Velduw said so', []],
  ['the union Velduw Loom said so', []],
  // In a title a capital says nothing.
  ['Old Loom Commission Office and Workers Left', []],
  ['they met: Loom Office workers left then', []],
  // Too long for a name.
  ['the One Two Three Four Five Six Commission said so', []],
] as const)('%s', (source, names) => expect(namesIn(source)).toEqual(names));
