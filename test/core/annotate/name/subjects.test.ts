import { expect, test } from 'vitest';
import { kindIn } from '../../../support/kind-in.ts';

/** What makes a report on sport of a text, and what makes one on books and films of it. */
const SPORT = 'The striker scored a penalty before half-time, and the coach praised the goalkeeper.';
const ARTS = 'The actress was nominated for a prize for the film of the novel, its director said.';

test.each([
  // A land or a town that stands for its team.
  ['[France] captain Ana Holt left', 'place', 'organization'],
  ['[France] lock Ana Holt left', 'place', 'organization'],
  ['their match against [France] ended', 'place', 'organization'],
  ['she played for [France] twice', 'place', 'organization'],
  ['they lost 2-1 to [France] then', 'place', 'organization'],
  ['[France] 26 Velder 22', 'place', 'organization'],
  ['then [Dublin] v Velder ended', 'place', 'organization'],
  ['[France]’s own captain left', 'place', 'organization'],
  ['[Dublin] and [Lyon] play today', 'place', 'organization'],
  ['[France] lost then. [France] responded.', 'place', 'organization'],
  ['to the [Dublin Looms] then', 'place', 'organization'],
  ['so the [Quxers] won', 'other', 'organization'],
  ['so [Quxers] manager Ana Holt left', 'person', 'organization'],
  ['[France], who drew then,', 'place', 'organization'],
  ['as they drew 0-0 with [Dublin] then', 'place', 'organization'],
  ['when they beat [Dublin] then', 'place', 'organization'],
  // What they play for.
  ['in the [Quxly Super League] they', 'organization', 'event'],
] as const)('in sport, %s, taken for a(n) %s: %s', (source, type, expected) => {
  expect(kindIn(`${source}. ${SPORT}`, type)).toBe(expected);
  expect(kindIn(source, type)).not.toBe(expected);
});

test.each([
  ['they won in [France] then', 'place'],
  ['they flew to [France] then', 'place'],
  ['she left for [France] then', 'place'],
  ['[France] responded', 'place'],
  ['they beat [France] in [France] and in [France]', 'place'],
  ['the [Quxly Guild] said', 'organization'],
  ['in the [United States] they', 'place'],
  ['at the [Dublin Ground] they', 'place'],
  ['so [Quxers] won', 'other'],
  ['so [Quxers] manager then', 'person'],
  ['they drew with [Dublin] then', 'place'],
  ['in [France], which hosts,', 'place'],
] as const)('in sport, %s stays a(n) %s', (source, type) => expect(kindIn(`${source}. ${SPORT}`, type)).toBe(type));

test.each([
  // Called so, whatever the text is about.
  ['in her thriller [Quxly Nydal], she', 'organization', 'work'],
  ['the drama The [Quxly] was', 'other', 'work'],
  ['her memoir, The [Quxly], was', 'other', 'work'],
  ['[Quxly Nydal], a comedy starring Ana, opened', 'organization', 'work'],
  ['who starred in [Quxly Nydal] then', 'organization', 'work'],
] as const)('%s, taken for a(n) %s: %s', (source, type, expected) => expect(kindIn(source, type)).toBe(expected));

test.each([
  ['Ana Holt for [Quxly Nydal] and', 'organization', 'work'],
  ['Ana Costa ([Quxly]) and', 'person', 'work'],
  ['then [Quxly Nydal] by Ana Holt is', 'other', 'work'],
  ['who directed [Quxly] then', 'person', 'work'],
  ['Holt’s The [Quxly] is', 'other', 'work'],
  ['Ana Holt’s [Quxly Nydal] is', 'other', 'work'],
  ['the author of [Quxly] is', 'other', 'work'],
  ['Ana Holt, whose [Quxly] was', 'other', 'work'],
  ['her latest book, [Quxly Nydal], is', 'other', 'work'],
] as const)('in the arts, %s, taken for a(n) %s: %s', (source, type, expected) => {
  expect(kindIn(`${source} good. ${ARTS}`, type)).toBe(expected);
  expect(kindIn(`${source} good.`, type)).not.toBe(expected);
});

test.each([
  ['the film [Quxly] made', 'organization'],
  ['the novel [France] banned', 'place'],
  ['the album [Quxly]. [Quxly] played. [Quxly] left. [Quxly] won', 'organization'],
  ['Hamlet ([Ana Kemp]) and', 'person'],
  ['a prize for [Quxly Nydal] and', 'organization'],
] as const)('in the arts, %s stays a(n) %s', (source, type) => expect(kindIn(`${source}. ${ARTS}`, type)).toBe(type));
