import { expect, test } from 'vitest';
import { listedWhole } from '../../../../src/core/annotate/kinds/name/bounds/phrases.ts';
import { whole } from '../../../../src/core/annotate/kinds/name/bounds/whole.ts';
import type { Mention } from '../../../../src/core/annotate/kinds/name/entity/form.ts';
import { linesOf } from '../../../../src/core/annotate/kinds/name/lines.ts';
import { englishNames } from '../../../../src/core/language/en/names/index.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { marked } from '../../../support/marked.ts';

const { lexicon: lists, whole: words } = englishNames(new Uint8Array());
/** With the words that a model calls common. */
const lexicon = {
  ...lists,
  common: (lower: string) => /^(?:energy|regulatory|wool|special|looms|parliament)$/.test(lower),
};

/** What is in brackets, an organisation's where it has no type, with the names made whole; each type but that one shown. */
function grown(source: string): string {
  const types: Mention['type'][] = [];
  const plain = source.replace(/\[([^\]|]*)(?:\|(\w+))?\]/g, (_, name: string, type?: Mention['type']) => {
    types.push(type ?? 'organization');
    return `[${name}]`;
  });
  const { text, spans } = marked(plain);
  const tokens = tokenize(text);
  const mentions = spans.map((span, at): Mention => ({ ...span, type: types[at]! }));
  const lines = linesOf(tokens, [{ start: 0, end: text.length }]);
  const made = listedWhole(whole(mentions, lines, { tokens, lexicon, words }), tokens, lexicon);
  return made.reduceRight((out, { start, end, type }) => {
    const shown = type === 'organization' ? '' : `|${type}`;
    return `${out.slice(0, start)}[${out.slice(start, end)}${shown}]${out.slice(end)}`;
  }, text);
}

