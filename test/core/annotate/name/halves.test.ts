import { expect, test } from 'vitest';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { halved } from '../../../../src/core/annotate/kinds/name/join/halves.ts';
import { join } from '../../../../src/core/annotate/kinds/name/join/join.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon, join: words } = englishNames(new Uint8Array());

function read(source: string): { text: string; mentions: Mention[] } {
  const { text, spans } = marked(source);
  return { text, mentions: spans.map((span) => ({ ...span, type: 'place' })) };
}

/** Each name with its entity's first one, where that is another. */
function shown(source: string): string[] {
  const { text, mentions } = read(source);
  const all = halved(text, tokenize(text), mentions, words);
  return join(text, all, { lexicon, words, established: [] }).map((group) =>
    group.mentions.map(({ start, end }) => text.slice(start, end)).join(' = '),
  );
}

test.each([
  [
    '[North Korea] fired on [South Korea]. Then the South said the North’s leader lies.',
    ['North Korea = North', 'South Korea = South'],
  ],
  ['[North] and [South Korea] met. [North Korea] left.', ['North = North Korea', 'South Korea']],
])('halves of a land: %s', (source, expected) => expect(shown(source)).toEqual(expected));

test.each([
  // One half alone, a state's, what is no half by itself.
  ['[South Korea] paid. He grew up in the South of old.', ['South Korea']],
  ['[North Carolina] and [South Carolina] are in the South.', ['North Carolina', 'South Carolina']],
  ['[North Korea], [South Korea] and the North Sea; he went North', ['North Korea', 'South Korea']],
])('none: %s', (source, expected) => expect(shown(source)).toEqual(expected));
