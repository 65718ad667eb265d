import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../../src/core/annotate/kinds/quote/attribution.ts';
import { lineOf } from '../../../../src/core/annotate/kinds/quote/line.ts';
import { findQuotations } from '../../../../src/core/annotate/kinds/quote/quotation.ts';
import { reporting } from '../../../../src/core/language/en/reporting/index.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { contextOf } from '../../../support/quoted.ts';

function attributionsIn(text: string) {
  const { article, tokens } = contextOf(text);
  return findAttributions(lineOf(tokens, { from: 0, to: tokens.length }, findQuotations(article, tokens)), reporting);
}

/** Each attribution as "source | cue | pieces of the content, parted by ##". */
const shown = (text: string): string[] =>
  attributionsIn(text).map(({ source, cue, pieces }) => {
    const content = pieces.map((piece) => slice(text, piece)).join(' ## ');
    return `${source ? slice(text, source) : '-'} | ${slice(text, cue)} | ${content}`;
  });

describe('who says what', () => {
  test.each([
    ['The vet said that the cow was ill.', ['The vet | said | that the cow was ill']],
    ['The vet said the cow was ill.', ['The vet | said | the cow was ill']],
    ['She has repeatedly said the cow was ill.', ['She | said | the cow was ill']],
    ['The vet told the farmer that the cow was ill.', ['The vet | told | that the cow was ill']],
    ['The vet told him the cow was ill.', ['The vet | told | the cow was ill']],
    ['The vet told US troops that the cow was ill.', ['The vet | told | that the cow was ill']],
    ['The vet told us that the cow was ill.', ['The vet | told | that the cow was ill']],
    ['In a letter, farm vet Ada Holt said that the cow was ill.', ['farm vet Ada Holt | said | that the cow was ill']],
    ['On Tuesday the vet said the cow was ill.', ['the vet | said | the cow was ill']],
    ['The vet on Tuesday said the cow was ill.', ['The vet | said | the cow was ill']],
    ['The vet said on Tuesday that the cow was ill.', ['The vet | said | that the cow was ill']],
    [
      'Ada Holt, a vet who lives in Ripon, said in a letter that the cow was ill.',
      ['Ada Holt | said | that the cow was ill'],
    ],
    ['The cow was ill, the vet said.', ['the vet | said | The cow was ill']],
    ['The cow was ill, said Ada Holt, a vet in Ripon.', ['Ada Holt | said | The cow was ill']],
    ['The cow, the vet said, was ill.', ['the vet | said | The cow ## was ill']],
    ['But, the vet said, the cow was ill.', ['the vet | said | the cow was ill']],
    ['“It is ill,” the vet said on Monday.', ['the vet | said | “It is ill,”']],
    ['“It is ill,” said Ada Holt.', ['Ada Holt | said | “It is ill,”']],
    // Given names that look like verbs or months.
    ['“It is ill,” said Will Holt.', ['Will Holt | said | “It is ill,”']],
    ['“It is ill,” said Drew Holt, a vet.', ['Drew Holt | said | “It is ill,”']],
    ['“It is ill,” said May Holt.', ['May Holt | said | “It is ill,”']],
    ['“It is ill,” Kemp said May 3.', ['Kemp | said | “It is ill,”']],
    ['“It is ill,” Kemp said. Will the cow live?', ['Kemp | said | “It is ill,”']],
    ['The vet said Will Holt saw the cow.', ['The vet | said | Will Holt saw the cow']],
    ['Kemp said May was wet.', ['Kemp | said | May was wet']],
    ['Vets chanted, “Save cows,” and “Feed them,” as they left.', ['Vets | chanted | “Save cows,” and “Feed them,”']],
    ['The vet said “it is ill,” and “old” is no word for it.', ['The vet | said | “it is ill,”']],
    ['“It is ill,” said the vet, “and it is old.”', ['the vet | said | “It is ill,” ## “and it is old.”']],
    ['If we wait, she said, “it will be too late.”', ['she | said | If we wait ## “it will be too late.”']],
    ['When asked about it, she said, “It will be too late.”', ['she | said | “It will be too late.”']],
    ['The vet said: “It is ill. It is old.”', ['The vet | said | “It is ill. It is old.”']],
    ['Kemp waved it away: “It is only a cow.”', ['Kemp | : | “It is only a cow.”']],
    ['“It is only a cow.” — Ann Kemp', ['Ann Kemp | — | “It is only a cow.”']],
    ['According to the vet, the cow was ill.', ['the vet | According to | the cow was ill']],
    ['The cow was ill, according to people who saw it.', ['people | according to | The cow was ill']],
    ['The cow was ill and old, according to Ada Holt.', ['Ada Holt | according to | The cow was ill and old']],
    [
      'The farm changed its rules in May to say that it may “sell any cow.”',
      ['The farm | say | that it may “sell any cow.”'],
    ],
    [
      'The vet praised the farm, adding that the cow was well.',
      ['The vet | praised | the farm', 'The vet | adding | that the cow was well'],
    ],
    [
      'The vet said the cow was ill and added that it was old.',
      ['The vet | said | the cow was ill', 'The vet | added | that it was old'],
    ],
    ['As the vet noted, the cow was ill.', ['the vet | noted | the cow was ill']],
    ['The cow, as the vet noted, was ill.', ['the vet | noted | The cow ## was ill']],
    ['The cow was ill, the vet told the Ripon Post.', ['the vet | told | The cow was ill']],
    ['As Kemp said that the cow was “ill,” the farmer left.', ['Kemp | said | that the cow was “ill,”']],
    ['An inside source said the cow was ill.', ['An inside source | said | the cow was ill']],
    ['Voters in Ripon and around the county say the road is poor.', ['Voters in Ripon | say | the road is poor']],
    ['Ada Holt, a vet, said hay so far has helped.', ['Ada Holt | said | hay so far has helped']],
    ['The farm promised to call the vet.', ['The farm | promised | to call the vet']],
    ['The farm called for a new vet.', ['The farm | called for | a new vet']],
    ['Kemp told the crowd at the fair, after a long day, “We will win.”', ['Kemp | told | “We will win.”']],
    ['The vet said in a note printed in the Post that the cow is ill.', ['The vet | said | that the cow is ill']],
    // A day between verb and content.
    ['The vet said Saturday that the cow was ill.', ['The vet | said | that the cow was ill']],
    ['The vet said this week that the cow was ill.', ['The vet | said | that the cow was ill']],
    ['The vet said over the weekend that the cow was ill.', ['The vet | said | that the cow was ill']],
    ['The vet said last week the cow was ill.', ['The vet | said | the cow was ill']],
    ['The vet said Monday was too late.', ['The vet | said | Monday was too late']],
    ['The vet said Friday’s talks had failed.', ['The vet | said | Friday’s talks had failed']],
    ['The vet said for the first time that the cow was ill.', ['The vet | said | that the cow was ill']],
    // When it was said.
    ['The cow was ill, the vet said while leaving the farm.', ['the vet | said | The cow was ill']],
    ['The cow was ill, the vet said when asked about it.', ['the vet | said | The cow was ill']],
    ['The vet said while the cow was ill it ate.', ['The vet | said | while the cow was ill it ate']],
    // A tag ends what stands before it, its verb first or last.
    [
      'The photos show that the cow was ill, said Ada Holt, a vet.',
      ['The photos | show | that the cow was ill', 'Ada Holt | said | The photos show that the cow was ill'],
    ],
    // A bracket closes it too.
    ['A poll is low (most say they want hay), but old.', ['most | say | they want hay']],
    ['The vet said the cow (an old one) was ill.', ['The vet | said | the cow (an old one) was ill']],
    // What is said of a quotation.
    ['The vet said only: “It is ill.”', ['The vet | said | “It is ill.”']],
    ['The vet said that “the cow is ill.”', ['The vet | said | that “the cow is ill.”']],
    ['He said not all of the cows were ill.', ['He | said | not all of the cows were ill']],
    ['Asked, “Is it ill?” the vet replied: “Yes, it is.”', ['the vet | replied | “Yes, it is.”']],
    ['“It is ill,” the vet said: “It is old.”', ['the vet | said | “It is ill,” ## “It is old.”']],
    ['Cows “need hay and rest,” the vet said.', ['the vet | said | Cows “need hay and rest,”']],
    ['Yet “cows need hay and rest,” the vet said.', ['the vet | said | “cows need hay and rest,”']],
    ['“The cows aren’t buying” it, the vet said.', ['the vet | said | “The cows aren’t buying” it']],
    ['A note by the vet about the cow read: “It is ill.”', ['A note by the vet about the cow | read | “It is ill.”']],
    // An opening that says when or where is not said, nor is another tag.
    ['In a letter to the farm and its men, he said the cow was ill.', ['he | said | the cow was ill']],
    ['But, she says, she felt old.', ['she | says | she felt old']],
    // Whom a phrase names, with what was done to them, or what they are.
    ['According to vets asked by the Post, the cow is ill.', ['vets | According to | the cow is ill']],
    ['According to Holt the cow is ill.', ['Holt | According to | the cow is ill']],
    ['The cow is ill, according to the Post, a Leeds-based weekly.', ['the Post | according to | The cow is ill']],
    ['It is hard, says Ada Holt, head of Corvo, a site that links vets.', ['Ada Holt | says | It is hard']],
    [
      'He argued the road, which is used by farmers, would flood.',
      ['He | argued | the road, which is used by farmers, would flood'],
    ],
    // A participle that is no past form, with "have".
    ['Tests have shown that the cow is ill.', ['Tests | shown | that the cow is ill']],
    ['The cow is ill, a new test has shown.', ['a new test | shown | The cow is ill']],
    // The month and the number belong to the subject.
    ['A test at the farm in May found that the cow was ill.', ['A test at the farm | found | that the cow was ill']],
    ['The mother of three says she is ill.', ['The mother of three | says | she is ill']],
    // A verb as a noun: several of them, or the subject of the next verb.
    ['Some reports suggest that the cow is ill.', ['Some reports | suggest | that the cow is ill']],
    ['The census report shows that the farm grew.', ['The census report | shows | that the farm grew']],
    ['Critics claim reports of the fire are false.', ['Critics | claim | reports of the fire are false']],
    ['Some claim that the cow is ill.', ['Some | claim | that the cow is ill']],
    ['Some confirmed that the cow is ill.', ['Some | confirmed | that the cow is ill']],
    ['Some confirmed the cow is ill.', ['Some | confirmed | the cow is ill']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    // Whose relative clause stands between subject and verb.
    ['The officer who shot Kemp said he was sorry.', 'The officer'],
    ['The vet who treated the cow said it was ill.', 'The vet'],
    ['The vet who is ill says that the cow is well.', 'The vet'],
    ['The group that owns the farm said the cow was ill.', 'The group'],
    ['Holt who works as town clerk believes that the cow was ill.', 'Holt'],
    ['Those who saw the cow say it was ill.', 'Those'],
    ['A woman who left because Kemp said the cow was ill is here.', 'Kemp'],
    ['The farm sells cars that can float and drivers hope the lake will rise.', 'drivers'],
    ['The law in which students say they see a flaw is old.', 'students'],
    // A noun phrase does not run over its verb.
    ['However, the group raised alarm at the terms, and said that the vet was ill.', 'the group'],
    ['The book covers the war — it is often dull: “I could not have written it then.”', 'it'],
    ['The firm’s recently named chief said the cow was ill.', 'The firm’s recently named chief'],
    ['A study carried out by the town found that the cow was ill.', 'A study carried out by the town'],
    // A name that looks like an adverb.
    ['Connolly said the cow was ill.', 'Connolly'],
    ['“It is late and we must go,” Connolly began.', 'Connolly'],
    ['“It is ill,” says Early.', 'Early'],
    ['It was late, but Early still says the cow was ill.', 'Early'],
    ['Sadly the vet said the cow was ill.', 'the vet'],
    ['The vet flatly said the cow was ill.', 'The vet'],
    // Two who speak.
    ['Holt and his wife said the cow was ill.', 'Holt and his wife'],
    ['He and his wife Kali said the cow was ill.', 'He and his wife Kali'],
    ['Holt and other farmers said the cow was ill.', 'Holt and other farmers'],
    // A description that holds commas itself.
    ['Ada Holt, who works at the farm as vet, cook and clerk, says the cow is ill.', 'Ada Holt'],
    ['Ada Holt, a vet in Ripon, Yorkshire, and the City Farm in Leeds, Yorkshire, said the cow was ill.', 'Ada Holt'],
    ['The cow was ill, and Ada Holt, a vet, said it was old.', 'Ada Holt'],
    ['Ada Holt, the farm’s head of cows, urged the town to close the road.', 'Ada Holt'],
    ['Ada Holt, the vet who runs the farm and has praised the club, said the cow was ill.', 'who'],
    // An opening that holds no subject.
    ['More importantly, Holt had the nerve to demand that the cow be sold.', 'Holt'],
    ['With days to go before the fair, and more before the vote, Holt left, saying that the cow was ill.', 'Holt'],
    // An infinitive belongs to the pronoun of its clause.
    ['Holt left, though it does seem to suggest that the cow is ill.', 'it'],
    ['When I met Holt in Leeds and asked him if he was ill, he laughed.', 'I'],
    ['That led Kemp to say, in a talk on Monday evening, “She is ill and will not come.”', 'Kemp'],
  ])('whose: %s', (text, source) => {
    const { source: found } = attributionsIn(text)[0]!;
    expect(slice(text, found!)).toBe(source);
  });

  test('a relative pronoun is the source, and what it stands for is kept beside it', () => {
    const text = 'It was Corvo, which wrote in its rules that it may “use any photo.”';
    const [hit] = attributionsIn(text);
    expect(slice(text, hit!.source!)).toBe('which');
    expect(slice(text, hit!.antecedent!)).toBe('Corvo');
  });

  test('the source is described by its apposition', () => {
    const text = 'Ada Holt, a vet in Ripon, said the cow was ill.';
    const [hit] = attributionsIn(text);
    expect(slice(text, hit!.described!)).toBe('Ada Holt, a vet in Ripon');
  });

  test('passives have no source but the agent', () => {
    const text = 'It was reported that the cow was ill.';
    expect(attributionsIn(text)).toMatchObject([{ passive: true, source: null }]);
    expect(shown('It was announced by the vet that the cow was ill.')[0]).toMatch(/^the vet \| announced/);
  });

  test('a negated cue says so', () => {
    expect(attributionsIn('The vet did not say that the cow was ill.')).toMatchObject([{ negated: true }]);
    expect(attributionsIn('The vet did say that the cow was ill.')).toMatchObject([{ negated: false }]);
  });
});

describe('what is no attribution', () => {
  test.each([
    'The claims were settled in May.',
    'Its reports were long.',
    'The note was found in a drawer.',
    'She has little to say.',
    'He told a story.',
    'The show went on.',
    'The state of the road is poor.',
    'They found the key in a drawer.',
    'The point of the plan is speed.',
    'A court order closed the road.',
    'Some confirmed cases were mild.',
    'The farm’s alleged poor state was news.',
    'Several claims were settled in May.',
    'The firm agreed last month as it faced a loss.',
    'It grew, adding to a series of problems that have hit the town.',
    'The vet commented on the fact that the farm is closed.',
    'She thinks back over the time she spent at school.',
    'She told this to Kemp, who has a farm.',
    'The vet faced questioning from farmers after she spoke of the cow.',
    'After leaving office, at times in Leeds, thinks of old cows.',
    'The farm’s new thinking that followed the flood was news.',
    'There is little to suggest that he could win.',
    'The farm left as Corvo has offered its hall to the club.',
    'Holt could have shown they were late.',
    'One of the many reasons that Kemp left was the road.',
    '',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
