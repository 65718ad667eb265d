import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { quotesIn } from '../../../support/quoted.ts';

/** Each quote as "speaker: pieces, parted by ##". */
const shown = (text: string): string[] =>
  quotesIn(text).map(
    ({ speakerText, spans }) => `${speakerText ?? '-'}: ${spans.map((span) => slice(text, span)).join(' ## ')}`,
  );

describe('what stands between an auxiliary and its verb is not who speaks', () => {
  test.each([
    ['Ada Holt has since insisted that the cow was ill.', ['Ada Holt: that the cow was ill']],
    ['Vets had long said the cow was ill.', ['Vets: the cow was ill']],
    ['The mayor has long since denied that the cow was ill.', ['The mayor: that the cow was ill']],
    // A name, and a word that opens a clause of its own.
    ['Bo Long said the cow was ill.', ['Bo Long: the cow was ill']],
    ['The mayor has left since the vet said the cow was ill.', ['the vet: the cow was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whom a relative pronoun stands for', () => {
  test.each([
    ['Corvo released a long video that said the cow was ill.', ['a long video: the cow was ill']],
    ['Ada Holt led them through a study that found that the cow was ill.', ['a study: that the cow was ill']],
    [
      'It differed from the one by farm vet Ada Holt, who said the cow was ill.',
      ['farm vet Ada Holt: the cow was ill'],
    ],
    // Not the last noun where it only tells more of the first.
    ['A man in a tired old coat, who said the cow was ill, left.', ['A man in a tired old coat: the cow was ill']],
    ['Ada Holt met the head of Corvo, who said the cow was ill.', ['the head of Corvo: the cow was ill']],
    ['The vets have a report by Corvo, which said the cow was ill.', ['Corvo: the cow was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whose clause a subject belongs to', () => {
  test.each([
    ['Ada Holt, whose latest farm, Corvo, keeps cows, said hay was dear.', ['Ada Holt: hay was dear']],
    ['Ada Holt, the mayor, who is 61, said hay was dear.', ['Ada Holt: hay was dear']],
    ['Ada Holt, her own vet, who is ill, said hay was dear.', ['Ada Holt: hay was dear']],
    ['In Leeds, the mayor, who is 61, said hay was dear.', ['the mayor: hay was dear']],
    ['Having met Ada Holt, the mayor, who is 61, said hay was dear.', ['the mayor: hay was dear']],
    ['Others in the county have said that the cow was ill.', ['Others in the county: that the cow was ill']],
    ['A few minutes later, Ada Holt put it so: “It is an ill cow.”', ['Ada Holt: “It is an ill cow.”']],
    ['Two days earlier, the vet spoke of hay: “It is dear.”', ['the vet: “It is dear.”']],
    ['Prior to the fair, Ada Holt chose to tell them that the cow was ill.', ['Ada Holt: that the cow was ill']],
    ['Ada Holt, for example, earlier asked whether the cow was ill.', ['Ada Holt: whether the cow was ill']],
    ['The vet left, but in a later talk said that the cow was ill.', ['The vet: that the cow was ill']],
    ['In the last week police said that the cow was ill.', ['police: that the cow was ill']],
    // Nobody says what is only there.
    ['Then there was the last word of all: “It is a very ill cow.”', []],
    ['Two vets, later asked about it, said that the cow was ill.', ['Two vets: that the cow was ill']],
    ['He said others in the county had left.', ['He: others in the county had left']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whose words those are that something bears or shows', () => {
  test.each([
    ['Ada Holt wore a red hat reading “Make Cows Great.”', ['a red hat: “Make Cows Great.”']],
    ['Vets stood by with signs reading “Make Cows Great.”', ['signs: “Make Cows Great.”']],
    ['A film showed two vets holding a sign that read “Save the cow now.”', ['a sign: “Save the cow now.”']],
    // Who issued it says it, and who shows but a word says the rest.
    ['Ada Holt issued a note reading “Make Cows Great.”', ['Ada Holt: “Make Cows Great.”']],
    ['A film showed that she asked the “vet” to come.', ['A film: that she asked the “vet” to come']],
    [
      'A film showed vets shouting “We need more hay,” as they left.',
      ['A film: vets shouting “We need more hay,” as they left'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who says what somebody is brought to say', () => {
  test.each([
    ['The note led some to claim that the cow was ill.', ['some: that the cow was ill']],
    ['The mayor went on to say that the cow is ill.', ['The mayor: that the cow is ill']],
    ['The mayor was forced to say that the cow is ill.', ['The mayor: that the cow is ill']],
    ['The mayor is expected to say that the cow is ill.', ['The mayor: that the cow is ill']],
    ['The mayor was criticised for saying that the cow is ill.', ['The mayor: that the cow is ill']],
    ['The mayor did not call it “a load of rubbish”.', []],
    ['The mayor never said “I will resign”.', []],
    ['The mayor did not deny it was “a load of rubbish”.', ['The mayor: it was “a load of rubbish”']],
    // What is only wanted, asked for or avoided is not said.
    ['The mayor wants to say that the cow is ill.', []],
    ['The mayor wants him to say that the cow is ill.', []],
    ['The mayor was asked to say that the cow is ill.', []],
    ['The mayor was told to say that the cow is ill.', []],
    ['The mayor faces calls to admit that the cow is ill.', []],
    ['The mayor is under pressure to admit that the cow is ill.', []],
    ['The mayor stopped short of saying that the cow is ill.', []],
    ['The mayor refrained from saying that the cow is ill.', []],
    ['The mayor avoided saying that the cow is ill.', []],
    ['It would be fair to say that the cow is ill.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('where somebody spoke is no part of who speaks', () => {
  test.each([
    ['“The cow is ill,” said Ada Holt in a statement.', ['Ada Holt: “The cow is ill,”']],
    ['The cow is ill, said Bo Orr at the yearly meeting.', ['Bo Orr: The cow is ill']],
    ['“The cow is ill,” said Ada Holt at the City Club.', ['Ada Holt at the City Club: “The cow is ill,”']],
    ['“The cow is ill,” said the Ministry of the interior.', ['the Ministry of the interior: “The cow is ill,”']],
    ['“The cow is ill,” said the vet in the red coat.', ['the vet in the red coat: “The cow is ill,”']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whose clause closes with the verb, and what stands between', () => {
  test.each([
    // Not "reported a loss" by what stands before it.
    ['Corvo, backed by Leeds and York, reported a loss of cows.', []],
    ['Corvo, owned by the county, said many of them were ill.', ['Corvo: many of them were ill']],
    ['The cow is ill, vets at the City Farm report.', ['vets at the City Farm: The cow is ill']],
    ['The cow is ill, vets from Leeds report in the Courier.', ['vets from Leeds: The cow is ill']],
    ['The cow is ill, the vets’ annual report.', []],
    ['The cow is ill, a nod to the majority of whom support Ada Holt.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('several who speak behind what they say, and one who is of two kinds', () => {
  test.each([
    ['The fair is off, the vet and the mayor said.', ['the vet and the mayor: The fair is off']],
    [
      'The fair is off until 3pm, the club and its owner, Corvo, have said.',
      ['the club and its owner: The fair is off until 3pm'],
    ],
    ['The fair is off, the founder and chief vet, Ada Holt, said.', ['the founder and chief vet: The fair is off']],
    ['They sold hay, the cow and left.', []],
    ['A kind but exhausted vet said hay was dear.', ['A kind but exhausted vet: hay was dear']],
    ['Hay is dear but exhausted vets said it was not.', ['exhausted vets: it was not']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ['the mayor and her deputy, Ada Holt,', null],
    ['the founder and chief vet, Ada Holt,', 'Ada Holt'],
    ['the mayor, Ada Holt,', 'Ada Holt'],
  ])('whether Ada Holt alone is %s', (who, speaker) => {
    const said = quotesIn(`The fair is off, ${who} said.`, [{ name: 'Ada Holt', type: 'person' }]);
    expect(said[0]?.speaker).toBe(speaker);
  });
});

describe('numbers of people who speak', () => {
  test.each([
    ['About 400 vets said hay was dear.', ['About 400 vets: hay was dear']],
    ['At least 400 vets said hay was dear.', ['At least 400 vets: hay was dear']],
    ['Up to 300 vets said hay was dear.', ['Up to 300 vets: hay was dear']],
    ['As many as 300 vets said hay was dear.', ['As many as 300 vets: hay was dear']],
    ['But as few as three-fourths of them said hay was dear.', ['as few as three-fourths of them: hay was dear']],
    ['As much as half of the town said hay was dear.', ['As much as half of the town: hay was dear']],
    ['In the survey, 60% said hay was dear.', ['60%: hay was dear']],
    ['All three said hay was dear.', ['All three: hay was dear']],
    ['All three deny the theft.', ['All three: the theft']],
    ['About the hay the vet said it was dear.', ['the vet: it was dear']],
    ['At the fair, vets said hay was dear.', ['vets: hay was dear']],
    ['As many had come to the fair, vets said hay was dear.', ['vets: hay was dear']],
    ['He left as many farmers said hay was dear.', ['many farmers: hay was dear']],
    ['Two accused of theft said hay was dear.', ['Two accused: hay was dear']],
    ['The two claimed prizes were shown.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a verb that looks like its base is no part of who speaks', () => {
  test.each([
    ['The mill cut wages, saying hay was dear.', ['The mill: hay was dear']],
    ['The mill cut jobs and said hay was dear.', ['The mill: hay was dear']],
    ['The union hit back, saying hay was dear.', ['The union: hay was dear']],
    ['The price cut plan has failed, saying nothing of hay.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what a sentence goes on to say', () => {
  test.each([
    [
      'The vet called it “a mess”, adding that “nobody cares”.',
      ['The vet: it “a mess”', 'The vet: that “nobody cares”'],
    ],
    ['Hay is dear, the vet said, and added that it was late.', ['the vet: Hay is dear', 'the vet: that it was late']],
    ['Hay, the vet said, and oats are dear.', ['the vet: Hay ## and oats are dear']],
    ['The court ruled 6-3 that hay was dear.', ['The court: that hay was dear']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what another denies ends what is said', () => {
  test.each([
    ['The vet said Ada Holt stole the cow, which she denies.', ['The vet: Ada Holt stole the cow']],
    ['The vet said Corvo lied, a claim the company has rejected.', ['The vet: Corvo lied']],
    [
      'The vet said the cow had a rash, which the farmer treated.',
      ['The vet: the cow had a rash, which the farmer treated'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('bodies told by what they are and by where they are', () => {
  const known = [
    { name: 'Corvo', type: 'organization' },
    { name: 'High Court', type: 'organization' },
  ] as const;
  test.each([
    ['The energy regulator, Corvo, said hay was dear.', 'Corvo'],
    ['Its parent company, Corvo, said hay was dear.', 'Corvo'],
    ['The High Court in London said hay was dear.', 'High Court'],
    ['The vets of the company, Corvo, said hay was dear.', null],
    ['The High Court judge in London said hay was dear.', null],
  ])('%s', (text, speaker) => {
    expect(quotesIn(text, [...known])[0]?.speaker).toBe(speaker);
  });
});

describe('words within a name that are verbs or adverbs elsewhere', () => {
  test.each([
    ['Public Works Secretary Ada Holt said hay was dear.', ['Public Works Secretary Ada Holt: hay was dear']],
    ['The charity Better Together said hay was dear.', ['The charity Better Together: hay was dear']],
    ['The Met Office said hay was dear.', ['The Met Office: hay was dear']],
    ['The Met said hay was dear.', ['The Met: hay was dear']],
    ['Fans’ group Rovers Forever said hay was dear.', ['Fans’ group Rovers Forever: hay was dear']],
    ['Ada Holt later said hay was dear.', ['Ada Holt: hay was dear']],
    ['The vets together said hay was dear.', ['The vets: hay was dear']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what another calls it ends what is said', () => {
  test.each([
    [
      'The vet claimed hay was dear, which Ada Holt called “nonsense”.',
      ['The vet: hay was dear', 'Ada Holt: “nonsense”'],
    ],
    [
      'The vet claimed hay was dear, which the mayor, Ada Holt, called “nonsense”.',
      ['The vet: hay was dear', 'the mayor: “nonsense”'],
    ],
    [
      'The vet claimed hay was dear, which had cost the farm “a lot”.',
      ['The vet: hay was dear, which had cost the farm “a lot”'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a word that looks like a reporting verb', () => {
  test.each([
    ['In solidly Northern states, like Leeds and York, the vet said cows were ill.', ['the vet: cows were ill']],
    ['The mayor has a plan to help states pay for the vets.', []],
    ['It is fair to say that the cow was ill.', []],
    ['It was not allowed to say that the cow was ill.', []],
    ['It had to say that the cow was ill.', ['It: that the cow was ill']],
    ['A vet who spoke of a raid into alleged theft has left.', []],
    ['The men are suspected of a theft motivated by the vet’s “old and bitter greed.”', []],
    ['According to an Internet posting, the cow was ill.', ['an Internet posting: the cow was ill']],
    ['It heard that according to the vet, the cow was ill.', ['the vet: the cow was ill']],
    ['The report states that the cow was ill.', ['The report: that the cow was ill']],
    ['He alleged that the cow was ill.', ['He: that the cow was ill']],
    ['It was said late on Monday by the vet that the cow was ill.', ['the vet: that the cow was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('where a subject ends before its own verb', () => {
  test.each([
    ['The firm cut its dividend, saying that hay was dear.', ['The firm: that hay was dear']],
    ['Corvo’s cut the price of hay, saying that hay was dear.', ['Corvo’s: that hay was dear']],
    ['The vicar knelt on the grass and said that hay was dear.', ['The vicar: that hay was dear']],
    ['Ada Holt, a vet, today said that hay was dear.', ['Ada Holt: that hay was dear']],
    ['The farmers had last week said that hay was dear.', ['The farmers: that hay was dear']],
    ['The farmers have both said that hay was dear.', ['The farmers: that hay was dear']],
    ['Corvo, which keeps two cows, says many of its vets buy hay.', ['Corvo: many of its vets buy hay']],
    ['Ada Holt, who was late, thanked the vets but said that hay was dear.', ['Ada Holt: that hay was dear']],
    ['Hay is dear, the Courier’s Ada Holt reports.', ['the Courier’s Ada Holt: Hay is dear']],
    ['Some critics in Leeds say that hay is dear.', ['Some critics in Leeds: that hay is dear']],
    ['Ada Holt, a vet in Leeds, Yorkshire, said that hay was dear.', ['Ada Holt: that hay was dear']],
    ['In Leeds, a vet, who was ill, said that hay was dear.', ['a vet: that hay was dear']],
    ['On Friday, a vet, 43, said that hay was dear.', ['a vet: that hay was dear']],
    ['Hay is dear, de Wit notes.', ['de Wit: Hay is dear']],
    ['Makers of hay point out that it is dear.', ['Makers of hay: that it is dear']],
    ['Vets working at Corvo claim that hay is dear.', ['Vets: that hay is dear']],
    ['Notes taken by Ada Holt show that hay is dear.', ['Notes: that hay is dear']],
    // A noun that looks like a verb; a question.
    ['The price cut in May said that hay was dear.', ['The price cut: that hay was dear']],
    ['The yield on Treasury notes slipped to 4%.', []],
    ['Who backs the ban on hay?', []],
    ['Many of the vets, who left early, said hay was dear.', ['Many of the vets: hay was dear']],
    ['The cow, which was ill, left, said Ada Holt.', ['Ada Holt: The cow, which was ill, left']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whom a participle tells more of', () => {
  test.each([
    ['A man accused of robbing two farms told vets that the cow was ill.', ['A man: that the cow was ill']],
    ['A post shared hundreds of times on the web says the cow was ill.', ['A post: the cow was ill']],
    ['A review released in May had warned that the cow was ill.', ['A review: that the cow was ill']],
    ['Vets called to a farm on Monday found that the cow was ill.', ['Vets: that the cow was ill']],
    ['The note, dated May 9 and signed by head vet, Ada Holt, says the cow was ill.', ['The note: the cow was ill']],
    ['Vets led by Ada Holt said the cow was ill.', ['Vets led by Ada Holt: the cow was ill']],
    ['Ada Holt, of King’s College Leeds, who was late, said the cow was ill.', ['Ada Holt: the cow was ill']],
    ['Corvo Foods, Inc., a maker of hay, said the cow was ill.', ['Corvo Foods, Inc.: the cow was ill']],
    ['A woman who won £1m on a cow in May said it was ill.', ['A woman: it was ill']],
    ['A vet who won a prize said the cow was ill.', ['A vet: the cow was ill']],
    // No participle, or one without a noun of its own.
    [
      'He believed vets told the farmer that the cow was ill.',
      ['He: vets told the farmer that the cow was ill', 'vets: that the cow was ill'],
    ],
    ['Two injured men told vets that the cow was ill.', ['Two injured men: that the cow was ill']],
    ['The farm was robbed as vets said the cow was ill.', ['vets: the cow was ill']],
    ['On Friday, Ada Holt said the cow was ill.', ['Ada Holt: the cow was ill']],
    ['A man was accused of theft, vets said.', ['vets: A man was accused of theft']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is no subject of its own', () => {
  test.each([
    // Of a clause that “whose” opens.
    ['Ada Holt, whose notes of cows and sick pigs showed that hay was dear, left.', []],
    ['A vet whose notes of pigs showed that hay was dear has left.', []],
    // Of a bare infinitive.
    ['Ada Holt let herself believe that the cow was ill.', []],
    ['The vets near him say that the cow was ill.', ['The vets near him: that the cow was ill']],
    // “That” of a clause.
    ['Ada Holt noted that demand forecasts had been low.', ['Ada Holt: that demand forecasts had been low']],
    ['A man that shot Kemp said the cow was ill.', ['A man: the cow was ill']],
    // A time behind a relative pronoun.
    ['He is one of the vets who last week said the cow was ill.', ['one of the vets: the cow was ill']],
    // No object of a verb that takes one.
    ['The fish swims up and sinks back below the rocks by day.', []],
    ['The vets back the farm.', ['The vets: the farm']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what only sets the clause in which somebody speaks is neither theirs nor them', () => {
  test.each([
    [
      'Asked whether the cow was ill, Ada Holt told the Courier: “It is a very ill cow.”',
      ['Ada Holt: “It is a very ill cow.”'],
    ],
    ['Asked about the cow, Ada Holt told the Courier:\n“It is a very ill cow.”', ['Ada Holt: “It is a very ill cow.”']],
    ['Asked whether the cow was ill, Ada Holt said on Monday.', []],
    ['Speaking after the fair in Leeds, Ada Holt said on Monday.', []],
    // What is said may open with a form in -ing, or with what looks like a participle.
    ['Eating out in Leeds is dear, Ada Holt said on Monday.', ['Ada Holt: Eating out in Leeds is dear']],
    ['Wanted men have left, Ada Holt said on Monday.', ['Ada Holt: Wanted men have left']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whose words another quotes', () => {
  test.each([
    ['“It is a very ill cow,” the Courier quoted Ada Holt as saying.', ['Ada Holt: “It is a very ill cow,”']],
    [
      '“It is a very ill cow,” the Courier quoted Ada Holt telling vets in Leeds.',
      ['Ada Holt: “It is a very ill cow,”'],
    ],
    ['“It is a very ill cow,” Ada Holt was quoted by the Courier as saying.', ['Ada Holt: “It is a very ill cow,”']],
    ['“It is a very ill cow,” Ada Holt was cited as saying.', ['Ada Holt: “It is a very ill cow,”']],
    ['“It is a very ill cow,” quoted the Courier.', ['the Courier: “It is a very ill cow,”']],
    ['The Courier quoted “a vet in Leeds.”', ['The Courier: “a vet in Leeds.”']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who speaks behind a relative pronoun', () => {
  test.each([
    ['Ada Holt gave a talk in which she thanked them and said that hay was dear.', ['she: that hay was dear']],
    ['Ada Holt, 70, who denies theft, lived in York.', ['Ada Holt: theft']],
    // Not where they are from.
    ['He met Ada Holt, 24, from Leeds, who said hay was dear.', ['Ada Holt: hay was dear']],
    ['He met Ada Holt, of Leeds, who said hay was dear.', ['Ada Holt: hay was dear']],
    ['Ada Holt, 59, of Ashton, Ohio, who met the vet, said hay was dear.', ['Ada Holt: hay was dear']],
    ['It has been so since 1999, with Ada Holt, who has a farm, urging them to sell.', ['Ada Holt: them to sell']],
    ['On Monday, in Leeds, Ada Holt, who has a farm, said hay was dear.', ['Ada Holt: hay was dear']],
    ['He met Bo Orr and, in Leeds, Ada Holt, who said hay was dear.', ['Ada Holt: hay was dear']],
    ['The study clashed with another report, which found that hay was dear.', ['another report: that hay was dear']],
    ['Ada Holt was seeking letters that mentioned “the ill cow.”', ['letters: “the ill cow.”']],
    ['Ada Holt replied to that letter by saying that hay was dear.', ['Ada Holt: that hay was dear']],
    ['The Courier has seen letters that suggest hay was dear.', ['letters: hay was dear']],
    ['It is under attack by dozens of vets who say hay is dear.', ['vets: hay is dear']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whose report goes on behind another’s', () => {
  test.each([
    [
      'Ada Holt repeated that Bo Orr wants to sell hay and again said it was dear.',
      ['Ada Holt: that Bo Orr wants to sell hay', 'Ada Holt: it was dear'],
    ],
    // A court only heard it, and who is told of says the rest.
    [
      'The court heard he had left but told police: “It is a very ill cow.”',
      ['The court: he had left', 'he: “It is a very ill cow.”'],
    ],
    ['The court heard the report and ruled that hay was dear.', ['The court: that hay was dear']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what looks like a report and is a noun, an adjective or somebody’s deed', () => {
  test.each([
    ['Ada Holt sold some loose alleged links to York.', []],
    ['Two cows with suspected Orme fever died in York.', []],
    [
      'The mayor told vets in May that rule of law “is near” that has to be won.',
      ['The mayor: that rule of law “is near” that has to be won'],
    ],
    ['The club failed in a bid to have the sale declared “a very bad idea.”', []],
    ['The skirt was short, revealing some skin.', []],
    ['Ada Holt met the vet, revealing some plans.', ['Ada Holt: some plans']],
    ['The letter was short, revealing some plans.', ['The letter: some plans']],
    ['Ada Holt revealed a plan for the farm.', ['Ada Holt: a plan for the farm']],
    // A verb all the same.
    ['Some vets alleged that hay was dear.', ['Some vets: that hay was dear']],
    ['The club had the vet say that hay was dear.', ['the vet: that hay was dear']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who speaks by a description or a name beside it', () => {
  test.each([
    ['A scan two days later showed that the cow was ill.', ['A scan: that the cow was ill']],
    ['Ada Holt, the vet of the Church of York, CY, has said that the cow was ill.', ['Ada Holt: that the cow was ill']],
    [
      'A panel led by Ada Holt and holding Judges Bo Orr and Una Lee said that the cow was ill.',
      ['A panel led by Ada Holt: that the cow was ill'],
    ],
    [
      'The plan was branded “a very bad plan” by the Fund for the Aid of Cows (FAC).',
      ['the Fund for the Aid of Cows (FAC): “a very bad plan”'],
    ],
    ['Vets and visiting Judges said that the cow was ill.', ['Vets and visiting Judges: that the cow was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who speaks is told by what stands between dashes, brackets or commas', () => {
  test.each([
    ['Ada Holt -- who chairs the fair -- insisted that hay was dear.', ['Ada Holt: that hay was dear']],
    ['Bo Orr, the head of Corvo -- a dairy in York -- said that hay was dear.', ['Bo Orr: that hay was dear']],
    [
      '“Hay is dear,” said Ada Holt, a vet in York, who noted that the cow was ill.',
      ['Ada Holt: “Hay is dear,”', 'Ada Holt: that the cow was ill'],
    ],
    [
      'Vets in a case brought by Ada Holt have said that hay was dear.',
      ['Vets in a case brought by Ada Holt: that hay was dear'],
    ],
    ['Holt in her order on Monday said that hay was dear.', ['Holt: that hay was dear']],
    ['51% of vets said that hay was dear.', ['51% of vets: that hay was dear']],
    ['Ada Holt, Labour minister for roads, rail and hay, said that hay was dear.', ['Ada Holt: that hay was dear']],
    ['In York, roads, rail and hay matter, said Ada Holt.', ['Ada Holt: In York, roads, rail and hay matter']],
    [
      'He went to a ward, where vets declared him dead, said the note filed by Bo Orr.',
      ['the note: He went to a ward, where vets declared him dead'],
    ],
    [
      'The board learnt that hay was dear and asked if it was ill.',
      ['The board: that hay was dear', 'The board: if it was ill'],
    ],
    ['Many of his vets said that hay was dear.', ['Many of his vets: that hay was dear']],
    [
      'A few feet away in the yard, a sign carried that message, saying in part: “Hay is very dear.”',
      ['a sign: “Hay is very dear.”'],
    ],
    ['The mayor, a vet, carried that message, saying that hay was dear.', ['The mayor: that hay was dear']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('two who speak, and what only names, or is sent to, somebody', () => {
  test.each([
    [
      'Vets on the panel on the contest between the old mill and the Corvo Farm Union said the cow was ill.',
      ['Vets on the panel on the contest between the old mill and the Corvo Farm Union: the cow was ill'],
    ],
    ['On Monday the mill and farm vets said the cow was ill.', ['the mill and farm vets: the cow was ill']],
    [
      'The panel sent a letter on Monday to Ada Kemp demanding “all that is known of the cow.”',
      ['The panel: “all that is known of the cow.”'],
    ],
    ['He left with Ada Kemp demanding “all that is known.”', ['Ada Kemp: “all that is known.”']],
    ['It lets riders race over short routes called “hops.”', []],
    ['It sold routes called “hops” in Leeds.', []],
    ['She left what Kemp called “a mess.”', ['Kemp: “a mess.”']],
    ['Kemp called “unfair” a rule that cost him a cow.', ['Kemp: “unfair” a rule that cost him a cow']],
    ['Ada Kemp professed that the cow was ill.', ['Ada Kemp: that the cow was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whom a verb addresses, and what it is directed to', () => {
  test.each([
    ['Ada Kemp told some vets who had seen the cow that it was ill.', ['Ada Kemp: that it was ill']],
    ['Ada Kemp told some vets who came with her.', []],
    ['Ada Kemp said the mill should direct money to schools.', ['Ada Kemp: the mill should direct money to schools']],
    ['The court directed the mill to pay.', ['The court: to pay']],
    ['“Step out!” a vet ordered.', ['a vet: “Step out!”']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('some of those who speak are named as examples', () => {
  test.each([
    [
      'Today some towns including Leeds, York and Hull sent letters, saying the cow was ill.',
      ['some towns including Leeds, York and Hull: the cow was ill'],
    ],
    [
      'Farms such as Corvo, Velder and Quxal said the cow was ill.',
      ['Farms such as Corvo, Velder and Quxal: the cow was ill'],
    ],
    ['Monday the mayor left, saying the cow was ill.', ['the mayor: the cow was ill']],
    ['In towns, Corvo, Velder and Quxal said the cow was ill.', ['Velder and Quxal: the cow was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what another relays', () => {
  test.each([
    [
      'The cow was ill, Ada Kemp said, according to the Courier.',
      ['Ada Kemp: The cow was ill', 'the Courier: The cow was ill, Ada Kemp said'],
    ],
    ['The cow, Ada Kemp said, was ill.', ['Ada Kemp: The cow ## was ill']],
    ['But according to the Courier, the cow was ill.', ['the Courier: the cow was ill']],
    ['The cow was ill, according to the Courier.', ['the Courier: The cow was ill']],
    ['Ada Kemp warned of “dire days for the cow.”', ['Ada Kemp: “dire days for the cow.”']],
    ['He left with Ada Kemp warning of “dire days for the cow.”', ['Ada Kemp: “dire days for the cow.”']],
    ['Ada Kemp left a book of “dire days.”', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who opens the sentence with a relative clause, and two phrases in one', () => {
  test.each([
    [
      'Vets who met with Orr and farm chief Ada Holt in May told Corvo that the cow was ill.',
      ['Vets: that the cow was ill'],
    ],
    ['The barn held vets, who met Kemp, and Ada Holt said that the cow was ill.', ['Ada Holt: that the cow was ill']],
    [
      'According to the Courier, the cow was ill in May, according to the vet.',
      ['the Courier: the cow was ill in May', 'the vet: the cow was ill in May'],
    ],
    ['In May, the cow was ill, according to the vet.', ['the vet: In May, the cow was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text).sort()).toEqual([...expected].sort());
  });
});

describe('what is no speaker, and no verb', () => {
  test.each([
    // Adverbs, but names that look like them.
    ['It went so badly, and she drove so erratically: “I am ill.”', []],
    ['Holt said early: “I am ill.”', ['Holt: “I am ill.”']],
    ['“I am ill,” says Ada Early, senior vet at Corvo.', ['Ada Early: “I am ill,”']],
    ['“I am ill,” said Holt early on Friday.', ['Holt: “I am ill,”']],
    // Nouns by where and amid what they stand, and by whose they are.
    ['Holt appeared on talk shows that the cow was in.', []],
    ['Holt left amid news reports that question his view.', []],
    ['A review of the farm shows that the cow was ill.', ['A review of the farm: that the cow was ill']],
    ['As for the Holt claim to have a cow, it was ill.', []],
    ['The vets claim to have a cow.', ['The vets: to have a cow']],
    // A noun in a row, but the verb.
    ['It lists the pleas, apologies, prayers, claims of innocence and confessions of vets.', []],
    ['The vet claims the cow was ill.', ['The vet: the cow was ill']],
    // Who is told, over a day.
    ['The senate was on Friday told that the cow was ill.', ['-: that the cow was ill']],
    ['The vet has on Friday said that the cow was ill.', ['The vet: that the cow was ill']],
    // How things go is nobody's word.
    ['The court sits in May, according to tradition, on the hill.', []],
    ['The court sits in May, according to the vet, on the hill.', ['the vet: The court sits in May ## on the hill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who goes on in a participle behind the comma that ends what they said', () => {
  test.each([
    [
      'Kemp said Holt had found that the cow was ill, adding that it was old.',
      ['Kemp: Holt had found that the cow was ill', 'Holt: that the cow was ill', 'Kemp: that it was old'],
    ],
    [
      'Kemp said it was hit by the vets, who have denied the claim, saying it was ill.',
      ['Kemp: it was hit by the vets, who have denied the claim', 'the vets: the claim', 'the vets: it was ill'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
