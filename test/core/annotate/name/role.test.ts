import { expect, test } from 'vitest';
import { roleOf, roleRules } from '../../../../src/core/annotate/kinds/name/role/role.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import type { EntityType } from '../../../../src/core/model/entity.ts';
import { overlaps } from '../../../../src/core/model/span.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const { roles: words } = englishNames(new Uint8Array());

/** The role of the name in the first brackets; names in further ones stand beside it. */
function role(source: string, type: EntityType = 'person'): string | null {
  const { text, spans } = marked(source);
  const named = (token: { start: number; end: number }): boolean => spans.some((span) => overlaps(span, token));
  const main = spans.find(({ start, end }) => text.slice(start, end) === 'Ana Costa') ?? spans[0]!;
  const found = roleOf({ type, mentions: [main] }, tokenize(text), { words, named });
  return found && text.slice(found.start, found.end);
}

test.each(roleRules.map(({ id, example }) => [id, example] as const))('example of %s', (id, example) => {
  const expected = /\{(.*)\}/.exec(example)![1]!.replace(/[[\]]/g, '');
  expect(role(example.replace(/[{}]/g, ''), id === 'role/sort' ? 'organization' : 'person')).toBe(expected);
});

test.each([
  ['[Velder] chief executive [Ana Costa] resigned.', 'Velder chief executive'],
  ['Researcher [Ana Costa] disagreed.', 'Researcher'],
  ['Holt, a weaver, accused Governor [Ana Costa] of it.', 'Governor'],
  ['They met a retired Governor [Ana Costa] then.', 'retired Governor'],
  // “Brother” alone says nothing of anybody.
  ['He left with his brother [Ana Costa].', 'his brother'],
  ['Our colleague [Ana Costa] agrees.', 'Our colleague'],
  ['He left with a colleague, and brother [Ana Costa] stayed.', 'brother'],
  ['She asked his former colleague [Ana Costa].', 'former colleague'],
  ['former [Velder] engineer [Ana Costa]', 'former Velder engineer'],
  ['[Ana Costa], 42, a baker, won.', 'a baker'],
  ['[Ana Costa], 2nd Earl of Quxville, won.', '2nd Earl of Quxville'],
  ['[Ana Costa], 2nd in Quxville, won.', null],
  ['[Ana Costa] (42), a baker, won.', 'a baker'],
  ['[Ana Costa] (Cork), a baker, won.', null],
  // A party with where its member is from.
  ['Sen. [Ana Costa] (R-Ariz.), a baker, won.', 'a baker'],
  ['Sen. [Ana Costa] (D., N.H.), chairman of looms, won.', 'chairman of looms'],
  ['[Ana Costa] (R), who is the leader of looms, won.', 'the leader of looms'],
  ['[Ana Costa] (who won in May), a baker, won.', null],
  ['[Ana Costa] (R-Ariz.) won, a baker said.', null],
  // What two are together.
  ['It told [Velder]’s managing directors, [Ana Costa] and [Rui Vale]: stop.', 'Velder’s managing directors'],
  ['It told the managing directors, [Rui Vale] and [Ana Costa].', 'managing directors'],
  ['It told the directors, [Rui Vale] and [Ana Costa].', null],
  ['It told two managing directors, [Rui Vale], [Joan Bell] and [Ana Costa].', null],
  ['It told her own daughters, [Rui Vale] and [Ana Costa].', null],
  // Where a body stands behind the comma of an office.
  ['It fell, said [Ana Costa], director, [Velder Looms].', 'director, Velder Looms'],
  ['[Ana Costa], director, [Velder Looms], said no.', 'director, Velder Looms'],
  ['[Ana Costa], director, [Joan Bell], baker, and others left.', 'director'],
  ['[Ana Costa], a director, [Joan Bell].', 'a director'],
  // What somebody has done since.
  ['[Ana Costa], who was then serving as mayor, won.', 'who was then serving as mayor'],
  ['[Ana Costa], who has worked for Loom, won.', 'who has worked for Loom'],
  ['[Ana Costa], who was directed by Loom, won.', null],
  // A name that a sentence ends with may have said it.
  ['It fell, according to [Ana Costa], a baker.', 'a baker'],
  ['But according to [Ana Costa], the mayor of Cork.', null],
  ['The mayor of Cork, [Ana Costa] said, “Stop!”', 'The mayor of Cork'],
  ['It fell, said [Ana Costa], [Cork]’s fire chief who was there.', 'Cork’s fire chief who was there'],
  ['[Ana Costa] (QVX), a baker, won.', 'a baker'],
  ['[Ana Costa] (QVX), it said, won.', null],
  // What somebody was.
  ["[Ana Costa], once Mr. [Velder]'s chief economist, left.", "once Mr. Velder's chief economist"],
  ['[Ana Costa], once [Velder] fell, left.', null],
  ['Mayor [Ana Costa], a baker, left.', 'a baker'],
  ['said [Ana Costa], a former baker.', 'a former baker'],
  // Whose spokeswoman she is has a title.
  ['A spokeswoman for Ms. [Velder], [Ana Costa], left.', 'A spokeswoman for Ms. Velder'],
  ['He left Ms. [Velder], [Ana Costa], there.', null],
  ['[Ana Costa], [Velder]’s chief economist, agreed.', 'Velder’s chief economist'],
  ['said Dr. [Ana Costa].', 'Dr.'],
  // Where anything else says who it is, a degree does not.
  ['The chief executive, Dr [Ana Costa], left.', 'The chief executive'],
  ['Ward member Cllr [Ana Costa] left.', 'Ward member'],
  ['Dr [Ana Costa], who is the leader of weavers, left.', 'the leader of weavers'],
  // What opens a sentence, or stands behind "former", says of what an office is.
  ['Shadow chancellor [Ana Costa] left.', 'Shadow chancellor'],
  ['It fell. Congress president [Ana Costa] left.', 'Congress president'],
  ['Yesterday president [Ana Costa] left.', 'president'],
  ['On Monday president [Ana Costa] left.', 'president'],
  ['Former Quxville Chief Minister [Ana Costa] left.', 'Former Quxville Chief Minister'],
  ['It sacked minister [Ana Costa] today.', 'minister'],
  ['It met QVX president [Ana Costa] today.', 'QVX president'],
  // So does a word that no list knows behind an article, a name, a people or "by", before an office in lower case.
  ['The quarry president [Ana Costa] left.', 'quarry president'],
  ['It fell, said ferry spokesman [Ana Costa].', 'ferry spokesman'],
  ['[Velder] quarry chief [Ana Costa] left.', 'Velder quarry chief'],
  ['a win for Kenyan skittles champion [Ana Costa]', 'champion'],
  ['a win for Kenyan marathon champion [Ana Costa]', 'Kenyan marathon champion'],
  ['[Velder] met chief [Ana Costa] today.', 'chief'],
  ['[Velder] blames chief [Ana Costa] today.', 'chief'],
  ['It pits [Joan Bell] against chief [Ana Costa].', 'chief'],
  ['the way Mayor [Ana Costa] left', 'Mayor'],
  ['In May President [Ana Costa] left.', 'President'],
  ['[Cork] Rural Looms Service Commissioner [Ana Costa]', 'Cork Rural Looms Service Commissioner'],
  ['They heard neither teacher [Ana Costa] nor him.', 'teacher'],
  // Whose office it is stands before it; who did something is no part of it.
  ['Then the wool board’s chairman [Ana Costa] left.', 'the wool board’s chairman'],
  ['Then [Velder]’s shadow wool secretary [Ana Costa] left.', 'Velder’s shadow wool secretary'],
  ['He accused deputy leader [Ana Costa] of it.', 'deputy leader'],
  ['[Cork] ousted chairman [Ana Costa].', 'chairman'],
  ['It was [Velder United] captain [Ana Costa].', 'Velder United captain'],
  ['[Ana Costa], captain of [Velder United], left.', 'captain of Velder United'],
  ['an [Los Angeles]-based lawyer [Ana Costa]', 'Los Angeles-based lawyer'],
  ['His friend and agent [Ana Costa] left.', 'His friend and agent'],
  ['[Velder] Secretary-General [Ana Costa] left.', 'Velder Secretary-General'],
  ['said governor-elect [Ana Costa].', 'governor-elect'],
  // How somebody is addressed is no part of it, in one word or two; nor are its letters.
  ['Energy Minister Prince [Ana Costa] left.', 'Energy Minister'],
  ['[Cork]’s vice chancellor Prof Dr [Ana Costa] left.', 'Cork’s vice chancellor'],
  ['They met Crown Prince [Ana Costa].', 'Crown Prince'],
  ['asked solicitor general (SG) [Ana Costa] so.', 'solicitor general'],
  // So are its letters, where the office is the body's; a hyphen's last half says what somebody is.
  ['[Velder Loom Board] (VLB) leader [Ana Costa] left.', 'Velder Loom Board (VLB) leader'],
  ['In the house, Ferry minister [Ana Costa] left.', 'Ferry minister'],
  ['part-time off-spinner [Ana Costa] left.', 'part-time off-spinner'],
  ['pro-vice-chancellor [Ana Costa] left.', 'pro-vice-chancellor'],
  ['a five-star [Ana Costa]', null],
  ['[Ana Costa], president of [Velder] stated, “No.”', 'president of Velder'],
  // An office that goes on with of what it is.
  ['State Minister for Looms and Wool [Ana Costa] left.', 'State Minister for Looms and Wool'],
  ['Leader of the Opposition [Ana Costa] left.', 'Leader of the Opposition'],
  ['It told a friend of Mr [Ana Costa] so.', null],
  ['It told a minister for [Ana Costa] so.', null],
  // The second article of a description is no beginning, and an MP is for somewhere.
  ['The head of the fire service, [Ana Costa], left.', 'The head of the fire service'],
  ['The Labour MP for Cork East, [Ana Costa], left.', 'The Labour MP for Cork East'],
  ['It was built by his wife, [Ana Costa], in May.', 'his wife'],
  ['It was the success of a teacher, [Ana Costa].', 'a teacher'],
  ['Actress for The [Ana Costa] left.', null],
  ['He spoke at the mill, [Ana Costa], who left, said.', null],
  ['The mill stood for Cork, [Ana Costa], said.', null],
  // A body’s two offices.
  [
    '“No,” [Ana Costa], [Velder]’s founder and chief executive, said.',
    '[Velder]’s founder and chief executive'.replaceAll(/[[\]]/g, ''),
  ],
  ['[Ana Costa], [Velder]’s looms and weavers in tow, left.', null],
  ['a rally of Sens. Bell and Sen. [Ana Costa]', 'Sen.'],
  ['met [Joan Bell] and [Cork] Mayor [Ana Costa]', 'Cork Mayor'],
  ['Secretary of State [Joan Bell] and Foreign Minister [Ana Costa]', 'Foreign Minister'],
  ['[Cork]’s Gov. [Ana Costa]', 'Cork’s Gov.'],
  ['Cork’s Gov. [Ana Costa]', 'Gov.'],
  ['[Ana Costa], the attorney general under George W. Bell, agreed.', 'the attorney general under George W. Bell'],
  ['[Ana Costa], author of “Velder”, agreed.', 'author of “Velder”'],
  ['[Ana Costa], the author of “Loom: A Life” and a baker, agreed.', 'the author of “Loom: A Life”'],
  ['[Ana Costa], the author of “Loom, agreed.', 'the author'],
  ['[Ana Costa], the mayor of Cork since 2019, resigned.', 'the mayor of Cork since 2019'],
  ['mechanical engineer [Ana Costa], 60, said', 'mechanical engineer'],
  ['[Velder] board member [Ana Costa] said', 'Velder board member'],
  ['According to [Ana Costa], a baker in Cork, bread is dear.', 'a baker in Cork'],
  ['[Ana Costa], the mayor who was elected in May, left.', 'the mayor who was elected in May'],
  ['[Ana Costa], the sister of [Joan Bell], left.', 'the sister of Joan Bell'],
  [
    '[Ana Costa], the attorney under former President [Joan Bell], left.',
    'the attorney under former President Joan Bell',
  ],
  ['[Ana Costa], a weaver -- then forty -- left.', 'a weaver'],
  ['a project of [Velder] founder [Ana Costa]', 'Velder founder'],
  ['a film and former mayor [Ana Costa]', 'former mayor'],
  ['[Ana Costa], a former aide to Mrs. [Bell], left.', 'a former aide to Mrs. Bell'],
  ['[Velder] Chief Operating Officer [Ana Costa] left.', 'Velder Chief Operating Officer'],
  ['[Cork] Minority Leader [Ana Costa] left.', 'Cork Minority Leader'],
  ['Transport Secretary [Ana Costa] said', 'Transport Secretary'],
  // A title behind an office in lower case is how somebody is addressed; whose kin somebody is, is told.
  ['presidential candidate Sen. [Ana Costa] left.', 'presidential candidate'],
  ['former wool board director Gen. [Ana Costa] left.', 'former wool board director'],
  ['incumbent Sen. [Ana Costa] left.', 'incumbent Sen.'],
  ['Attorney General [Ana Costa] left.', 'Attorney General'],
  ['Then his 6-year-old son [Ana Costa] left.', 'his 6-year-old son'],
  ['[Weavers]’ captain [Ana Costa] left.', 'Weavers’ captain'],
  ['[Bells]’ cousin, [Ana Costa], left.', 'Bells’ cousin'],
  ['former secretary of state [Ana Costa] left.', 'former secretary of state'],
  ['her chief of staff [Ana Costa] left.', 'chief of staff'],
  ['a part of the state of [Ana Costa]', null],
  ['a major [Ana Costa] show', null],
  ['They met Major [Ana Costa].', 'Major'],
  ['They met British PM [Ana Costa].', 'British PM'],
  ['They met at 3 pm [Ana Costa] said.', null],
  ['deputy [Joan Bell] and treasurer [Ana Costa] left', 'treasurer'],
  ['Former [Cork] and [Velder] striker [Ana Costa] left.', 'Former Cork and Velder striker'],
  // The body or the place that somebody is of says nothing of who they are.
  ['So says [Ana Costa] of the [Velder Board].', null],
  ['It blamed wool, [Ana Costa], of [Cork], said.', null],
  ['So says [Ana Costa] of [Velder], a baker.', 'a baker'],
  ['So says [Ana Costa] of [Velder], which bakes.', null],
  ['His lawyer, [Ana Costa] KC, won.', 'His lawyer'],
  ['The council’s leader, [Velder]’s [Ana Costa], won.', 'The council’s leader'],
  ['In the council, [Velder]’s [Ana Costa] won.', null],
  // An office with nothing but its body before a name, at the start of a sentence.
  ['[Velder] chief, [Ana Costa], left.', 'Velder chief'],
  ['They went to host singer [Ana Costa].', 'singer'],
  ['[Ana Costa], now a judge, left.', 'now a judge'],
  ['[Ana Costa], also a director of [Velder], left.', 'also a director of Velder'],
  ['[Ana Costa], then late, left.', null],
  ['[Ana Costa], 45, of [Cork], left.', null],
  ['says [Ana Costa], 45, of [Cork], a baker.', 'a baker'],
  ['It freed [Ana Costa], the mayor who left Cork.', 'the mayor who left Cork'],
  ['It freed [Ana Costa], the mayor elected last year.', 'the mayor elected last year'],
  ['nurse [Ana Costa], a mother of two, left.', 'nurse'],
  ['[Ana Costa], a mother of two, left.', 'a mother of two'],
  ['[Ana Costa], Mrs [Bell]’s cousin, left.', 'Mrs Bell’s cousin'],
  ['[Ana Costa], 21-year-old baker from [Cork], left.', '21-year-old baker from Cork'],
  ['Forensic loom inspector [Ana Costa] left.', 'Forensic loom inspector'],
  ['It said that ferry captain [Ana Costa] left.', 'ferry captain'],
  // What is left of a clause that goes on is no part of one about somebody.
  // Of what somebody did nothing is said; who somebody is, is said without "who", or "another".
  ['[Ana Costa], who took heat for her looms, left.', null],
  ['[Ana Costa], who was the acting director of [Velder] and left.', 'who was the acting director of Velder'],
  ['[Ana Costa], who is the acting director of [Velder] and left.', 'the acting director of Velder'],
  ['[Ana Costa], who is in [Velder], left.', null],
  ['[Ana Costa], who also runs a mill in Cork, left.', 'who also runs a mill in Cork'],
  ['[Ana Costa], who runs, left.', null],
  ['[Ana Costa], who managed to win a prize, left.', null],
  ['[Ana Costa], who sees a mill in Cork, left.', null],
  // What leads up to a title.
  ['That’s why former [Velder] Gov. [Ana Costa] left.', 'former Velder Gov.'],
  ['Lt. Col. [Ana Costa] left.', 'Lt. Col.'],
  ['He left. Col. [Ana Costa] stayed.', 'Col.'],
  ['Last summer, then president [Ana Costa] left.', 'then president'],
  ['She left, and then president [Ana Costa] did.', 'president'],
  [
    'They met former [Velder] Gov. and presidential candidate [Ana Costa].',
    'former Velder Gov. and presidential candidate',
  ],
  ['They saw special envoy to [Velder] [Ana Costa] there.', 'special envoy to Velder'],
  ['They gave a mill to [Velder] [Ana Costa] there.', null],
  ['They saw Holt, his daughter and police officer [Ana Costa].', 'police officer'],
  ['They saw his colleague and friend [Ana Costa].', 'his colleague and friend'],
  ['They met the [Browns] pass rusher [Ana Costa].', 'Browns pass rusher'],
  ['They heard Holt, Bell, [Ana Costa], the tax returns, and left.', null],
  ['In Cork, the only candidate, [Ana Costa] — whose mill burned — won.', 'the only candidate'],
  ['They want to ask political rival [Ana Costa] there.', 'political rival'],
  ['They want to ask rival [Ana Costa] there.', null],
  ['They want to ask rival Sen. [Ana Costa] there.', 'rival Sen.'],
  ['He met another baker, [Ana Costa], there.', 'baker'],
  // Two offices of a body, one with of what it is, and one with of what kind.
  [
    'On Monday, [Velder]’s founder and former chief executive, [Ana Costa], left.',
    'Velder’s founder and former chief executive',
  ],
  ['Then [Velder]’s deputy director of wool, [Ana Costa], left.', 'Velder’s deputy director of wool'],
  ['Then [Velder]’s plan of wool, [Ana Costa], left.', null],
  ['The mill’s director, [Ana Costa] of the [Velder Board], left.', 'The mill’s director'],
  ['So says [Ana Costa], portfolio manager at [Velder].', 'portfolio manager at Velder'],
  ['So says [Ana Costa], told manager at [Velder].', null],
  ['So says [Ana Costa], portfolio plan at [Velder].', null],
  ['[Ana Costa], who leads the mill and, he said, left, won.', null],
  ['[Ana Costa], president of the United Looms Board, left.', 'president of the United Looms Board'],
  // An office says more than where somebody is from; that says something where nothing else does.
  ['House Speaker [Ana Costa], a [Cork] Loomer, left.', 'House Speaker'],
  ['[Ana Costa], a Kenyan, left.', 'a Kenyan'],
  ['[Ana Costa], a tall, quiet baker from Cork, left.', 'a tall, quiet baker from Cork'],
  // An office before a name, with or without its article, its brackets and the comma behind the name.
  ['The head of planning at [Velder], [Ana Costa], left.', 'The head of planning at Velder'],
  ['The Governor of the Bank of Looms (BOL), Mr. [Ana Costa], left.', 'The Governor of the Bank of Looms (BOL)'],
  ['Candidate of the Loom Party, [Ana Costa], lost.', 'Candidate of the Loom Party'],
  ['It fell. Director of looms at [Velder], [Ana Costa], left.', 'Director of looms at Velder'],
  ['At noon, the chairman of [Velder], [Ana Costa] said so.', 'the chairman of Velder'],
  // Who somebody is said to be.
  ['[Ana Costa] was the mayor of Cork when it rained.', 'the mayor of Cork'],
  ['[Ana Costa] is a former aide to Mrs. [Bell].', 'a former aide to Mrs. Bell'],
  ['[Ana Costa] is a better candidate.', null],
  ['[Ana Costa] is the candidate [Cork] voters trust.', null],
  ['[Ana Costa] is our next president.', null],
  ['[Ana Costa] is an hour late.', null],
  // What others say somebody is.
  ['The court declared [Ana Costa] was a baker at Velder.', null],
  ['It is said that Mr [Costa] is a baker at Velder.', null],
  ['It rained, and [Ana Costa] was a baker at Velder.', 'a baker at Velder'],
  ['It sued [Ana Costa], who is a baker at Velder.', 'a baker at Velder'],
  // What somebody is stands before how they are addressed; whose they are before what they are.
  ['health minister Dr [Ana Costa] said', 'health minister'],
  ['said chairman Sir [Ana Costa].', 'chairman'],
  ['Then the ethics adviser, Sir [Ana Costa], found it.', 'the ethics adviser'],
  ['to consultant obstetrician Prof [Ana Costa]', 'consultant obstetrician'],
  ['the culture minister [Ana Costa]', 'culture minister'],
  ['Then [Joan Bell]’s promoter, [Ana Costa], left.', 'Joan Bell’s promoter'],
  ['with [Bell]’s long-time lawyer, [Ana Costa], there', 'Bell’s long-time lawyer'],
  ['The boldest leader of [Cork]’s weavers, [Ana Costa], left.', 'The boldest leader of Cork’s weavers'],
  ['[Loom Bull] team principal [Ana Costa] won', 'Loom Bull team principal'],
  ['Circuit Judge [Ana Costa] ruled', 'Circuit Judge'],
  // An office goes on with of what, for whom and where.
  ['[Ana Costa], one of the bakers of Cork, left.', 'one of the bakers of Cork'],
  ['a baker named [Ana Costa]', 'a baker'],
  ['[Ana Costa], the aide to [Cork] Rep. [Joan Bell], left.', 'the aide to Cork Rep. Joan Bell'],
  ['[Kerry] Sen. [Ana Costa], [Cork] Rep. [Joan Bell] and others left.', 'Kerry Sen.'],
  ['[Kerry] Sen. [Ana Costa], [Cork] Rep. [Joan Bell], baker [Rui Vale] and others left.', 'Kerry Sen.'],
  ['says [Ana Costa], professor of weaving at [Velder].', 'professor of weaving at Velder'],
  [
    'said [Ana Costa], Press and Marketing Director for [Cork] and [Kerry] at [Velder].',
    'Press and Marketing Director for Cork and Kerry at Velder',
  ],
  ['[Ana Costa], co-founder and partner of [Loom], agreed.', 'co-founder and partner of Loom'],
  [
    '[Ana Costa], president, chief weaver and co-owner of [Loom], agreed.',
    'president, chief weaver and co-owner of Loom',
  ],
  ['[Velder] founder and co-CEO [Ana Costa]', 'Velder founder and co-CEO'],
  ['[Velder] Global News Director [Ana Costa]', 'Velder Global News Director'],
  ['a cousin of film star [Ana Costa]', 'film star'],
  ['suspected killer [Ana Costa]', 'suspected killer'],
  ['[Cork] voters re-elected Mayor [Ana Costa]', 'Mayor'],
  ['[University of Cork] professor [Ana Costa]', 'University of Cork professor'],
  ['[Ana Costa], a weaver at [Velder] (the loom firm), agreed.', 'a weaver at Velder'],
  [
    '[Ana Costa], a weaver who left her loom, her town, and the whole of her trade behind to see the sea that year and the next one as well, agreed.',
    'a weaver who left her loom',
  ],
  [
    '[Ana Costa], a weaver who left her loom and her town and the whole of her trade behind to see the sea that year and the next one as well, agreed.',
    'a weaver',
  ],
])('role: %s', (source, expected) => expect(role(source)).toBe(expected));

