import { headOf } from './head.ts';
import { hasNoun, isNoun, isPast, type Place, type Range } from './role-place.ts';
import { appositionEnd, describes, holds, type Said, saidBy } from './said.ts';

/** Whether what stands before the name leads up to it alone, so that the sentence goes on behind its comma: "According to [X], the …", "Unlike [X], the …". */
function isLedUp({ tokens, words, from }: Place): boolean {
  const leads = (phrase: string): boolean => {
    const parts = phrase.trim().split(' ');
    const first = from - parts.length;
    if (!parts.every((part, at) => tokens[first + at]?.word.lower === part)) return false;
    // "It fell, according to [X], a baker." is said out, "but according to [X], the …" is not.
    const before = tokens[first - 1];
    return !before || tokens[first]!.word.capital || words.stops.has(before.word.lower);
  };
  return words.unlike.has(tokens[from - 1]?.word.lower ?? '') || words.citing.some(leads);
}

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

/** Whether an apposition is an article and a word that may only describe, before a comma: "a conservative", "a dark". */
const isQualifier = ([first, end]: Range, { tokens, words }: Place): boolean => {
  const token = tokens[first + 1];
  if (end - first !== 2 || !token || !words.indefinite.has(tokens[first]!.word.lower)) return false;
  return tokens[end]?.word.text === ',' && !token.word.capital && !isNoun(token, words);
};

/** Where an apposition ends whose first word may only describe: at the next comma, where it says what somebody is up to there. */
function qualifiedEnd(range: Range, place: Place): number {
  const [first, end] = range;
  if (!isQualifier(range, place)) return end;
  const { word } = place.tokens[first + 1]!;
  const further = appositionEnd(place, end + 1);
  const sure = place.words.modifiers.has(word.lower) || place.words.adjectives.test(word.text);
  return sure || saidBy([first, further], place) === 'office' ? further : end;
}

/** The comma behind which a name's apposition opens, over an age: that behind "45" of "[X], 45, a baker". */
const overAge = ({ tokens }: Place, comma: number): number =>
  tokens[comma + 1]?.word.shape === 'number' && tokens[comma + 2]?.word.text === ',' ? comma + 2 : comma;

/** The same over where somebody is from: "of Cork" of "[X], of Cork, a baker". */
function overOrigin({ tokens, words, named }: Place, comma: number): number {
  if (tokens[comma + 1]?.word.lower !== words.of) return comma;
  let at = comma + 2;
  while (at < tokens.length && named(tokens[at]!)) at += 1;
  return at > comma + 2 && tokens[at]?.word.text === ',' ? at : comma;
}

/** The token behind a name and the body that it is of: the comma of "[X] of Velder, a baker"; behind the name where it is of none. */
export function overBody({ tokens, words, named, person }: Place, to: number): number {
  if (!person || tokens[to]?.word.lower !== words.of) return to;
  let at = words.definite.has(tokens[to + 1]?.word.lower ?? '') ? to + 2 : to + 1;
  const first = at;
  while (at < tokens.length && named(tokens[at]!)) at += 1;
  return at > first && tokens[at]?.word.text === ',' ? at : to;
}

/** Whether a body only says whom the name before it is of: "Ana Holt of [Velder]". */
function isWhose({ tokens, words, named, from, person }: Place): boolean {
  const of = words.definite.has(tokens[from - 1]?.word.lower ?? '') ? from - 2 : from - 1;
  return !person && tokens[of]?.word.lower === words.of && of > 0 && named(tokens[of - 1]!);
}

/** An age or an abbreviation in brackets behind a name: a party, "CSU", or what a body is called for short. */
const ABBREVIATION = /^\p{Lu}{1,6}$/u;
/** A party by its letter before where its member is from: "R" of "(R., Ariz.)", "R-Ariz" of "(R-Ariz.)". */
const PARTY = /^\p{Lu}(?:-\p{Lu}.*)?$/u;
/** How many tokens such brackets hold at most, the closing one included. */
const BRACKETS = 8;

/** The token behind such brackets, where they stand at `at`; `at` itself where none do. */
export function overBrackets({ tokens }: Place, at: number): number {
  const inside = tokens[at + 1]?.word;
  if (tokens[at]?.word.text !== '(' || !inside) return at;
  const length = tokens.slice(at + 1, at + 1 + BRACKETS).findIndex(({ word }) => word.text === ')');
  const short = length === 1 && (inside.shape === 'number' || ABBREVIATION.test(inside.text));
  return short || (length > 1 && PARTY.test(inside.text)) ? at + length + 2 : at;
}

