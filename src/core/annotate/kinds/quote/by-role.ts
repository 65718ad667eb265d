import type { Entity } from '../../../model/entity.ts';
import { slice } from '../../../model/span.ts';
import { wordsOf } from './named.ts';
import type { ReportingWords } from './words.ts';

/** Somebody's role, as its words are compared. */
export interface Role {
  readonly entity: Entity;
  readonly words: readonly string[];
  /** Those of them that say what they are: "commissioner" of "police commissioner". */
  readonly nouns: readonly string[];
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
export const rolesOf = (text: string, entities: readonly Entity[], words: ReportingWords): Role[] =>
  entities.flatMap((entity) => {
    if (entity.type !== 'person' || !entity.role) return [];
    // "Another officer, Bo Kemp": he is not "the officer".
    if (words.ones.has(wordsOf(slice(text, entity.role))[0] ?? '')) return [];
    const all = titles(slice(text, entity.role), words);
    const full = all.map((title) => title.map((word) => words.fuller.get(word) ?? word));
    const nouns = full.flatMap((title) => withParts(title.at(-1) ?? ''));
    return [{ entity, words: full.flat().flatMap(withParts), nouns }];
  });

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
  const lower = (role: Role): boolean => role.words.some((word) => apart.has(word) && !said.includes(word));
  const fit = roles.filter(
    (role) => role.nouns.includes(nouns.at(-1)!) && told.every((noun) => role.words.includes(noun)) && !lower(role),
  );
  return fit.length === 1 ? fit[0]!.entity : null;
}
