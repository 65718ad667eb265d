import { expect, test } from 'vitest';
import { shouted } from '../../../../src/core/annotate/kinds/name/bounds/shouted.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { marked } from '../../../support/marked.ts';

const COMMON = new Set(['press', 'vote', 'beaten', 'up', 'fire', 'reading', 'us']);
const lexicon = { ...englishNames(new Uint8Array()).lexicon, common: (word: string) => COMMON.has(word) };

function found(source: string): string[] {
  const { text, spans } = marked(source);
  const mentions = spans.map((span) => ({ ...span, type: 'organization' as const }));
  return [...shouted(text, mentions, lexicon)];
}

test.each([
  ['with [PRESS] on it, and a [PRESS] card', ['PRESS']],
  ['you must [VOTE] or be [BEATEN UP] there', ['VOTE', 'BEATEN UP']],
])('common words in capitals: %s', (source, expected) => expect(found(source)).toEqual(expected));

test.each([
  // Letters that are short for a name stand in brackets, or again and again.
  'the Quxley Looms Board ([FIRE]) and the [FIRE]',
  'the [FIRE] of [FIRE] and [FIRE]',
  // Short ones, names, and common words as they are written elsewhere.
  'the [US] and [QVXL], in [READING]',
  'the [Press] and the [PRESS QVXL]',
])('not: %s', (source) => expect(found(source)).toEqual([]));
