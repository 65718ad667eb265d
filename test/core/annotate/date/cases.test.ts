import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../../src/core/model/article.ts';
import type { Span } from '../../../../src/core/model/span.ts';
import { figured, figuredText } from '../../../support/figured.ts';
import { marked } from '../../../support/marked.ts';
import { parsed } from '../../../support/parsed.ts';

/** A sentence with its dates in brackets, and what each says, read on Wednesday, 12 February 2025. */
type Case = readonly [source: string, said: readonly (string | null)[]];

const cases: readonly Case[] = [
  // Calendar dates.
  ['On [Friday, January 31], it rained.', ['2025-01-31']],
  ['On [20 December] it rained.', ['2024-12-20']],
  // Days by name.
  [
    'On [New Year’s Eve] it rained, on [St. Patrick’s Day, 2020,] it did not.'.replace(',]', '],'),
    ['2024-12-31', '2020-03-17'],
  ],
  ['It rained at christmas, on a boxing day.', []],
  ['It rained [this morning], every morning, on “This Morning”.', ['2025-02-12']],
  ['On [Sept. 14, 2023,] it rained.'.replace(',]', '],'), ['2023-09-14']],
  ['Mr Sunday Okoro left on [Sunday], and Ms. Friday on [Friday].', ['2025-02-09', '2025-02-07']],
  ['It ran from [January 23] to [March 9, 2014].', ['2014-01-23', '2014-03-09']],
  // A part of a longer time, not of a day; not what only stands before it.
  [
    'It opens in [early October], in [mid-2026], [late last week] and in the [late 1980s].',
    ['2025-10', '2026', '2025-02-03/2025-02-09', '1980-01-01/1989-12-31'],
  ],
  ['It came [ten days earlier] [this year], not before.', [null, '2025']],
  ['It opened [earlier this year], and late on [Monday], early [Friday].', ['2025', '2025-02-10', '2025-02-07']],
  ['It was late. [October] was dry, and later [in 2019] wet.'.replace('[in 2019]', 'in [2019]'), ['2024-10', '2019']],
  // The ends of a stretch are of one year, or of two that follow each other.
  [
    'It ran from [25 November] to [3 January 2019], and [21 March]–[10 April 2019].',
    ['2018-11-25', '2019-01-03', '2019-03-21', '2019-04-10'],
  ],
  [
    'It rained between [May] and [July 2021], in [October] and [July 2023].',
    ['2021-05', '2021-07', '2024-10', '2023-07'],
  ],
  [
    'It will shut from [June 15] to [September 9], then from [20 December] until [5 January].',
    ['2025-06-15', '2025-09-09', '2025-12-20', '2026-01-05'],
  ],
  ['It rained [the year before], and [the year after] that; [10 days before] the vote.', ['2024', null, null]],
  [
    'It will dock at 1:17 a.m. [Friday]. It will ask Gov. Holm on [Friday]; it met: [Friday].',
    ['2025-02-14', '2025-02-14', '2025-02-07'],
  ],
  ['The storm should be near Leeds by [Friday], said Holt.', ['2025-02-14']],
  // An "after" that opens a clause is no part of the date before it.
  [
    'It fell over [the weekend] after talks failed, and rose to begin the week after Holt took it.',
    ['2025-02-08/2025-02-09'],
  ],
  ['It fell [the weekend after] Lent, and [the week after]. He took it.', [null, null]],
  // What lasted is no date.
  ['She taught for a year before joining it; [a year before], she left.', [null]],
  // A day that somebody names may be another than the article’s.
  [
    'He said: “We won [tonight].” It won [tonight]. “No,” he said [yesterday], “we won [yesterday].” It won [tonight].',
    [null, '2025-02-12', '2025-02-11', null, '2025-02-12'],
  ],
  ['He said: "We won [tonight]," [yesterday].', [null, '2025-02-11']],
  ['He said: ‘We won [tonight],’ [yesterday].', [null, '2025-02-11']],
  ['“He left earlier [today],” she said. “[Today]’s vote was lost.”', ['2025-02-12', '2025-02-12']],
  // The turn of another year or month.
  [
    'By [the end of next month], from [the start of last year] to [the end of the year]; at the end of the day.',
    ['2025-03-31', '2024-01-01', '2025-12-31'],
  ],
  // What is on a day is to come, an hour or none between.
  ['The match is at 3pm on [Sunday], the talks are on [Monday] at 6.30pm.', ['2025-02-16', '2025-02-17']],
  ['The match was at 3pm on [Sunday]; it is 3 years old; it was on [Monday].', ['2025-02-09', '2025-02-10']],
  // Weekdays by habit.
  ['It opens on Monday nights and Sunday mornings; it rained on [Monday] night.', ['2025-02-10']],
  ['It rained [a fortnight ago], [two fortnights ago], for a fortnight.', ['2025-01-29', '2025-01-15']],
  // What lies behind is of last year, a particle between or none.
  [
    'He was shot dead on [2 March] in Leeds. She passed away on [3 March]. It called a vote on [4 March].',
    ['2024-03-02', '2024-03-03', '2025-03-04'],
  ],
  // Acts and events are named with years of old.
  [
    'Under the [1861] Act, the [1936] Games and its [1905] Constitution it took 1840 Holts and some 1900 men.',
    ['1861', '1936', '1905'],
  ],
  // Months joined, weekdays a week on.
  ['Sales fell in the [July-September] quarter, from [November–January 2024].', ['2024-07/2024-09', '2023-11/2024-01']],
  ['It walked a march-may walk on [Friday week], in the [Friday] week-long fair.', ['2025-02-21', '2025-02-07']],
  ['It fixed [5 March] as the day. He died [March 5] in Leeds.', ['2025-03-05', '2024-03-05']],
  // A poll may lie ahead of what is told of it.
  [
    'It barred her from the election on [3 April], from [October] poll. She stood in the vote on [9 December].',
    ['2025-04-03', '2025-10', '2024-12-09'],
  ],
  ['It barred her from the match on [3 April].', ['2024-04-03']],
  ['Holt put the chance of a cut in [November] at 9%. She took her chance in [November].', ['2025-11', '2024-11']],
  // What is to be done by somebody, as a headline or a court has it.
  ['Ada Holt to meet Orr on [Monday]', ['2025-02-17']],
  ['Schools to reopen on [Monday]', ['2025-02-17']],
  ['Orr Fails to Meet Holt on [Monday]', ['2025-02-10']],
  ['Holt came to Leeds on [Monday].', ['2025-02-10']],
  [
    'She was remanded in custody to appear in court on [9 December]. She was remanded there on [9 December].',
    ['2025-12-09', '2024-12-09'],
  ],
  ['The deadline, which was [20 February], has been moved to [9 November].', ['2025-02-20', '2025-11-09']],
  ['Voting takes place [today] from 7am.', ['2025-02-12']],
  // What lasts until then, told before its verb.
  [
    'He was bailed until [9 December]. Revenue through [October] came in low. Until [October] it will stay.',
    ['2025-12-09', '2024-10', '2025-10'],
  ],
  // A past that is a noun too.
  [
    'The bank cut rates in [November]. It expects a rate cut in [November]; it will cut rates in [November].',
    ['2024-11', '2025-11', '2025-11'],
  ],
  ['Rain is forecast to fall by [Friday]. Holt forecast on [Friday] that it would.', ['2025-02-14', '2025-02-07']],
  // Feasts that are seasons too.
  [
    'By [Christmas 2028], since [Easter], and [last Christmas] it rained; it will do so before [Christmas].',
    ['2028-12-25', '2024-03-31', '2024-12-25', '2025-12-25'],
  ],
  ['It rained over Christmas, before Christmas dinner, at Easter; the Christmas truce of Easter week.', []],
  [
    'Sales fell in [4Q 2023], [H2 2023] and [the second half of last year].',
    ['2023-10/2023-12', '2023-07/2023-12', '2024-07/2024-12'],
  ],
  ['Posted [2 May 2024 at 9:05 p.m. EST] by her.', ['2024-05-03T02:05:00Z']],
  ['Posted [2 May 2024 at 9:05 p.m.] by her.', ['2024-05-02']],
  ['At [2025-02-07T22:47:00Z] it began.', ['2025-02-07T22:47:00Z']],
  ['It opened in [May 2019], then again in [2021].', ['2019-05', '2021']],
  ['Between [1890] and [1904] it stood, under case [2023]-1456.', ['1890', '1904', '2023']],
  ['Goods of [the 1980s] and [the ’90s] sell.', ['1980-01-01/1989-12-31', '1990-01-01/1999-12-31']],
  // What only opens its sentence with a capital is no name, nor a century that no name goes on.
  [
    '[Last Year] it rained; “[This Week] is dry.” A mill of [the 20th Century] stood.',
    ['2024', '2025-02-10/2025-02-16', '1900-01-01/1999-12-31'],
  ],
  // Two lengths of time are told in one breath.
  [
    'It began [20 and 30 years ago], [two or three weeks ago]; it has 20, and [30 years ago] had more.',
    ['1995/2005', '2025-01-22/2025-01-29', '1995'],
  ],
  [
    'File it 10 to 14 days before the vote, or four or five years earlier; in [2010] and [5 years earlier].',
    ['2010', null],
  ],
  // With an apostrophe, as some outlets write it; where no article leads to it, it is the year's.
  [
    "It rained in [the 1930’s], the [late 1940's], [the 1970’s] and [80’s].",
    ['1930-01-01/1939-12-31', '1940-01-01/1949-12-31', '1970-01-01/1979-12-31', '1980-01-01/1989-12-31'],
  ],
  ['In Vision [2030]’s aims, in [1990]’s worst storm.', ['2030', '1990']],

  [
    'The [late 1870s] and [80s], [the 70s] and [80s], [the 1970s]-[80s].',
    [
      '1870-01-01/1879-12-31',
      '1880-01-01/1889-12-31',
      '1970-01-01/1979-12-31',
      '1980-01-01/1989-12-31',
      '1970-01-01/1979-12-31',
      '1980-01-01/1989-12-31',
    ],
  ],
  ['He ruled in [1850–95], and she in [1642–51].', ['1850/1895', '1642/1651']],
  ['Lopez ([1892 – 94]) and Holt ([1892 — 94], for the mill) ruled.', ['1892/1894', '1892/1894']],
  ['In [2014] – 15 years on – it fell; in [2014] - 15 people left.', ['2014', '2014']],

  [
    'They were polled [Jan. 31]-[Feb. 2], then [March 5-8], and could not be reached on [Friday].',
    ['2025-01-31', '2025-02-02', '2025-03-05/2025-03-08', '2025-02-07'],
  ],

  // What is set to be, or may be, is to come; what was done before is not.
  [
    'He is set to leave on [Monday], it could resume on [Friday], rain is likely on [Sunday].',
    ['2025-02-17', '2025-02-14', '2025-02-16'],
  ],
  ['They are planning to leave on [Monday], as soon as [Friday].', ['2025-02-17', '2025-02-14']],
  ['He may have left on [Monday], she could not be reached on [Friday].', ['2025-02-10', '2025-02-07']],
  [
    'She appears in court on [Friday], and members vote on [Monday]; a vote on [Monday] failed.',
    ['2025-02-14', '2025-02-17', '2025-02-10'],
  ],
  ['He will be sentenced in [April] after pleading guilty in [December].', ['2025-04', '2024-12']],

  // Days that are known by what happened.
  [
    'Since the [Sept. 11] terrorist attacks and the [Jan. 6] Capitol riot; the [Sept. 11] fair, a [Jan. 6] walk.',
    ['2001-09-11', '2021-01-06', '2024-09-11', '2025-01-06'],
  ],
  [
    'It stood in [the 1700s], or [the 1980s]; on the weekend of [March 1-2].',
    ['1700-01-01/1799-12-31', '1980-01-01/1989-12-31', '2025-03-01/2025-03-02'],
  ],

  // From the day of the article.
  [
    'It ran from 6am on [Monday] to midnight on [Friday], from [Friday] until 9:30 p.m. on [Sunday], on [Monday] and on [Friday].',
    ['2025-02-10', '2025-02-14', '2025-02-07', '2025-02-09', '2025-02-10', '2025-02-07'],
  ],
  [
    'He was held on bail to [July 28]; the fair takes place on [Friday], was on [January 7, 8 and 9] and [June 5 to 7].',
    ['2025-07-28', '2025-02-14', '2025-01-07/2025-01-09', '2024-06-05/2024-06-07'],
  ],
  ['On [Wednesday] and [Thursday] it rained.', ['2025-02-12', '2025-02-06']],
  // Where the sentence looks ahead, to the next one.
  ['It will meet on [Friday] or [Wednesday].', ['2025-02-14', '2025-02-12']],
  ['The vote will be held on [Friday], or is to be opened on [December 1].', ['2025-02-14', '2025-12-01']],
  ['The vote is scheduled for [January 5].', ['2026-01-05']],
  ['The hearing is due in [November].', ['2025-11']],
  ['It killed two in [October].', ['2024-10']],
  // Of a year that only the words before tell.
  ['It opened in [April 2005]; in [August] the same year, or [May] of that year, it shut.', ['2005-04', null, null]],
  ['It opened in [August] the same way.', ['2024-08']],
  // What is told for comparison lends no year.
  ['It is the least since [May 2016], and was less in [May].', ['2016-05', '2024-05']],
  ['It was the least in [May 2016], and was less on [May 3].', ['2016-05', '2016-05-03']],
  ['It was built for a fair on [May 5] or [March 5].', ['2024-05-05', '2025-03-05']],
  ['The fair held there is to run to [March 9].', ['2025-03-09']],
  ['She has built a lead ahead of [Friday]’s vote.', ['2025-02-14']],
  ['It opens in [October].', ['2025-10']],
  ['They visit Leeds on [Saturday], and the trial continues on [Friday].', ['2025-02-15', '2025-02-14']],
  ['Their visit to Leeds was on [Saturday], after the ends of hay on [Friday].', ['2025-02-08', '2025-02-07']],
  ['The mayor said a fair would open by [Friday].', ['2025-02-14']],
  ['If it is passed on [Saturday], he will go.', ['2025-02-15']],
  ['She is sentenced on [June 18].', ['2025-06-18']],
  ['A man is charged with a theft that took place on [Saturday].', ['2025-02-08']],
  ['The vote has been fixed for [October 18].', ['2025-10-18']],
  ['Farmers awaited the vote on [Saturday].', ['2025-02-15']],
  ['It expects rain on [Monday] and sun on [the weekend].', ['2025-02-17', '2025-02-15/2025-02-16']],
  ['It rained [last night], and [Last night]’s fair closed.', ['2025-02-11', '2025-02-11']],
  ['It rained on [the weekend].', ['2025-02-08/2025-02-09']],
  ['He said on [Friday] that it will close.', ['2025-02-07']],
  ['It will close, the vet said on [Friday].', ['2025-02-07']],
  ['It will close. It rained on [Friday].', ['2025-02-07']],
  ['It asked for papers no later than [March 31].', ['2025-03-31']],
  ['It shelved its plans for a sale on [September 30].', ['2024-09-30']],
  ['It plans a sale on [September 30].', ['2025-09-30']],
  ['Ms Holm expected to be back in [November].', ['2024-11']],
  ['The mill is expected to open in [November].', ['2025-11']],
  ['She will be met at a star-studded gala on [November 4].', ['2025-11-04']],
  ['She told of a speech, to be opened [Friday].', ['2025-02-14']],
  ['It was to be opened on [Friday], he is said to be tied to [Friday]’s fire.', ['2025-02-07', '2025-02-07']],
  ['It has risen since [October], and is less than since [May 3].', ['2024-10', '2024-05-03']],
  ['It told of the [Oct. 13] fire, and of the [November] ballot.', ['2024-10-13', '2024-11']],
  ['It lost in [the third quarter], and [the next day] it won.', [null, null]],
  // What lasts until a day to come, and what did until one that is gone.
  [
    'The mill will remain closed until [Friday], and would stay shut until at least [Monday].',
    ['2025-02-14', '2025-02-17'],
  ],
  [
    'The mill is closed until [Friday]. It was closed until [Friday]. She waited until [Monday].',
    ['2025-02-14', '2025-02-07', '2025-02-10'],
  ],
  ['Highs are forecast through [Thursday]. It rained through [Thursday].', ['2025-02-13', '2025-02-06']],
  ['The trial was delayed until [Monday], the ban extended until [30 June].', ['2025-02-17', '2025-06-30']],
  // What is by a timetable, in the present.
  ['Polls close on [Thursday]. The polls closed on [Thursday].', ['2025-02-13', '2025-02-06']],
  ['It is poised for launch at 1 a.m. [Thursday]; it was ready for it on [Thursday].', ['2025-02-13', '2025-02-06']],
  ['She won in [1938], [1941], and [1945], and on the first Monday in [June].', ['1938', '1941', '1945', '2024-06']],
  ['They are meeting on [Friday]; they were meeting on [Friday].', ['2025-02-14', '2025-02-07']],
  ['They met [the day before yesterday] and meet [the day after tomorrow].', ['2025-02-10', '2025-02-14']],
  ['Leeds face York on [Saturday]; the face of York on [Saturday].', ['2025-02-15', '2025-02-08']],
  [
    'The deadline is [Friday], the fair is on [Saturday]; it was on [Saturday].',
    ['2025-02-14', '2025-02-15', '2025-02-08'],
  ],
  ['The hearing, first set for noon, goes on on [Friday] and then on [Monday].', ['2025-02-14', '2025-02-17']],
  // Pasts that do not look so; “will hit” and “a split” are none.
  [
    'She died on [May 4]. They lied on [May 4]. It hit Leeds on [May 4]. They agreed it on [May 4].',
    ['2024-05-04', '2024-05-04', '2024-05-04', '2024-05-04'],
  ],
  ['He will quit on [November 4], and it could hit Leeds on [Friday].', ['2025-11-04', '2025-02-14']],
  ['It is to split on [November 4]; a split on [May 4].', ['2025-11-04', '2025-05-04']],
  ['It will need a hundred clerks on [Friday].', ['2025-02-14']],
  // Of what is told as past, the last.
  [
    'She died on [1 March], it was held in Leeds on [1 March], and has been shut since [3 March].',
    ['2024-03-01', '2024-03-01', '2024-03-03'],
  ],
  [
    'He called a vote on [1 March], told her to leave on [1 March], and was held on [13 February].',
    ['2025-03-01', '2025-03-01', '2025-02-13'],
  ],
  ['The mill opened in [March], and closed in [February].', ['2024-03', '2025-02']],
  // The days of a week that is told.
  [
    'It met on [Friday of last week] and [Tuesday next week], on [Monday this week]; it met on [Friday] last year.'.replace(
      'last year',
      '[last year]',
    ),
    ['2025-02-07', '2025-02-18', '2025-02-10', '2025-02-07', '2024'],
  ],
  // Dates told in one breath follow each other.
  [
    'It sells tickets of [Monday] to [Friday], not of [Monday] and [Friday].',
    ['2025-02-10', '2025-02-14', '2025-02-10', '2025-02-07'],
  ],
  ['They had planned cuts in [March], [June] and [September].', ['2025-03', '2025-06', '2025-09']],
  ['It fell in [June], [September] and [December], before a march, June said.', ['2024-06', '2024-09', '2024-12']],
  // Days that move with the moon, or with the weekdays of their month.
  [
    'It rained on [Good Friday], [Ash Wednesday 2024] and [Easter Sunday, 2019]; it will shut on [Whit Monday].',
    ['2024-03-29', '2024-02-14', '2019-04-21', '2025-06-09'],
  ],
  [
    'It opens on [Labor Day] and shut on [Memorial Day 2023], [Thanksgiving Day 2023] and [Remembrance Sunday 2022].',
    ['2025-09-01', '2023-05-29', '2023-11-23', '2022-11-13'],
  ],
  ['The Good Friday Agreement held, as after the Boxing Day tsunami, on Orthodox Good Friday.', []],
  [
    'They meet [a week on Monday], or [a week today]; he runs twice a week on [Monday].',
    ['2025-02-24', '2025-02-19', '2025-02-10'],
  ],
  // What was to be then may have been, or be to come.
  [
    'She was due to be freed in [December]. The fair was due to open in [July]. He was due in court on [Friday].',
    ['2024-12', '2025-07', '2025-02-14'],
  ],
  ['She filed a suit to stop the ban taking effect [May 1]. It took effect on [May 1].', ['2025-05-01', '2024-05-01']],
  [
    'Leeds (9-1, 6-1) play [Saturday] against York (2-8); a play (of 1861) [Saturday] was long.',
    ['2025-02-15', '2025-02-08'],
  ],
  [
    'Holt is accused of robbing her in Leeds on [September 5]. Holt is due in Leeds on [September 5].',
    ['2024-09-05', '2025-09-05'],
  ],
  ['In a [September 5] letter she asked for it.', ['2024-09-05']],
  // A day that only names a thing is the nearest, whatever is to come of the thing.
  ['They will ask of the mayor’s [October 25] call, and of the call of [October 25].', ['2024-10-25', '2025-10-25']],
  ['He who spoke [Sunday] appears to have left, and appears in court [Monday].', ['2025-02-09', '2025-02-17']],
  ['Profit rose in the three months to [December], and in the six months to [September].', ['2024-12', '2024-09']],
  // The year that ends with a month is the nearest.
  ['It had told of a rise in the year to [April], but not of one in [April].', ['2025-04', '2024-04']],
  // Where nothing before the date says so, what follows it does.
  ['On [Friday], it will meet again.', ['2025-02-14']],
  ['On [Friday], she’ll be there.', ['2025-02-14']],
  ['On [Friday], it met again, and will again.', ['2025-02-07']],
  ['In [October], the mill burned down.', ['2024-10']],
  ['They will miss the [July] fair.', ['2025-07']],
  ['It met [last Wednesday] and meets [next Friday].', ['2025-02-05', '2025-02-14']],
  ['It rained [today], not [tomorrow].', ['2025-02-12', '2025-02-13']],
  ['The mill, [TODAY], was shut.', ['2025-02-12']],
  ['It opens [this year], not [next month].', ['2025', '2025-03']],
  ['It rained [last week].', ['2025-02-03/2025-02-09']],
  ['It closed [two months ago] or [a few years ago].', ['2024-12', null]],
  ['It closed in [the past year].', [null]],
  ['It closed [ten days before] the vote.', [null]],
  ['It rained [last weekend].', ['2025-02-08/2025-02-09']],
  ['It burned down in [June last year], not in [March of this year].', ['2024-06', '2025-03']],
  ['It burned down in [June], last week.'.replace('last week', '[last week]'), ['2024-06', '2025-02-03/2025-02-09']],

  // Several days at once, and days that say which weekday they are.
  ['It met on [January 9 and 10] in Leeds.', ['2025-01-09/2025-01-10']],
  ['On [January 9] and 10 people came.', ['2025-01-09']],
  ['In this [Sunday, Jan. 12, 2025,] photo it stands.'.replace(',]', '],'), ['2025-01-12']],
  ['It met [this Sunday], and in [January].', ['2025-02-16', '2025-01']],
  ['It met on [Tuesday], [Wednesday] or [Friday].', ['2025-02-11', '2025-02-12', '2025-02-07']],

  // A season that only says of which kind a thing is dates nothing.
  [
    'In [the summer] months they left, in [the spring] it rained, during [the autumn] with her; in the summer holidays, over the winter season.',
    [null, null, null],
  ],
  // Years of old, and of a far future.
  ['By [2100] it will be gone, in [2150] too; by 2130, by 2100 votes.', ['2100', '2150']],
  ['In his [1861] address he spoke of the crash of [1837].', ['1861', '1837']],
  ['It stood through [the 2021 July] storms, and from [1928] onwards.', ['2021-07', '1928']],
  ['On [January 11]: rain. At 11:30: more.', ['2025-01-11']],

  // The year that the article gives a month elsewhere.
  ['The riots of [July 2021] went on. On [July 8] they began.', ['2021-07', '2021-07-08']],
  ['It burned in [July], long before the riots of [July 9, 2021].', ['2021-07', '2021-07-09']],
  [
    'It met in [July 2021]. It met on [August 9 and 10], and on [July 9 and 10].',
    ['2021-07', '2024-08-09/2024-08-10', '2021-07-09/2021-07-10'],
  ],
  ['The fair of [July 2021] was wet. The next will be on [July 10].', ['2021-07', '2025-07-10']],
  ['It met in [July 2019], and in [July 2021]. It met on [July 8].', ['2019-07', '2021-07', '2024-07-08']],
  ['It rained in [January 2021]. It snowed on [January 9].', ['2021-01', '2025-01-09']],
];

