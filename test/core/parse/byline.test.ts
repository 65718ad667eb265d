import { expect, test } from 'vitest';
import { bylines } from '../../../src/core/language/en/bylines.ts';
import { writersOf } from '../../../src/core/parse/byline.ts';

test.each([
  ['By Ann Holm', 'Ann Holm'],
  ['BY ANN HOLM', 'ANN HOLM'],
  ['Written by: Ann Holm and Bo Reed', 'Ann Holm and Bo Reed'],
  ['By Ann Holm | The Courier', 'Ann Holm'],
  ['By Ann Holm - Courier Wire - Friday, April 28, 2023', 'Ann Holm'],
  ['Ann Holm May 3, 2024 11:03 PM', 'Ann Holm'],
  ['By Ann Holm Updated Nov 13, 2019, 10:28am EST', 'Ann Holm'],
  ['Ann Holm @annholm / 2 days', 'Ann Holm'],
  ['Monday November 18, 2019 7:45 am PST by Ann Holm', 'Ann Holm'],
  ['5:45 AM PST 11/19/2019 by Ann Holm', 'Ann Holm'],
  ['Ann Holm Political Correspondent', 'Ann Holm'],
  ['Ann Holm Deputy Content Hub Director', 'Ann Holm'],
  ['Ann Holm Associated Press', 'Ann Holm'],
  ['Analysis by Ann Holm, QXN Editor-at-large', 'Ann Holm'],
  ['Ann Holm; Additional reporting by Bo Reed; Editing by Eric Low.)', 'Ann Holm'],
  ['By Ann Holm; Bo Reed', 'Ann Holm; Bo Reed'],
  ['By LISA HOLM, MARY CLARE REED and ERIC LOW', 'LISA HOLM, MARY CLARE REED and ERIC LOW'],
  ['by Ann Holm December 6, 2017', 'Ann Holm'],
  ['By Ann Holm For Quxley.Com', 'Ann Holm'],
  ['Ann Holm for Between Two Lines', 'Ann Holm'],
  ['Ann HolmNews Reporter', 'Ann Holm'],
  ['By ANN HOLM, SENIOR REPORTER', 'ANN HOLM'],
  ['Ann Holm Transport correspondent', 'Ann Holm'],
  ['Ann Holm Social affairs correspondent BBC Northfold', 'Ann Holm'],
  ['by Quxley TimesNovember 21, 2025', 'Quxley Times'],
  // Names that look like what is cut.
  ['By May Holm', 'May Holm'],
  ['By Ann Reporter', 'Ann Reporter'],
  ['By Ann Forman', 'Ann Forman'],
  ['By Augusta Holm', 'Augusta Holm'],
  ['By Mon Reed-Holm', 'Mon Reed-Holm'],
  ['Courier Bureau', 'Courier Bureau'],
  ['By Reuters', 'Reuters'],
  ['Editorial', 'Editorial'],
])('%s', (line, names) => expect(writersOf(line, bylines)).toBe(names));

test.each(['Posted: Fri 6:45 PM, Feb 16, 2018 |', 'October 12, 2017', '12:20pm Jan 7, 2024', 'Updated 10:01 pm PST'])(
  'nobody: %s',
  (line) => expect(writersOf(line, bylines)).toBeNull(),
);
