import type { NameMark } from '../../../model/annotation.ts';
import type { Entity, EntityType } from '../../../model/entity.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { type Token, type Tokens, tokenFrom } from '../../../text/tokens.ts';
import { type Gender, genderOf } from './gender.ts';
import type { Quotation } from './quotation.ts';
import type { ReportingWords } from './words.ts';

/** A name as a candidate for who speaks. */
export interface Mention extends Span {
  readonly entity: Entity;
  /** Of a person; `null` if not known or no person. */
  readonly gender: Gender;
  /** Whether it stands in a quotation: the speaker's word for somebody. */
  readonly quoted: boolean;
  /** Whether it stands behind a preposition or in brackets, or only says of what kind a thing is. */
  readonly oblique: boolean;
  /** Whether it owns what follows ("Kemp's plan"). */
  readonly owner: boolean;
  /** Whether a finite verb goes with it: "declared [Kemp] was". */
  readonly acts: boolean;
  /** Whether it only says whose the person named behind it is: "Kemp's mother, Ada Holt". */
  readonly presents: boolean;
}

/** Kinds of entities that can say something. */
const VOICES: ReadonlySet<EntityType> = new Set<EntityType>([
  'person',
  'organization',
  'work',
  'product',
  'other',
  'place',
]);

/** What speakers are resolved against. */
export interface Names {
  readonly text: string;
  readonly tokens: Tokens;
  readonly marks: readonly NameMark[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
}

/** How far into its sentence a name may open and still open it, in characters. */
const OPENS_WITHIN = 12;
/** What may stand before it beside: "In a letter, ", "The contractor, ". */
const SETTING = /^[^,.;:“”"]{1,40}, (?:the )?$/;

/** Whether a name at `start` opens its sentence, which opens at `opens`, or stands behind what sets it or says what it is. */
export const opensAt = (text: string, opens: number, start: number): boolean =>
  start - opens < OPENS_WITHIN || (start - opens < 50 && SETTING.test(text.slice(opens, start)));

/** Whether a preposition stands before the span, before its title ("from Lord Hale") or before the one that it is joined to ("for Orr and Hale"). */
function isOblique(tokens: Tokens, { start }: Span, last: Mention | undefined, words: ReportingWords): boolean {
  let first = tokenFrom(tokens, start);
  if (tokens[first - 1]?.word.text === '.') first -= 1;
  if (words.titles.has(tokens[first - 1]?.word.plain ?? '')) first -= 1;
  const before = tokens[first - 1];
  if (before === undefined || tokens[first]?.spaced !== true) return false;
  const joined = words.additive.has(before.word.plain) && last !== undefined && last.end === tokens[first - 2]?.end;
  return joined ? last.oblique : words.prepositions.has(before.word.plain);
}

/** Whether a relative clause between commas opens at a token, which tells more of whom it follows: "the plans of Kemp[, who left]". */
function opensRelative(tokens: Tokens, at: number, words: ReportingWords): boolean {
  const { plain = '' } = tokens[at + 1]?.word ?? {};
  return tokens[at]?.word.text === ',' && words.relatives.has(plain) && !words.complementizers.has(plain);
}

/** Whether a body's name only says of what kind the noun behind it is: "the Corvo report". */
function isAttribute(next: Token | undefined, words: ReportingWords): boolean {
  if (next?.spaced !== true || next.word.shape !== 'word' || next.word.capital) return false;
  const { plain } = next.word;
  const reports = words.verbs.get(plain)?.some(({ inflection }) => inflection === 'past' || inflection === 'third');
  const verb = words.finite.has(plain) || reports || words.looksPast(plain) || words.looksPlural(plain);
  const light = words.prepositions.has(plain) || words.conjunctions.has(plain) || words.adverbs.has(plain);
  return !verb && !light && !words.isAdverb(plain) && !words.subordinators.has(plain) && !words.relatives.has(plain);
}

/** The longest description between an owner and whom it presents, in characters. */
const LONGEST = 40;

/** Whether the words between an owner and a name tell whose the named is: "'s mother, ", "'s former boss ". */
const presents = (between: string, words: ReportingWords): boolean =>
  between.length < LONGEST &&
  words.owning.test(between) &&
  /^[^\p{L}]\p{L}?(?: [\p{Ll}-]+){1,4},? $/u.test(between) &&
  !between.split(' ').some((word) => words.finite.has(word) || words.looksPast(word) || words.verbs.has(word));

/** The mentions of all that can speak, by position. */
export function mentionsOf({ text, tokens, marks, entities, quotations }: Names, words: ReportingWords): Mention[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const genders = new Map<string, Gender>();
  const people = { text, tokens, named: marks.filter(({ entity }) => known.get(entity)?.type === 'person') };
  const found: Mention[] = [];
  let next = 0;
  for (const mark of marks) {
    const entity = known.get(mark.entity);
    if (!entity || !VOICES.has(entity.type)) continue;
    let gender = genders.get(entity.id);
    if (gender === undefined) {
      gender = entity.type === 'person' ? genderOf(people, entity, words) : null;
      genders.set(entity.id, gender);
    }
    while (next < quotations.length && quotations[next]!.end <= mark.start) next += 1;
    const quoted = quotations[next] !== undefined && overlaps(quotations[next]!, mark);
    const after = tokenFrom(tokens, mark.end);
    const behind = tokens[after];
    const told = entity.type === 'person' && opensRelative(tokens, after, words);
    const place = {
      quoted,
      oblique:
        text[mark.start - 1] === '(' ||
        (!told && isOblique(tokens, mark, found.at(-1), words)) ||
        (entity.type !== 'person' && isAttribute(behind, words)),
      acts: words.finite.has(behind?.word.plain ?? ''),
      owner: words.owning.test(text.slice(mark.end, mark.end + 3)),
      presents: false,
    };
    const last = found.at(-1);
    const presented = entity.type === 'person' && last?.owner && presents(text.slice(last.end, mark.start), words);
    if (presented) found[found.length - 1] = { ...last, presents: true };
    found.push({ start: mark.start, end: mark.end, entity, gender, ...place });
  }
  return found;
}