test.each([
  'On Monday [Ana Costa] said no.',
  'After the vote, [Ana Costa] left.',
  '[Ana Costa], [Joan Bell] and others came.',
  '[Ana Costa], however, stayed.',
  'The rest is up to [Ana Costa], and she knows.',
  'In Cork, [Ana Costa] spoke.',
  'Costly for [Ana Costa], the sources said.',
  'an apology to [Ana Costa], her supporters, and everyone',
  'letters to [Ana Costa], the [Cork Department of Safety], and others',
  'the former senator [Joan Bell], [Ana Costa], the lawyer [Rui Vale] and others',
  'According to [Ana Costa], the price of bread in the town of the baker rose.',
  'said Mr [Ana Costa].',
  '[Ana Costa], the baker is ready.',
  'said Sir [Ana Costa].',
  'past [Barra Head]. [Ana Costa] climbs.',
  'It has a head. [Ana Costa] is it.',
  '[Cork]’s weather, [Ana Costa], is bad.',
  'Cork said Mr [Ana Costa] won.',
  'The weather, Sir [Ana Costa], is bad.',
  // A name is none, whatever its words mean, and nobody is two.
  '[Joan Bell], [Ana Costa], [Rui Baker], [Ada Holt] stood.',
  'In their talk with [Ana Costa], the two bakers shared bread, wine and salt.',
  // Nor is who names somebody something, or what somebody’s work is.
  '[Joan Bell] called [Ana Costa] a baker.',
  'The club named [Ana Costa] as captain.',
  '[Velder]’s baker has called [Ana Costa] a liar.',
  '“Loom,” by [Ana Costa], a first novel about a baker, won.',
  '“Loom,” by [Ana Costa], a dark, slow novel, won.',
  // Nor is what happened, how much, what may be done, or what several do.
  'He lost to [Ana Costa], a blow to the baker.',
  'With [Ana Costa], the militarism of those years returned.',
  'It met [Rui Vale] and [Ana Costa], who both like bread.',
  'unlike [Ana Costa], who can lie and lie and lie',
  'with [Ana Costa], the other two bakers of Cork, there',
  'They named the baker’s name, [Ana Costa].',
  'He likes [Ana Costa], the baker [Willie Vale] and the judge [Joan Bell].',
  'In a letter to [Ana Costa], the bakers demanded more wool.',
  'In a letter to [Ana Costa], the baker demanded more wool.',
  'deputy [Joan Bell] and [Ana Costa] left',
  'Unlike [Ana Costa], the baker in Cork holds a loom.',
  'It robbed [Ana Costa] of [Velder].',
  'It told [Ana Costa] of [Velder] looms.',
  'So says [Ana Costa] of [Velder]’s plan.',
  'a song by [Ana] of [Cork]',
  'In May, [Velder] baker, [Ana Costa], left.',
  // Nor is what somebody else is.
  'Asked by the mayor, [Ana Costa] said no.',
  'With [Joan Bell], head of looms at [Velder], [Ana Costa], left.',
  'The mayor, [Ana Costa] said, was late.',
  'A talk of looms at the mill, [Ana Costa], left.',
  // A clause, and what goes on with the sentence, is no office.
  '[Ana Costa], president at [Velder] said she left.',
  '[Ana Costa], and a baker at [Velder], left.',
  '[Ana Costa], bread for the baker, and water.',
  'all bakers not named [Ana Costa] said so',
  'According to [Ana Costa], one baker in Cork, which is near, told them.',
  '[Ana Costa], [Cork] Rep. [Joan Bell] and Mayor [Rui Vale] left.',
  'According to [Ana Costa], the town strengthened its bridges, walls and roofs.',
])('no role: %s', (source) => expect(role(source)).toBeNull());

