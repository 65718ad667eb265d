import { expect, test } from 'vitest';
import { sentencesIn } from '../../../src/core/parse/sentences.ts';
import { en } from '../../support/parsed.ts';

/** One paragraph each; " | " stands where a sentence ends, "| " where no space stands. */
const cases: readonly string[] = [
  // Plain ends.
  'He left. | She stayed.',
  'Who knows? | Nobody does! | It is late.',
  'The board met… | Nothing came of it.',
  'It rose by 3.5. | Then it fell.',
  'No full stop at the end',
  'The vote is on 3 May. | Results come a day later.',
  'It was chaos! | Everyone ran.',
  'There is reason — lots of it! — to wonder. | It is late.',
  'Was it so? -- he did not say. | It is late! | — Ada Holt, Leeds',
  'The firm was sold in 1999. | 20 people lost their jobs.',
  'He moved to Leeds. | iPhones were new then.',
  // Titles and names.
  'Mr. Doe met Ms. Roe at St. Mary’s. | They spoke.',
  'Dr. A. B. Smith and J. K. Rowe wrote it. | It sold.',
  'Sens. Doe and Roe objected. | Gov. Poe did not.',
  'George W. Hill won. | He had lost before.',
  'The suit is Doe v. Roe Holdings, Inc and others. | It goes on.',
  'The force lost Const. Ada Holt in May. | She was 36.',
  'Lt. Col. Roe spoke to Prof. Doe, e.g. about rain. | No one minded.',
  // Companies: what follows decides.
  'Doe Inc. Chief Executive Jane Roe resigned. | She is 50.',
  'He works for Doe Inc. | The pay is good.',
  'He joined Roe Inc. | “Profits rose,” she said.',
  'Shares of Roe Corp. rose. | Doe & Co. fell.',
  'He sued Doe Inc. | Mr. Roe said no.',
  'He left the U.S. | Mrs. Roe said no.',
  'He met the U.S. Sen. Roe. | She left.',
  // Dotted initials.
  'The U.S. officials left. | The U.S. Senate voted.',
  'She moved to the U.S. | He stayed.',
  'He has a Ph.D. in law. | She has none.',
  'The S.&P. 500 rose. | Bonds fell.',
  // Times and dates, numbers.
  'It opens at 9 a.m. on Monday. | It closes at 5 p.m. | The rest is silence.',
  'It opens at 9 a.m. Eastern time. | Come early.',
  '“Who will buy it?” Ada Holt, a vet in Leeds, asked. | They left.',
  '“Who will buy it?” | Ada Holt, a vet in Leeds, left.',
  '"He asked, \'Who will buy it?\'" Holt testified. | They left.',
  '"He asked, \'Who will buy it?\'" | Holt left.',
  'He met Engr. Ada Holt and Alh. Bo Reed. | They spoke.',
  'They fired at 3:30 a.m. | Leeds denied that.',
  'It opens at 8 p.m. E.T. on Monday. | Come early.',
  'It opens at 8 p.m. May 20 at the hall. | Come early.',
  'On Jan. 5 it snowed. | It was Jan. | The snow stayed.',
  'No. 10 said no. | The answer is no. | Ten people left.',
  'It weighs 81.7 kg and costs $2.50. | That is much.',
  'Plan B. | The plan failed.',
  'Ada Holt (c. 1818 – 1880) was a vet. | She sang.',
  'Ada Holt (b. March 2009), Bo Reed (d. 1999) and Ivo (r. Leeds) came. | She sang.',
  'Ada Holt, b. 1950, d. 1999, was a vet. | She sang.',
  'It was told by b. | Many left.',
  'It has vitamin C. | 20 people took it.',
  'She ran Holt Bros. | The bank fell.',
  'He met Pfc. Bo Reed. | Holt Bros. Discovery fell.',
  'Ali B. fled with Ida F. after that. | Police found Ada K. | The trial of Ida F. was long.',
  'It was said by Ann I. Holm of Oslo. | He left.',
  'So did I. | Ann left.',
  'It ended World War I. | Oslo was free.',
  'It was Plan B. | Officials agreed.',
  // Quotations.
  '“We are done.” | He left.',
  '“We are done,” he said. | “It is over.” | She wept.',
  '“Are you sure?” she asked. | “Yes!” he cried.',
  '“Are you sure?” Jane Doe asked. | He was.',
  '“Are you sure?” Assistant State Attorney Jane Mary Doe asked. | He was.',
  '“Stop!” Mr. Doe shouted. | Nobody did.',
  '“Is it over?” | Nobody knew.',
  '“Is it over?” | She said no.',
  '“Is it over?” Mr Roe said. | She left.',
  'The sign said “Keep out!” in red. | We went in.',
  'He called it “a mess.” | She agreed.',
  "'We won,' she said. | 'At last.'",
  '"It ended." | "It did not."',
  // Brackets.
  'He left (see p. 4). | She stayed.',
  'He left. | (She stayed.) | Then it rained.',
  'The firm (formerly Doe Ltd.) closed. | It owed money.',
  'Michael A. (Mike) Doe is chair. | He is new.',
  // Ellipses within.
  'We … went on and on... and on. | Then we stopped.',
  'There was a lot . . . [of] talk . . . and it took time. | He left.',
  'It is not right. . . . | I helped. | It fell . . . | Nobody came.',
  // No space behind the mark.
  'It rose in 2017.| The five left, colleagues said.| He also worked.| Holt supported that.',
  '“They left.”| Holt stayed.| “We won,” she said.| “So what?” | Nobody knew.',
  '"They left."The rest stayed (in Leeds).| They came.',
  'Read Example.Com, DearAda.com, www.Example.org or Node.js for the U.S.Open.',
  'He has a Ph.D. and saw Gov.Holt at St.Mary’s at 9 a.m.The readme.Txt and Doe.Roe files are in java.util.List form.',
  'He asked."The end" was all. | In 1.Holt 2.Reed order.',
  'It was bad...As ever, we asked why?The rest left.',
  // Names with marks.
  'Read it at example.org today. | Or later.',
];

test.each(cases)('%s', (source) => {
  const wanted = source.split(/ ?\| /);
  const text = source.replaceAll(/ \||\| /g, '');
  const found = sentencesIn(text, { start: 0, end: text.length }, en.structure);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});

test.each([[''], [' '], ['…'], ['***'], ['. . .']])('%j has no sentence', (text) => {
  expect(sentencesIn(text, { start: 0, end: text.length }, en.structure)).toEqual([]);
});

/** In braces the marks of footnotes behind a sentence, which belong to none. */
test.each([
  'She left Leeds.{[5]} | He stayed.{[6][7]} | They met.{[a] [source needed]}',
  'She left Leeds.{ [17] [18]} | They met in the U.S.[3] Senate.{ [note 2]} | He stayed.',
  'She spoke “at last.”{[4]} | Many [3] came.{[5]}| They stayed.{ [19]}',
  'It is a lot. | [The] mayor left. | [1990] was better.',
])('footnotes: %s', (source) => {
  const text = source.replaceAll(/ \||\| |[{}]/g, '');
  const found = sentencesIn(text, { start: 0, end: text.length }, en.structure);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    source.replaceAll(/\{.*?\}/g, '').split(/ ?\| /),
  );
});

test('only the stretch that is asked for is read', () => {
  const text = 'One. Two. Three.';
  expect(sentencesIn(text, { start: 5, end: 9 }, en.structure)).toEqual([{ start: 5, end: 9 }]);
});
