import { describe, expect, test } from 'vitest';
import { structure } from '../../../src/core/language/en/structure.ts';
import { commentHeader } from '../../../src/core/parse/comments.ts';
import { ruleFor } from '../../../src/core/parse/line-rules.ts';
import { marked } from '../../support/marked.ts';

describe('each rule finds its example first', () => {
  test.each(structure.lines)('$id: $example', ({ id, place, example }) => {
    expect(ruleFor(example, place === 'after' ? 3 : 0, structure)?.id).toBe(id);
  });
  test.each(structure.labels)('$id: $example', ({ pattern, id, example }) => {
    const { text, spans } = marked(example);
    const first = structure.labels.find((rule) => rule.pattern.test(text));
    expect(first?.id).toBe(id);
    expect(pattern.exec(text)![0].trimEnd()).toBe(text.slice(spans[0]!.start, spans[0]!.end));
  });
  test.each(structure.comments)('$id: $example', ({ id, example }) => {
    expect(structure.comments.find(({ pattern }) => pattern.test(example))?.id).toBe(id);
  });
});

describe('what opens a paragraph without being a label', () => {
  test.each([
    'Jane Doe, of Oslo — The mayor did not know her.',
    'Prices — and wages — rose in May.',
    'Oslo, in May — the month of rain.',
    'Thursday, May 7, 2015, was a wet day in Oslo.',
    'The mayor (Jane Doe) rose to speak.',
    'Hale (AP) is a village.',
    '(www.example.com/bees) It is sold there.',
    'Hale (Example.com) It sells bees.'.replace(' It sells', ', which sells'),
    '12 minutes ago the train left.',
    'Dear friends were there.',
    'Dear Ada was ill.',
  ])('%s', (line) => {
    expect(structure.labels.filter(({ pattern }) => pattern.test(line)).map(({ id }) => id)).toEqual([]);
  });
});

