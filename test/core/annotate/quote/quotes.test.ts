import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { type Known, quotesIn } from '../../../support/quoted.ts';

const HOLT: Known = { name: 'Ada Holt', type: 'person', alias: 'Holt' };
const REED: Known = { name: 'John Reed', type: 'person', alias: 'Reed' };
const CORVO: Known = { name: 'Corvo', type: 'organization' };

/** Each quote as "form | speaker | pieces, parted by ##". */
/** Another woman, named but never the subject. */
const LOW: Known = { name: 'Mary Low', type: 'person' };
const HART: Known = { name: 'Bob Hart', type: 'person' };
const VELDER: Known = { name: 'Velder', type: 'organization' };

const shown = (text: string, known: readonly Known[] = []): string[] =>
  quotesIn(text, known).map(({ form, speaker, speakerText, spans }) => {
    const words = spans.map((span) => slice(text, span)).join(' ## ');
    return `${form} | ${speaker ? `@${speaker}` : (speakerText ?? '-')} | ${words}`;
  });

describe('form', () => {
  test.each([
    ['“It is ill,” the vet said.', ['direct | the vet | “It is ill,”']],
    ['The vet said it was “very ill.”', ['mixed | The vet | it was “very ill.”']],
    ['The vet said it was ill.', ['indirect | The vet | it was ill']],
    [
      'The vet warned that delay could lead to “foot rot,” which “would be no fun.”',
      ['mixed | The vet | that delay could lead to “foot rot,” which “would be no fun.”'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what a clause that says when leaves to the main one', () => {
  test.each([
    [
      'The vet said after the court had ruled that she must go, the cow was “quite ill.”',
      ['indirect | the court | that she must go'],
    ],
    ['A man came holding sign saying “No more hay for cows.”', ['direct | sign | “No more hay for cows.”']],
    ['“It was an attempt to hide it,’’ the vet said.', ['direct | the vet | “It was an attempt to hide it,’’']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('who is another of them is not the one', () => {
    const text = 'An officer came. The officer said: “It is late.” Another officer, Ada Holt, said: “It is early.”';
    expect(shown(text, [HOLT])[0]).toMatch(/^direct \| The officer/);
  });

  test('whom a clause before the tag tells of, says it', () => {
    const text = '“It is ill,” says Ada Holt. Though Mary Low does not know why, she says, it is ill.';
    expect(shown(text, [HOLT, LOW])[1]).toMatch(/^indirect \| @Mary Low/);
  });
});

describe('one speaker goes on', () => {
  test('after the tag, in the same paragraph', () => {
    expect(shown('“It is ill,” the vet said. “It needs rest. It needs hay.”')).toEqual([
      'direct | the vet | “It is ill,” ## “It needs rest. It needs hay.”',
    ]);
  });

  test('over paragraphs that each open with a mark', () => {
    expect(shown('The vet said: “It is ill.\n“It needs rest.\n“It needs hay.”')).toEqual([
      'direct | The vet | “It is ill. ## “It needs rest. ## “It needs hay.”',
    ]);
  });

  test('but who is asked answers, in a paragraph of its own', () => {
    const talk = '“It is ill,” Ada Holt said.\n“Is it old?” Reed asked.\n“Yes. It is old.”';
    expect(shown(talk, [HOLT, REED]).at(-1)).toBe('direct | @Ada Holt | “Yes. It is old.”');
    // Who asks goes on in the same paragraph, or where nobody else has spoken.
    const same = '“It is ill,” Ada Holt said.\n“Is it old?” Reed asked. “Or is it not?”';
    expect(shown(same, [HOLT, REED]).at(-1)).toBe('direct | @John Reed | “Is it old?” ## “Or is it not?”');
    const alone = '“Is it very old?” Reed asked.\n“Or is it not old?”';
    expect(shown(alone, [HOLT, REED]).at(-1)).toBe('direct | @John Reed | “Or is it not old?”');
  });

  test.each([
    ['nobody spoke before', 'The farm is old.', []],
    ['another was told of before', 'John Reed left.', []],
    ['another spoke before', '“It is late,” said John Reed.', ['direct | @John Reed | “It is late,”']],
  ])('paragraphs left open are of whoever the last one names: %s', (_, before, first) => {
    expect(shown(`${before}\n“It is ill and old.\n“She is old.\n“It needs hay,” said Ada Holt.`, [HOLT, REED])).toEqual(
      [...first, 'direct | @Ada Holt | “It is ill and old. ## “She is old. ## “It needs hay,”'],
    );
  });

  test.each([
    ['closed', '“It is ill and old.”\n“It needs hay,” said Ada Holt.'],
    ['parted', '“It is ill and old.\nJohn Reed left.\n“It needs hay,” said Ada Holt.'],
    ['not gone on with', '“It is ill and old.\nShe said: “It needs hay,” and left.'],
  ])('but not where they are %s', (_, text) => {
    expect(shown(`The farm is old.\n${text}`, [HOLT, REED]).at(-1)).toContain('| “It needs hay,”');
  });

  test('in the next paragraph, without a source of its own', () => {
    const [, next] = quotesIn('“It is ill,” the vet said.\n“It needs rest and hay for a week.”');
    expect(next).toMatchObject({ source: null, cue: null, speakerText: 'the vet' });
  });

  test('but not where another speaks', () => {
    expect(shown('“It is ill,” the vet said.\n“It is not,” said the farmer.')).toEqual([
      'direct | the vet | “It is ill,”',
      'direct | the farmer | “It is not,”',
    ]);
  });

  test.each([
    ['Ada Holt is unmoved.', '@Ada Holt'],
    ['She is unmoved.', '@Ada Holt'],
    // Not the one told of: a thing, or nobody by name.
    ['Lean and quick, the talks went on.', '@John Reed'],
    ['Trade fell.', '@John Reed'],
    ['I was unmoved.', '@John Reed'],
  ])('but not where another is told of before it: %s', (before, speaker) => {
    const said = shown(`Ada Holt left. “It is late,” said John Reed.\n${before}\n“It needs rest and hay for a week.”`, [
      HOLT,
      REED,
    ]);
    expect(said.at(-1)).toContain(speaker);
  });

  test.each([
    ['“It is late,” said Ada Holt. While the letter said it was not, it called the cow “ill and old.”', 'the letter'],
    ['Corvo left. The Leeds council said it was late. It said the cow was “ill and old.”', 'The Leeds council'],
    ['The company said it was late. It said the cow was “ill and old.”', 'The company'],
  ])('a thing in its own sentence or with a name of its own goes on as “it”: %s', (text, thing) => {
    expect(quotesIn(text, [HOLT, CORVO]).at(-1)).toMatchObject({ speaker: null, speakerText: thing });
  });

  test('what is unnamed goes on as “it”', () => {
    const said = quotesIn('Corvo left. “It is late,” the letter said. It called the cow “ill and old.”', [CORVO]);
    expect(said.at(-1)).toMatchObject({ speaker: null, speakerText: 'the letter' });
  });

  test('a mark that attributes is no cue', () => {
    expect(quotesIn('Kemp waved it away: “It is only a cow.”')[0]).toMatchObject({ cue: null, speakerText: 'Kemp' });
  });

  test('a line ends with a colon, or a line signs', () => {
    expect(shown('Kemp made this comment:\n“The cow is very ill indeed.”')).toEqual([
      'direct | Kemp | “The cow is very ill indeed.”',
    ]);
    expect(shown('“The cow is very ill indeed.”\n— Ann Kemp')).toEqual([
      'direct | Ann Kemp | “The cow is very ill indeed.”',
    ]);
  });
});

describe('who', () => {
  test.each([
    ['Farm vet Ada Holt said the cow was ill.', '@Ada Holt'],
    ['Ada Holt, a vet at Corvo, said the cow was ill.', '@Ada Holt'],
    ['A spokesman for Ada Holt said the cow was ill.', 'A spokesman for Ada Holt'],
    ['Corvo vet Ada Holt said the cow was ill.', '@Ada Holt'],
    // A title may hold a preposition, and so may the name of a body.
    ['Former Secretary of State Ada Holt said the cow was ill.', '@Ada Holt'],
    ['The chairman of the joint chiefs of staff Gen. Ada Holt said the cow was ill.', '@Ada Holt'],
    ['Ambassador to Corvo Ada Holt said the cow was ill.', '@Ada Holt'],
    ['A lawyer for Minister of Health Ada Holt said the cow was ill.', 'A lawyer for Minister of Health Ada Holt'],
    ['Aides to President Ada Holt said the cow was ill.', 'Aides to President Ada Holt'],
    ['The chief of staff for Sen. Ada Holt said the cow was ill.', 'The chief of staff for Sen. Ada Holt'],
    ['Friends of singer Ada Holt said the cow was ill.', 'Friends of singer Ada Holt'],
    // Whom a verb is about does not speak.
    ['One vet backing Mr. Reed said the cow was ill.', 'One vet backing Mr. Reed'],
    ['One vet backing John Reed, Ada Holt of Leeds, said the cow was ill.', '@Ada Holt'],
    ['Two vets, John Reed of Leeds and Ada Holt of York, said the cow was ill.', 'Two vets'],
    ['Farm group Presiding Vet Ada Holt said the cow was ill.', '@Ada Holt'],
    ['The outgoing Ada Holt said the cow was ill.', '@Ada Holt'],
    ['Corvo officials said the cow was ill.', 'Corvo officials'],
    ["Ada Holt's brother said the cow was ill.", "Ada Holt's brother"],
    ['John Reed and Ada Holt said the cow was ill.', 'John Reed and Ada Holt'],
    ['Reed left to meet with Ada Holt, who said the cow was ill.', '@Ada Holt'],
    ['Corvo.com said the cow was ill.', 'Corvo.com'],
    // A description, then the name: it is the person who speaks, wherever they are from and however old.
    ["John Reed's sister, Ada Holt, told us the cow was ill.", '@Ada Holt'],
    ["John Reed's neighbour in Leeds and York, Dr. Ada Holt, said the cow was ill.", '@Ada Holt'],
    ['Fellow vet, farm owner Ada Holt, 60, from Leeds, North Yorkshire, said the cow was ill.', '@Ada Holt'],
    ['Ada Holt, head of the Vets of Leeds, which counts cows, said the cow was ill.', '@Ada Holt'],
    ['Another diplomat, former envoy to Leeds Ada Holt, said the cow was ill.', '@Ada Holt'],
    ['On Sunday, Ada Holt shared a map of a road called “Home” on her page, writing, “The cow is ill.”', '@Ada Holt'],
    ['A vet called the barn “a long night for cows” in May.', 'A vet'],
    ['The vet called it “The Long Night of Leeds” in May.', 'The vet'],
    // The comma is missing that should close the description.
    ['Ada Holt, chair of the Herd Board said: “The cow is ill.”', '@Ada Holt'],
    ['“The cow is ill,” Ada Holt, head of Corvo, a farm in Leeds told the Courier.', '@Ada Holt'],
    ['Ada Holt, a spokesman said, was at the farm.', 'a spokesman'],
    ['Ada Holt, John Reed said: “The cow is ill.”', '@John Reed'],
    ['In New Leeds, a vet said: “The cow is ill.”', 'a vet'],
    ['“It is ill,” said another witness in the case, former Corvo vet Ada Holt.', '@Ada Holt'],
    ['The mayor, a friend of Ada Holt, said the cow was ill.', 'The mayor'],
    ['He met four people, including an officer who said the cow was ill.', 'an officer'],
    ['While the cow is ill, Ada Holt said, it may live.', '@Ada Holt'],
    ['While the cow is ill, it may live, said Ada Holt.', '@Ada Holt'],
    ['Corvo argued for decades that the cow was ill.', '@Corvo'],
    ['According to Ada Holt, 34, the cow was ill.', '@Ada Holt'],
    ['The group that owns the farm, Corvo, said the cow was ill.', '@Corvo'],
    ['The chief of the group, Corvo, said the cow was ill.', 'The chief of the group'],
    ['Ada Holt wrote on Corvo accusing the farm of theft.', '@Ada Holt'],
    ['Ada Holt said that after talks Leeds had found that the cow was ill.', '@Ada Holt'],
    ['The mayor of Leeds, Yorkshire, said the cow was ill.', 'The mayor of Leeds'],
    ['Ada Holt — who says the cow was ill — left.', '@Ada Holt'],
    ['That evening she wrote: “The cow is ill.”', 'she'],
    ['The following month they came asking for hay: “The cow is ill.”', 'they'],
    ['The night guard wrote: “The cow is ill.”', 'The night guard'],
    ['US officials said the cow was ill.', 'US officials'],
    ['A group of vets, aware that the mayor denied that the cow was ill, left.', 'the mayor'],
    ['According to Corvo, one vet in Leeds, who left, posted: “The cow is ill.”', 'one vet in Leeds'],
    ['According to Corvo, the owner of the farm, two vets said the cow was ill.', '@Corvo'],
    ['Two men holding a sign that said the cow was ill left.', 'a sign'],
    ['The men left just after Ada Holt uttered the words: “The cow is ill.”', '@Ada Holt'],
    ['The men left after a long and loud row: “The cow is ill.”', 'The men'],
    ['John Reed left after a state commission found that the cow was ill.', 'a state commission'],
    ['More than half of the farmers said the cow was ill.', 'More than half of the farmers'],
    ['Vets’ groups and Democrats said the cow was ill.', 'Vets’ groups and Democrats'],
    ['There was no word from Ada Holt but Corvo said the cow was ill.', '@Corvo'],
    ['Ada Holt of Leeds said the cow was ill.', '@Ada Holt'],
    ['Ada Holt‘s brother said the cow was ill.', 'Ada Holt‘s brother'],
    ['Corvo, Ada Holt and a guest, said the cow was ill.', '@Corvo'],
    ['The farm was loud, with one guest saying that the cow was ill.', 'one guest'],
    ['It was Corvo, which said it may “use any photo it likes.”', '@Corvo'],
    ['Ada Holt told vets who met in Leeds, “It is ill and will not see the spring.”', '@Ada Holt'],
    ['Corvo changed its rules in May to say that it may “use any photo it likes.”', '@Corvo'],
  ])('%s', (text, speaker) => {
    expect(shown(text, [HOLT, REED, CORVO])[0]).toContain(`| ${speaker} |`);
  });

  test.each([
    ['Ada Holt met John Reed. She said the cow was ill.', 'Ada Holt'],
    ['Ada Holt met John Reed. He said the cow was ill.', 'John Reed'],
    ['John Reed left. Ada Holt said it was late. She said the cow was ill.', 'Ada Holt'],
    ['John Reed left. “It is late,” Holt said.\nShe said the cow was ill. Ada Holt left.', 'Ada Holt'],
    ['Ada Holt spoke. A guest asked for Mary Low. She said the cow was ill.', 'Ada Holt'],
    ['Corvo hired John Reed. It said the cow was ill.', 'Corvo'],
    ['John Reed left. Asked about a gift from Mr Holt, he said the cow was ill.', 'John Reed'],
    ['John Reed left. Few stood behind Mary Low and Bob Hart. He said the cow was ill.', 'John Reed'],
    ['Corvo said it was late. When the Velder report was out, it said the cow was ill.', 'Corvo'],
    ['Corvo said it was late. Velder left. It said the cow was ill.', 'Velder'],
    // Whom a tag's own words name hardly says them, where another has just spoken.
    ['“It is late,” said John Reed. Bob Hart is tired, he said.', 'John Reed'],
    ['John Reed left.\nBob Hart was late for the fair, he said.', 'Bob Hart'],
    // Of whom more is told, though they stand behind a preposition.
    ['John Reed said it was late. It was the plan of Bob Hart, who left in May. He said the cow was ill.', 'Bob Hart'],
    ['John Reed said it was late. It was the plan of Bob Hart, now shut. He said the cow was ill.', 'John Reed'],
    ['The dealer, Corvo, left. It said the cow was ill.', 'Corvo'],
    ['In a letter, Corvo thanked Holt. It said the cow was ill.', 'Corvo'],
    // “It” may be a thing without a name.
    ['The mill fell to Corvo. It said the cow was ill.', undefined],
    ['The (Velder) mill fell. It said the cow was ill.', undefined],
    ['Corvo rose. One fell. Two fell. Three fell. Four fell. It said the cow was ill.', undefined],
  ])('pronoun: %s', (text, speaker) => {
    expect(quotesIn(text, [HOLT, REED, CORVO, LOW, HART, VELDER]).at(-1)?.speaker ?? undefined).toBe(speaker);
  });

  test.each([
    ['Okoye left with her dog. Reed spoke. She said the cow was ill.', 'Okoye'],
    ['Okoye left with his dog. Ada Holt spoke. He said the cow was ill.', 'Okoye'],
    ['Okoye said her dog was fine. He said the cow was ill.', 'Okoye'],
    ['Okoye, his wife, left. Reed came. She said the cow was ill.', 'Okoye'],
  ])('what somebody is said to own tells the gender: %s', (text, speaker) => {
    const known: Known[] = [{ name: 'Okoye', type: 'person' }, HOLT, REED];
    expect(quotesIn(text, known).at(-1)?.speaker).toBe(speaker);
  });

  test.each([
    ['John Reed met Bob Hart. He told Hart that it was old.', '@John Reed'],
    ['Bob Hart met John Reed. “It is old,” he told Hart.', '@John Reed'],
    // Another clause may name him again.
    ['John Reed met Bob Hart. He said it was old, and Reed left.', '@John Reed'],
  ])('who is told is not who tells: %s', (text, who) => {
    expect(shown(text, [REED, { ...HART, alias: 'Hart' }]).at(-1)).toContain(`| ${who} |`);
  });

  test('a role tells the gender', () => {
    const known: Known[] = [{ name: 'Okoye', type: 'person', role: 'the daughter of Kemp' }, REED];
    expect(quotesIn('Okoye, the daughter of Kemp, met John Reed. She said it was ill.', known)[0]?.speaker).toBe(
      'Okoye',
    );
    expect(quotesIn('Okoye, the daughter of Kemp, left John Reed. He said it was ill.', known)[0]?.speaker).toBe(
      'John Reed',
    );
  });

  test('a title tells the gender', () => {
    const known: Known[] = [{ name: 'Okoye', type: 'person' }, REED];
    expect(quotesIn('Mrs. Okoye met John Reed. She said the cow was ill.', known)[0]?.speaker).toBe('Okoye');
  });

  test('a role stands for the one who has it', () => {
    const known = [{ ...HOLT, role: 'the vet of the farm' }, REED];
    const text = 'Ada Holt, the vet of the farm, met John Reed. “It is ill,” the vet said.';
    expect(quotesIn(text, known)[0]?.speaker).toBe('Ada Holt');
  });

  test.each([
    ['a signer of the letter', 'the letter', null],
    ['member of the board and signer of the letter', 'the letter', null],
    ['member of the board and signer of the letter', 'the signer', 'Ada Holt'],
    ['mayor of Leeds, vice-president of the farm', 'the vice-president', 'Ada Holt'],
    ['mayor of Leeds, vice-president of the farm', 'the president', null],
    ['Illinois Gov', 'the Republican governor', 'Ada Holt'],
    ['Illinois Gov', 'the Republican senator', null],
    ['Illinois Gov', 'the Illinois Republican', null],
    ['shadow chancellor', 'the shadow chancellor', 'Ada Holt'],
    ['shadow chancellor', 'the chancellor', null],
    ['deputy mayor', 'the mayor', null],
    ['former mayor', 'the mayor', 'Ada Holt'],
    ['farm spokeswoman', 'the farm spokeswoman', 'Ada Holt'],
    ['chief vet of the farm', 'the chief vet', 'Ada Holt'],
    ['chief vet of the farm', 'the old chief vet', null],
    ['deputy chief vet', 'the chief vet', null],
    ['police chief', 'the police', null],
    ['the first vet elected mayor in Leeds', 'the mayor', 'Ada Holt'],
    ['the first vet elected in Leeds', 'the vet', 'Ada Holt'],
    ['head of farms and research', 'the research', null],
    ['farm spokeswoman', 'a spokeswoman', null],
    ['farm spokeswoman', 'his spokeswoman', 'his spokeswoman'],
    ['spokeswoman for the farm', 'his spokeswoman', 'his spokeswoman'],
    ['spokeswoman', 'his spokeswoman', 'Ada Holt'],
    ['spokeswoman for John Reed', 'his spokeswoman', 'Ada Holt'],
    ['daughter of the mayor', 'his daughter', 'Ada Holt'],
    ['interior minister', 'Quxland’s interior minister', 'Ada Holt'],
    ['interior minister', 'Quxland’s foreign minister', null],
    ['interior minister', 'Quxland’s minister', null],
  ])('whether somebody who is %s is %s', (role, phrase, speaker) => {
    const text = `Ada Holt, ${role}, met John Reed. “The cow is ill,” ${phrase} said.`;
    const [quote] = quotesIn(text, [{ ...HOLT, role }, REED]);
    expect(quote?.speaker ?? (speaker === null ? null : quote?.speakerText)).toBe(speaker);
  });

  test.each([
    ['Ada Holt, 44, met John Reed. “It is ill,” the 44-year-old said.', 'Ada Holt'],
    ['Ada Holt met 44-year-old vet John Reed. “It is ill,” the 44-year-old said.', 'John Reed'],
    ['Ada Holt said it was late. “It is ill,” the 44-year-old vet said.', 'Ada Holt'],
    ['Ada Holt sat down. It rained. “It is ill,” the 44-year-old said.', 'Ada Holt'],
    // Either of two, one of another age, one far back, “a” and no age.
    ['Ada Holt met John Reed. “It is ill,” the 44-year-old said.', null],
    ['Ada Holt praised John Reed. “It is ill,” the 44-year-old said.', null],
    ['Ada Holt, 31, sat down. “It is ill,” the 44-year-old said.', null],
    ['Ada Holt sat down. It rained. It poured. “It is ill,” the 44-year-old said.', null],
    ['Ada Holt sat down. “It is ill,” a 44-year-old said.', null],
    ['Ada Holt sat down. “It is ill,” the 44 said.', null],
  ])('an age stands for the one who has it: %s', (text, speaker) => {
    expect(quotesIn(text, [HOLT, REED]).at(-1)?.speaker).toBe(speaker);
  });

  test('“they” are the several who spoke last', () => {
    const said = quotesIn(
      'Two officials of Corvo said it was ill. The vet said no cow was. They said it was late.',
      [],
    );
    expect(said.at(-1)?.speakerText).toBe('Two officials of Corvo');
    expect(quotesIn('The vet said it was ill. They said it was late.', []).at(-1)?.speakerText).toBe('They');
  });

  test('nobody fits: the pronoun stays', () => {
    expect(quotesIn('She said the cow was ill.', [REED])[0]).toMatchObject({ speaker: null, speakerText: 'She' });
  });
});

describe('a judgement is of whoever passes it, without when and where', () => {
  test.each([
    ['The club praised the young keeper.', 'The club | the young keeper'],
    ['The club criticized the young keeper on Friday.', 'The club | the young keeper'],
    ['The club has opposed the new runway since May.', 'The club | the new runway'],
    ['The club called the fine unfounded and silly.', 'The club | the fine unfounded and silly'],
    ['The club called Kemp unfit.', 'The club | Kemp unfit'],
    ['The club called the fine a disgrace during a meeting.', 'The club | the fine a disgrace'],
  ])('%s', (text, want) => {
    expect(shown(text)).toEqual([`indirect | ${want}`]);
  });
});

describe('after “said” a clause needs no verb that we know', () => {
  test.each([
    ['Local officials said they welcome the news.', 'Local officials | they welcome the news'],
    [
      'The women say guards still scrutinize the area by night.',
      'The women | guards still scrutinize the area by night',
    ],
    ['Ministers say 42 people cast votes in the north.', 'Ministers | 42 people cast votes in the north'],
    ['Some 42% say they plan to move.', 'Some 42% | they plan to move'],
    ['As reported by the Courier, the cow is ill.', 'the Courier | the cow is ill'],
  ])('%s', (text, want) => {
    expect(shown(text)).toEqual([`indirect | ${want}`]);
  });

  test.each([
    'She said the same of her neighbour in Leeds.',
    'He said nothing to the vet about the cow.',
    'Ministers said yes to the plan for the old town.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('what is no quotation of anybody', () => {
  test.each([
    'The plan rests on the idea of “fair play,” which is old.',
    'They broke the “laws of the sea” to sell fish.',
    'He owns a “smart” kettle.',
    'She wrote “The Long Night of Leeds” in 1990.'.replace('wrote', 'starred in'),
    'The so-called “night bus” left.',
    'Is this really “fair play”?',
    'The drivers’ union met.',
    'The firm did not say that the cow was ill.',
    'She wrote a novel, and her sister was proud.',
    'The court ruled in favour of farmers who took the firm to court.',
    'The deal announced Friday by the club was signed.',
    'The deal announced on Monday by the club was signed.',
    'The index added 20.72 points, or 0.24 percent, to 8,570.',
    'Seven big questions heading into the vote',
    'He spoke of a newly revealed phone call with the vet.',
    'Although the cow was ill, Kemp argued.',
    'The vet found the car in the barn and called Holt.',
    'Together, these acts build a barn that feeds a farm.',
    'The club wants to praise the young keeper.',
    'The club might praise the young keeper.',
    'The club, praising the young keeper, left.',
    'Leeds has a club that praised the young keeper.',
    'Trump’s support today is low in the north.',
    'She wants to study the stars.',
    'They planned to move to Leeds.',
    'He was told to leave the room.',
    'It was a promising new farm, at an estimated cost of two cows.',
    'They sell a dog toy called Kermie.',
    'He spoke of a film called “The Long Night of Leeds” in May.',
    'They read a weekly labelled “Home” in May.',
    'The United States economy grew.',
    'I think the cow is ill.',
    'The choir shared a film of “The Long Night.”',
    'Do you know that the cow is ill?',
    'It goes without saying that cows need hay.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('any text', () => {
  const odd = [
    '',
    'word',
    '“',
    '”“”“',
    '"""""""',
    "'' `` ' ’ ‘",
    'said said said said',
    'he said, she said, they said,',
    'According to',
    'according to according to the',
    ':\n:\n—\n— A',
    '“a” — \ud800\udc00 \ud800 said \udfff',
    `${'('.repeat(50)}said${')'.repeat(50)}`,
    'that that that said that that who which who said',
    '“A,” said B. “C.”\n\n\n“D',
  ];

  test.each(odd.map((text) => [text]))('spans lie in bounds: %j', (text) => {
    for (const mark of quotesIn(text)) {
      expect(mark.start).toBeGreaterThanOrEqual(0);
      expect(mark.end).toBeLessThanOrEqual(text.length);
      for (const piece of mark.spans) {
        expect(piece.start).toBeLessThan(piece.end);
        expect(piece.start).toBeGreaterThanOrEqual(mark.start);
        expect(piece.end).toBeLessThanOrEqual(mark.end);
      }
      for (const { start, end } of [mark.source, mark.cue].filter((span) => span !== null)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
    expect(quotesIn(text)).toEqual(quotesIn(text));
  });

  test('shuffled words and marks neither throw nor leave their bounds', () => {
    const words =
      '“ ” " \' ‘ ’ « » , . : — ( ) \n said says who that which Ada Holt the cow , and told to according'.split(' ');
    let seed = 7;
    const next = (): string => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return words[seed % words.length]!;
    };
    for (let round = 0; round < 200; round += 1) {
      const text = Array.from({ length: 60 }, next).join(round % 2 ? ' ' : '');
      for (const { start, end, spans } of quotesIn(text, [HOLT])) {
        expect(start).toBeLessThan(end);
        for (const piece of spans)
          expect(start <= piece.start && piece.start < piece.end && piece.end <= end).toBe(true);
      }
    }
  });

  test.each([
    ['quotations', '“It is ill,” the vet said. '],
    ['quotations that stand alone', '“It is ill and old.” '],
    ['lost marks', '“ It is ill '],
    ['single marks', "'It is ill "],
    ['verbs', 'said that he '],
    ['commas', 'a, b, '],
    ['names', 'Ada Holt '],
    ['brackets', '( '],
  ])('ten thousand %s are read to their end', (_, piece) => {
    expect(() => quotesIn(piece.repeat(10_000), [HOLT])).not.toThrow();
  });

  test('words left open over 130,000 paragraphs are of whoever the last one says', () => {
    const quotes = quotesIn(`${'“It is ill\n'.repeat(130_000)}“It is old,” Ada Holt said.`, [HOLT]);
    expect(quotes.map(({ spans }) => spans.length)).toEqual([130_001]);
  });
});

test.each([
  // Who acts in a clause of another's words, two sentences before, is nearer than who opened the text.
  [
    'Bob Hart came to the old farm in the east. On Friday after a long day of work the court declared that Sam Reed had lied. It rained all night. He said it was ill.',
    '@Sam Reed',
  ],
  [
    'Bob Hart came to the old farm in the east. On Friday after a long day of work the court met with Sam Reed. It rained all night. He said it was ill.',
    '@Bob Hart',
  ],
])('whom “he” stands for over a sentence: %s', (text, speaker) => {
  const known: Known[] = [HART, { name: 'Sam Reed', type: 'person' }];
  expect(shown(text, known).at(-1)).toContain(`| ${speaker} |`);
});
