import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/model/span.ts';
import { quotesIn } from '../../../support/quoted.ts';

/** Each quote as "speaker: pieces, parted by ##". */
const shown = (text: string): string[] =>
  quotesIn(text).map(
    ({ speakerText, spans }) => `${speakerText ?? '-'}: ${spans.map((span) => slice(text, span)).join(' ## ')}`,
  );

describe('a report ends before what the reporter says was left unsaid', () => {
  test.each([
    ['The vet said the cow was ill, but did not elaborate.', ['The vet: the cow was ill']],
    ['The vet said the cow was ill but gave no further details.', ['The vet: the cow was ill']],
    ['The vet said the cow was ill, without giving details.', ['The vet: the cow was ill']],
    [
      'The vet said that it was ill, but declined to specify the cow.',
      ['The vet: that it was ill', 'The vet: to specify the cow'],
    ],
    ['The vet said the cow was ill but would not say when it fell.', ['The vet: the cow was ill']],
    ['The vet said the cow was ill, but would not comment further.', ['The vet: the cow was ill']],
    ['The vet said the cow was ill, though he offered no evidence for it.', ['The vet: the cow was ill']],
    ['The vet said the cow was ill, without providing evidence.', ['The vet: the cow was ill']],
    ['The vet said the cow was ill, though it ate.', ['The vet: the cow was ill']],
    // These may be what is said.
    [
      'The vet said the cow was ill, but there was no evidence of it.',
      ['The vet: the cow was ill, but there was no evidence of it'],
    ],
    ['The vet said the cow fell but did not give in.', ['The vet: the cow fell but did not give in']],
    ['The vet said they left without giving hay.', ['The vet: they left without giving hay']],
    ['The vet said the mayor came and gave details.', ['The vet: the mayor came and gave details']],
    ['The vet said they came but did not say much.', ['The vet: they came but did not say much']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a report ends before the word that the reporter has for it', () => {
  test.each([
    ['Hay was dear, the vet said on Monday, after weeks of rain in May.', ['the vet: Hay was dear']],
    ['Hay was dear, the vet wrote in a report, which was published in May.', ['the vet: Hay was dear']],
    ['Hay, the vet said on Monday, after weeks of rain was dear.', ['the vet: Hay ## after weeks of rain was dear']],
    [
      'Hay was dear, the vet said on Monday, although it had rained.',
      ['the vet: Hay was dear ## although it had rained'],
    ],
    [
      'The vet said hay was dear, while the mayor reported it was cheap.',
      ['The vet: hay was dear', 'the mayor: it was cheap'],
    ],
    ['Ada Holt’s lead of 400 pledged delegates is large.', []],
    ['While its current expected offer is small, it sold.', []],
    ['Ada Holt later said hay was dear.', ['Ada Holt: hay was dear']],
    ['A vet who calls me her “sister” didn’t answer the letter I sent.', ['A vet: me her “sister”']],
    ['The vet said hay was dear, an apparent reference to Corvo.', ['The vet: hay was dear']],
    ['The vet said hay was dear, which the police dispute.', ['The vet: hay was dear']],
    ['The vet said hay was dear, which ended the dispute.', ['The vet: hay was dear, which ended the dispute']],
    ['The vet said hay was dear, an acknowledgment that it had failed.', ['The vet: hay was dear']],
    ['The vet said hay was dear, a claim Corvo did not make.', ['The vet: hay was dear']],
    ['The vet said it was a cow, an old one.', ['The vet: it was a cow, an old one']],
    ['The vet said he read a claim and a reference to hay.', ['The vet: he read a claim and a reference to hay']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is set against what nobody named says is the writer’s', () => {
  test.each([
    ['Police were told that a cow was loose, but officers found a goat.', ['-: that a cow was loose']],
    ['It was said that the cow was ill, but it ate.', ['-: that the cow was ill']],
    // What one who is named sets against it may be his, and so may what a court is told.
    ['The vet said that the cow was ill, but it ate.', ['The vet: that the cow was ill, but it ate']],
    ['Police were told that a cow was loose, and ill.', ['-: that a cow was loose, and ill']],
    ['The court was told that the cow was ill, but it ate.', ['The court: that the cow was ill, but it ate']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is only asked is no report', () => {
  test.each([
    ['Did the vet say that the cow was ill?', []],
    ['And is she saying that the cow was ill?', []],
    ['Is the cow, as the vet said, ill?', ['the vet: Is the cow ## ill']],
    ['The vet said that the cow was ill.', ['The vet: that the cow was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a share behind “according to” is what is said', () => {
  test.each([
    ['According to the vet, a third of cows go hungry.', ['the vet: a third of cows go hungry']],
    ['A third go hungry, according to Holt, a vet.', ['Holt: A third go hungry']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('where somebody says it is no part of that', () => {
  test.each([
    ['The vet said in evidence that the cow was ill.', ['The vet: that the cow was ill']],
    ['The vet told reporters aboard Air Force One that the cow was ill.', ['The vet: that the cow was ill']],
    ['The vet told Holt of evidence that the cow was ill.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('whose view or account it is', () => {
  test.each([
    ['In the vet’s opinion, the cow is ill.', ['the vet: the cow is ill']],
    ['The cow is, in Ada Holt’s words, “a mess”.', ['Ada Holt: The cow is ## “a mess”']],
    ['In her view, the cow is ill.', ['her: the cow is ill']],
    ['The cow is ill in Mr. Holt’s view.', ['Mr. Holt: The cow is ill']],
    ['By its own account, the farm lost the cow.', ['the farm: the farm lost the cow']],
    ['The farm, by its own account, lost the cow.', ['The farm: The farm ## lost the cow']],
    // A view that is looked at, kept or the writer’s is nobody’s.
    ['In my view, the cow is ill.', []],
    ['In her view from the hill, the cow was ill.', []],
    ['The cow stood in the vet’s view and ate.', []],
    ['The cow stood in full view, and ate.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('where a report goes on in another', () => {
  test.each([
    [
      'The cow is to stay in Leeds, the vet said, adding that it was old.',
      ['the vet: The cow is to stay in Leeds', 'the vet: that it was old'],
    ],
    [
      'The vet said that hay was lost, adding to the pain of the farm.',
      ['The vet: that hay was lost, adding to the pain of the farm'],
    ],
    ['One of them was a vet, the mayor told Corvo News, an old weekly.', ['the mayor: One of them was a vet']],
    [
      'One of them was a vet, the mayor said, a man of some fame.',
      ['the mayor: One of them was a vet ## a man of some fame'],
    ],
    ['The vet called it a “horror” and Ada Holt called for a march.', ['The vet: it a “horror”', 'Ada Holt: a march']],
    ['The vet praised Ada Holt and Bo Kemp.', ['The vet: Ada Holt and Bo Kemp']],
    ['The vet said she took it for her own and shot him.', ['The vet: she took it for her own and shot him']],
    ['The vet criticised a report by U.S.-based farms.', ['The vet: a report by U.S.-based farms']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a report goes on over a short dash between names', () => {
  test.each([
    ['The vet said that the Leeds–York road was shut.', ['The vet: that the Leeds–York road was shut']],
    ['The vet said the road was shut – “for good” – in May.', ['The vet: the road was shut – “for good” – in May']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a greeting that is said is no report', () => {
  test.each([
    ['Every evening Ada Holt feeds the cow and says good night to it in the barn.', []],
    ['Ada Holt says good hay is as dear as it was in May.', ['Ada Holt: good hay is as dear as it was in May']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a comma within a noun phrase ends nothing', () => {
  test.each([
    [
      'The vet urged us to read the list of May 31, 2018 with care.',
      ['The vet: us to read the list of May 31, 2018 with care'],
    ],
    ['The vet called for a new, fair vote on hay.', ['The vet: a new, fair vote on hay']],
    [
      'The vet urged aid to York, Leeds and other towns in need.',
      ['The vet: aid to York, Leeds and other towns in need'],
    ],
    // One that parts a clause does.
    ['The vet urged us to read the list of May 31, and left.', ['The vet: us to read the list of May 31']],
    [
      'The vet called for hay that was good, saying the cow was ill.',
      ['The vet: hay that was good', 'The vet: the cow was ill'],
    ],
    ['The vet urged aid to York, Leeds said.', ['Leeds: The vet urged aid to York', 'The vet: aid to York']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a report ends before another’s', () => {
  test.each([
    [
      'She said that the cow was ill, only adding that “hay is dear”.',
      ['She: that the cow was ill', 'She: that “hay is dear”'],
    ],
    ['She said the cow was ill, then quickly fading away.', ['She: the cow was ill, then quickly fading away']],
    [
      'A vet believed the cow was ill, jurors have heard.',
      ['jurors: A vet believed the cow was ill', 'A vet: the cow was ill'],
    ],
    [
      'She said the farm is rich, but speaking in York on Friday, Bo Orr said that it was poor.',
      ['She: the farm is rich', 'Bo Orr: that it was poor'],
    ],
    ['Vets say the cow was ill, but the farm says it was well.', ['Vets: the cow was ill', 'the farm: it was well']],
    ['Vets say the cow got out, and ate all the hay.', ['Vets: the cow got out, and ate all the hay']],
    ['The vet says the farm was sold, something farmers deny.', ['The vet: the farm was sold']],
    ['The cow was ill, she said, but the vet said it was well.', ['she: The cow was ill', 'the vet: it was well']],
    ['The cow was ill, she said, and had been for a day.', ['she: The cow was ill ## and had been for a day']],
    ['Police confirmed a man, 30, had died.', ['Police: a man, 30, had died']],
    ['In remarks carried by the Courier, Orr warned of war.', []],
    ['She said that he was awake and heard a shot.', ['She: that he was awake and heard a shot']],
    // Who is heard or seen by another goes on.
    [
      'She said the case would begin in May and be heard by a judge.',
      ['She: the case would begin in May and be heard by a judge'],
    ],
    ['She said the cow ran, but speaking of hay, it was dear.', ['She: the cow ran, but speaking of hay, it was dear']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('where a report opens', () => {
  test.each([
    ['Ada Holt wrote on the Telegram messaging app that the cow was ill.', ['Ada Holt: that the cow was ill']],
    ['The poll showed in the last 12 months only nine cows had been sold.', ['The poll: only nine cows had been sold']],
    [
      'The vet asked Ada Holt, the mayor of York, “What is the matter with that cow?”',
      ['The vet: “What is the matter with that cow?”'],
    ],
    ['“Not guilty” he said.', ['he: “Not guilty”']],
    ['“Hay is very dear,” Inspector of Roads (IR), York, Bo Orr told vets.', ['Bo Orr: “Hay is very dear,”']],
    ['The plan was branded “a bad plan” in May.', ['-: “a bad plan”']],
    ['York said Wednesday it is to sue a mill.', ['York: it is to sue a mill']],
    ['The vet termed the report “a very bad one”.', ['The vet: the report “a very bad one”']],
    ['“Hay is dear” Bo Orr of York in hay told vets.', []],
    ['According to draft rules seen by the Courier, hay is dear.', ['draft rules: hay is dear']],
    ['According to a new report by the Courier, hay is dear.', ['a new report: hay is dear']],
    // A name, not what is said.
    ['“Home” he said was dear.', []],
    ['The vet asked Ada Holt, who was late, “not” to come.', ['The vet: Ada Holt']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a clause with a quantity, and a noun like a verb', () => {
  test.each([
    [
      'The vet said at least 900 cows in York could not be fed.',
      ['The vet: at least 900 cows in York could not be fed'],
    ],
    [
      'The vet denied all the claims, and Ada Holt said hay was dear.',
      ['The vet: all the claims', 'Ada Holt: hay was dear'],
    ],
    [
      'The vets called for a “full inquiry” but one farmer said hay was dear.',
      ['The vets: a “full inquiry”', 'one farmer: hay was dear'],
    ],
    ['The vet said at the fair in York that hay was dear.', ['The vet: that hay was dear']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a report opens behind an adverb, behind where it was said, without its “that”', () => {
  test.each([
    ['The vet insisted repeatedly that hay was dear.', ['The vet: that hay was dear']],
    ['The vets acknowledge privately that hay is dear.', ['The vets: that hay is dear']],
    ['The vet stressed there was hay in York.', ['The vet: there was hay in York']],
    ['The vet noted she had left.', ['The vet: she had left']],
    ['He said in a note from York, it was clear that hay was dear.', ['He: it was clear that hay was dear']],
    [
      'The board wrote a note, directing the vets to “count all the cows in York.”',
      ['The board: to “count all the cows in York.”'],
    ],
    [
      'She praised the hay, adding the Status Orange warning that goes with it will end.',
      ['She: the hay', 'She: the Status Orange warning that goes with it will end'],
    ],
    // Neither a clause nor an order.
    ['The vet stressed the need for hay.', []],
    ['She directed the film to great acclaim.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a past verb beside what is to be done is another deed of who speaks', () => {
  test.each([
    ['The vet promised to feed the cow and called the mayor.', ['The vet: to feed the cow']],
    ['The vet vowed to feed the cow and hired a boy.', ['The vet: to feed the cow']],
    ['The vet said that she would “feed no cow” and locked the barn.', ['The vet: that she would “feed no cow”']],
    ['The vet said that she would “feed no cow” and filmed herself.', ['The vet: that she would “feed no cow”']],
    // What is told is past itself, and a participle.
    ['The vet said she fed the cow and locked the barn.', ['The vet: she fed the cow and locked the barn']],
    [
      'The vet said she would have fed the cow and locked the barn.',
      ['The vet: she would have fed the cow and locked the barn'],
    ],
    ['The vet vowed to keep a clean and locked barn.', ['The vet: to keep a clean and locked barn']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('where what is said opens and ends', () => {
  test.each([
    ['Kemp said in a June report that the cow was ill.', ['Kemp: that the cow was ill']],
    ['Kemp said one June night that the cow was ill.', ['Kemp: that the cow was ill']],
    [
      'The vet defended taking cash from a farmer who was later fined.',
      ['The vet: taking cash from a farmer who was later fined'],
    ],
    ['The vet defended the use of the knife later in the day.', ['The vet: the use of the knife']],
    [
      'It is not “a pet,” Kemp said, but rather “a beast of some size.”',
      ['Kemp: It is not “a pet,” ## “a beast of some size.”'],
    ],
    ['Kemp said “it is ill,” and that “it was fed too late.”', ['Kemp: “it is ill,” and that “it was fed too late.”']],
    ['Kemp launched what she calls a “farm plan” to sell milk.', ['she: a “farm plan”']],
    ['Each gave £5, according to the vet, making Kemp rich.', ['the vet: Each gave £5']],
    ['Kemp was paid for, in her view, selling hay.', ['her: Kemp was paid for ## selling hay']],
    ['Kemp, according to the vet, was rich.', ['the vet: Kemp ## was rich']],
    ['Rain fell; the cow, according to the vet, was ill.', ['the vet: the cow ## was ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
