import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { claimed, shown } from '../../../support/claimed.ts';
import type { Known } from '../../../support/quoted.ts';

const KNOWN: readonly Known[] = [
  { name: 'Ada Hale', type: 'person' },
  { name: 'Bo Orr', type: 'person' },
];

/** What is said in a text, one paragraph a line, as "speaker: first piece | second piece"; and its claims in a line each. */
function read(paragraphs: readonly string[]) {
  const text = paragraphs.join('\n');
  const { quote, claim } = claimed(text, KNOWN).found;
  const said = quote.map(({ speaker, speakerText, spans }) => {
    const pieces = spans.map((span) => slice(text, span));
    return `${speaker ?? speakerText}: ${pieces.join(' | ')}`;
  });
  return { said, forms: quote.map(({ form }) => form), told: claim.map((one) => shown(text, one)) };
}

const BEFORE = 'Ada Hale said the bridge was old.';
const HALF = '“It fell on the very day that it was opened by the mayor.';

describe('a quotation that goes on in the next paragraph', () => {
  test.each([
    ['without a mark', [HALF, 'I was glad to be away,” said Bo Orr.'], 'I was glad to be away,”'],
    ['with its mark again', [HALF, '“I was glad to be away,” said Bo Orr.'], '“I was glad to be away,”'],
    ['in single marks', [HALF.replace('“', '‘'), '‘I was glad to be away,’ said Bo Orr.'], '‘I was glad to be away,’'],
    ['in straight marks', [HALF.replace('“', '"'), 'I was glad to be away," said Bo Orr.'], 'I was glad to be away,"'],
  ])('%s is of whom its end names, not of who spoke before', (_, halves, second) => {
    const { said, told } = read([BEFORE, ...halves]);
    expect(said.slice(1)).toEqual([`Bo Orr: ${halves[0]} | ${second}`]);
    expect(told.slice(1).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
      'quoted | Bo Orr',
      'quoted | Bo Orr',
    ]);
  });

  test('over three paragraphs is one', () => {
    const { said } = read([BEFORE, HALF, 'Nobody knew.', 'I was glad to be away,” said Bo Orr, a vet.']);
    expect(said.slice(1)).toEqual([`Bo Orr: ${HALF} | Nobody knew. | I was glad to be away,”`]);
  });

  test('goes on with who spoke before, where nobody else is named', () => {
    const first = '“The bridge was old,” Ada Hale said.';
    const { said } = read([first, HALF, 'I was glad to be away.”', 'Bo Orr was away too.']);
    expect(said.slice(1)).toEqual([`Ada Hale: ${HALF} | I was glad to be away.”`]);
  });

  test('may open within its sentence', () => {
    const half = 'The town will need “all the help that it can get from the county.';
    const { said, forms, told } = read([BEFORE, half, 'We are not alone,” said Bo Orr.']);
    expect(said.slice(1)).toEqual([`Bo Orr: ${half} | We are not alone,”`]);
    expect(forms.slice(1)).toEqual(['mixed']);
    expect(told.slice(1).map((line) => line.split(' | ')[1])).toEqual(['Bo Orr', 'Bo Orr']);
  });
});

describe('a quotation that lost its closing mark', () => {
  test.each([
    ['an opening mark comes next', ['It was “a farm” once,” said Bo Orr, a vet.']],
    ['none comes', ['The bridge was closed.', 'Bo Orr was away.']],
  ])('ends with its paragraph, where %s', (_, rest) => {
    const { said } = read(['“The bridge was old,” Ada Hale said.', HALF, ...rest]);
    expect(said[1]).toBe(`Ada Hale: ${HALF}`);
  });

  test('takes no sentence along that only quotes a word', () => {
    const half = 'The town will need “help.';
    expect(read([BEFORE, half, 'The “bridge” was old, said Bo Orr.']).said.join()).not.toContain(half);
  });
});
