import { describe, expect, test } from 'vitest';
import { type Known, quotesIn } from '../../../support/quoted.ts';

const HOLT: Known = { name: 'Ada Holt', type: 'person', alias: 'Holt' };
const REED: Known = { name: 'John Reed', type: 'person', alias: 'Reed' };
const HERALD: Known = { name: 'Velder', type: 'person' };

/** Who speaks the last quote: "@" before a name that is known. */
const last = (text: string): string => {
  const quote = quotesIn(text, [HOLT, REED, HERALD]).at(-1)!;
  return quote.speaker ? `@${quote.speaker}` : (quote.speakerText ?? '-');
};

describe('a pronoun may stand for somebody without a name who has been met since', () => {
  test.each([
    ['Velder reported it. The paper spoke to one mother, who knew. “I am far ahead,” she said.', 'she'],
    ['Ada Holt left. Reed met a tired young woman. “It is late,” she said.', 'she'],
    ['Ada Holt left. My mother is 80. She said the cow was ill.', 'She'],
    ['John Reed left. A boy ran up. “It is late,” he said.', 'he'],
    // Who is named behind the noun, a general word, and a man who cannot be “she”.
    ['John Reed left. His wife, Ada Holt, came. “It is late,” she said.', '@Ada Holt'],
    ['Ada Holt left. She is a mother of three. “It is late,” she said.', '@Ada Holt'],
    ['Ada Holt left. The house of a woman burned. “It is late,” she said.', '@Ada Holt'],
    ['Ada Holt left. The mother was tired. “It is late,” she said.', '@Ada Holt'],
    ['Ada Holt left. A woman’s work is hard. “It is late,” she said.', '@Ada Holt'],
    ['John Reed left. A woman ran up. “It is late,” he said.', '@John Reed'],
    // Who has just spoken goes on.
    ['A woman ran up. Ada Holt said no. “It is late,” she said.', '@Ada Holt'],
    ['“I saw a woman,” Ada Holt said. “It is late,” she said.', '@Ada Holt'],
  ])('%s', (text, who) => {
    expect(last(text)).toBe(who);
  });
});

describe('a pronoun stands for the woman or the man without a name who spoke last', () => {
  test.each([
    ['John Reed left. The mother of three says it is ill. “It is late,” she said.', 'The mother of three'],
    ['Ada Holt left. A woman at the door said it was ill. “It is late,” she said.', 'A woman at the door'],
    ['Ada Holt left. A woman at the door said it was ill. “It is late,” he said.', 'he'],
    ['Ada Holt left. The woman said it was ill. “It is late,” she said.', '@Ada Holt'],
    ['Ada Holt left. Reed’s ex-wife said it was ill. “It is late,” she said.', 'Reed’s ex-wife'],
    ['Ada Holt left. Reed’s ex-wife said it was ill. “It is late,” he said.', '@John Reed'],
    ['Ada Holt left. His ex-wife said it was ill. “It is late,” she said.', '@Ada Holt'],
    ['A woman said it was ill. Ada Holt said it was not. “It is late,” she said.', '@Ada Holt'],
  ])('%s', (text, who) => {
    expect(last(text)).toBe(who);
  });
});

describe('who is named in somebody’s own words is not who says them', () => {
  test.each([
    ['John Reed left. Ada Holt met him. “I met Ada Holt there,” she said.', 'she'],
    ['John Reed left. Ada Holt met him. “I met Reed there,” she said.', '@Ada Holt'],
    ['John Reed left. Ada Holt met him. She said it was late.', '@Ada Holt'],
  ])('%s', (text, who) => {
    expect(last(text)).toBe(who);
  });
});

describe('a pronoun stands for who spoke in the sentence before by an office alone', () => {
  test.each([
    ['Ada Holt said no. A defence lawyer said it was ill. “It is late,” she said.', 'A defence lawyer'],
    ['The acting mayor said it was ill. “It is late,” he said.', 'The acting mayor'],
    // Not an office that somebody named may hold, nor one further back, nor several or a thing.
    ['Ada Holt said no. The lawyer said it was ill. “It is late,” she said.', '@Ada Holt'],
    ['A lawyer said it was ill. It rained. “It is late,” she said.', 'she'],
    ['Ada Holt said no. Two lawyers said it was ill. “It is late,” she said.', '@Ada Holt'],
    ['Ada Holt said no. A letter said it was ill. “It is late,” she said.', '@Ada Holt'],
    ['A lawyer said it was ill. Ada Holt said it was not. “It is late,” she said.', '@Ada Holt'],
  ])('%s', (text, who) => {
    expect(last(text)).toBe(who);
  });
});

describe('who is visited does not speak', () => {
  test.each([
    ['An envoy visiting Leeds said the cow was ill.', 'An envoy visiting Leeds'],
    ['The ruling Leeds said the cow was ill.', '@Leeds'],
  ])('%s', (text, who) => {
    const quote = quotesIn(text, [{ name: 'Leeds', type: 'place' }])[0]!;
    expect(quote.speaker ? `@${quote.speaker}` : quote.speakerText).toBe(who);
  });
});

const KEMP: Known = { name: 'Sasha Kemp', type: 'person', alias: 'Kemp' };
const ORR: Known = { name: 'Robin Orr', type: 'person', alias: 'Orr' };

describe('who replies is not who asked', () => {
  test.each([
    ['Orr took the stand. “Who has the cow?” Kemp asked. “I do not know,” he replied.', 'Orr'],
    ['Orr took the stand. “Who has the cow?” Kemp asked. “I do not know,” he added.', 'Kemp'],
    ['“Who has the cow?” Kemp asked. “It is late,” he answered.', 'Kemp'],
  ])('%s', (text, who) => {
    expect(quotesIn(text, [KEMP, ORR]).at(-1)!.speaker).toContain(who);
  });
});

describe('a dash signs', () => {
  test.each([
    ['“I came here to win, and I did not.” — Sasha Kemp, announcing her retirement', 'Kemp'],
    ['“I came here to win, and I did not.” — Sasha Kemp had said so', null],
  ])('%s', (text, who) => {
    const [quote] = quotesIn(text, [KEMP]);
    expect(quote?.speaker ?? null).toEqual(who && expect.stringContaining(who));
  });
});

describe('an owner who only presents the one named behind is not who is meant', () => {
  const LOW: Known = { name: 'Mary Low', type: 'person' };
  const who = (text: string): string | null => quotesIn(text, [HOLT, LOW]).at(-1)!.speaker;

  test.each([
    ['Ada Holt’s mother, Mary Low, wept. “It is late,” she said.', 'Mary Low'],
    ['Ada Holt’s new lawyer, Mary Low, wept. “It is late,” she said.', 'Mary Low'],
    // What is hers, or what it does to another.
    ['Ada Holt’s plan failed. “It is late,” she said.', 'Ada Holt'],
    ['Ada Holt’s plan surprised Mary Low. “It is late,” she said.', 'Ada Holt'],
  ])('%s', (text, expected) => {
    expect(who(text)).toBe(expected);
  });
});
