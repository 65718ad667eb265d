import { expect, test } from 'vitest';
import { withBelongings } from '../../../../src/core/annotate/kinds/name/bounds/belonging.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { marked } from '../../../support/marked.ts';

const { belongings } = englishNames(new Uint8Array());

/** The names in brackets, an organisation's where they have no type, with what belongs to them; each type but that one shown. */
function made(source: string): string {
  const types: Mention['type'][] = [];
  const plain = source.replace(/\[([^\]|]*)(?:\|(\w+))?\]/g, (_, name: string, type?: Mention['type']) => {
    types.push(type ?? 'organization');
    return `[${name}]`;
  });
  const { text, spans } = marked(plain);
  const mentions = spans.map((span, at): Mention => ({ ...span, type: types[at]! }));
  return withBelongings(text, mentions, belongings).reduceRight((out, { start, end, type }) => {
    const shown = type === 'organization' ? '' : `|${type}`;
    return `${out.slice(0, start)}[${out.slice(start, end)}${shown}]${out.slice(end)}`;
  }, text);
}

test.each(belongings.map(({ example }) => example.split(' → ') as [string, string]))('%s → %s', (source, whole) =>
  expect(made(source)).toBe(whole),
);

test.each([
  ['[Ada Holt|person], [2nd Earl] of [Velder], left', '[Ada Holt|person], 2nd Earl of Velder, left'],
  ['[Ada Holt|person], [Duchess of Velder|person], left', '[Ada Holt|person], Duchess of Velder, left'],
  ['so the [3rd Duke|person] of [Velder] left', 'so the [3rd Duke of Velder|person] left'],
  ['so [Al-Qaeda] in the [Arabian Peninsula|place], a', 'so [Al-Qaeda in the Arabian Peninsula], a'],
  ['the [QL Sheriff|person]’s office said', 'the [QL Sheriff’s office] said'],
  ['the [Quxley|place] Attorney General’s office said', 'the [Quxley Attorney General’s office] said'],
])('%s → %s', (source, whole) => expect(made(source)).toBe(whole));

test.each([
  'so the [Earl|person] left [Velder]',
  'so the [Head] of [Velder] left',
  'so the [Earl|person] of looms left',
  'in [Velder], [Earl|person] left',
  '[Ada Holt|person], 2nd [Loomer] of [Velder], left',
  'so [Al Qaeda] in [Quxland|place] said',
  'so [Al Qaeda] said in [Mesopotamia|place]',
  'so [Ana Sheriff|person]’s office said',
  'the [Sheriff|person]’s office said',
  'so [Quxly] told the QL Sheriff’s office',
  'the [QL Sheriff|person]’s horse said',
  'the [Quxley|place] Sheriff said',
  'by [Ana Quxly|person] front and back',
  'by the [Quxly|person] front',
  'he founded [Ana Quxly|person] & Looms in',
  'he met [Ana Quxly|person] & co. in',
  'in [Washington|place], [Quxland|place], he',
  'in [Quxville|place], [D.C.|place], he',
  'as [Brent|person] rose and [Brent Holt|person] sold crude',
  'the [Quxley|place] pipeline and the [Quxley XL] line',
  'at the [Quxley] hotel, a [Quxley Hill] hotelier',
  'in [New York|place], a magazine said',
])('nothing belongs to the names of %s', (source) => expect(made(source)).toBe(source));
