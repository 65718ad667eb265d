import { expect, test } from 'vitest';
import { ampersands } from '../../../../src/core/annotate/kinds/name/bounds/ampersand.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon } = englishNames(new Uint8Array());

/** The names made of those in brackets, which are people's where they are not marked as another type. */
function made(source: string): string[] {
  const types = [...source.matchAll(/\[[^\]|]*(?:\|(\w+))?\]/g)].map(
    ([, type]) => (type ?? 'person') as Mention['type'],
  );
  const { text, spans } = marked(source.replace(/\|\w+\]/g, ']'));
  const mentions = spans.map((span, at) => ({ ...span, type: types[at]! }));
  return ampersands(text, mentions, lexicon).map(({ start, end, type }) => `${text.slice(start, end)}|${type}`);
}

test.each([
  ['at [Quxman] & [Velderfield]’s office', ['Quxman & Velderfield|organization']],
  // A place, given names, people named in full, longer names, a citation, a word.
  ['at [Quxman] & [Velden|place]', ['Quxman|person', 'Velden|place']],
  ['by [Ana] & [Rui]', ['Ana|person', 'Rui|person']],
  ['[Oda Quxman] left. [Quxman] & [Velder] won', ['Oda Quxman|person', 'Quxman|person', 'Velder|person']],
  ['by [Oda Quxman] & [Velder]', ['Oda Quxman|person', 'Velder|person']],
  ['so ([Quxman] & [Velder], 2013)', ['Quxman|person', 'Velder|person']],
  ['by [Quxman] and [Velder]', ['Quxman|person', 'Velder|person']],
])('names that an ampersand joins: %s', (source, expected) => expect(made(source)).toEqual(expected));
