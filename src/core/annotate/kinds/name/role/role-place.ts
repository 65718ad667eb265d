import type { Token, Tokens } from '../../../../text/tokens.ts';
import type { RoleWords } from './role-words.ts';

/** Tokens `[first, end)`. */
export type Range = readonly [first: number, end: number];

/** Where roles are looked for. */
export interface Place {
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

/** Behind these a sentence opens. */
const OPENING = /^[.!?:“”"]$/;
const POSSESSIVE = /^['’‘]s?$/;

/** Whether a token says that what is before it has what is behind it: "’s", "’" behind a name in "s". */
export function isPossessive(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || !POSSESSIVE.test(token.word.text)) return false;
  const owner = tokens[at - 1]?.word;
  return token.word.text.length > 1 || (!token.spaced && !!owner?.capital && owner.lower.endsWith('s'));
}

/** Whether a word could be a verb of the past: in lower case, "called"; not "United". */
export const isPast = ({ word }: Token, { past }: RoleWords): boolean => !word.capital && past.test(word.lower);

/** Whether a word says what somebody is, by itself or with its last half: "engineer", "co-chair", "chocolatemaker"; `small` where it has no capital. */
export function isTrade(lower: string, words: RoleWords, small = true): boolean {
  const { nouns, endings, never, courtesies, suffixes, large } = words;
  if (never.has(lower) || courtesies.has(lower) || (small && large.has(lower))) return false;
  const plain = lower.replace(suffixes, '');
  return (
    nouns.has(lower) ||
    nouns.has(plain.slice(plain.lastIndexOf('-') + 1)) ||
    (small && lower.length > 5 && endings.some((ending) => lower.endsWith(ending)))
  );
}

export const isNoun = ({ word }: Token, words: RoleWords): boolean =>
  word.shape === 'word' && isTrade(word.lower, words, !word.capital);

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Whether a word is no small one, nor one that a description cannot go on over. */
const isPlain = (
  { word }: Token,
  { stops, small, linking, openers, relatives, further, courtesies, before }: RoleWords,
): boolean =>
  /^\p{L}[\p{L}’'-]*$/u.test(word.text) &&
  ![stops, small, linking, openers, relatives, further, courtesies, before].some((words) => words.has(word.lower));

/** Whether a word that nobody lists could be a verb, whose object the office is: "met" of "met president". */
const acts = (lower: string, { past, doing, verbal }: RoleWords): boolean =>
  past.test(lower) || doing.has(lower) || verbal.test(lower);

/**
 * Whether a word in lower case that nobody lists says of what kind an office is, that is in lower case too: what stands
 * before it is an article, or says so too, and it is no verb: "the [town] crier", "Velder [wool] chief", "by [wool] chief".
 */
function isOfKind({ tokens, words, named }: Place, at: number): boolean {
  const { lower } = tokens[at]!.word;
  const before = tokens[at - 1]!;
  const leader = before.word.lower;
  const next = tokens[at + 1]!.word;
  if (next.capital && !next.text.includes('-')) return false;
  if (words.openers.has(leader) || isPossessive(tokens, at - 1)) return true;
  if (acts(lower, words)) return false;
  if (named(before)) return !leader.endsWith('s');
  const modified = (words.modifiers.has(leader) && !words.joining.has(leader)) || words.adjectives.test(leader);
  if (modified || words.before.has(leader) || before.word.text === ',') return true;
  const second = tokens[at - 2]?.word.lower ?? '';
  const opens = words.openers.has(second) || second === ',';
  return opens && isPlain(before, words) && !acts(leader, words);
}

/**
 * Whether a word that nobody lists says of what an office is: it opens its sentence, stands behind what does so, says of
 * what kind, or is written large: "Shadow chancellor", "former Quxville mayor", "Velder Wool Commissioner".
 */
function isOfWhat(place: Place, at: number): boolean {
  const { tokens, words, named } = place;
  const token = tokens[at]!;
  if (!isPlain(token, words) || isPossessive(tokens, at + 1)) return false;
  const before = tokens[at - 1];
  const { capital, text, lower } = token.word;
  if (token.line || !before || OPENING.test(before.word.text)) return capital && !words.passing.test(text);
  if (!named(before) && words.leads.has(before.word.lower)) return !words.past.test(lower);
  return capital ? !words.days.has(lower) : isOfKind(place, at);
}

/** Whether a word is what somebody did, or is to do, by what stands before it: "accused" of "he accused minister", "Holt, a weaver, accused Mayor", "host" of "to host singer". */
const isDone = ({ tokens, words, named }: Place, at: number): boolean => {
  const before = tokens[at - 1];
  const { lower, capital } = tokens[at]!.word;
  if (!before || capital || lower.includes('-')) return false;
  if (before.word.lower === words.to && words.deeds.has(lower)) return true;
  if (!isPast(tokens[at]!, words)) return false;
  return named(before) || before.word.text === ',' || words.agents.has(before.word.lower);
};

/** How many words an owner has at most, its article included: "the space agency" of "the space agency’s chairman". */
const OWNER = 5;

/** Where the article stands of what owns the possessive at `at`; `at` itself where nothing with one does. */
function articleOf({ tokens, words }: Place, at: number): number {
  for (let first = at - 1; first >= Math.max(0, at - OWNER); first -= 1) {
    const { word, line } = tokens[first]!;
    if (words.openers.has(word.lower)) return first;
    if (line || word.capital || !isPlain(tokens[first]!, words)) break;
  }
  return at;
}

/** Where a name ends whose letters in brackets stand before `at`: "Velder Loom Board (VLB)"; -1 where none do. */
function lettered({ tokens, named }: Place, at: number): number {
  const bracketed = tokens[at - 1]?.word.text === ')' && tokens[at - 3]?.word.text === '(';
  return bracketed && tokens[at - 4] && named(tokens[at - 4]!) ? at - 3 : -1;
}

/** Whether "and" at `at` joins somebody else rather than two bodies of one office: "[Joan Bell] and [Cork] mayor", not "former [Cork] and [Velder] mayor". */
function joinsOther({ tokens, words, named }: Place, at: number): boolean {
  if (!words.joining.has(tokens[at]!.word.lower) || at < 1 || !named(tokens[at - 1]!)) return false;
  let first = at - 1;
  while (first > 0 && named(tokens[first - 1]!)) first -= 1;
  const lead = tokens[first - 1];
  return !lead || isNoun(lead, words) || !words.leads.has(lead.word.lower);
}

/** Whether the full stop at `at` shortens a title: "Gov.". */
export const shortensTitle = (tokens: Tokens, at: number, { short }: RoleWords): boolean =>
  tokens[at]?.word.text === '.' && !tokens[at]!.spaced && short.has(tokens[at - 1]?.word.lower ?? '');

/** Where what leads up to a title opens, with the one that stands before it: "[Lt.] Col.", and "[then] president" where no sentence goes on with it. */
function precededFrom({ tokens, words }: Place, first: number): number {
  if (shortensTitle(tokens, first - 1, words)) return first - 2;
  const before = tokens[first - 2];
  const isThen = tokens[first - 1]?.word.lower === words.formerly && !tokens[first]!.line;
  const within = before && (before.word.text === ',' || words.before.has(before.word.lower));
  return isThen && within ? first - 1 : first;
}

/** The first token of the words that lead up to the role noun at `noun`: names, modifiers, a possessive. */
export function leading(place: Place, noun: number): number {
  const { tokens, words, named } = place;
  let first = noun;
  while (first > 0 && noun - first < 8 && !tokens[first]!.line) {
    const bracket = lettered(place, first);
    if (bracket > 0) first = bracket;
    const before = tokens[first - 1]!;
    const { lower } = before.word;
    // "Former Velder Gov. and vice presidential candidate".
    if (words.joining.has(lower) && shortensTitle(tokens, first - 2, words)) {
      first -= 3;
      continue;
    }
    const possessive = isPossessive(tokens, first - 1);
    if (possessive && articleOf(place, first - 1) < first - 1) return articleOf(place, first - 1);
    const hyphenated = before.word.shape === 'word' && lower.includes('-') && !words.acts.test(lower);
    const qualifies = hyphenated || words.modifiers.has(lower) || words.adjectives.test(before.word.text);
    if (joinsOther(place, first - 1) || (words.linking.has(lower) && !named(before)) || isDone(place, first - 1)) break;
    const said = named(before) || possessive || qualifies || isNoun(before, words) || ACRONYM.test(before.word.text);
    if (!said && !isOfWhat(place, first - 1)) break;
    const [wide, joined] = [tokens[first - 2] ?? before, words.joining.has(lower)];
    if (words.small.has(lower) && !named(before) && !isNoun(wide, words) && !(joined && named(wide))) break;
    first -= 1;
  }
  while (first < noun && (words.small.has(tokens[first]!.word.lower) || isPossessive(tokens, first))) first += 1;
  return precededFrom(place, first);
}

/** Whether one of some tokens is such a noun. */
export const hasNoun = (tokens: Tokens, [first, end]: Range, words: RoleWords): boolean =>
  tokens.slice(first, end).some((token) => isNoun(token, words));