test.each(cases)('%s', (source, said) => {
  const { text, spans } = marked(source);
  const { date } = figuredText(text);
  expect(date.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(date.map(({ value, value2 }) => (value2 === null ? value : `${value}/${value2}`))).toEqual(said);
});

const never = [
  'USA TODAY says it rained.',
  'She told Quxvision’s This Week of it, and he told it on “This Week with Ann Holt”.',
  'They sold 20th Century Qux, and planned the 21st Century Mill Road.',
  'She told Today of it, on Radio 4’s Today programme.',
  'It may be sold up to 10 days before the fair, or within two weeks before it.',
  'In the second half of the match, and the 3 q of it.',
  'It rained, via USA Today, said Holt.',
  'It may rain, they march on.',
  'Will Young and May West met April Jones.',
  'The Sunday Times wrote about Black Friday.',
  'They meet every Monday, on a Tuesday.',
  'They meet on a Tuesday, Wednesday or Friday.',
  'Every Monday and Tuesday it rains.',
  'They meet on the third Tuesday of the month.',
  'The Russell 2000 slid.',
  'A total of 1837, or the 1917 votes.',
  'About 2000 people and 1999 dollars.',
  'It cost $2019 in all.',
  'It rose by 1500.',
  'He is in his sixties.',
  'The sun sat on a fall.',
  'It shut at 2.30pm (1230 GMT), at 1945 CET.',
  'On 31/02/2023 nothing is.',
  'In the last 30 days and for three years.',
  'Model X2020 and room-1984.',
  'Friday the 13th is a film.',
  'It is a 2000 year old mill.',
  'The last day to apply was a cold one, the past day was not.',
  'A man in his 40s and 50s, and temperatures in the 80s.',
  'A woman in her 50’s.',
  'Highs will barely make it into the 40s.',
  'Highs were in the 60s, or the 30s°F.',
  'The rate is in the mid-30s there.',
  '',
  'It was their last night in Leeds, Holt’s last night, the last night of the fair, in “Last Night in Leeds”.',
];
test.each(never)('no date in %j', (text) => {
  expect(figuredText(text).date).toEqual([]);
});

/** What a sentence says read on another day. */
const onDays: readonly (readonly [published: string, source: string, said: readonly (string | null)[]])[] = [
  // On a Friday, the weekend is the last one only where what happened then is told.
  [
    '2025-02-14',
    'Some marched at [the weekend], two died in a fire [this weekend].',
    ['2025-02-08/2025-02-09', '2025-02-08/2025-02-09'],
  ],
  [
    '2025-02-14',
    'Fairs open over [the weekend]; she told him to leave at [the weekend].',
    ['2025-02-15/2025-02-16', '2025-02-15/2025-02-16'],
  ],
  [
    '2025-02-14',
    'She said [the weekend]’s fair was on. She said [this weekend] will be hot.',
    ['2025-02-15/2025-02-16', '2025-02-15/2025-02-16'],
  ],
  [
    '2025-02-13',
    'She recapped [the weekend] for fans, and enjoyed [the weekend]. He said [the weekend] would be hot.',
    ['2025-02-08/2025-02-09', '2025-02-08/2025-02-09', '2025-02-15/2025-02-16'],
  ],
  // Where no verb says so, a day lies nearer behind than ahead, or ahead than behind.
  ['2025-04-28', 'The fire of [November 13], the fair of [October 13].', ['2024-11-13', '2025-10-13']],
  ['2025-02-15', 'Some marched at [the weekend].', ['2025-02-15/2025-02-16']],
  // A winter is of two years.
  [
    '2025-01-20',
    '[This winter], [last winter], [next winter].',
    ['2024-12/2025-02', '2023-12/2024-02', '2025-12/2026-02'],
  ],
  ['2025-03-20', 'Not [this winter], nor [last winter].', ['2025-12/2026-02', '2024-12/2025-02']],
  [
    '2025-12-20',
    '[This winter], [last winter], [next winter].',
    ['2025-12/2026-02', '2024-12/2025-02', '2026-12/2027-02'],
  ],
  [
    '2025-01-20',
    '[Last summer], [this summer], [next autumn].',
    ['2024-06/2024-08', '2025-06/2025-08', '2025-09/2025-11'],
  ],
];
test.each(onDays)('on %s, %s', (published, source, said) => {
  const { text, spans } = marked(source);
  const { date } = figuredText(text, { published });
  expect(date.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(date.map(({ value, value2 }) => (value2 === null ? value : `${value}/${value2}`))).toEqual(said);
});

test('a dateline’s day is of no year that the article tells elsewhere', () => {
  const { date } = figured(
    parsed(
      'A mill burns down\n\nOSLO, Sept 5 - A mill burned down here. It was sold in September 2023, and left on Sept 7.',
    ),
  );
  expect(date.map(({ value }) => value)).toEqual([null, '2023-09', '2023-09-07']);
});

test('without the day of the article, a month is of the year that it is given elsewhere', () => {
  const { date } = figuredText('On May 3, 1832, it fell. On May 30 it rained, in June too.', { published: null });
  expect(date.map(({ value }) => value)).toEqual(['1832-05-03', '1832-05-30', null]);
});

test('without the day of the article, only what the words fix has a value', () => {
  const { date } = figuredText('On Monday, May 3, last week, in 2019.', { published: null });
  expect(date.map(({ value }) => value)).toEqual([null, null, '2019']);
});

describe('in an article with blocks', () => {
  const lines = [
    'A bridge closes',
    'The bridge closed in May 2019.',
    'Related | 36 bridges of 2017',
    'reader on March 3rd, 2024 at 09:05 UTC »',
    'I crossed it in 2012 with 40 people.',
  ];
  const text = lines.join('\n\n');
  const span = (line: number): Span => ({
    start: text.indexOf(lines[line]!),
    end: text.indexOf(lines[line]!) + lines[line]!.length,
  });
  const block = (line: number, kind: Block['kind']): Block => ({ ...span(line), kind, runIn: null });
  const comment = {
    author: 'reader',
    at: null,
    start: span(3).start,
    end: text.length,
    header: span(3),
    body: span(4),
    paragraphs: 1,
  };
  const article: Article = {
    text,
    language: 'en',
    metadata: { title: null, byline: null, outlet: null, published: null, url: null },
    blocks: [block(0, 'title'), block(1, 'paragraph'), block(2, 'related'), block(3, 'comment'), block(4, 'comment')],
    sections: [],
    sentences: [],
    comments: [comment],
  };
  const { date, figure } = figured(article);
  test('the date of a comment is read, its words and related lines are not', () => {
    expect(date.map(({ value }) => value)).toEqual(['2019-05', '2024-03-03T09:05:00Z']);
    expect(figure).toEqual([]);
  });
});