/** Lines and what they are, near the top (0) or further down (5). */
const lines: readonly (readonly [kind: string, at: number, line: string])[] = [
  ['byline', 0, 'By Jane Doe'],
  ['related', 5, 'The Latest on the storm (all times Eastern):'],
  ['none', 5, 'The latest on the storm is that it has passed (all times are local).'],
  ['byline', 0, 'By JANE DOE and JOHN ROE | Example Wire'],
  ['byline', 0, 'By Jane Doe, Example Times'],
  ['byline', 0, 'By Jane van der Doe in Oslo'],
  ['byline', 0, 'Words by Jane Doe'],
  ['byline', 0, 'Jane Doe, Staff writer'],
  ['byline', 0, 'Jane Doe | Political Correspondent'],
  ['byline', 0, 'John Roe is a senior reporter'],
  ['byline', 0, 'Posted by Jane Doe on March 3, 2024'],
  ['byline', 0, 'Published: 3 March 2024 at 10:15 GMT'],
  ['byline', 0, '3 hours ago'],
  ['byline', 0, 'Example Wire, May 3, 2024'],
  ['none', 0, 'The bridge closed on May 3, 2024'],
  ['none', 0, 'Ada Holt won on Sept. 3, 2024.'],
  ['none', 5, 'Example Wire May 3, 2024 GMT'],
  ['byline', 5, '(Reporting by Jane Doe in Oslo; Editing by John Roe)'],
  ['byline', 5, 'Additional reporting by Jane Doe'],
  ['byline', 0, 'The Canadian Press'],
  ['byline', 0, 'PTI'],
  ['related', 5, '— With files from Jane Doe'],
  ['related', 5, 'With files from The Associated Press'],
  ['related', 5, '(With inputs from agencies)'],
  ['related', 5, '(With PTI inputs)'],
  ['none', 5, 'With files in hand, she left.'],
  ['none', 5, 'With reporting lines cut, the town was silent.'],
  ['related', 5, 'This report by The Canadian Press was first published Nov. 26, 2024.'],
  ['none', 5, 'This report by the council was first published in May.'],
  ['related', 5, 'Published in Example, November 26th, 2026'],
  ['none', 5, 'Published in Oslo in 2019, it was wrong.'],
  ['related', 5, 'The writer is professor of law at Roe University.'],
  ['related', 5, 'The author is a former miller. Views are personal.'],
  ['related', 5, 'The views expressed are the author’s own.'],
  ['none', 5, 'The author is a former miller who lost her house, police said.'],
  ['none', 5, 'The author was born in Oslo in 1948.'],
  ['none', 5, 'The views expressed by voters were mixed.'],
  ['related', 5, 'Related: Why bees sleep'],
  ['related', 5, 'Related | Ten soups for winter'],
  ['related', 5, 'Read more: The bees of Roe Island'],
  ['related', 5, 'READ MORE » The bees of Roe Island'],
  ['related', 5, 'See also: Bees'],
  ['related', 5, 'MORE: Bees are back'],
  ['related', 5, 'Watch: bees at work'],
  ['related', 5, 'Related articles'],
  ['related', 5, 'You may also like'],
  ['related', 5, 'More from Example Times'],
  ['related', 5, 'Most read'],
  ['related', 5, 'Share this story'],
  ['related', 5, 'Follow us on every network'],
  ['related', 5, 'Advertisement'],
  ['related', 5, '© 2024 Example Times. All rights reserved.'],
  ['related', 5, '14 comments'],
  ['related', 5, 'Leave a comment'],
  ['related', 5, 'Tags: bees, honey, winter'],
  ['related', 5, 'Sign up for our daily newsletter.'],
  ['related', 5, 'Subscribe to our podcast here.'],
  ['related', 5, 'This article was originally published by Example Times.'],
  ['related', 5, 'Correction: An earlier version of this article misspelled a name.'],
  ['related', 5, 'Correction: March 3, 2024, Sunday An article on March 1 gave the wrong year.'],
  ['related', 5, 'Correction, March 3, 2024: This story has the wrong year.'],
  ['related', 5, 'This article was amended on 3 March 2024 to correct a date.'],
  ['related', 5, 'This is a developing story. Check back for updates.'],
  ['related', 5, "Editor's note: This piece first ran in 2019."],
  ['caption', 5, 'Bees on a roof in Oslo. Photo: Jane Doe'],
  ['caption', 5, 'Bees on a roof (Photo by Jane Doe)'],
  ['caption', 5, 'Bees on a roof. Jane Doe/Getty Images'],
  ['caption', 5, 'File photo: bees'],
  ['caption', 5, 'A tram passes the bridge in Oslo. (AP Photo/Jane Doe)'],
  ['caption', 5, 'A tram passes the bridge. REUTERS/Jane van Doe'],
  ['caption', 5, 'The mayor, left, with her deputy (Jane Doe for The Example Times)'],
  ['caption', 5, 'FILE PHOTO: The bridge stands in Oslo.'],
  ['caption', 5, 'Getty Images'],
  ['caption', 5, 'Credit...Jane Doe for Example Times'],
  ['related', 5, '• This article was amended on 3 March 2024.'],
  ['related', 5, '(Adds quotes from the mayor in paragraphs 3-5)'],
  ['related', 5, '(This version of the story corrects the year in the third paragraph)'],
  ['related', 5, 'Updated at 3.15pm BST'],
  ['related', 5, 'Already a subscriber? Log in'],
  ['related', 5, 'Support our journalism. Become a member today.'],
  ['related', 5, 'Do you have a story? Get in touch.'],
  ['related', 5, 'If you have been on the bridge, email us at news@example.org.'],
  ['related', 5, 'Email Jane Doe at jane@example.org'],
  ['related', 5, 'You can follow Jane on Twitter: @jane'],
  ['related', 5, '5 min read'],
  ['byline', 5, 'The Associated Press contributed to this report.'],
  ['byline', 5, 'Doe reported from Oakland, Calif.; Roe, from Washington.'],
  ['none', 5, 'Doe reported from Oakland; Roe, who had come from Washington, was ill.'],
  ['byline', 5, 'Jane Doe in Oslo and John Roe in Bergen contributed reporting.'],
  ['related', 5, 'Twitter: @janedoe'],
  ['related', 5, 'Twitter: @janedoe.'],
  ['related', 5, 'www.example.org/bees'],
  ['related', 5, '[https://www.example.org/bees.html]'],
  ['related', 5, 'Follow @janedoe or #bees.'],
  ['caption', 0, 'Photo from Example.com'],
  ['none', 0, 'Photo from space shows bees in the old town.'],
  ['related', 5, 'twitter.com/janedoe'],
  ['related', 5, 'Jane Doe is a writer in Oslo. Email: jane@example.org Twitter: @janedoe'],
  ['related', 5, 'What did we miss? Email us at news@example.org.'],
  ['related', 5, 'The Example prints letters. We’d like to hear what you think about this one.'],
  ['related', 5, 'First published in The Example.'],
  ['related', 5, 'Republished from The Example under a licence.'],
  ['related', 5, 'Follow along with the latest updates below.'],
  ['related', 5, 'For more about bees, watch this Example video:'],
  ['related', 5, 'You may also like...'],
  ['byline', 5, 'Jane van Doe, political editor'],
  ['none', 5, 'Jane Doe, once a reporter'],
  ['none', 5, 'Update on the bridge, of May: the work has begun.'],
  ['related', 5, 'Correction (May 3): The story gave the wrong year.'],
  ['byline', 5, '– additional reporting by Jane Doe'],
  ['caption', 5, '(Map: Where bees live - here)'],
  // What is told, however it opens.
  ['none', 5, 'She told her fans to follow her on Instagram.'],
  ['none', 5, 'He sent it to jane@example.org on Friday.'],
  ['none', 5, 'First published in 1911, it is still read there.'.replace(' it is', ' the book is')],
  ['none', 5, 'This story of bees is taken to heart by all.'],
  ['none', 5, 'Follow the bees on their way to Oslo.'],
  ['none', 5, 'The mayor said: “We’d like to hear what you think.”'],
  ['none', 5, 'Get well soon, she said, and delivered to the door it was.'],
  ['none', 5, 'Who will pay? The council has not said.'],
  ['none', 5, 'Read the coverage of that day and you will see.'],
  ['none', 5, 'More people than ever have health coverage here.'],
  ['related', 5, 'More Example election coverage: https://www.example.org/vote'],
  ['none', 5, 'Live coverage of the vote began at noon.'],
  ['none', 5, 'Already a member of parliament, she ran for mayor.'],
  ['none', 5, 'If you have a fever, contact your doctor.'],
  ['none', 5, 'Do you know how to sail? Most people there do.'],
  ['none', 5, 'Contact with the plane was lost at noon, the airline said on Twitter.'],
  ['none', 5, 'Follow the river to Oslo and you will see the bridge.'],
  ['none', 5, 'The Example Party contributed to this victory, she said.'],
  ['none', 5, 'Heavy rain contributed to the fall.'],
  ['none', 5, 'File a claim within ten days, the council says.'],
  ['none', 5, 'The mayor spoke to reporters (and to Jane Doe) on Friday.'],
  ['none', 5, '(Updates on the bridge were rare at the time.)'],
  ['none', 0, 'By midnight the town was empty.'],
  ['none', 0, 'By Tuesday, the storm had passed and the roads were open again.'],
  ['none', 0, 'By law, the council must answer within ten days.'],
  ['none', 0, 'Jane Doe, a staff writer at the paper, was not at home.'],
  ['none', 5, 'By Jane Doe'],
  ['none', 5, 'Related to this, the court found that the bees had left.'],
  ['none', 5, 'More than 20 people came.'],
  ['none', 5, 'More on that later, she said.'],
  ['none', 5, 'Watch your step, the sign said.'],
  ['none', 5, 'Share prices fell on Monday.'],
  ['none', 5, 'Shares in the company fell by a tenth.'],
  ['none', 5, 'Sign up, they told him, or leave.'],
  ['none', 5, 'Follow the money, he said.'],
  ['none', 5, 'Subscribers were told on Monday that the price would rise.'],
  ['none', 5, 'Update on Monday brought no news.'],
  ['none', 5, 'Correction: March 3, 2024, Sunday'],
  ['none', 5, 'Correction of the market was expected by all.'],
  ['none', 5, 'Sources close to the company said so.'],
  ['none', 5, 'This article of the constitution protects speech.'],
  ['none', 5, 'The photo by the window shows her mother as a child.'],
  ['none', 5, 'She sent the picture to Reuters and AP, which published it.'],
  ['none', 5, 'Comments on the bill are due by Friday.'],
  ['none', 5, 'Reporting by the paper led to the arrests.'],
  ['none', 5, 'Email traffic rose.'],
  ['none', 5, 'Loading the ships took days.'],
];
test.each(lines)('%s (%i): %s', (kind, told, line) => {
  expect(ruleFor(line, told, structure)?.kind ?? 'none').toBe(kind);
});

describe('headers of comments', () => {
  test.each([
    ['some_reader on February 7th, 2024 at 22:47 UTC »', 'some_reader', '2024-02-07T22:47:00Z'],
    ['Some Reader on 7 Feb 2024 at 9:05', 'Some Reader', '2024-02-07T09:05:00Z'],
    ['reader says:\nMarch 3, 2024 at 9:05 pm', 'reader', '2024-03-03T21:05:00Z'],
    ['reader • March 3, 2024, 12:05 am', 'reader', '2024-03-03T00:05:00Z'],
    ['reader 2024-03-03 09:05', 'reader', '2024-03-03T09:05:00Z'],
    ['some_reader 12 points 3 hours ago', 'some_reader', null],
  ])('%j', (line, author, at) => {
    expect(commentHeader(line, structure)).toMatchObject({ author, at });
  });

  test.each([
    'The vote on February 7th, 2024 was close.',
    'She arrived on February 7th, 2024 at 22:47 and left soon after.',
    'It happened three hours ago.',
    'He said so on Monday.',
    '“We met on March 3, 2024 at 9:05',
    'Some reader on February 39th, 2024',
    '',
  ])('%j is none', (line) => expect(commentHeader(line, structure)).toBeNull());
});
