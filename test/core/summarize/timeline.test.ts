import { expect, test } from 'vitest';
import type { QuoteMark } from '../../../src/core/model/annotation.ts';
import { slice } from '../../../src/core/model/span.ts';
import { timeline } from '../../../src/core/summarize/sections/timeline.ts';
import { contextOf, type Line } from '../../support/articles.ts';

const rowsOf = (...lines: readonly Line[]) => timeline.rows(contextOf(lines));
const leads = (...lines: readonly Line[]) => rowsOf(...lines).map(({ lead }) => lead);

test('dates stand in time order, each with its sentence', () => {
  const lines: Line[] = [['paragraph', 'It closed in May 2021.|It opened in 2019, and again on Monday.']];
  const rows = rowsOf(...lines);
  expect(rows.map(({ lead }) => lead)).toEqual(['2019', 'May 2021', 'Monday']);
  expect(rows.map(({ text }) => text)).toEqual([
    'It opened in 2019, and again on Monday.',
    'It closed in May 2021.',
    'It opened in 2019, and again on Monday.',
  ]);
});

test('a date that nothing fixes has no row; without the day of the article it comes last', () => {
  const lines: Line[] = [['paragraph', 'A few months ago it rained.|It froze in 2019, and thawed the day after.']];
  expect(leads(...lines)).toEqual(['2019']);
  const { article, ...context } = contextOf(lines);
  const undated = { ...article, metadata: { ...article.metadata, published: null } };
  expect(timeline.rows({ ...context, article: undated }).map(({ lead }) => lead)).toEqual(['2019', 'A few months ago']);
});

test('a year that names a thing has a row where it opens the sentence, not where it is told in passing', () => {
  expect(
    leads([
      'paragraph',
      'In the 2016 election, Holt won.|He looked into meddling in the 2015 election.|It froze in 2014.|The 2013 fire killed four.',
    ]),
  ).toEqual(['2013', '2014', '2016']);
});

test('a date that nothing fixes has one row where its sentence names it twice', () => {
  const { article, ...context } = contextOf([['paragraph', 'It froze on Monday, and thawed on Monday.']]);
  const undated = { ...article, metadata: { ...article.metadata, published: null } };
  expect(timeline.rows({ ...context, article: undated }).map(({ lead }) => lead)).toEqual(['Monday']);
});

test('a stretch of time is one row', () => {
  expect(
    leads(
      ['paragraph', 'From 2010 to 2015 it rained.|It froze between May 2016 and June 2017, and in 2018 and 2019.'],
      ['paragraph', 'It opens from Monday to Friday.'],
    ),
  ).toEqual(['2010 to 2015', 'between May 2016 and June 2017', '2018', '2019', 'Monday to Friday']);
});

test('a day that somebody’s own words name from where they speak has no row', () => {
  const lines: Line[] = [
    ['paragraph', '“We needed to win today,” Holt said.|“It closed in 2019,” she said.|It opens today, Holt said.'],
  ];
  const { found, ...context } = contextOf(lines);
  const quote = ['“We needed to win today,”', '“It closed in 2019,”'].map((words): QuoteMark => {
    const start = context.article.text.indexOf(words);
    const span = { start, end: start + words.length };
    return {
      ...span,
      spans: [span],
      kind: 'quote',
      form: 'direct',
      cue: null,
      source: null,
      speaker: null,
      speakerText: null,
      why: '',
    };
  });
  expect(timeline.rows({ ...context, found: { ...found, quote } }).map(({ lead }) => lead)).toEqual(['2019', 'today']);
});

test('a sentence within a quotation is shown with the mark that it lacks', () => {
  const lines: Line[] = [['paragraph', '“It closed in 2019.|It was late,” Holt said.']];
  expect(rowsOf(...lines).map(({ text }) => text)).toEqual(['“It closed in 2019. …”']);
});

test('what is named by a time is told of that time once', () => {
  const lines: Line[] = [
    ['paragraph', 'The 2018 fair was small.|They were late for the 2018 fair.|It closed in 2018.'],
    ['paragraph', 'Holt heard of the January 9 call.|She feared the January 9 call.|She had called on January 9.'],
    ['paragraph', 'It was at Monday’s talks.|Those at Monday night’s talks left.|They had talked on Monday.'],
  ];
  expect(rowsOf(...lines).map(({ text }) => text)).toEqual([
    'The 2018 fair was small.',
    'It closed in 2018.',
    'Holt heard of the January 9 call.',
    'She had called on January 9.',
    'It was at Monday’s talks.',
    'They had talked on Monday.',
  ]);
});

