import { expect, test } from 'vitest';
import { formsOf, type Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { namesakes } from '../../../../src/core/annotate/kinds/name/join/namesake.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { slice } from '../../../../src/core/model/span.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon, join: words } = englishNames(new Uint8Array());

/** The types of the forms of a text, whose names of two words are people and whose others are `lone`. */
function types(source: string, lone: Mention['type'] = 'place'): string[] {
  const { text, spans } = marked(source);
  const mentions = spans.map(({ start, end }): Mention => {
    const type = text.slice(start, end).includes(' ') ? 'person' : lone;
    return { start, end, type };
  });
  const forms = formsOf(text, mentions, words, (form) => form.type);
  return namesakes(text, forms, lexicon, words).map(({ type }) => type);
}

test('a surname that is a region, of somebody whose given name nobody knows', () => {
  const typesOf = (source: string, full: Mention['type'] = 'place'): string[] => {
    const { text, spans } = marked(source);
    const forms = formsOf(
      text,
      spans.map((span) => ({ ...span, type: slice(text, span).includes(' ') ? full : 'place' })),
      words,
      (form) => form.type,
    );
    return namesakes(text, forms, lexicon, words).map(({ type }) => type);
  };
  expect(typesOf('[Quxto Galicia] cooks. It is hard, [Galicia] said.')).toEqual(['person', 'person']);
  expect(typesOf('[Quxto Galicia] cooks. It is hard in [Galicia], he said.')).toEqual(['place', 'place']);
  expect(typesOf('[Quxto Galicia] is far. [Galicia] said no; all in [Galicia] did.')).toEqual(['person', 'place']);
  expect(typesOf('[South Galicia] is far. [Galicia] said no.')).toEqual(['place', 'place']);
  expect(typesOf('[Quxto Galicia], a cook, left. [Galicia] claims it.', 'organization')).toEqual(['person', 'person']);
  expect(typesOf('[QXC Galicia] left. [Galicia] said no.', 'organization')).toEqual(['organization', 'place']);
  expect(typesOf('[Quxto Galicia], a firm, left. [Galicia] lies north.', 'organization')).toEqual([
    'organization',
    'place',
  ]);
});

test.each([
  ['a given name', '[Sydney Marsh] spoke. [Sydney] left.', ['person', 'person']],
  ['a surname', '[Anna Lincoln] spoke. Then [Lincoln] left.', ['person', 'person']],
  ['a name at the very start', '[Sydney] left. [Sydney Marsh] spoke.', ['person', 'person']],
  ['a place that the text is in', '[Sydney Marsh] spoke in [Sydney].', ['person', 'place']],
  [
    'one mention in the place is enough',
    '[Sydney Marsh] spoke. [Sydney] cheered; all in [Sydney] did.',
    ['person', 'place'],
  ],
  ['a name that no list knows, which somebody is given to', '[Xoa Quernel] spoke to [Quernel].', ['person', 'person']],
  ['and one that something is in', '[Xoa Quernel] spoke in [Quernel].', ['person', 'place']],
  ['a place on a list that somebody goes to', '[Sydney Marsh] went to [Sydney].', ['person', 'place']],
  ['a place that a dateline is in', '[Sydney Marsh] spoke. [SYDNEY] cheered.', ['person', 'place']],
  [
    'a part of a place on a list',
    '[Sydney Marsh] spoke. North [Sydney], eastern [Sydney] cheered.',
    ['person', 'place'],
  ],
  ['which no list knows', '[Xoa Quernel] spoke to old [Quernel].', ['person', 'person']],
  ['nobody of that name', '[Anna Marsh] spoke. [Sydney] cheered.', ['person', 'place']],
])('%s', (_, source, expected) => expect(types(source)).toEqual(expected));

test('a body’s last word that is somebody’s makes somebody of it', () => {
  const typesOf = (source: string): string[] => {
    const { text, spans } = marked(source);
    const forms = formsOf(
      text,
      spans.map((span) => ({ ...span, type: slice(text, span).includes(' ') ? 'organization' : 'person' })),
      words,
      (form) => form.type,
    );
    return namesakes(text, forms, lexicon, words).map(({ type }) => type);
  };
  expect(typesOf('[Quxto Velden] left. Then [Velden] won.')).toEqual(['person', 'person']);
  expect(typesOf('[Quxto Velden] left. Then [Quxto] won.')).toEqual(['organization', 'person']);
  expect(typesOf('[Quxto Bank] left. Then [Bank] won.')).toEqual(['organization', 'person']);
});

test('what was taken for a body stays one', () =>
  expect(types('[Henry Ford] spoke. [Ford] fell.', 'organization')).toEqual(['person', 'organization']));