test('an organisation has one by apposition', () => {
  expect(role('[Velder], a maker of looms, closed.', 'organization')).toBe('a maker of looms');
  expect(role('[Velder], a conservative, pro-wool party, closed.', 'organization')).toBe(
    'a conservative, pro-wool party',
  );
  expect(role('the baker [Velder] closed.', 'organization')).toBeNull();
  expect(role('needles, a [Velder], a tool and thread', 'organization')).toBeNull();
  expect(role('Besides [Velder], the unit holds looms.', 'organization')).toBeNull();
  expect(role('[Cork], a city of hills, slept.', 'place')).toBeNull();
  expect(role('[Velder], its largest mill, closed.', 'organization')).toBe('its largest mill');
  expect(role('[Velder], its state like that of many mills, closed.', 'organization')).toBeNull();
  expect(role('At [Velder], the baker boasted of his bread.', 'organization')).toBeNull();
  expect(role('On [Velder], Mayor [Joan Bell] called [Rui Vale] late.', 'organization')).toBeNull();
  expect(role('At [Velder], artistic director [Joan Bell] announced.', 'organization')).toBeNull();
  expect(role('on the messaging app [Velder] today', 'organization')).toBe('messaging app');
  expect(role('his film “[Velder]” won', 'work')).toBe('film');
  expect(role('his drama “The [Velder]” won', 'work')).toBe('drama');
  expect(role('a hit drama The [Velder] won', 'work')).toBe('hit drama');
  expect(role('the firm [Velder] sued last year', 'organization')).toBeNull();
  expect(role('the company [Velder] won', 'organization')).toBeNull();
  expect(role('Cork’s lending giant [Velder] won', 'organization')).toBe('lending giant');
  expect(role('Each firm. [Velder] won.', 'organization')).toBeNull();
  expect(role('the mill [Velder] won', 'organization')).toBeNull();
  expect(role('at [Velder], a few blocks from the mill, and', 'organization')).toBeNull();
});

