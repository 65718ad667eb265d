import { expect, test } from 'vitest';
import { stopped } from '../../../../src/core/annotate/kinds/name/bounds/stops.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { marked } from '../../../support/marked.ts';

const { stops: words } = englishNames(new Uint8Array());

/** The names in brackets with the full stops that are theirs; a sentence opens with a capital behind a full stop and a space. */
function shown(source: string): string {
  const { text, spans } = marked(source);
  const mentions = spans.map((span): Mention => ({ ...span, type: 'organization' }));
  const opens = (offset: number): boolean => /[.”] $/.test(text.slice(0, offset)) && /\p{Lu}/u.test(text[offset]!);
  return stopped(text, mentions, words, opens).reduceRight(
    (out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`,
    text,
  );
}

test.each([
  // The sentence goes on.
  ['said [Velder Inc]. today', 'said [Velder Inc.] today'],
  ['said [Rui Holt Jr]., who left', 'said [Rui Holt Jr.], who left'],
  ['of Quxville, [Calif]. (Quxers)', 'of Quxville, [Calif.] (Quxers)'],
  ['the late [Ali B]. was', 'the late [Ali B.] was'],
  ['at [Quxly Ave]., not', 'at [Quxly Ave.], not'],
  // It ends, and the text writes such a name so.
  ['[Velder Inc]. said so. He sued [Velder Inc]. It lost.', '[Velder Inc.] said so. He sued [Velder Inc.] It lost.'],
  ['[Velder Inc]. said so. He sued [Velder Corp]. It lost.', '[Velder Inc.] said so. He sued [Velder Corp]. It lost.'],
  // The name goes on behind it.
  ['by [Velder Loom Co]., Ltd. (VLD), a firm', 'by [Velder Loom Co., Ltd.] (VLD), a firm'],
])('the full stop is the name’s: %s → %s', (source, expected) => expect(shown(source)).toBe(expected));

test.each([
  // It ends the sentence, as far as the text shows.
  'He sued [Velder Inc]. It lost.',
  '[Velder Inc] said so. He sued [Velder Inc]. It lost.',
  'He left [Quxville]. It rained.',
  'they met [Ali B]. He left',
  // No abbreviation, or no full stop.
  'in [Quxville]. but',
  '[Velder Inc], a firm',
  'the name of [Quxly].com',
])('the full stop is not the name’s, or there is none: %s', (source) => expect(shown(source)).toBe(source));