/** An apposition right behind the name, an age between them let pass, and what it says. */
function apposition(place: Place): { readonly range: Range; readonly said: Said } | null {
  const { tokens, words, from, person, named } = place;
  const to = overBody(place, overBrackets(place, place.to));
  if (tokens[to]?.word.text !== ',') return null;
  if (!person && words.indefinite.has(tokens[from - 1]?.word.lower ?? '')) return null;
  const opening = overOrigin(place, overAge(place, to)) + 1;
  // "Now a judge", "also a director of Velder".
  const leads = tokens[opening + 1];
  const adverb =
    words.still.has(tokens[opening]?.word.lower ?? '') &&
    leads !== undefined &&
    (words.openers.has(leads.word.lower) || words.courtesies.has(leads.word.lower) || named(leads));
  const first = adverb ? opening + 1 : opening;
  let end = appositionEnd(place, first);
  if (tokens[end]?.word.text !== ',' && isLedUp(place)) return null;
  while (end > first && words.small.has(tokens[end - 1]!.word.lower)) end -= 1;
  if (end - first > 2 && isPast(tokens[end - 1]!, words) && named(tokens[end - 2]!)) end -= 1;
  end = qualifiedEnd([first, end], place);
  const said = saidBy([first, end], place);
  if (!said) return null;
  // Behind "by [X]", what the work is may go on: "by [X], a novel".
  if (
    person &&
    words.makers.has(tokens[from - 1]?.word.lower ?? '') &&
    !hasNoun(tokens, headOf([first, end], place), words)
  )
    return null;
  const bare = person && !words.openers.has(tokens[first]!.word.lower);
  return { range: [opening, bare ? overFirm([first, rowEnd(end, place)], place) : end], said };
}

/** Where an office without its article ends, over the body or place behind its comma, where the sentence ends or acts there: "director, Velder Looms.", "mayor of Cork, Velder, said". */
function overFirm([first, end]: Range, place: Place): number {
  const { tokens, words, named } = place;
  if (tokens[end]?.word.text !== ',' || words.openers.has(tokens[first]!.word.lower)) return end;
  if (!isNoun(tokens[end - 1]!, words) && !holds([first, end], place)) return end;
  let at = end + 1;
  while (at < tokens.length && named(tokens[at]!) && !tokens[at]!.line) at += 1;
  const [mark, next] = [tokens[at]?.word.text, tokens[at + 1]];
  const acts = next !== undefined && (isPast(next, words) || words.finite.has(next.word.lower));
  return at > end + 1 && (mark === '.' || (mark === ',' && acts)) ? at : end;
}

/** ", a weaver of numbers at Loom & Co,": of what is nobody, what it is called as well: ", a conservative party". */
export function after(place: Place): Range | null {
  const found = apposition(place);
  if (found?.said === 'office' && isWhose(place)) return null;
  return found && (found.said === 'office' || !place.person) ? found.range : null;
}

/** ", a Velder Loomer,": where somebody is from, or what they belong to. */
export const origin = (place: Place): Range | null => apposition(place)?.range ?? null;

/** How many words of a title may stand before a name. */
const TITLED = 8;

/** Whether the sentence itself is about the name: no word of it leads there, as of one who says so: "they declared [X] is a". */
function isSubject({ tokens, words, from }: Place): boolean {
  let first = from;
  while (first > 0 && from - first < TITLED && tokens[first - 1]!.word.capital && !tokens[first]!.line) first -= 1;
  const before = tokens[first - 1];
  return !before || tokens[first]!.line || !/^\p{L}/u.test(before.word.text) || words.joining.has(before.word.lower);
}

/** "[X] is an engineer at Loom.", where the text itself says so: what others declare somebody to be is their word. */
export const being = (place: Place): Range | null => {
  const range = predicate(place);
  return range && isSubject(place) ? range : null;
};

/** What somebody is said to be, up to what the clause goes on with. */
function predicate(place: Place): Range | null {
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

/** Where a clause with "who" opens behind the name; -1 where none does. */
const whoBehind = (place: Place): number => {
  const { tokens, words } = place;
  const to = overBrackets(place, place.to);
  return tokens[to]?.word.text === ',' && words.relative.has(tokens[to + 1]?.word.lower ?? '') ? to + 1 : -1;
};

/** "[X], who is an engineer at Loom,": the same without "who". */
export const relative = (place: Place): Range | null => {
  const who = whoBehind(place);
  const said = who > 0 ? predicate({ ...place, to: who + 1 }) : null;
  // What somebody was they may be no more: "who was a baker".
  return said && place.words.been.has(place.tokens[who + 1]!.word.lower) ? [who, said[1]] : said;
};

/** "[X], who runs a mill in Cork,": what somebody does, where nothing else says who they are. */
export function habit(place: Place): Range | null {
  const { tokens, words } = place;
  const who = whoBehind(place);
  if (who < 0) return null;
  // "Who has since served", "who was then serving".
  const helped = words.finite.has(tokens[who + 1]?.word.lower ?? '') ? who + 2 : who + 1;
  const verb = words.still.has(tokens[helped]?.word.lower ?? '') ? helped + 1 : helped;
  // "Who managed to win" did so once, "who was led" did nothing.
  const passive = words.being.has(tokens[who + 1]?.word.lower ?? '') && isPast(tokens[verb]!, words);
  const isHabit = words.habits.has(tokens[verb]?.word.lower ?? '') && tokens[verb + 1]?.word.lower !== words.to;
  const end = appositionEnd(place, who + 1);
  return isHabit && !passive && end > verb + 1 && !words.small.has(tokens[end - 1]!.word.lower) ? [who, end] : null;
}
