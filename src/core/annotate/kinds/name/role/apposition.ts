import type { Token, Tokens } from '../../../../text/tokens.ts';
import { hasNoun, isNoun, leading, type Place, POSSESSIVE, type Range } from './role-place.ts';
import type { RoleWords } from './role-words.ts';

const LONGEST = 24;
const INITIAL = /^\p{Lu}$/u;

/** Whether the full stop at `at` is an initial's, or a short title's before somebody's name: "Cork Rep. Joan Bell". */
function shortens({ tokens, words, named }: Place, at: number): boolean {
  const before = tokens[at - 1]!;
  if (INITIAL.test(before.word.text)) return true;
  const next = tokens[at + 1];
  const title = isNoun(before, words) || words.courtesies.has(before.word.lower);
  return before.word.capital && before.word.text.length < 5 && !!next && named(next) && title;
}

/**
 * Where an apposition that opens at `first` ends: at its comma, dash or bracket, or with the sentence; a long one before
 * its first relative clause. `first` where it has no end.
 */
function appositionEnd(place: Place, first: number): number {
  const { tokens, words } = place;
  let at = first;
  let clause = first;
  while (at < tokens.length && at - first < LONGEST) {
    const { word, line } = tokens[at]!;
    if (line && at > first) return at;
    if (word.text === '.' && shortens(place, at)) at += 1;
    else if (/^[,;:.!?()—–“”"-]$/.test(word.text)) return at;
    else {
      if (clause === first && words.relatives.has(word.lower)) clause = at;
      at += 1;
    }
  }
  return clause;
}

/** Whether the words are the title and name of somebody else, the next in a row: "the lawyer Joan Bell". */
function introduces([first, end]: Range, place: Place): boolean {
  const { tokens, words, named } = place;
  let name = end;
  while (name > first && named(tokens[name - 1]!)) name -= 1;
  const title = name - (name > first + 1 && tokens[name - 1]!.word.text === '.' ? 2 : 1);
  if (name === end || name === first || isNoun(tokens[end - 1]!, words) || !isNoun(tokens[title]!, words)) return false;
  return leading(place, title) <= first + 1;
}

/** Whether the words are a clause of their own, by their finite verb; a relative clause may hold one. */
function isClause([first, end]: Range, { tokens, words }: Place): boolean {
  for (let at = first; at < end; at += 1) {
    const { lower } = tokens[at]!.word;
    if (words.relatives.has(lower)) return false;
    const acts = words.past.test(lower) && words.openers.has(tokens[at + 1]?.word.lower ?? '');
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
function holds([first, end]: Range, { tokens, words }: Place): boolean {
  let at = first;
  while (at < end && !words.linking.has(tokens[at]!.word.lower)) at += 1;
  if (at === end || at === first || !isNoun(tokens[at - 1]!, words)) return false;
  const joined = (token: Token): boolean => !words.joining.has(token.word.lower);
  return !tokens.slice(first, at).some((token) => joined(token) && words.stops.has(token.word.lower));
}

/** Whether the words are a body's one or two offices: "Velder’s founder and chief executive". */
function holdsOffices([first, end]: Range, { tokens, words, named }: Place): boolean {
  let at = first;
  while (at < end && named(tokens[at]!)) at += 1;
  if (at === first || at > end - 2 || !POSSESSIVE.test(tokens[at]!.word.lower) || !isNoun(tokens[end - 1]!, words))
    return false;
  return !tokens.slice(at, end).some(({ word }) => words.stops.has(word.lower) && !words.joining.has(word.lower));
}

/** Whether what stands behind a name's comma says who or what it is, rather than going on or naming the next in a row. */
function describes(range: Range, place: Place): boolean {
  const [first, end] = range;
  const { tokens, words, named, person } = place;
  const opener = tokens[first];
  if (!opener || end <= first || words.stops.has(tokens[end - 1]!.word.lower)) return false;
  if (introduces(range, place) || isClause(range, place)) return false;
  // A name by itself is the next of a row, whatever its words mean; of "the two" nobody is one.
  if (tokens.slice(first, end).every(named)) return false;
  if (words.definite.has(opener.word.lower) && words.several.has(tokens[first + 1]!.word.lower)) return false;
  const noun = hasNoun(tokens, [first, end], words);
  // "One of the founders" is an apposition, "one user said" goes on with the sentence.
  if (words.ones.has(opener.word.lower) && tokens[first + 1]?.word.lower !== words.of) return false;
  if (!words.openers.has(opener.word.lower)) {
    if (words.small.has(opener.word.lower)) return false;
    if (!named(opener) && !isNoun(opener, words) && !words.modifiers.has(opener.word.lower)) return false;
    if (holdsOffices(range, place)) return true;
    return (noun && !hasStop(tokens, range, words)) || holds(range, place);
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

/** Where a row of offices ends that opens with one to before `end`: "president, chief engineer and founder of Velder". */
function rowEnd(end: number, place: Place): number {
  const { tokens, words, named } = place;
  let last = end;
  for (let next = tokens[last + 1]; next && tokens[last]?.word.text === ','; next = tokens[last + 1]) {
    const to = appositionEnd(place, last + 1);
    if (named(next) || words.openers.has(next.word.lower) || !describes([last + 1, to], place)) break;
    last = to;
  }
  return last;
}

/** Whether an apposition is an article and a word that only describes, before a comma: "a conservative", "a small". */
const isQualifier = ([first, end]: Range, { tokens, words }: Place): boolean => {
  const word = tokens[first + 1]?.word;
  if (end - first !== 2 || !word || !words.indefinite.has(tokens[first]!.word.lower)) return false;
  return tokens[end]?.word.text === ',' && (words.modifiers.has(word.lower) || words.adjectives.test(word.text));
};

/** ", a weaver of numbers at Loom & Co,": right behind the name, an age between them let pass. */
export function after(place: Place): Range | null {
  const { tokens, words, from, person } = place;
  const bracketed = ['(', null, ')'].every((text, at) => !text || tokens[place.to + at]?.word.text === text);
  const to = bracketed && tokens[place.to + 1]!.word.shape === 'number' ? place.to + 3 : place.to;
  if (tokens[to]?.word.text !== ',') return null;
  if (!person && words.indefinite.has(tokens[from - 1]?.word.lower ?? '')) return null;
  const aged = tokens[to + 1]?.word.shape === 'number' && tokens[to + 2]?.word.text === ',';
  const first = aged ? to + 3 : to + 1;
  let end = appositionEnd(place, first);
  if (tokens[end]?.word.text !== ',' && cited(place)) return null;
  while (end > first && words.small.has(tokens[end - 1]!.word.lower)) end -= 1;
  if (isQualifier([first, end], place)) end = appositionEnd(place, end + 1);
  if (!describes([first, end], place)) return null;
  return [first, person && !words.openers.has(tokens[first]!.word.lower) ? rowEnd(end, place) : end];
}

/** Where the name stands that a possessive at `at` belongs to: "Velder" of "Velder’s promoter"; -1 where none does. */
function ownerOf({ tokens, named }: Place, at: number): number {
  let first = at;
  while (first > 0 && !tokens[first]!.line && named(tokens[first - 1]!)) first -= 1;
  return first < at ? first : -1;
}

/** "The chief executive of Acme, [X], said", "Acme’s founder, Sir [X], said": the description before the name's comma. */
export function introduced(place: Place): Range | null {
  const { tokens, words, to } = place;
  const address = tokens[place.from - 1]?.word.lower ?? '';
  const from = words.courtesies.has(address) || words.degrees.has(address) ? place.from - 1 : place.from;
  if (tokens[from - 1]?.word.text !== ',' || tokens[from]!.line || !/^[,.]$/.test(tokens[to]?.word.text ?? ''))
    return null;
  let first = from - 2;
  for (let steps = 0; first >= 0 && steps < 12; steps += 1, first -= 1) {
    const { word, line } = tokens[first]!;
    const led =
      first > 1 && !line && words.ofWhat.has(tokens[first - 1]!.word.lower) && isNoun(tokens[first - 2]!, words);
    // "The head of the fire service": its "the" is the second.
    if (words.openers.has(word.lower) && led) continue;
    if (words.openers.has(word.lower)) break;
    const owner = POSSESSIVE.test(word.lower) ? ownerOf(place, first) : -1;
    // "The leader of Iowa’s weavers" is one of weavers.
    const many = owner > 1 && words.linking.has(tokens[owner - 1]!.word.lower) && isNoun(tokens[owner - 2]!, words);
    if (owner >= 0 && !many) return isNoun(tokens[from - 2]!, words) ? [owner, from - 1] : null;
    // "The MP for Leeds".
    const links = words.linking.has(word.lower) && first > 0 && isNoun(tokens[first - 1]!, words);
    if (line || /^[,;:.!?()—–“”"]$/.test(word.text) || (words.stops.has(word.lower) && !links)) return null;
  }
  const role: Range = [first, from - 1];
  if (first < 0 || !words.openers.has(tokens[first]!.word.lower) || introduces(role, place)) return null;
  return tokens.slice(first, Math.min(first + 5, from - 1)).some((token) => isNoun(token, words)) ? role : null;
}

/** "[X] is an engineer at Loom.": up to what the clause goes on with. */
export function being(place: Place): Range | null {
  const { tokens, words, to } = place;
  const first = to + 1;
  const opener = tokens[first]?.word.lower ?? '';
  if (!words.being.has(tokens[to]?.word.lower ?? '') || !(words.indefinite.has(opener) || words.definite.has(opener)))
    return null;
  let end = appositionEnd(place, first);
  const on = tokens.slice(first, end).findIndex(({ word }) => words.further.has(word.lower));
  if (on >= 0) end = first + on;
  const within = tokens.slice(first, end);
  if (within.some(({ word }) => words.judging.has(word.lower))) return null;
  // "The candidate voters trust": what stands behind the noun is no part of a description.
  const noun = within.findIndex((token) => isNoun(token, words));
  const next = within[noun + 1];
  const closes =
    !next || isNoun(next, words) || words.linking.has(next.word.lower) || words.joining.has(next.word.lower);
  return noun >= 0 && noun < 6 && closes && describes([first, end], place) ? [first, end] : null;
}

/** ", who leads the team,". */
export function relative(place: Place): Range | null {
  const { tokens, words, to } = place;
  if (tokens[to]?.word.text !== ',' || !words.relative.has(tokens[to + 1]?.word.lower ?? '')) return null;
  const end = appositionEnd(place, to + 1);
  return end - to > 3 ? [to + 1, end] : null;
}
