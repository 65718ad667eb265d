import type { Tokens } from '../../../../text/tokens.ts';
import { wordBefore } from './address.ts';
import { overBody } from './apposition.ts';
import { isNoun, isPast, isPossessive, isTrade, leading, type Place, type Range, shortensTitle } from './role-place.ts';
import { holds, introduces } from './said.ts';

/** Where the name stands that a possessive at `at` belongs to: "Velder" of "Velder’s promoter"; -1 where none does. */
function ownerOf({ tokens, named }: Place, at: number): number {
  let first = at;
  while (first > 0 && !tokens[first]!.line && named(tokens[first - 1]!)) first -= 1;
  return first < at ? first : -1;
}

/**
 * Whether the clause goes on behind a name that a description leads up to: with its comma or full stop; or, where the
 * description opens its clause, with its verb: "The mayor, [X] said."
 */
function goesOn(place: Place, first: number): boolean {
  const { tokens, words } = place;
  const to = overBody(place, place.to);
  const next = tokens[to];
  if (!next || /^[,.:—–]$/.test(next.word.text)) return Boolean(next);
  const before = tokens[first - 1];
  const opens = !before || tokens[first]!.line || /^[.,:“”"]$/.test(before.word.text);
  const verb = words.finite.has(next.word.lower) || isPast(next, words);
  const [comma, quote] = [tokens[to + 1]?.word.text, tokens[to + 2]?.word.text ?? ''];
  return opens && !next.line && verb && (comma !== ',' || /^["“‘']$/.test(quote));
}

/** Whether the words are an office without its article, at the start of their clause: "Director of looms at Velder", "Velder chief". */
function isBare(range: Range, place: Place): boolean {
  const { tokens, words, named } = place;
  const [first, end] = range;
  const before = tokens[first - 1];
  const starts = !before || tokens[first]!.line || /^[.“”"]$/.test(before.word.text);
  if (starts && isNoun(tokens[end - 1]!, words) && leading(place, end - 1) <= first) return true;
  return (starts || (before.word.text === ',' && !named(tokens[first - 2]!))) && holds(range, place);
}

/** The last token before brackets that end at `at`, with one word in them: "(VLB)"; `at` itself where none do. */
const overBrackets = (tokens: Tokens, at: number): number =>
  tokens[at]!.word.text === ')' && tokens[at - 2]?.word.text === '(' ? Math.max(0, at - 3) : at;

/** Such a description without an article, where it is an office. */
function bare(place: Place, range: Range): Range | null {
  const closed = /^[,.]$/.test(place.tokens[place.to]?.word.text ?? '');
  return closed && isBare(range, place) && !introduces(range, place) ? range : null;
}

/** What two are together whose names are the next, both of them: "[Velder]’s managing directors, [X] and [Y],". */
export function several(place: Place): Range | null {
  const { tokens, words, named, from, to } = place;
  let [first, end] = [from, to];
  if (words.joining.has(tokens[from - 1]?.word.lower ?? '')) {
    first = from - 1;
    while (first > 0 && named(tokens[first - 1]!)) first -= 1;
    if (first === from - 1) return null;
  } else {
    if (!words.joining.has(tokens[to]?.word.lower ?? '')) return null;
    end = to + 1;
    while (end < tokens.length && named(tokens[end]!)) end += 1;
    if (end === to + 1) return null;
  }
  const noun = first - 2;
  const one = tokens[noun]?.word.lower.replace(words.plural, '') ?? '';
  if (tokens[first - 1]?.word.text !== ',' || one === tokens[noun]?.word.lower) return null;
  if (!isTrade(one, words) || words.kin.has(one)) return null;
  const start = leading(place, noun);
  if (words.several.has(tokens[start]!.word.lower)) return null;
  return start < noun && goesOn({ ...place, to: end }, start) ? [start, first - 1] : null;
}

/**
 * "The chief executive of Acme, [X], said", "Acme’s founder, Sir [X], said", "Head of looms at Acme, [X], said": the
 * description before the name's comma.
 */
export function introduced(place: Place): Range | null {
  const { tokens, words } = place;
  const address = wordBefore(place, place.from);
  const lower = tokens[address]?.word.lower ?? '';
  const named = words.courtesies.has(lower) || words.degrees.has(lower) ? address : place.from;
  // "The council’s leader, Loom’s [X], said".
  const whose = isPossessive(tokens, named - 1) ? ownerOf(place, named - 1) : -1;
  const from = whose > 0 && tokens[whose - 1]!.word.text === ',' ? whose : named;
  if (tokens[from - 1]?.word.text !== ',' || tokens[from]!.line) return null;
  let linked = false;
  let first = from - 2;
  for (let steps = 0; first >= 0 && steps < 16; steps += 1, first -= 1) {
    first = overBrackets(tokens, first);
    const { word, line } = tokens[first]!;
    const led =
      first > 1 && !line && words.ofWhat.has(tokens[first - 1]!.word.lower) && isNoun(tokens[first - 2]!, words);
    // "The head of the fire service": its "the" is the second.
    if (words.openers.has(word.lower) && led) continue;
    if (words.openers.has(word.lower)) break;
    const owner = isPossessive(tokens, first) ? ownerOf(place, first) : -1;
    // "The leader of Iowa’s weavers" is one of weavers.
    const many = owner > 1 && words.linking.has(tokens[owner - 1]!.word.lower) && isNoun(tokens[owner - 2]!, words);
    if (owner >= 0 && !many) {
      const office = isNoun(tokens[from - 2]!, words) || holds([first + 1, from - 1], place);
      return office && goesOn(place, owner) ? [owner, from - 1] : null;
    }
    // "A spokesman for Ms. Holt".
    if (shortensTitle(tokens, first, words)) continue;
    if (/^[,;:.!?()—–“”"-]$/.test(word.text)) return bare(place, [first + 1, from - 1]);
    if (words.linking.has(word.lower)) linked = true;
    // "The founder and former chief executive".
    else if (
      words.joining.has(word.lower) &&
      first > 0 &&
      (place.named(tokens[first]!) || isNoun(tokens[first - 1]!, words))
    )
      continue;
    else if (words.stops.has(word.lower)) return null;
    if (line) return bare(place, [first, from - 1]);
  }
  const role: Range = [first, from - 1];
  if (first < 0 || !words.openers.has(tokens[first]!.word.lower) || introduces(role, place)) return null;
  if (!goesOn(place, first)) return null;
  if (linked) return holds([first + 1, from - 1], place) ? role : null;
  return isNoun(tokens[from - 2]!, words) ? role : null;
}