test('a date that nothing fixes is no row in a title, nor in a sentence that has one', () => {
  const body: Line = [
    'paragraph',
    'Sales rose in 2019, from a low a year earlier.|The summer was dry, after two in the autumn.',
  ];
  const { article, ...context } = contextOf([['title', 'Sales rise in third quarter'], body]);
  const undated = { ...article, metadata: { ...article.metadata, published: null } };
  expect(timeline.rows({ ...context, article: undated }).map(({ lead }) => lead)).toEqual(['2019', 'the autumn']);
});

test('the same date twice in a sentence is one row with two places', () => {
  const lines: Line[] = [['paragraph', 'In 2019 it opened, and in 2019 it closed.|In 2019 it burned.']];
  const { article } = contextOf(lines);
  const rows = rowsOf(...lines);
  expect(rows.map(({ spans }) => spans.length)).toEqual([2, 1]);
  expect(rows.every(({ spans }) => spans.every((span) => slice(article.text, span) === '2019'))).toBe(true);
});

test('a line that is only a date, the byline and related lines tell nothing', () => {
  const lines: Line[] = [
    ['byline', 'By A. Writer, 3 May 2024'],
    ['paragraph', 'Tuesday, 4 May 2021'],
    ['caption', 'The mill in 2012, before it burned'],
    ['paragraph', '(Published Monday, 3 May 2021)'],
    ['related', 'Related: what happened in 2017'],
  ];
  expect(leads(...lines)).toEqual([]);
});

test('the date of a dateline tells nothing', () => {
  const context = contextOf([['paragraph', 'LEEDS, May 4, 2021 (Wire) - It opened in 2019.']]);
  const label = { kind: 'dateline' as const, start: 0, end: context.article.text.indexOf('It') };
  const blocks = context.article.blocks.map((block) => ({ ...block, label }));
  const rows = timeline.rows({ ...context, article: { ...context.article, blocks } });
  expect(rows.map(({ lead }) => lead)).toEqual(['2019']);
});

test('a year that names a thing is left out beside a date that tells when it was, and where it is of these times', () => {
  expect(leads(['paragraph', 'It opened in May 2019, the 2018 fair showed.|The 2025 fair is small.'])).toEqual([
    'May 2019',
  ]);
  expect(
    leads(['paragraph', 'The 2018 fair was small.|She was held in May 2019 for the 2018 murder of Holt.']),
  ).toEqual(['2018', '2018', 'May 2019']);
});

test('a title, and the line under it, are left out where the text tells the same of that time', () => {
  const told =
    'The old mill by the river burned down in May 2019 after a long dry week, the council of the valley said.';
  const lines: Line[] = [
    ['title', 'Mill burns in May 2019, after a fire in 2012'],
    ['paragraph', told.replace(', the', ', the town')],
    ['paragraph', told],
    ['paragraph', 'The barn of the mill fell in May 2019.'],
  ];
  expect(leads(...lines)).toEqual(['2012', 'May 2019', 'May 2019']);
});

test('the line that signs a post tells nothing', () => {
  const lines: Line[] = [
    ['paragraph', 'It opened in 2019.'],
    ['block-quote', 'The mill burned in 2020.'],
    ['block-quote', '— Ann Holm (@annholm) May 3, 2024'],
  ];
  expect(leads(...lines)).toEqual(['2019', '2020']);
});

test('the times of comments are never there', () => {
  const lines: Line[] = [
    ['paragraph', 'It opened in 2019.'],
    ['comment', 'reader on March 3rd, 2024 at 09:05 UTC'],
  ];
  const { article } = contextOf(lines);
  const header = { start: article.text.indexOf('reader'), end: article.text.length };
  const body = { start: header.end, end: header.end };
  const comments = [{ author: 'reader', at: null, ...header, header, body, paragraphs: 0 }];
  const context = contextOf(lines, comments);
  expect(context.found.date).toHaveLength(2);
  expect(timeline.rows(context).map(({ lead }) => lead)).toEqual(['2019']);
});
