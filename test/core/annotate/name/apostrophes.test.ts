import { expect, test } from 'vitest';
import { withFirms } from '../../../../src/core/annotate/kinds/name/bounds/apostrophes.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { linesOf } from '../../../../src/core/annotate/kinds/name/lines.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon, firms: known } = englishNames(new Uint8Array());

const firms = new Map([
  ['quxly', [["'s", 'loom'], ["'s"]]],
  ['lord', [['&', 'velder']]],
]);

/** The names of a text; those in brackets are the tagger's people. */
function namesIn(source: string): string[] {
  const { text, spans } = marked(source);
  const tokens = tokenize(text);
  const lines = linesOf(tokens, [{ start: 0, end: text.length }]);
  const mentions = spans.map((span): Mention => ({ ...span, type: 'person' }));
  return withFirms(mentions, lines, { tokens, firms, lexicon }).map((name) => `${slice(text, name)} ${name.type}`);
}

test.each([
  ['shares of [Quxly]’s rose', ['Quxly’s organization']],
  ["Quxly's said so, and [Ana] left [Quxly]'s", ["Quxly's organization", 'Ana person', "Quxly's organization"]],
  ['they met at [Quxly]’s [Loom]', ['Quxly’s Loom organization']],
  ['its Lord & [Velder] shops', ['Lord & Velder organization']],
  // What kind of body it is in law.
  ['shares of [Quxly]’s Inc rose', ['Quxly’s Inc organization']],
  // Somebody of that name, whose a thing is.
  ['shares of [Quxly]’s rose, said [Quxly]', ['Quxly person', 'Quxly person']],
  ['friends of [Mary Quxly]’s left', ['Mary Quxly person']],
  ['they met [Mary Quxly] at [Quxly]’s [Loom]', ['Mary Quxly person', 'Quxly’s Loom organization']],
  // A longer name, another word, small letters.
  ['at the [Quxly’s Parade] there', ['Quxly’s Parade person']],
  ['a Lord & [Nydal] shop', ['Nydal person']],
  ['at quxly’s there', []],
] as const)('%s', (source, names) => expect(namesIn(source)).toEqual(names));

test('longer names of firms come before shorter ones that they open with', () => {
  for (const all of known.values())
    all.forEach((words, at) => {
      for (const shorter of all.slice(0, at)) expect(words.slice(0, shorter.length)).not.toEqual(shorter);
    });
});
