import type { Entity } from '../../../model/entity.ts';
import { contains, type Span, slice } from '../../../model/span.ts';
import { wordsOf } from './named.ts';
import type { ReportingWords } from './words.ts';

/** Somebody's role, as its words are compared. */
export interface Role {
  readonly entity: Entity;
  readonly words: readonly string[];
  /** Those of them that say what they are: "commissioner" of "police commissioner". */
  readonly nouns: readonly string[];
  /** Whether they are it of something that is no person: "a council spokesman", "a spokesman for the mill". */
  readonly ofThing: boolean;
}

/** Whether a role tells more than what somebody is, and names no person and no "his" in that. */
function isOfThing({ role }: Entity, told: readonly string[], { people, words }: OfPeople): boolean {
  const light = (word: string): boolean => words.determiners.has(word) || words.prepositions.has(word);
  if (!role || told.filter((word) => !light(word)).length < 2) return false;
  return !people.some((mention) => contains(role, mention)) && !told.some((word) => words.owners.has(word));
}

/** The mentions of people, and the words of a language. */
interface OfPeople {
  readonly people: readonly Span[];
  readonly words: ReportingWords;
}

/** What somebody is by their role, each in its words, without what they are it of: of "board member and signer of the letter" "board member" and "signer". */
function titles(role: string, { prepositions, additive, looksPast }: ReportingWords): string[][] {
  const found: string[][] = [[]];
  let head = true;
  for (const word of wordsOf(role.replaceAll(',', ' and '))) {
    if (additive.has(word)) {
      head = true;
      found.push([]);
    } else if (prepositions.has(word)) {
      // "The first woman elected in Leeds" is a woman.
      while (head && looksPast(found.at(-1)!.at(-1) ?? '')) found.at(-1)!.pop();
      head = false;
    } else if (head) found.at(-1)!.push(word);
  }
  return found;
}

/** A word and, of "vice-president", its parts. */
const withParts = (word: string): string[] => [word, ...(word.match(/\p{L}+/gu) ?? [])];

/** The roles of the people of a text. */
export function rolesOf(text: string, entities: readonly Entity[], words: ReportingWords): Role[] {
  const people = entities.flatMap(({ type, mentions }) => (type === 'person' ? mentions : []));
  return entities.flatMap((entity) => {
    if (entity.type !== 'person' || !entity.role) return [];
    const told = wordsOf(slice(text, entity.role));
    // "Another officer, Bo Kemp": he is not "the officer".
    if (words.ones.has(told[0] ?? '')) return [];
    const all = titles(slice(text, entity.role), words);
    const full = all.map((title) => title.map((word) => words.fuller.get(word) ?? word));
    const nouns = full.flatMap((title) => withParts(title.at(-1) ?? ''));
    const ofThing = isOfThing(entity, told, { people, words });
    return [{ entity, words: full.flat().flatMap(withParts), nouns, ofThing }];
  });
}

/** The most words that "the …" may have to be somebody's role. */
const LONGEST_ROLE = 3;

/** What makes an owner of a word: "Velder’s interior minister". */
const OWNER = /['’]s$/;

/** The one person whose role in the article has all nouns of "the …", or of an owner’s office in two words; `null` where none or several have. */
export function byRole(phrase: string, roles: readonly Role[], words: ReportingWords): Entity | null {
  const [determiner, ...nouns] = wordsOf(phrase);
  const owned = nouns.length > 1 && OWNER.test(determiner!);
  if (!nouns.length || nouns.length > LONGEST_ROLE || !(owned || words.definite.has(determiner!))) return null;
  if (words.documents.has(nouns.at(-1)!)) return null;
  // "The presidential nominee" is not the vice-presidential one; "the chancellor" may be the former, not the shadow one.
  const apart = nouns.length > 1 ? words.ranks : words.lesser;
  const said = nouns.flatMap(withParts);
  // "The Republican governor" is the governor.
  const told = nouns.filter((noun, at) => at === nouns.length - 1 || !words.partisans.has(noun));
  // "His spokesman" is not the council's; "his son" may be whoever's.
  const serves = words.aides.has(nouns.at(-1)!);
  const his = serves && (words.masculine.has(determiner!) || words.feminine.has(determiner!));
  const lower = (role: Role): boolean => role.words.some((word) => apart.has(word) && !said.includes(word));
  const fit = roles.filter(
    (role) =>
      role.nouns.includes(nouns.at(-1)!) &&
      told.every((noun) => role.words.includes(noun)) &&
      !lower(role) &&
      !(his && role.ofThing),
  );
  return fit.length === 1 ? fit[0]!.entity : null;
}
