import type { Entity } from '../../../model/entity.ts';
import { slice } from '../../../model/span.ts';
import { wordsOf } from './named.ts';
import type { ReportingWords } from './words.ts';

/** Somebody's role, as its words are compared. */
export interface Role {
  readonly entity: Entity;
  readonly words: readonly string[];
}

/** What somebody is by their role, without what they are it of: of "member of the board and signer of the letter" the member and the signer. */
const heads = (role: string, { prepositions, additive }: ReportingWords): string[] => {
  let head = true;
  return wordsOf(role.replaceAll(',', ' and ')).filter((word) => {
    if (additive.has(word)) head = true;
    else if (prepositions.has(word)) head = false;
    return head;
  });
};

/** The roles of the people of a text; of "vice-president" the words are three. */
export const rolesOf = (text: string, entities: readonly Entity[], words: ReportingWords): Role[] =>
  entities.flatMap((entity) => {
    if (entity.type !== 'person' || !entity.role) return [];
    const said = heads(slice(text, entity.role), words);
    return [{ entity, words: [...said, ...said.flatMap((word) => word.match(/\p{L}+/gu) ?? [])] }];
  });

/** The most words that "the …" may have to be somebody's role. */
const LONGEST_ROLE = 3;

/** The one person whose role in the article has all nouns of "the …"; `null` where none or several have. */
export function byRole(phrase: string, roles: readonly Role[], words: ReportingWords): Entity | null {
  const [determiner, ...nouns] = wordsOf(phrase);
  if (!nouns.length || nouns.length > LONGEST_ROLE || !words.definite.has(determiner!)) return null;
  // "The presidential nominee" is not the vice-presidential one.
  const lower = (role: Role): boolean =>
    nouns.length > 1 && role.words.some((word) => words.ranks.has(word) && !nouns.includes(word));
  const fit = roles.filter((role) => nouns.every((noun) => role.words.includes(noun)) && !lower(role));
  return fit.length === 1 ? fit[0]!.entity : null;
}
