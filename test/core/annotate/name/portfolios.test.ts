import { expect, test } from 'vitest';
import { withoutPortfolios } from '../../../../src/core/annotate/kinds/name/bounds/portfolios.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { portfolioWords } from '../../../../src/core/language/en/names/portfolios.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const mended = (source: string, type: Mention['type'] = 'organization'): string => {
  const { text, spans } = marked(source);
  const mentions = spans.map((span): Mention => ({ ...span, type }));
  return withoutPortfolios(mentions, tokenize(text), portfolioWords).reduceRight(
    (out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`,
    text,
  );
};

test.each([
  ['[Velder Health] Minister Ana Costa', '[Velder] Health Minister Ana Costa'],
  ['[Velder Food] and Civil Supplies Minister Ana Costa', '[Velder] Food and Civil Supplies Minister Ana Costa'],
  ['[Velder Trade and Industry] Minister Ana Costa', '[Velder] Trade and Industry Minister Ana Costa'],
  ['[Quxer Shadow Health] Secretary Ana Costa', '[Quxer] Shadow Health Secretary Ana Costa'],
  ['[Food], [Civil Supplies] and Consumer Affairs Minister', 'Food, Civil Supplies and Consumer Affairs Minister'],
  ['[Union Health] Minister Ana Costa', 'Union Health Minister Ana Costa'],
  ['[Energy CS] Ana Costa', 'Energy CS Ana Costa'],
  ['[Velder Energy CS] Ana Costa', '[Velder] Energy CS Ana Costa'],
])('%s → %s', (source, expected) => expect(mended(source)).toBe(expected));

test.each([
  'the [Ministry of Health] said the minister',
  '[Velder Health] minister Ana Costa',
  '[Velder Health] said Minister Costa',
  '[Quxland] Health Minister Ana Costa',
  '[Velder Steel] and Costa Minister',
  '[Velder Power] fell.\nMinister Costa',
  'the [Quxan Union] Trade Commissioner',
])('left as it is: %s', (source) => expect(mended(source)).toBe(source));

test('somebody stays whole', () => {
  expect(mended('[Ana Sport] Minister', 'person')).toBe('[Ana Sport] Minister');
});
