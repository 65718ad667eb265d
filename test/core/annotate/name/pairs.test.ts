import { expect, test } from 'vitest';
import { pairsApart } from '../../../../src/core/annotate/kinds/name/bounds/pairs.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon, join } = englishNames(new Uint8Array());

/** The names in brackets, organisations, after pairs have been taken apart; a place's with its type. */
function apart(source: string): string[] {
  const { text, spans } = marked(source);
  const mentions = spans.map((span): Mention => ({ ...span, type: 'organization' }));
  return pairsApart(text, mentions, lexicon, join).map(({ start, end, type }) => {
    const name = text.slice(start, end);
    return type === 'place' ? `${name}|place` : name;
  });
}

test.each([
  ['[Japan-U.S]. talks', ['Japan|place', 'U.S.|place']],
  ['[Russia-Turkey] talks', ['Russia|place', 'Turkey|place']],
  ['the [Velder-Ana Costa] deal; [Velder]; [Ana Costa]', ['Velder', 'Ana Costa', 'Velder', 'Ana Costa']],
  ['from [Quxley - Velder]; [Velder]; [Quxley]', ['Quxley', 'Velder', 'Velder', 'Quxley']],
  ['a [Washington Post-NBC News] poll', ['Washington Post', 'NBC News']],
  ['a [Washington] [Post-NBC News] poll', ['Washington Post', 'NBC News']],
  ['a [Quxville] [Post-NBC News] poll', ['Quxville', 'Post-NBC News']],
  // One half is nothing by itself, or the whole is what a list knows.
  ['the [Velder-Costa] deal; [Velder]', ['Velder-Costa', 'Velder']],
  ['[Coca-Cola] and [Rolls-Royce]', ['Coca-Cola', 'Rolls-Royce']],
  ['[Guinea-Bissau] and [Guinea]', ['Guinea-Bissau', 'Guinea']],
  ['[Velder]', ['Velder']],
])('%s', (source, expected) => expect(apart(source)).toEqual(expected));
