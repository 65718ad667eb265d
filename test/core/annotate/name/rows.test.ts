import { expect, test } from 'vitest';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { alike, datelined, inRegions, paired, withStates } from '../../../../src/core/annotate/kinds/name/join/rows.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import type { Article } from '../../../../src/core/model/article.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon, join } = englishNames(new Uint8Array());

/** Reads "[Velden|place] and [Ana|person]". */
function mentionsIn(source: string): { text: string; mentions: Mention[] } {
  const types = [...source.matchAll(/\|(\w+)\]/g)].map(([, type]) => type as Mention['type']);
  const { text, spans } = marked(source.replace(/\|\w+\]/g, ']'));
  return { text, mentions: spans.map((span, at) => ({ ...span, type: types[at]! })) };
}

const typesIn = (source: string): string[] => {
  const { text, mentions } = mentionsIn(source);
  return alike(text, mentions, join.between, lexicon).map(({ type }) => type);
};

test.each([
  ['in [Velden|place], [Costal|place] and [Quxa|person]', ['place', 'place', 'place']],
  ['saw [Quxon|organization], [Velx|organization], and the [Nydal|place]', Array(3).fill('organization')],
  ['saw [Quxon|organization], [Velx|organization] & [Nydal|other]', Array(3).fill('organization')],
])('a row is of one kind: %s', (source, types) => expect(typesIn(source)).toEqual(types));

test.each([
  // Two are no row; one of each is no majority; somebody is named; a country is no body; words stand between.
  'in [Velden|place] and [Quxa|person]',
  'in [Velden|place], [Quxon|organization] and [Quxa|person]',
  'in [Velden|place], [Costal|place] and [Mary|person]',
  'by [Quxon|organization], [Velx|organization] and [France|place]',
  'in [Velden|place], then [Costal|place] and the late [Quxa|person]',
])('left as told: %s', (source) =>
  expect(typesIn(source)).toEqual(mentionsIn(source).mentions.map(({ type }) => type)),
);

test('names of a dateline are places, its agency is not', () => {
  const { text, mentions } = mentionsIn(
    '[RIPON|organization], May 3 ([Quxwire|organization]) — [Velx|organization] fell.',
  );
  const label = { kind: 'dateline', start: 0, end: text.indexOf('—') + 1 };
  const article = { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length, label }] } as unknown as Article;
  expect(datelined(article, mentions).map(({ type }) => type)).toEqual(['place', 'organization', 'organization']);
});

test.each([
  ['NEW RIPON, May 3 ([Quxwire|organization]) — [Velx|organization] fell.', ['NEW RIPON', 'Quxwire', 'Velx']],
  ['RIPON ([Quxwire|organization]) — [Velx|organization] fell.', ['RIPON', 'Quxwire', 'Velx']],
  // An outlet's own name; what opens with no capital.
  ['The Quxwire — [Velx|organization] fell.', ['Velx']],
  ['(Quxwire) — [Velx|organization] fell.', ['Velx']],
])('the town that a dateline opens with: %s', (source, names) => {
  const { text, mentions } = mentionsIn(source);
  const label = { kind: 'dateline', start: 0, end: text.indexOf('—') + 1 };
  const article = { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length, label }] } as unknown as Article;
  expect(datelined(article, mentions).map(({ start, end }) => text.slice(start, end))).toEqual(names);
});

test.each([
  ['in [Ripon|place], Calif., on', ['Ripon', 'Calif.']],
  ['in [Ripon|place], N.Y. Then', ['Ripon', 'N.Y.']],
  ['in [Ripon|place], [Calif|place]., on', ['Ripon', 'Calif']],
  ['in [Ripon|place], Calif on', ['Ripon']],
  ['in [Ripon|place]. Miss. Holt', ['Ripon']],
  ['in [Ripon|place], Califer. Then', ['Ripon']],
])('a state behind its town: %s', (source, names) => {
  const { text, mentions } = mentionsIn(source);
  expect(withStates(text, mentions, join.states).map(({ start, end }) => text.slice(start, end))).toEqual(names);
});

test.each([
  ['the [San Quxo|other], [California|place]. Then', ['place', 'place']],
  ['in [Quxo|person], [California|place], on', ['place', 'place']],
  ['the [San Quxo|other], Calif.-based firm', ['place']],
  ['in [Quxo|person], Mo., on', ['place']],
  ['met [Quxo|person], Mo., and', ['person']],
  ['the [San Quxo|other], Califer. Then', ['other']],
  // The state itself, with its full stop or at the end of a sentence.
  ['in [Velden|place], [Nev|person].', ['place', 'place']],
  ['in [Velden|place], [MN|organization] on', ['place', 'place']],
  ['in [Velden|place], [Ont.|organization]; then', ['place', 'place']],
  ['with [Quxo|person] and [Pa|person].', ['person', 'person']],
  ['with [Quxo|person], [Paul|person].', ['person', 'person']],
  // Nothing leads up to somebody; a body stays one; the sentence goes on; no land follows.
  ['met [Quxo|person], [California|place].', ['person', 'place']],
  ['in [Quxo|organization], [California|place].', ['organization', 'place']],
  ['in [Quxo|other], [California|place] and others', ['other', 'place']],
  ['in [Quxo|other], [Velden|place].', ['other', 'place']],
  ['in [Quxo|other] and [California|place].', ['other', 'place']],
])('what stands before its region: %s', (source, types) => {
  const { text, mentions } = mentionsIn(source);
  expect(inRegions(text, mentions, lexicon, join.states).map(({ type }) => type)).toEqual(types);
});

test.each([
  ['[Ada Holt|person] and [Maria Quernel|other]', 'person person'],
  ['[Maria Quernel|other] and [Ada Holt|person]', 'person person'],
  // Nobody is beside it, or it is no full name, or a list knows its words as something else.
  ['[Velder Holt|organization] and [Maria Quernel|other]', 'organization other'],
  ['[Ada Holt|person], [Maria Quernel|other]', 'person other'],
  ['[Holt|person] and [Maria Quernel|other]', 'person other'],
  ['[Ada Holt|person] and [Quernel|other]', 'person other'],
  ['[Ada Holt|person] and [Quernel Looms|other]', 'person other'],
  ['[Ada Holt|person] and [Maria Bank|other]', 'person other'],
])('of two full names one is somebody’s where the other is: %s', (source, types) => {
  const { text, mentions } = mentionsIn(source);
  const told = paired(text, mentions, join.and, lexicon).map(({ type }) => type);
  expect(told.join(' ')).toBe(types);
});

test.each<[string, boolean]>([
  ['in [Quxo|place], [California|place], on', false],
  ['saw [Quxo|place], [California|place], on', true],
  ['in [Quxo|place], on', true],
])(
  'a place that leant to somebody as well leans no more before its region, led by a preposition: %s',
  (source, leans) => {
    const { text, mentions } = mentionsIn(source);
    const leaning = mentions.map((mention) => ({ ...mention, leanings: [0.6, 0, 0.4, 0] }));
    expect(inRegions(text, leaning, lexicon, join.states)[0]!.leanings !== undefined).toBe(leans);
  },
);
