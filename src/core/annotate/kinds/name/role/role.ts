import type { EntityType } from '../../../../model/entity.ts';
import type { Span } from '../../../../model/span.ts';
import { type Token, type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import { addressOf, wordBefore } from './address.ts';
import { after, being, habit, origin, relative } from './apposition.ts';
import { introduced, several } from './introduced.ts';
import { isNoun, isPast, leading, type Place, type Range } from './role-place.ts';
import type { RoleWords } from './role-words.ts';

interface RoleRule {
  readonly id: string;
  /** The name in square brackets, the role in braces. */
  readonly example: string;
  /** The role's tokens `[first, end)`. */
  find(place: Place): Range | null;
}

/** Where "and" joins somebody of a family to one with a trade: "his daughter [and] police officer"; -1 where none does. */
function ownJoint({ tokens, words }: Place, [first, end]: Range): number {
  const joint = tokens.slice(first, end).findIndex(({ word }) => words.joining.has(word.lower));
  const isOwn = joint > 0 && words.possessive.has(tokens[first - 1]?.word.lower ?? '') && !tokens[first]!.line;
  return isOwn && words.kin.has(tokens[first + joint - 1]!.word.lower) ? first + joint : -1;
}

/** A title or trade right before the name, the full stop of a short one included: "Sen."; a single word with whose: "his brother". */
function before(place: Place): Range | null {
  const { tokens, words } = place;
  const from = addressOf(place);
  const noun = wordBefore(place, from);
  const token = tokens[noun];
  // "Dr" says less than any other rule finds.
  if (!token || !isNoun(token, words) || words.degrees.has(token.word.lower)) return null;
  const first = leading(place, noun);
  if (first === noun && words.relations.has(token.word.lower)) return null;
  const end = tokens[noun + 1]!.word.text === '.' ? noun + 2 : noun + 1;
  const joint = ownJoint(place, [first, noun]);
  if (joint > 0) return [joint + 1, end];
  const plain = tokens.slice(first, noun).every((one) => isNoun(one, words) || words.joining.has(one.word.lower));
  const whose = plain || words.kin.has(token.word.lower);
  const owned = whose && !tokens[first]!.line && words.possessive.has(tokens[first - 1]?.word.lower ?? '');
  return [owned ? first - 1 : first, end];
}

/** A degree right before the name, where nothing else says who it is. */
function degree(place: Place): Range | null {
  const at = wordBefore(place, place.from);
  return place.words.degrees.has(place.tokens[at]?.word.lower ?? '') ? [at, place.from] : null;
}

/** Whether a word may stand in what an office is of: "Looms", "the", "and". */
function isOfOffice({ tokens, words, named: isNamed }: Place, at: number): boolean {
  const token = tokens[at]!;
  const { lower, text, capital } = token.word;
  if (isNamed(token) || token.line || tokens[at + 1]!.line) return false;
  const small = words.joining.has(lower) || words.definite.has(lower);
  return small || (capital && !text.includes('.') && !isNoun(token, words) && !words.courtesies.has(lower));
}

/** An office with where it is held, right before the name: "ambassador to Velder [X]". */
function sentTo(place: Place): Range | null {
  const { tokens, words, from, named: isNamed } = place;
  let at = from - 1;
  while (at > 0 && from - at <= PLACE && isNamed(tokens[at]!) && !tokens[at + 1]!.line) at -= 1;
  const noun = tokens[at - 1];
  const leads = at < from - 1 && tokens[at]!.word.lower === words.to && noun && isNoun(noun, words);
  return leads ? [leading(place, at - 1), from] : null;
}

/** The name of an office that goes on with of what it is, right before the name: "Minister for Looms [X]", "chief of staff [X]". */
function office(place: Place): Range | null {
  const { tokens, words, from } = place;
  const within = words.offices.has(tokens[from - 1]?.word.lower ?? '') && tokens[from - 2]?.word.lower === words.of;
  if (within && tokens[from - 3] && !tokens[from]!.line && isNoun(tokens[from - 3]!, words))
    return [leading(place, from - 3), from];
  const sent = sentTo(place);
  if (sent) return sent;
  let at = from - 1;
  if (at < 0 || words.definite.has(tokens[at]!.word.lower)) return null;
  while (at > 0 && from - at < OFFICE && isOfOffice(place, at)) at -= 1;
  const noun = tokens[at - 1];
  if (at === from - 1 || !words.ofWhat.has(tokens[at]!.word.lower) || !noun?.word.capital || !isNoun(noun, words))
    return null;
  return [leading(place, at - 1), from];
}

/** What a body or a work is, right before its name, over a quotation mark: "messaging app [X]"; not where a verb makes it an object: "the firm [X] sued". */
function sort(place: Place): Range | null {
  const { tokens, words, from, to } = place;
  // "The sitcom The Loom": its article is no part of a name.
  const article = tokens[from - 1]?.word.capital && words.definite.has(tokens[from - 1]!.word.lower) ? from - 1 : from;
  const noun = /^["“‘']$/.test(tokens[article - 1]?.word.text ?? '') ? article - 2 : article - 1;
  const token = tokens[noun];
  if (!token || tokens[article]!.line || token.word.capital || !words.sorts.has(token.word.lower)) return null;
  // "Who play Velder", "they will play Velder".
  const { lower } = tokens[noun - 1]?.word ?? { lower: '' };
  if (words.agents.has(lower) || words.relative.has(lower) || words.finite.has(lower) || lower === words.to)
    return null;
  const first = leading(place, noun);
  // "Saw Velder play Loom" is a match, "the Broadway play Loom" is none.
  const played = words.matches.has(token.word.lower) && tokens[first]!.word.capital;
  if (played && !words.openers.has(tokens[first - 1]?.word.lower ?? '')) return null;
  const vague = words.vague.has(token.word.lower) || (tokens[to] !== undefined && isPast(tokens[to], words));
  return first === noun && vague ? null : [first, noun + 1];
}

/** "One employee named [X]"; what opens otherwise, or with a name, names somebody something: "The club named [X]". */
function named({ tokens, words, from, named: isNamed }: Place): Range | null {
  if (!words.naming.has(tokens[from - 1]?.word.lower ?? '')) return null;
  const noun = from - 2;
  if (!tokens[noun] || words.negations.has(tokens[noun].word.lower) || isNamed(tokens[noun])) return null;
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
  const one = !words.openers.has(tokens[first]!.word.lower) || words.definite.has(tokens[first]!.word.lower);
  return first < noun && !one ? [first, noun + 1] : null;
}

/** Whether a role says no more than what somebody is to another, who may be left out: "daughter", "her chief rival". */
function isRelation([first, end]: Range, tokens: Tokens, words: RoleWords): boolean {
  if (end === first + 1 && words.kin.has(tokens[first]!.word.lower)) return true;
  const at = tokens.slice(first, end).findIndex(({ word }) => words.relations.has(word.lower));
  const next = tokens[first + at + 1];
  return at >= 0 && !(next && isNoun(next, words));
}

/** Where a role is looked for, the surest place first. */
export const roleRules: readonly RoleRule[] = [
  { id: 'role/after', example: '[Ada Byron], {a weaver of numbers at Loom & Co}, said no.', find: after },
  { id: 'role/before', example: 'On Friday {former chief executive} [Ada Byron] said no.', find: before },
  { id: 'role/office', example: '{Minister for Looms} [Ada Byron] said no.', find: office },
  { id: 'role/named', example: '{A young weaver} named [Ada Byron] said no.', find: named },
  { id: 'role/introduced', example: '{The chief executive of Loom}, [Ada Byron], said no.', find: introduced },
  { id: 'role/several', example: 'They asked the {managing directors}, [Ada Byron] and [Rui Vale].', find: several },
  { id: 'role/origin', example: '[Ada Byron], {a Velder Loomer}, said no.', find: origin },
  { id: 'role/relative', example: '[Ada Byron], who is {an engineer at Loom}, said no.', find: relative },
  { id: 'role/being', example: '[Ada Byron] is {an engineer at Loom} and likes it.', find: being },
  { id: 'role/habit', example: '[Ada Byron], {who runs a mill in Velder}, said no.', find: habit },
  { id: 'role/sort', example: 'The {Cork newspaper} [Velder Loom] said no.', find: sort },
  { id: 'role/degree', example: '{Dr} [Ada Byron] said no.', find: degree },
];

const BODIES: ReadonlySet<string> = new Set(['role/after', 'role/sort']);
const ofBodies = roleRules.filter(({ id }) => BODIES.has(id));
const ofPeople = roleRules.filter(({ id }) => id !== 'role/sort');

/** How many words the place has that somebody is sent to, at most. */
const PLACE = 3;
/** How many words an office has behind its "of", at most. */
const OFFICE = 7;

/** What a role is looked for of. */
export interface RoleSubject {
  readonly type: EntityType;
  readonly mentions: readonly Span[];
}

/** Mentions that are looked at for a role; later ones hardly introduce anybody. */
const EARLY = 6;

/** What roles are told by. */
export interface RoleContext {
  readonly words: RoleWords;
  /** Whether a token belongs to a name. */
  named(token: Token): boolean;
  /** Whether a mention stands below a picture, which may be old: the text itself goes first. */
  pictured?(mention: Span): boolean;
}

/** Who or what an entity is, in the text's own words; `null` where no mention says so. */
export function roleOf(
  { type, mentions }: RoleSubject,
  tokens: Tokens,
  { words, named: isNamed, pictured = () => false }: RoleContext,
): Span | null {
  const rules = type === 'person' ? ofPeople : type === 'place' || type === 'case' ? [] : ofBodies;
  const early = mentions.slice(0, EARLY).sort((a, b) => Number(pictured(a)) - Number(pictured(b)));
  const places = early.map((mention): Place => {
    const from = tokenFrom(tokens, mention.start);
    const end = tokenFrom(tokens, mention.end);
    const to = words.honours.has(tokens[end]?.word.text ?? '') ? end + 1 : end;
    return { tokens, words, person: type === 'person', named: isNamed, from, to };
  });
  let related: Span | null = null;
  for (const rule of rules)
    for (const place of places) {
      const role = rule.find(place);
      if (!role) continue;
      const { lower } = tokens[role[0]]!.word;
      // "Another aide" is an aide.
      const first = lower === words.another ? role[0] + 1 : role[0];
      const found = { start: tokens[first]!.start, end: tokens[role[1] - 1]!.end };
      // "His lawyer", "daughter" and "rival" say less than what somebody is to anybody, "then mayor" than what they are.
      const less = words.possessive.has(lower) || lower === words.formerly;
      if (!less && !isRelation(role, tokens, words)) return found;
      related ??= found;
    }
  return related;
}
