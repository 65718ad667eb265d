import type { EntityType } from '../../../../model/entity.ts';
import type { Form } from '../entity/form.ts';
import { LEXICAL, type Lexicon } from '../lexicon.ts';
import { listed } from './listed.ts';

/** What a name's own words tell of its type; in lower case. */
export interface FormWords {
  /** What closes the name of a product: "platform" of "Velder Trust Platform". */
  readonly products: ReadonlySet<string>;
  /** What closes the name of a work: "report". */
  readonly works: ReadonlySet<string>;
  /** What closes the name of a body, beside the nouns that the tagger knows: "initiative". */
  readonly bodies: ReadonlySet<string>;
  /** What closes the name of an event that looks like a body's: "festival". */
  readonly gatherings: ReadonlySet<string>;
  /** What closes the name of what is agreed, given or ordered, and is no body: "treaty", "prize". */
  readonly deeds: ReadonlySet<string>;
  /** Those of them that close other names as well, of two words: "deal" of "Quxley Deal". */
  readonly undertakings: ReadonlySet<string>;
  /** What opens an event's name: "storm" of "Storm Quxa". */
  readonly storms: ReadonlySet<string>;
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
  /** What closes the name of a place that looks like a body's: "market" of "Velder Market". */
  readonly sites: ReadonlySet<string>;
  /** "state", which closes names of provinces, and the names of those whose universities are called so: "ohio". */
  readonly state: string;
  readonly colleges: ReadonlySet<string>;
  /** What stands before a city's name for the place around it: "greater". */
  readonly around: ReadonlySet<string>;
  /** Names of roads by their numbers, as they are written: "Interstate 81". */
  readonly roads: RegExp;
  /** What opens the name of a place: "cape" of "Cape Velder". */
  readonly capes: ReadonlySet<string>;
  /** Those of them that open nobody's name: "mt". */
  readonly mounts: ReadonlySet<string>;
  /** What closes the name of a part of a place: "north-west" of "Quxville North-West". */
  readonly parts: ReadonlySet<string>;
  /** Openings of ships' names, as they are written: "HMS Loom". */
  readonly ships: RegExp;
  /** Surnames that look like nothing else: "McLoom". */
  readonly surnames: RegExp;
  /** Titles that go with a land: "duke". */
  readonly nobles: ReadonlySet<string>;
  /** Between a title and a land: "of" of "Duke of Sussex". */
  readonly of: string;
  /** Before what a prize is given for. */
  readonly for: string;
}

/** Whether a name is a title with its land: "Princess of Wales", "2nd Earl of Velder". */
function titled({ words }: Form, { nobles, of }: FormWords): boolean {
  const at = words.indexOf(of) - 1;
  return (at === 0 || at === 1) && words.length > at + 2 && words.length < 6 && nobles.has(words[at]!);
}

/** Whether a name is a maker's with one word that nobody knows: "Ford Taurus". */
const made = ({ words }: Form, lexicon: Lexicon, { makers, divisions }: FormWords): boolean =>
  words.length === 2 && makers.has(words[0]!) && !divisions.has(words[1]!) && lexicon.word(words[1]!) === 0;

const NUMBER = /^\p{Nd}/u;

/** What has a number behind a hyphen for its name: "Velder-3". */
const NUMBERED = /^\p{L}[\p{L}’']{2,}-\p{Nd}{1,3}\p{L}?$/u;

/** Whether a name is made in numbers by its form, or a ship's. */
const isMade = ({ text, words }: Form, seen: EntityType, lexicon: Lexicon, { ships }: FormWords): boolean =>
  ships.test(text) ||
  ((seen === 'other' || seen === 'organization') &&
    words.length === 1 &&
    NUMBERED.test(text) &&
    lexicon.word(words[0]!.slice(0, words[0]!.indexOf('-'))) === 0);

/** Whether a name is that of a part of a place that a list knows, or of it with what is around: "Dublin North-West", "Greater Dublin". */
const isPart = ({ words }: Form, lexicon: Lexicon, { parts, around }: FormWords): boolean =>
  (words.length === 2 && around.has(words[0]!) && (lexicon.word(words[1]!) & LEXICAL.city) !== 0) ||
  (words.length > 1 &&
    (lexicon.word(words[0]!) & (LEXICAL.city | LEXICAL.region | LEXICAL.country)) !== 0 &&
    words.slice(1).every((word) => word.split('-').every((part) => parts.has(part))));

/** Whether a name is a street's, "Velder Street West", or a house's in one. */
const isStreet = ({ words }: Form, { streets, housed, parts, of }: FormWords): boolean =>
  (streets.has(words.at(words.length > 2 && parts.has(words.at(-1)!) ? -2 : -1)!) && words[1] !== of) ||
  (words.length > 2 && NUMBER.test(words[0]!) && housed.has(words.at(-1)!));

/** What the words of a name that was taken for `seen` say of its type; `null` where they say nothing. */
export function formType(form: Form, seen: EntityType, lexicon: Lexicon, words: FormWords): EntityType | null {
  if (words.roads.test(form.text)) return 'place';
  if (isMade(form, seen, lexicon, words)) return 'product';
  if (form.words.length < 2)
    return (seen === 'other' || seen === 'place') && words.surnames.test(form.text) ? 'person' : null;
  if (isPart(form, lexicon, words)) return 'place';
  const last = form.words.at(-1)!;
  if (titled(form, words)) return 'person';
  if (made(form, lexicon, words)) return 'product';
  if (words.bodies.has(last)) return 'organization';
  // "Ann Street" is somebody.
  const street = words.streets.has(last) && !(lexicon.word(form.words[0]!) & LEXICAL.given);
  const site = form.words.length > 2 && words.sites.has(last);
  const mount = form.words.length === 2 && words.mounts.has(form.words[0]!);
  if (seen === 'person' && (mount || street || site || words.shortStreets.has(last))) return 'place';
  if (seen !== 'other' && seen !== 'organization') return null;
  if (words.gatherings.has(last) || words.storms.has(form.words[0]!)) return 'event';
  const given = form.words[form.words.indexOf(words.for) - 1] ?? '';
  if (
    words.deeds.has(last) ||
    words.deeds.has(given) ||
    (form.words.length > 2 && words.undertakings.has(last) && listed(form, lexicon) === null)
  )
    return 'other';
  if (form.words.length === 2 && last === words.state && !words.colleges.has(form.words[0]!)) return 'place';
  if (isStreet(form, words) || words.sites.has(last)) return 'place';
  if (form.words.length === 2 && words.capes.has(form.words[0]!)) return 'place';
  if (words.products.has(last)) return 'product';
  return words.works.has(last) ? 'work' : null;
}
