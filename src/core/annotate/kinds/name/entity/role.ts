import type { EntityType } from '../../../../model/entity.ts';
import type { Span } from '../../../../model/span.ts';
import { type Token, type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { RoleWords } from './role-words.ts';

/** Where roles are looked for. */
interface Place {
  readonly tokens: Tokens;
  readonly words: RoleWords;
  /** Indices of the first token of the name, and one past its last. */
  readonly from: number;
  readonly to: number;
  /** Whether the name is a person's. */
  readonly person: boolean;
  /** Whether a token belongs to a name. */
  named(token: Token): boolean;
}

interface RoleRule {
  readonly id: string;
  /** The name in square brackets, the role in braces. */
  readonly example: string;
  /** The role's tokens `[first, end)`. */
  find(place: Place): readonly [number, number] | null;
}

const LONGEST = 24;
const INITIAL = /^\p{Lu}$/u;
const POSSESSIVE = /^['’‘]s$/;

const isNoun = ({ word }: Token, { nouns, endings, never, courtesies }: RoleWords): boolean => {
  const { lower, shape } = word;
  if (shape !== 'word' || never.has(lower) || courtesies.has(lower)) return false;
  return nouns.has(lower) || (lower.length > 5 && !word.capital && endings.some((ending) => lower.endsWith(ending)));
};

/** The first token of the words that lead up to the role noun at `noun`: names, modifiers, a possessive. */
function leading({ tokens, words, named }: Place, noun: number): number {
  let first = noun;
  while (first > 0 && noun - first < 8 && !tokens[first]!.line) {
    const before = tokens[first - 1]!;
    const { lower } = before.word;
    const possessive = POSSESSIVE.test(lower);
    const hyphenated = before.word.shape === 'word' && lower.includes('-');
    const qualifies = hyphenated || words.modifiers.has(lower) || words.adjectives.test(before.word.text);
    const other = words.joining.has(lower) && first > 1 && named(tokens[first - 2]!);
    if (other) break;
    if (!named(before) && !possessive && !qualifies && !isNoun(before, words)) break;
    if (words.small.has(lower) && !named(before) && !isNoun(tokens[first - 2] ?? before, words)) break;
    first -= 1;
  }
  while (first < noun && (words.small.has(tokens[first]!.word.lower) || POSSESSIVE.test(tokens[first]!.word.text)))
    first += 1;
  return first;
}

/** A title or trade right before the name, the full stop of a short one included: "Sen." */
function before(place: Place): readonly [number, number] | null {
  const { tokens, words, from } = place;
  const dotted = tokens[from - 1]?.word.text === '.' && !tokens[from]!.line;
  const noun = dotted ? from - 2 : from - 1;
  const token = tokens[noun];
  if (!token || tokens[from]!.line || !isNoun(token, words) || (dotted && token.word.text.length > 4)) return null;
  return [leading(place, noun), dotted ? noun + 2 : noun + 1];
}

/** "One employee named [X]". */
function named({ tokens, words, from }: Place): readonly [number, number] | null {
  if (!words.naming.has(tokens[from - 1]?.word.lower ?? '')) return null;
  const noun = from - 2;
  let first = noun;
  while (
    first > 0 &&
    noun - first < 8 &&
    !tokens[first]!.line &&
    /^[\p{L}’'-]+$/u.test(tokens[first - 1]!.word.text) &&
    !words.stops.has(tokens[first - 1]!.word.lower)
  ) {
    first -= 1;
    if (words.openers.has(tokens[first]!.word.lower)) break;
  }
  return first < noun ? [first, noun + 1] : null;
}

/** Where an apposition that opens at `first` ends: at its comma, dash or bracket, or with the sentence. */
function appositionEnd(tokens: Tokens, first: number): number {
  let at = first;
  while (at < tokens.length && at - first < LONGEST) {
    const { word, line } = tokens[at]!;
    if (line && at > first) return at;
    if (word.text === '.' && INITIAL.test(tokens[at - 1]!.word.text)) at += 1;
    else if (/^[,;:.!?)—–“”"-]$/.test(word.text)) return at;
    else at += 1;
  }
  return first;
}

const hasNoun = (tokens: Tokens, [first, end]: readonly [number, number], words: RoleWords): boolean =>
  tokens.slice(first, end).some((token) => isNoun(token, words));

/** Whether the words are the title and name of somebody else, the next in a row: "the lawyer Joan Bell". */
function introduces([first, end]: readonly [number, number], place: Place): boolean {
  const { tokens, words, named } = place;
  let name = end;
  while (name > first && named(tokens[name - 1]!)) name -= 1;
  if (name === end || name === first || isNoun(tokens[end - 1]!, words) || !isNoun(tokens[name - 1]!, words))
    return false;
  return leading(place, name - 1) <= first + 1;
}

/** Whether the words are a clause of their own, by their finite verb; a relative clause may hold one. */
function isClause([first, end]: readonly [number, number], { tokens, words }: Place): boolean {
  for (let at = first; at < end; at += 1) {
    const { lower } = tokens[at]!.word;
    if (words.relatives.has(lower)) return false;
    const acts = words.past.test(lower) && words.openers.has(tokens[at + 1]?.word.lower ?? '');
    if (words.finite.has(lower) || acts) return true;
  }
  return false;
}

/** Whether what stands behind a name's comma says who or what it is, rather than going on or naming the next in a row. */
function describes(range: readonly [number, number], place: Place): boolean {
  const [first, end] = range;
  const { tokens, words, named, person } = place;
  const opener = tokens[first];
  if (!opener || end <= first || words.stops.has(tokens[end - 1]!.word.lower)) return false;
  if (introduces(range, place) || isClause(range, place)) return false;
  const noun = hasNoun(tokens, [first, end], words);
  if (!words.openers.has(opener.word.lower)) {
    if (!named(opener) && !isNoun(opener, words) && !words.modifiers.has(opener.word.lower)) return false;
    return noun && !tokens.slice(first, end).some(({ word }) => words.stops.has(word.lower));
  }
  if (noun) return true;
  if (words.possessive.has(opener.word.lower) && person) return false;
  if (words.definite.has(opener.word.lower) && !person) return false;
  const rest = tokens.slice(first + 1, end);
  return rest.length > 0 && !rest.every((token) => named(token) || words.small.has(token.word.lower));
}

/** Whether the sentence passes on what the name says, so that it goes on behind the name's comma: "According to [X], the …". */
const cited = ({ tokens, words, from }: Place): boolean =>
  words.citing.some((phrase) => {
    const parts = phrase.trim().split(' ');
    return parts.every((part, at) => tokens[from - parts.length + at]?.word.lower === part);
  });

/** ", a weaver of numbers at Loom & Co,": right behind the name, an age between them let pass. */
function after(place: Place): readonly [number, number] | null {
  const { tokens, words, to } = place;
  if (tokens[to]?.word.text !== ',') return null;
  const aged = tokens[to + 1]?.word.shape === 'number' && tokens[to + 2]?.word.text === ',';
  const first = aged ? to + 3 : to + 1;
  let end = appositionEnd(tokens, first);
  if (tokens[end]?.word.text !== ',' && cited(place)) return null;
  while (end > first && words.small.has(tokens[end - 1]!.word.lower)) end -= 1;
  return describes([first, end], place) ? [first, end] : null;
}

/** "The chief executive of Acme, [X], said": the description before the name's comma. */
function introduced(place: Place): readonly [number, number] | null {
  const { tokens, words, from, to } = place;
  if (tokens[from - 1]?.word.text !== ',' || tokens[from]!.line || !/^[,.]$/.test(tokens[to]?.word.text ?? ''))
    return null;
  let first = from - 2;
  for (let steps = 0; first >= 0 && steps < 12; steps += 1, first -= 1) {
    const { word, line } = tokens[first]!;
    if (words.openers.has(word.lower)) break;
    if (line || /^[,;:.!?()—–“”"]$/.test(word.text) || words.stops.has(word.lower)) return null;
  }
  const role: readonly [number, number] = [first, from - 1];
  if (first < 0 || !words.openers.has(tokens[first]!.word.lower) || introduces(role, place)) return null;
  return tokens.slice(first, Math.min(first + 5, from - 1)).some((token) => isNoun(token, words)) ? role : null;
}

/** ", who leads the team,". */
function relative({ tokens, words, to }: Place): readonly [number, number] | null {
  if (tokens[to]?.word.text !== ',' || !words.relative.has(tokens[to + 1]?.word.lower ?? '')) return null;
  const end = appositionEnd(tokens, to + 1);
  return end - to > 3 ? [to + 1, end] : null;
}

/** Where a role is looked for, the surest place first. */
export const roleRules: readonly RoleRule[] = [
  { id: 'role/after', example: '[Ada Byron], {a weaver of numbers at Loom & Co}, said no.', find: after },
  { id: 'role/before', example: 'On Friday {former chief executive} [Ada Byron] said no.', find: before },
  { id: 'role/named', example: '{A young weaver} named [Ada Byron] said no.', find: named },
  { id: 'role/introduced', example: '{The chief executive of Loom}, [Ada Byron], said no.', find: introduced },
  { id: 'role/relative', example: '[Ada Byron], {who leads the weavers}, said no.', find: relative },
];

/** What a role is looked for of. */
export interface RoleSubject {
  readonly type: EntityType;
  readonly mentions: readonly Span[];
}

/** Mentions that are looked at for a role; later ones hardly introduce anybody. */
const EARLY = 6;

/** Who or what an entity is, in the text's own words; `null` where no mention says so. */
export function roleOf(
  { type, mentions }: RoleSubject,
  tokens: Tokens,
  { words, named: isNamed }: { words: RoleWords; named: (token: Token) => boolean },
): Span | null {
  const rules =
    type === 'person'
      ? roleRules
      : type === 'place' || type === 'case'
        ? []
        : roleRules.filter(({ id }) => id === 'role/after');
  const places = mentions.slice(0, EARLY).map((mention): Place => {
    const from = tokenFrom(tokens, mention.start);
    return { tokens, words, person: type === 'person', named: isNamed, from, to: tokenFrom(tokens, mention.end) };
  });
  for (const rule of rules)
    for (const place of places) {
      const role = rule.find(place);
      if (role) return { start: tokens[role[0]]!.start, end: tokens[role[1] - 1]!.end };
    }
  return null;
}
