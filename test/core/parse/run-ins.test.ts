import { describe, expect, test } from 'vitest';
import { slice } from '../../../src/core/model/span.ts';
import { parseBlocks } from '../../../src/core/parse/parse.ts';
import { en, parsed } from '../../support/parsed.ts';

/** The run-in headings that are found in paragraphs. */
function headings(paragraphs: readonly string[]): string[] {
  const { text, blocks } = parsed(paragraphs.join('\n\n'), { title: 'Known beforehand' });
  return blocks.flatMap(({ runIn }) => (runIn ? [slice(text, runIn)] : []));
}

const REST = 'The rest of the paragraph says what there is to say about it. It goes on for a while.';

describe('a text that has the habit', () => {
  test('phrases, gerunds, questions and numbers open its paragraphs', () => {
    const openings = ['A cold winter.', 'Counting the cost.', '12.5 tons of salt.', 'Who pays for “free” roads?'];
    expect(headings([REST, ...openings.map((opening) => `${opening} ${REST}`)])).toEqual(openings);
  });

  test('sentences with a verb are headings too where the others are', () => {
    const openings = ['Frozen pipes.', 'Counting the cost.', 'Roads are closing.', 'Salt for the hills.'];
    expect(headings([REST, ...openings.map((opening) => `${opening} ${REST}`)])).toEqual(openings);
  });

  test('a short sentence that points back is none', () => {
    const openings = ['Frozen pipes.', 'Counting the cost.', 'Salt for the hills.'];
    const back = ['He resigned.', 'It was over.', 'They never came back.', 'Then came spring.', 'But nobody listened.'];
    expect(headings([...openings, ...back].map((opening) => `${opening} ${REST}`))).toEqual(openings);
  });

  test('labels in words that end in a colon', () => {
    const openings = ['Why it counts:', 'The big question:', 'What comes next:'];
    expect(headings(openings.map((opening) => `${opening} ${REST}`))).toEqual(openings);
  });
});

/** Openings of paragraphs that are ordinary sentences, three of each article. */
const ordinary: readonly (readonly string[])[] = [
  ['He resigned.', 'She did not.', 'It was over.'],
  ['Shares fell.', 'Bonds rose.', 'Nobody was surprised.'],
  ['Police arrested him.', 'A judge released him.', 'Neighbours cheered.'],
  ['The mayor agreed.', 'The council did not.', 'A vote followed.'],
  ['Doe was not there.', 'Roe was ill.', 'Poe had left.'],
  ['“We won.”', '“They lost.”', '“It is over.”'],
  ['Jane Doe agreed.', 'John Roe disagreed.', 'Ms. Poe left the room.'],
  ['Not so fast.', 'No such luck.', 'Yes, please.'],
  ['In March, it rained.', 'In May, it snowed.', 'In June, it stopped.'],
  ['Officials said so.', 'Experts told us so.', 'Doe asked why.'],
  ['Critics objected.', 'Supporters cheered.', 'The bill passed.'],
  ['What a day!', 'How nice!', 'So it goes.'],
];
test.each(ordinary)('ordinary sentences are no headings: %s %s %s', (...openings) => {
  expect(headings([REST, ...openings.map((opening) => `${opening} ${REST}`)])).toEqual([]);
});

test('one phrase alone is no heading', () => {
  expect(headings([REST, `A cold winter. ${REST}`, REST, REST])).toEqual([]);
});

test('two phrases are no habit, however short the text', () => {
  expect(headings([`A cold winter. ${REST}`, `Salt for the hills. ${REST}`])).toEqual([]);
});

test('three phrases among many paragraphs are no habit', () => {
  const few = ['A cold winter.', 'Counting the cost.', 'Salt for the hills.'].map((opening) => `${opening} ${REST}`);
  expect(headings([...few, ...Array<string>(9).fill(REST)])).toEqual([]);
});

test('a phrase that is all of its paragraph is no run-in heading', () => {
  expect(headings(['A cold winter.', 'Counting the cost.', 'Salt for the hills.'])).toEqual([]);
});

describe('what the page sets in bold', () => {
  const boldIn = (paragraph: string, bold: string): string[] => {
    const block = { start: 0, end: paragraph.length, kind: 'paragraph' as const };
    const boldStart = { start: 0, end: bold.length };
    const { blocks } = parseBlocks(paragraph, [{ ...block, boldStart }], {}, en);
    return blocks.flatMap(({ runIn }) => (runIn ? [slice(paragraph, runIn)] : []));
  };
  test.each([
    [`A cold winter. ${REST}`, 'A cold winter.'],
    [`Roads are closing. ${REST}`, 'Roads are closing.'],
    [`The bottom line: ${REST}`, 'The bottom line:'],
    [`The Bottom Line: ${REST}`, 'The Bottom Line:'],
    [`Who pays? ${REST}`, 'Who pays?'],
  ])('%s', (paragraph, bold) => expect(boldIn(paragraph, bold)).toEqual([bold]));

  test.each([
    ['a name', `Jane Doe resigned. ${REST}`, 'Jane Doe'],
    ['a half sentence', `The town of Roe is cold. ${REST}`, 'The town of Roe is'],
    ['a name with a colon', `Jane B. Doe: She sold snow. ${REST}`, 'Jane B. Doe:'],
    ['a sentence that points back', `He resigned. ${REST}`, 'He resigned.'],
    ['all of it', 'Roads are closing.', 'Roads are closing.'],
  ])('%s is no heading', (_, paragraph, bold) => expect(boldIn(paragraph, bold)).toEqual([]));
});

test('in another language nothing is taken for one', () => {
  const rest = 'Die Stadt hat ihren Schnee an zwei Hotels verkauft, die ihn im Frühjahr für ein Rennen nutzen.';
  expect(
    headings(['Kalte Winter.', 'Viel zu viel Salz.', 'Neue Wege.'].map((opening) => `${opening} ${rest}`)),
  ).toEqual([]);
});

test('a run-in heading opens a section and is no sentence', () => {
  const openings = ['Frozen pipes.', 'Counting the cost.', 'Salt for the hills.'];
  const { text, sections, sentences } = parsed([REST, ...openings.map((o) => `${o} ${REST}`)].join('\n\n'), {
    title: 'Known beforehand',
  });
  expect(sections.map(({ heading, paragraphs }) => [heading && slice(text, heading), paragraphs])).toEqual([
    [null, 1],
    ...openings.map((opening) => [opening, 1]),
  ]);
  expect(sentences).toHaveLength(8);
});
