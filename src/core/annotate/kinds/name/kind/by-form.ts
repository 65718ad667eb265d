import type { EntityType } from '../../../../model/entity.ts';
import type { Form } from '../entity/form.ts';
import type { Lexicon } from '../lexicon.ts';

/** What a name's own words tell of its type; in lower case. */
export interface FormWords {
  /** What closes the name of a product: "platform" of "Velder Trust Platform". */
  readonly products: ReadonlySet<string>;
  /** What closes the name of a work: "report". */
  readonly works: ReadonlySet<string>;
  /** What closes the name of a body, beside the nouns that the tagger knows: "initiative". */
  readonly bodies: ReadonlySet<string>;
  /** What closes a street's name: "avenue" of "Velder Avenue". */
  readonly streets: ReadonlySet<string>;
  /** Those of them that close nobody's name: "ave". */
  readonly shortStreets: ReadonlySet<string>;
  /** What closes it behind the number of a house alone: "place" of "12 Velder Place". */
  readonly housed: ReadonlySet<string>;
  /** Makers whose name and one word more are a model of theirs: "ford" of "Ford Taurus". */
  readonly makers: ReadonlySet<string>;
  /** What may stand behind a maker's name without being a model: "motor". */
  readonly divisions: ReadonlySet<string>;
  /** Titles that go with a land: "duke". */
  readonly nobles: ReadonlySet<string>;
  /** Between a title and a land: "of" of "Duke of Sussex". */
  readonly of: string;
}

/** Whether a name is a title with its land: "Princess of Wales". */
const titled = ({ words }: Form, { nobles, of }: FormWords): boolean =>
  words.length > 2 && words.length < 6 && words[1] === of && nobles.has(words[0]!);

/** Whether a name is a maker's with one word that nobody knows: "Ford Taurus". */
const made = ({ words }: Form, lexicon: Lexicon, { makers, divisions }: FormWords): boolean =>
  words.length === 2 && makers.has(words[0]!) && !divisions.has(words[1]!) && lexicon.word(words[1]!) === 0;

const NUMBER = /^\p{Nd}/u;

/** Whether a name is a street's, or a house's in one. */
const isStreet = ({ words }: Form, { streets, housed }: FormWords): boolean =>
  streets.has(words.at(-1)!) || (words.length > 2 && NUMBER.test(words[0]!) && housed.has(words.at(-1)!));

/** What the words of a name that was taken for `seen` say of its type; `null` where they say nothing. */
export function formType(form: Form, seen: EntityType, lexicon: Lexicon, words: FormWords): EntityType | null {
  if (form.words.length < 2) return null;
  const last = form.words.at(-1)!;
  if (titled(form, words)) return 'person';
  if (made(form, lexicon, words)) return 'product';
  if (words.bodies.has(last)) return 'organization';
  if (seen === 'person' && words.shortStreets.has(last)) return 'place';
  if (seen !== 'other' && seen !== 'organization') return null;
  if (isStreet(form, words)) return 'place';
  if (words.products.has(last)) return 'product';
  return words.works.has(last) ? 'work' : null;
}
