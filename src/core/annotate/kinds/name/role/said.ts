import type { Token, Tokens } from '../../../../text/tokens.ts';
import { headOf, isHappening } from './head.ts';
import { hasNoun, isNoun, isPast, isPossessive, leading, type Place, type Range } from './role-place.ts';
import type { RoleWords } from './role-words.ts';

const LONGEST = 24;
/** What a noun for many looks like. */
const MANY = /[^s]s$/;
const INITIAL = /^\p{Lu}$/u;

/** Whether the full stop at `at` is an initial's, or a short title's before somebody's name: "Cork Rep. Joan Bell". */
function shortens({ tokens, words, named }: Place, at: number): boolean {
  const before = tokens[at - 1]!;
  if (INITIAL.test(before.word.text)) return true;
  const next = tokens[at + 1];
  const title = isNoun(before, words) || words.courtesies.has(before.word.lower);
  return before.word.capital && before.word.text.length < 5 && !!next && named(next) && title;
}

/** What opens a title, with what closes it. */
const CLOSING = new Map([
  ['“', '”'],
  ['"', '"'],
]);

/** Index after a title in quotation marks that tells what somebody made, behind "of" at `at` - 1: "the author of [“Loom: A Life”]"; `at` where none opens. */
function titleEnd({ tokens, words }: Place, at: number): number {
  const closing = CLOSING.get(tokens[at]!.word.text);
  if (!closing || tokens[at - 1]?.word.lower !== words.of) return at;
  for (let end = at + 1; end < tokens.length && end - at < LONGEST && !tokens[end]!.line; end += 1)
    if (tokens[end]!.word.text === closing) return end + 1;
  return at;
}

/**
 * Where an apposition that opens at `first` ends: at its comma, dash or bracket, with a title that it tells the author of, or with the sentence; a long one before
 * its first relative clause. `first` where it has no end.
 */
