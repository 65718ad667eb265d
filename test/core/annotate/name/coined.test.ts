import { expect, test } from 'vitest';
import { coined } from '../../../../src/core/annotate/kinds/name/bounds/coined.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon, join } = englishNames(new Uint8Array());

function found(source: string): string[] {
  const { text, spans } = marked(source);
  const mentions = spans.map((span) => ({ ...span, type: 'organization' as const }));
  return [...coined(text, mentions, lexicon, join.small)];
}

test.each([
  ['the consumer price index ([CPI]) and the [CPI]', ['CPI']],
  ['of other-initiated repair ([OIR]), in', ['OIR']],
  ['earnings before interest, tax, depreciation and amortization ([EBITDA]) of', ['EBITDA']],
])('short for common words: %s', (source, expected) => expect(found(source)).toEqual(expected));

test.each([
  'the Loom Price Index ([LPI]) and the Quxley loom index ([QLI])',
  'the electoral commission ([EC])',
  'the price index ([QVX])',
  'the consumer price index [CPI]',
  'the consumer price index ([Cpi])',
])('not: %s', (source) => expect(found(source)).toEqual([]));
