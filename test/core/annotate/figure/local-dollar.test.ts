import { expect, test } from 'vitest';
import { figuredText } from '../../../support/figured.ts';

const AT_HOME = 'https://www.example.com.au/mill';

const cases = [
  ['The Sydney mill cost $3 million, or 4 million dollars.', AT_HOME, ['AUD', 'AUD']],
  ['The Sydney mill cost $3 million.', 'https://www.example.com/au/mill', ['USD']],
  ['The Leeds mill cost $3 million.', AT_HOME, ['USD']],
  ['The Sydney mill cost A$3m ($2m).', AT_HOME, ['AUD', 'USD']],
  ['The Sydney mill cost $3m, not US$3m.', AT_HOME, ['AUD', 'USD']],
  ['A Sydney mill sold to a Toronto firm cost $3m.', AT_HOME, ['USD']],
  ['The Toronto mill fell $3 to $4 a share in Canada, or US$2.', null, ['CAD', 'CAD per share', 'USD']],
  ['The Toronto mill fell $3 to $4 a share, or US$2.', null, ['USD', 'USD per share', 'USD']],
  ['The Toronto mill in Canada fell $3.', null, ['USD']],
  ['The mill in Toronto, Canada, cost $3 million US.', 'https://example.ca', ['USD']],
  [
    'The Karachi mill in Pakistan fell Rs3 to Rs4 per share, or 5 rupees, or $2.',
    null,
    ['PKR', 'PKR per share', 'PKR', 'USD'],
  ],
  ['The Karachi mill fell Rs3.', null, ['INR']],
  ['The Karachi mill fell Rs3.', 'https://example.pk/mill', ['PKR']],
  ['The Delhi firm of Karachi, Pakistan, fell Rs3.', null, ['INR']],
  ['The Colombo mill in Sri Lanka fell Rs. 3m.', null, ['LKR']],
  // An ocean is no country.
  ['The Colombo mill by the Indian Ocean in Sri Lanka fell 3 rupees.', null, ['LKR']],
  // Other names that several currencies share.
  ['The Cairo mill in Egypt cost 361 million pounds, or £3m.', null, ['EGP', 'GBP']],
  ['The Cairo mill of a London firm in Egypt cost 361 million pounds.', null, ['GBP']],
  ['The mill in Egypt cost 361 million pounds.', null, ['GBP']],
  ['The Copenhagen mill in Denmark cost 3 million kroner.', null, ['DKK']],
  ['The Oslo mill of a Danish firm in Denmark cost 3 million kroner.', null, ['NOK']],
] as const;

test.each(cases)('%j at %j is told in %j', (text, url, units) => {
  expect(figuredText(text, { url }).figure.map(({ unit }) => unit)).toEqual(units);
});