export function appositionEnd(place: Place, first: number): number {
  const { tokens, words } = place;
  let at = first;
  let clause = first;
  while (at < tokens.length && at - first < LONGEST) {
    const { word, line } = tokens[at]!;
    if (line && at > first) return at;
    const title = titleEnd(place, at);
    if (title > at) return title;
    if (word.text === '.' && shortens(place, at)) at += 1;
    else if (/^[,;:.!?()—–“”"-]$/.test(word.text)) return at;
    else {
      if (clause === first && words.relatives.has(word.lower)) clause = at;
      at += 1;
    }
  }
  return clause;
}

/** Whether the name that ends at `name` has a title before it that the words from `first` on lead up to. */
function entitled(first: number, name: number, place: Place): boolean {
  const { tokens, words, named } = place;
  let start = name;
  while (start > first && named(tokens[start - 1]!)) start -= 1;
  const title = start - (start > first + 1 && tokens[start - 1]!.word.text === '.' ? 2 : 1);
  if (start === name || start === first || !isNoun(tokens[title]!, words)) return false;
  return !isNoun(tokens[name - 1]!, words) && leading(place, title) <= first + 1;
}

/**
 * Whether the words are the title and name of somebody else, the next in a row, and go on with no more than the one after:
 * "the lawyer Joan Bell", "the lawyer Joan Bell and the baker Rui Vale".
 */
export function introduces([first, end]: Range, place: Place): boolean {
  const { tokens, words } = place;
  const on = tokens.slice(first, end).findIndex(({ word }) => words.joining.has(word.lower));
  return entitled(first, end, place) || (on > 0 && entitled(first, first + on, place));
}

/** Whether the words are a clause of their own, by their finite verb; a relative clause may hold one. */
function isClause([first, end]: Range, { tokens, words }: Place): boolean {
  for (let at = first; at < end; at += 1) {
    const { lower } = tokens[at]!.word;
    if (words.relatives.has(lower)) return false;
    const acts = isPast(tokens[at]!, words) && words.openers.has(tokens[at + 1]?.word.lower ?? '');
    if (words.finite.has(lower) || acts) return true;
  }
  return false;
}

const hasStop = (tokens: Tokens, [first, end]: Range, { stops }: RoleWords): boolean =>
  tokens.slice(first, end).some(({ word }) => stops.has(word.lower));

/**
 * Whether the words open with the name of an office, one or two joined, and go on with of what it is: "head of sales at
 * Velder", "co-founder and partner of Loom".
 */
export function holds([first, end]: Range, { tokens, words }: Place): boolean {
  let at = first;
  while (at < end && !words.linking.has(tokens[at]!.word.lower)) at += 1;
  if (at === end || at === first || !isNoun(tokens[at - 1]!, words)) return false;
  const joined = (token: Token): boolean => !words.joining.has(token.word.lower);
  return !tokens.slice(first, at).some((token) => joined(token) && words.stops.has(token.word.lower));
}

/** Whether the words are a body's one or two offices: "Velder’s founder and chief executive". */
function holdsOffices([first, end]: Range, { tokens, words, named }: Place): boolean {
  const start = words.courtesies.has(tokens[first]!.word.lower) ? first + 1 : first;
  let at = start;
  while (at < end && named(tokens[at]!)) at += 1;
  if (at === start || at > end - 2 || !isPossessive(tokens, at) || !isNoun(tokens[end - 1]!, words)) return false;
  return !tokens.slice(at, end).some(({ word }) => words.stops.has(word.lower) && !words.joining.has(word.lower));
}

/** What an apposition says of somebody: what they are or do, or no more than where they are from or belong: "a Velder Loomer". */
export type Said = 'office' | 'origin';

/** What an apposition with an article says; `null` where it goes on with the sentence. */
function saidBehindArticle(range: Range, place: Place, noun: boolean): Said | null {
  const { tokens, words, named, person } = place;
  const [first, end] = range;
  const { lower } = tokens[first]!.word;
  if (isHappening(range, place) || demands(range, place) || (!person && does(range, place))) return null;
  // "A father of three" says less than any office.
  const head = headOf(range, place);
  if (noun) return words.indefinite.has(lower) && words.kin.has(tokens[head[1] - 1]!.word.lower) ? 'origin' : 'office';
  if (words.possessive.has(lower) && person) return null;
  if (words.definite.has(lower) && !person) return null;
  // "Ana Holt, the tax returns, Cork": one of a row.
  const last = tokens[head[1] - 1]!.word;
  if (words.definite.has(lower) && !last.capital && MANY.test(last.lower)) return null;
  const rest = tokens.slice(first + 1, end);
  return rest.length > 0 && !rest.every((token) => named(token) || words.small.has(token.word.lower)) ? 'origin' : null;
}

/** Whether "the …" does something, where nothing closes it: "To [X], the union demanded more"; not "the mayor elected in May". */
function demands([first, end]: Range, { tokens, words }: Place): boolean {
  if (!words.definite.has(tokens[first]!.word.lower) || tokens[end]?.word.text === ',') return false;
  const complements = ({ word: { lower } }: Token): boolean =>
    words.linking.has(lower) || words.before.has(lower) || words.days.has(lower) || words.lately.has(lower);
  const relative = tokens.slice(first, end).findIndex(({ word }) => words.relatives.has(word.lower));
  const main = tokens.slice(first + 2, relative < 0 ? end - 1 : first + relative);
  return main.some((token, at) => isPast(token, words) && !complements(tokens[first + at + 3]!));
}

/** Whether somebody does something, rather than says what a body is: "the candidate boasted of", "its shares down by half". */
function does([first, end]: Range, { tokens, words }: Place): boolean {
  const { lower } = tokens[first]!.word;
  if (words.own.has(lower)) return end - first > OWN && !hasNoun(tokens, [first, end], words);
  const verb = tokens[first + 2];
  return words.definite.has(lower) && !!verb && isNoun(tokens[first + 1]!, words) && isPast(verb, words);
}
const OWN = 3;

/** Whether a word that nobody lists says of what kind an office is: "portfolio manager at Velder". */
function isOfKind([first, end]: Range, { tokens, words }: Place): boolean {
  const { lower, shape } = tokens[first]!.word;
  const bare =
    shape === 'word' && !isPast(tokens[first]!, words) && !words.doing.has(lower) && !words.verbal.test(lower);
  return (
    bare && first + 2 < end && isNoun(tokens[first + 1]!, words) && words.linking.has(tokens[first + 2]!.word.lower)
  );
}

/** Whether a verb of the past with a name for its object stands in the words: "[X], former mayor Bell called Velder". */
const hasDone = ([first, end]: Range, { tokens, words, named }: Place): boolean =>
  tokens
    .slice(first, end - 1)
    .some((token, at) => isPast(token, words) && !token.word.text.includes('-') && named(tokens[first + at + 1]!));

/** Whether the words say what a body or work is with its article or owner, up to a mark: "the mouthpiece of Velder,", "Velder’s messaging app,". */
function isSort([first, end]: Range, { tokens, words, named }: Place): boolean {
  let owner = first;
  while (owner < end && named(tokens[owner]!)) owner += 1;
  const led = words.definite.has(tokens[first]!.word.lower) || (owner > first && isPossessive(tokens, owner));
  if (!led || !/^[,.)—–]$/.test(tokens[end]?.word.text ?? '')) return false;
  const linked = tokens.slice(first, end).findIndex(({ word }) => words.linking.has(word.lower));
  const head = tokens[linked < 0 ? end - 1 : first + linked - 1]!.word;
  return !head.capital && words.sorts.has(head.lower);
}

/** What stands behind a name's comma, where it says who or what it is, rather than going on or naming the next in a row. */
export function saidBy(range: Range, place: Place): Said | null {
  const [first, end] = range;
  const { tokens, words, named } = place;
  const opener = tokens[first];
  if (!opener || end <= first || words.stops.has(tokens[end - 1]!.word.lower)) return null;
  if (introduces(range, place) || isClause(range, place)) return null;
  if (!place.person && isSort(range, place)) return 'origin';
  // A name by itself is the next of a row, whatever its words mean; of "the two" nobody is one.
  if (tokens.slice(first, end).every(named)) return null;
  const several = tokens.slice(first + 1, first + 3).some(({ word }) => words.several.has(word.lower));
  if (words.definite.has(opener.word.lower) && several) return null;
  const noun = hasNoun(tokens, [first, end], words);
  // "One of the founders" is an apposition, "one user said" goes on with the sentence.
  if (words.ones.has(opener.word.lower) && tokens[first + 1]?.word.lower !== words.of) return null;
  if (words.openers.has(opener.word.lower)) return saidBehindArticle(range, place, noun);
  if (words.small.has(opener.word.lower)) return null;
  const opens = [words.modifiers, words.courtesies].some((set) => set.has(opener.word.lower));
  const aged = words.aged.test(opener.word.lower);
  if (!named(opener) && !isNoun(opener, words) && !opens && !aged && !isOfKind(range, place)) return null;
  // "Velder’s chief [who was there]".
  const clause = tokens.slice(first, end).findIndex(({ word }) => words.relatives.has(word.lower));
  const head: Range = clause > 0 ? [first, first + clause] : range;
  const office = holdsOffices(head, place) || (noun && !hasStop(tokens, head, words)) || holds(range, place);
  return office && !hasDone(range, place) ? 'office' : null;
}

export const describes = (range: Range, place: Place): boolean => saidBy(range, place) !== null;
