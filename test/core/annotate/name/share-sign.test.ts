import { expect, test } from 'vitest';
import { isShareSign, shareSignAt } from '../../../../src/core/annotate/kinds/name/bounds/share-sign.ts';
import { exchanges } from '../../../../src/core/language/en/names/certain.ts';
import { marked } from '../../../support/marked.ts';

const isSign = (source: string): boolean => {
  const { text, spans } = marked(source);
  return isShareSign(text, spans[0]!, exchanges);
};

test.each([
  'Velder Plc ([VLD].L) fell',
  'Velder ([VLD.MC]) fell',
  'Velder (NYSE: [VLD]) fell',
  'Velder (Nasdaq:[VLD]) fell',
])('the sign of a share: %s', (source) => expect(isSign(source)).toBe(true));

test.each([
  'the Northern Grain Bank ([NGB]) fell',
  'an airport (IATA: [VLD])',
  '[VLD].L fell',
  'Velder (called [VLD] by all)',
  '([VLD].L',
])('not the sign of a share: %s', (source) => expect(isSign(source)).toBe(false));

test('where brackets open', () => {
  expect(shareSignAt('Velder Plc (VLD.L)', 11, exchanges)).toBe(true);
  expect(shareSignAt('Velder Plc (VLD.L)', 10, exchanges)).toBe(false);
});