test.each([
  ['[Ana Costa], the mouthpiece of the party, said so.', 'the mouthpiece of the party'],
  ['[Ana Costa], [Velder]’s streaming platform, launched.', 'Velder’s streaming platform'],
  ['[Ana Costa], the platform said, launched.', null],
  ['[Ana Costa], the platform launched in May', null],
  ['[Ana Costa], the town in Cork, launched.', null],
  ['[Velder]’s flagship carrier [Ana Costa] won.', 'Velder’s flagship carrier'],
  ['[Ana Bell] of [Ana Costa], a baker, won.', null],
  ['They will play [Ana Costa] in Cork.', null],
  ['Those who play [Ana Costa] in Cork won.', null],
  ['The play [Ana Costa] is long.', 'play'],
  ['They saw Holt play [Ana Costa] in Cork.', null],
  ['They saw the Cork play [Ana Costa] there.', 'Cork play'],
])('of a body: %s', (source, expected) => expect(role(source, 'organization')).toBe(expected));

test('whose somebody is says less than what they are, wherever the text says that', () => {
  const { text, spans } = marked(
    'He saw his daughter [Ana Costa]. Ill, [Ana Costa] (a lawyer in Cork) left. [Ana Costa], 42, a baker, won.',
  );
  const asked = {
    words,
    named: (token: { start: number; end: number }) => spans.some((span) => overlaps(span, token)),
  };
  const found = (mentions: typeof spans) => roleOf({ type: 'person', mentions }, tokenize(text), asked);
  expect(text.slice(found(spans)!.start, found(spans)!.end)).toBe('a baker');
  expect(text.slice(found(spans.slice(0, 1))!.start, found(spans.slice(0, 1))!.end)).toBe('his daughter');
});

test('what somebody was then says less than what they are', () => {
  const { text, spans } = marked('In 2009, then mayor [Ana Costa] left. Governor [Ana Costa] won.');
  const roleIn = (mentions: typeof spans) => {
    const found = roleOf({ type: 'person', mentions }, tokenize(text), { words, named: () => false });
    return found && text.slice(found.start, found.end);
  };
  expect(roleIn(spans.slice(0, 1))).toBe('then mayor');
  expect(roleIn(spans.slice(0, 2))).toBe('Governor');
});

test('of two of a kind the one in the text itself goes before the one below a picture', () => {
  const { text, spans } = marked('Mayor [Ana Costa] left. Governor [Ana Costa] won.');
  const roleIn = (pictured?: (typeof spans)[number]) => {
    const asked = { words, named: () => false, pictured: (mention: object) => mention === pictured };
    const found = roleOf({ type: 'person', mentions: spans }, tokenize(text), asked);
    return found && text.slice(found.start, found.end);
  };
  expect(roleIn()).toBe('Mayor');
  expect(roleIn(spans[0])).toBe('Governor');
});