test.each([
  // What a queen has, though it looks like somebody's name.
  ['on [Queen]’s [Park Crescent|person] they', 'on [Queen’s Park Crescent] they'],
  ['so [Queen]’s [Ana Costa|person] left', 'so [Queen]’s [Ana Costa|person] left'],
  // An initial and a forename that no list knows.
  ['so Q. Quxly [Velder|person] said', 'so [Q. Quxly Velder|person] said'],
  ['in class B. Looms [Velder|person] said', 'in class B. Looms [Velder|person] said'],
  ['so Q. Quxly [Velder] said', 'so Q. Quxly [Velder] said'],
  // A forename that the tagger left, before a particle.
  ['It is. Quxa ap [Velder|person] won', 'It is. [Quxa ap Velder|person] won'],
  ['[Quxa|person] van der [Velder|person] won', '[Quxa van der Velder|person] won'],
  ['It is. Anna [Velder|person] won', 'It is. [Anna Velder|person] won'],
  ['It is. Looms [Velder|person] won', 'It is. Looms [Velder|person] won'],
  ['[Ana Anna|person] [Velder|person] won', '[Ana Anna|person] [Velder|person] won'],
  ['so Looms van der [Velder|person] won', 'so Looms [van der Velder|person] won'],
  // A town with its river.
  ['in [Quxville|place] upon Velder they', 'in [Quxville upon Velder|place] they'],
  ['a [Quxville|place] upon [Velder|place]-born girl', 'a [Quxville upon Velder|place]-born girl'],
  ['so [Costa|person] upon [Velder|place] they', 'so [Costa|person] upon [Velder|place] they'],
  ['in [Quxville|place] upon arrival they', 'in [Quxville|place] upon arrival they'],
  // What a ministry is of, and its other half.
  ['the [Ministry] of Public Looms said', 'the [Ministry of Public Looms] said'],
  ['the [Office of Looms] and Wool said', 'the [Office of Looms and Wool] said'],
  ['the [Department of Wool] and [Loom Services] said', 'the [Department of Wool and Loom Services] said'],
  ['the [Department of Wool] and [Velder University] said', 'the [Department of Wool] and [Velder University] said'],
  ['the [Department of Wool] and [QVX] said', 'the [Department of Wool] and [QVX] said'],
  ['the [Department of Wool] and looms', 'the [Department of Wool] and looms'],
  ['the [Centre for Velder] and [Quxland|place] Studies', 'the [Centre for Velder and Quxland Studies]'],
  [
    'head of the [House Committee on Looms] and [Wool Reform]',
    'head of the [House Committee on Looms and Wool Reform]',
  ],
  ['the [Committee on Looms] and [Quxland|place] said', 'the [Committee on Looms] and [Quxland|place] said'],
  ['the [Centre for Looms] and [Ana Holt|person]', 'the [Centre for Looms] and [Ana Holt|person]'],
  ['the [Velder Centre] and [Wool Reform]', 'the [Velder Centre] and [Wool Reform]'],
  ['the [Velder] of Public Looms', 'the [Velder] of Public Looms'],
  // The noun that makes a body, or an event, of a name.
  ['he told [QBC] News that', 'he told [QBC News] that'],
  ['on the [Quxley|place] Metal Exchange today', 'on the [Quxley Metal Exchange] today'],
  ['the [Quxley|place] War began', 'the [Quxley War|other] began'],
  ['he told [QBC]. News came', 'he told [QBC]. News came'],
  ['he told [QBC] news', 'he told [QBC] news'],
  ['he told [Ana Costa|person] News', 'he told [Ana Costa|person] News'],
  ['[QBC] News Shows [Velder] Can Sue Us', '[QBC] News Shows [Velder] Can Sue Us'],
  // An airline by its land, and a model by its maker and number.
  ['six lines - Air [China|place], and', 'six lines - [Air China], and'],
  ['on [Air|other] [Malta|place] he left', 'on [Air Malta] he left'],
  [
    'in Fresh Air [China|place] and the air [China|place] has',
    'in Fresh Air [China|place] and the air [China|place] has',
  ],
  ['by Air [Quxville|place]', 'by Air [Quxville|place]'],
  // Other bodies of a land.
  ['then Police [China|place] said', 'then [Police China] said'],
  [
    'then the police [China|place] and Loom Police [China|place]',
    'then the police [China|place] and Loom Police [China|place]',
  ],
  ['the final [Boeing] 717 was', 'the final [Boeing 717|other] was'],
  ['that the [Boeing] 737-800 has', 'that the [Boeing 737-800|other] has'],
  ['the first [Airbus] [A380|other] came', 'the first [Airbus A380|other] came'],
  ['the [Boeing] 500 workers', 'the [Boeing] 500 workers'],
  ['gave [Boeing] 300 million', 'gave [Boeing] 300 million'],
  ['the [Quxley] A380 and', 'the [Quxley] A380 and'],
  // A party whose "party" is written small.
  ['the [Conservative|other] party met', 'the [Conservative party] met'],
  ['the [Conservative|other] parties met', 'the [Conservative|other] parties met'],
  ['the [Quxley|other] party met', 'the [Quxley|other] party met'],
  ['a [Loom Green|other] party', 'a [Loom Green|other] party'],
  // A common word behind a given name is the surname.
  ['[Ana|person] Early left', '[Ana Early|person] left'],
  ['[Ana|person] Monday left', '[Ana|person] Monday left'],
  ['[Ana|person] EARLY left', '[Ana|person] EARLY left'],
  ['[Quxly|person] Early left', '[Quxly|person] Early left'],
  ['[Ana|person] Early Quxly left', '[Ana|person] Early Quxly left'],
  // A department without its "Department of".
  ['the [Health|other] and [Human Services] secretary', 'the [Health and Human Services] secretary'],
  ['the [Centers for Disease Control] and Prevention', 'the [Centers for Disease Control and Prevention]'],
  ['the [Health|other] and human services', 'the [Health|other] and human services'],
  ['the [Health|other] and [Human Services|other]', 'the [Health and Human Services]'],
  ['the [Health|other] and [Velder Services]', 'the [Health|other] and [Velder Services]'],
  // What is titled so is one work.
  ['a book titled “[Velder] and the [Looms of Qux],” he', 'a book titled “[Velder and the Looms of Qux|other],” he'],
  ['entitled ‘[Velder]’s Looms’ he', 'entitled ‘[Velder’s Looms|other]’ he'],
  ['a book titled “[Velder]” of [Qux]', 'a book titled “[Velder]” of [Qux]'],
  ['he is titled, “[Velder] is mine', 'he is titled, “[Velder] is mine'],
  ['he said “[Velder] and the Looms” fell', 'he said “[Velder] and the Looms” fell'],
  // The second half of a body's name, where nothing but common words are in it.
  ['the [Energy] and [Wool Regulatory Authority] said', 'the [Energy and Wool Regulatory Authority] said'],
  ['it fell as [Velder Looms] and Special Wool Ltd did', 'it fell as [Velder Looms and Special Wool Ltd] did'],
  ['the [Velder Authority] and [Wool Authority] said', 'the [Velder Authority] and [Wool Authority] said'],
  ['the [Parliament] and [Wool Authority] said', 'the [Parliament] and [Wool Authority] said'],
  ['then [Velder] and [Wool Authority] said', 'then [Velder] and [Wool Authority] said'],
  ['the [Energy] and Velder [Board] said', 'the [Energy] and Velder [Board] said'],
  ['then [Wool|person] and [Wool Authority] said', 'then [Wool|person] and [Wool Authority] said'],
  ['they went to [King|person]’s [High School] there', 'they went to [King’s High School] there'],
  ['they went to the [King|person]’s [High School] there', 'they went to the [King|person]’s [High School] there'],
  // A county by its short form, behind a town.
  ['in Velder, Co [Limerick|place], they', 'in Velder, [Co Limerick|place], they'],
  ['then Velder & Co [Limerick|place] left', 'then Velder & Co [Limerick|place] left'],
  // A surname's particles.
  ['then von der [Velder|person] left', 'then [von der Velder|person] left'],
  ['then von der [Velder|place] left', 'then von der [Velder|place] left'],
  ['then on the [Velder|person] left', 'then on the [Velder|person] left'],
  // What the owner in a body's name has.
  ['the [Quxley County|place] Sheriff’s Office said', 'the [Quxley County Sheriff’s Office] said'],
  ['the [Quxley County|place] Sheriff’s Horse said', 'the [Quxley County|place] Sheriff’s Horse said'],
  ['the [Quxley County|place] Loom’s Office said', 'the [Quxley County|place] Loom’s Office said'],
  ['the [People]’s [Bank of Qux]', 'the [People’s Bank of Qux]'],
  ['the [People]’s [Republic of Qux|place]', 'the [People’s Republic of Qux|place]'],
  ['the [Alzheimer]’s [Society] met', 'the [Alzheimer’s Society] met'],
  ['the [Women]’s Loom Society met', 'the [Women’s Loom Society] met'],
  ['at [Velder Magistrate]’s [Court]', 'at [Velder Magistrate’s Court]'],
  ['at [Velder]’s Court', 'at [Velder’s Court]'],
  ['on [Father|other]’s [Day|other]', 'on [Father’s Day|other]'],
  ['[Velder] and [Velder]’s [Court]', '[Velder] and [Velder]’s [Court]'],
  [
    '[Qux|place]’s [Court] and [Ana Costa|person]’s [Office]',
    '[Qux|place]’s [Court] and [Ana Costa|person]’s [Office]',
  ],
  [
    'at [St Quxly|place]’s [Hospital] and on [St Quxly|place]’s [Road|place]',
    'at [St Quxly’s Hospital] and on [St Quxly’s Road|place]',
  ],
  ['they had met at [St. Quxly|person]’s Convent [School] then', 'they had met at [St. Quxly’s Convent School] then'],
  [
    '[St Quxly|place]’s [Ana Costa|person] and [St Quxly|place]’s wall',
    '[St Quxly|place]’s [Ana Costa|person] and [St Quxly|place]’s wall',
  ],
  ['Mr [King|person]’s [Velder Bank]', 'Mr [King|person]’s [Velder Bank]'],
  ['[Velder]’s [Ana Costa|person]', '[Velder]’s [Ana Costa|person]'],
  // A place or body that a list knows.
  ['in [Dar|place] es [Salaam|place]', 'in [Dar es Salaam|place]'],
  ['The Securities and [Exchange Commission]', 'The [Securities and Exchange Commission]'],
  ['in [Dar|place] and [Salaam|place]', 'in [Dar|place] and [Salaam|place]'],
  ['the [Dar es Salaam Quxfest]', 'the [Dar es Salaam Quxfest]'],
])('%s → %s', (source, expected) => expect(grown(source)).toBe(expected));
