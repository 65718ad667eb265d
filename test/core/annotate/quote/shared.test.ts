import { expect, test } from 'vitest';
import { lineOf } from '../../../../src/core/annotate/kinds/quote/line.ts';
import { sharedAttributions, sharedLine, sharedQuotations } from '../../../../src/core/annotate/kinds/quote/shared.ts';

const acronyms: ReadonlySet<string> = new Set();

import { contextOf } from '../../../support/quoted.ts';

const { article, tokens, language } = contextOf('“We will go,” Ann Hale said. The “old” road is closed.');
const quotations = sharedQuotations(article, tokens);
const range = { from: 0, to: tokens.length };

test('quotations, a line and its attributions are made once', () => {
  const line = sharedLine(tokens, range, quotations, { first: 0, acronyms });
  expect(sharedQuotations(article, tokens)).toBe(quotations);
  expect(sharedLine(tokens, range, [...quotations], { first: 0, acronyms })).toBe(line);
  expect(line).toEqual(lineOf(tokens, range, quotations));
  expect(sharedAttributions(line, language.reporting)).toBe(sharedAttributions(line, language.reporting));
});

test.each([
  ['another end', { from: 0, to: 4 }, quotations],
  ['a quotation less', range, quotations.slice(0, 1)],
  ['no quotations', range, []],
  ['another first quotation', range, quotations.slice(1)],
] as const)('a line of other matter is another line: %s', (_, other, inside) => {
  const line = sharedLine(tokens, range, quotations, { first: 0, acronyms });
  const next = sharedLine(tokens, other, inside, { first: 0, acronyms });
  expect(next).not.toBe(line);
  expect(next).toEqual(lineOf(tokens, other, inside));
});
