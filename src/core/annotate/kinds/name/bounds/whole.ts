import { once } from '../../../../text/once.ts';
import { type Token, type Tokens, tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import { LEXICAL, NAME_CLASSES } from '../lexicon.ts';
import type { Line } from '../lines.ts';
import { departmentEnd } from './departments.ts';
import { titleEnd } from './titles.ts';
import { type Context, goesOn, lowerAt, type Piece, runEnd } from './whole-context.ts';
import { withWhat } from './with-what.ts';

const POSSESSIVE = /^['’]s$/;
const INITIAL = /^\p{Lu}$/u;

const GIVEN = LEXICAL.given | LEXICAL.forename;

/** Whether a word may be a forename: no common word, and no other name on a list. */
const isForename = ({ word }: Token, lexicon: Context['lexicon']): boolean =>
  word.shape === 'word' &&
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  (lexicon.word(word.lower) & ~GIVEN) === 0 &&
  !lexicon.common(word.lower);

/** "[QBC] News", "[Quxley] Metal Exchange": where the name ends, and of what type it then is. */
function withNoun(piece: Piece, next: Piece | undefined, context: Context): [number, Mention['type']] | null {
  const { to, mention } = piece;
  const { tokens, words, lexicon } = context;
  if (mention.type === 'person' || !goesOn(context, to) || tokens[to - 1]!.word.text.includes('-')) return null;
  const before = next?.from ?? Number.POSITIVE_INFINITY;
  const noun = lowerAt(context, to);
  if (to < before && words.bodies.has(noun)) return [to + 1, 'organization'];
  if (mention.type !== 'place' || to >= before) return null;
  if (words.events.has(noun)) return [to + 1, 'other'];
  const plain = !(lexicon.word(noun) & (LEXICAL.title | LEXICAL.calendar | LEXICAL.demonym));
  const body = plain && to + 1 < before && goesOn(context, to + 1) && words.bodies.has(lowerAt(context, to + 1));
  return body ? [to + 2, 'organization'] : null;
}

/** A number that names what is made, whatever stands beside it: "A380", "737-800", "737s"; one that may as well count. */
const MODEL = /^(?:\p{Lu}{1,2}-?\p{Nd}{2,4}\p{L}?|\p{Nd}{3}-\p{Nd}{2,3}\p{L}{0,2}|\p{Nd}{3}s)$/u;
const NUMBER = /^\p{Nd}{3}$/u;

/** "the final [Boeing] 717 was", "[Airbus] A380", not "the Boeing 500 workers": where the name ends. */
function withModel({ from, to }: Piece, context: Context): number {
  const { tokens, words } = context;
  const number = tokens[to]?.word.text ?? '';
  if (to > from + 1 || !words.makers.has(lowerAt(context, from)) || tokens[to]?.line) return to;
  if (MODEL.test(number)) return to + 1;
  const articled = words.articles.has(lowerAt(context, from - 1)) || words.articles.has(lowerAt(context, from - 2));
  return articled && NUMBER.test(number) && !words.counted.test(lowerAt(context, to + 1)) ? to + 1 : to;
}

/** "Air [China]", "Police [Scotland]": where the name starts; its own start where no such word belongs to it. */
function landStart({ from, to, mention }: Piece, { tokens, words, lexicon }: Context): number {
  const opening = tokens[from - 1];
  if (!opening || !words.national.has(opening.word.text) || to > from + 1 || tokens[from]!.line) return mention.start;
  const land = lexicon.word(tokens[from]!.word.lower) & (LEXICAL.country | LEXICAL.region);
  return land && (opening.line || !tokens[from - 2]?.word.capital) ? opening.start : mention.start;
}

/** "[Quxville] upon Velder": where the town's name ends with its river's. */
const onRiver = ({ to, mention }: Piece, next: Piece | undefined, context: Context): number =>
  mention.type !== 'person' &&
  context.words.onRivers.has(context.tokens[to]?.word.text ?? '') &&
  (next?.from === to + 1 || goesOn(context, to + 1))
    ? next?.from === to + 1
      ? next.to
      : to + 2
    : to;

/** What closes the name of a body, and may stand behind nothing but common words in its second half. */
const CLOSES = LEXICAL.organizationNoun | LEXICAL.corporate | LEXICAL.eventNoun;

const PROPER =
  LEXICAL.given |
  LEXICAL.surname |
  LEXICAL.country |
  LEXICAL.region |
  LEXICAL.city |
  LEXICAL.demonym |
  LEXICAL.organization;

/** Whether a word is one that any text may have, and on no list of names. */
const isPlain = ({ lexicon }: Context, lower: string): boolean =>
  lexicon.common(lower) && !(lexicon.word(lower) & PROPER);

/**
 * "[Energy] and Wool Regulatory Authority", "[Velder Looms] and Special Wool Zone Ltd": where a body's name ends whose first
 * half does not close as one, and whose second has nothing but common words.
 */
function withRest({ from, to, mention }: Piece, context: Context): number {
  const { words, lexicon } = context;
  if (mention.type === 'person' || lowerAt(context, to) !== words.and || !goesOn(context, to + 1)) return to;
  const end = runEnd(context, to + 1);
  const last = lowerAt(context, to - 1);
  const complete = words.closing.has(last) || (to - from > 1 && (lexicon.word(last) & CLOSES) !== 0);
  if (complete || !isPlain(context, last) || !(lexicon.word(lowerAt(context, end - 1)) & CLOSES)) return to;
  for (let at = to + 1; at < end - 1; at += 1) if (!isPlain(context, lowerAt(context, at))) return to;
  return end - to > 2 || from + 1 === to ? end : to;
}

/** "Co [Velder]": where a county's name starts; its own start where no such word belongs to it. */
function countyStart({ from, mention }: Piece, { tokens, words }: Context): number {
  const opening = tokens[from - 1];
  const county = mention.type === 'place' && opening?.word.text === words.county && !tokens[from]!.line;
  return county && opening.spaced && /^,$/.test(tokens[from - 2]?.word.text ?? '') ? opening.start : mention.start;
}

/**
 * "Quxa von der [Velder]", "Q. Quxa [Velder]": where a surname starts, with the particles before it that are no words of
 * their own, or an initial, and a forename; a listed one goes with it by itself.
 */
function surnameStart({ from, to, mention }: Piece, { tokens, words, lexicon }: Context): number {
  let first = from;
  if (mention.type !== 'person' || tokens[from]!.line) return mention.start;
  while (!tokens[first]!.line && words.surnames.has(tokens[first - 1]?.word.text ?? '')) first -= 1;
  const [initial, stop, forename] = tokens.slice(Math.max(0, from - 3), from);
  const dotted = forename && stop!.word.text === '.' && !stop!.spaced && INITIAL.test(initial!.word.text);
  if (dotted && isForename(forename, lexicon)) return initial!.start;
  const given = tokens[first]!.line ? undefined : tokens[first - 1];
  const known = first < from || (to === from + 1 && (lexicon.word(given?.word.lower ?? '') & GIVEN) !== 0);
  if (given && known && isForename(given, lexicon)) return given.start;
  return first < from ? tokens[first]!.start : mention.start;
}

/** "[Conservative] party": where the party's name ends. */
const withParty = ({ from, to }: Piece, { tokens, words }: Context): number =>
  to === from + 1 &&
  words.parties.has(tokens[from]!.word.lower) &&
  tokens[to]?.word.text === words.party &&
  !tokens[to]!.line
    ? to + 1
    : to;

/** "[Ana] Early": a common word with a capital behind a given name is the surname; where the name ends. */
function withSurname({ from, to, mention }: Piece, next: Piece | undefined, context: Context): number {
  const { tokens, lexicon } = context;
  if (
    mention.type !== 'person' ||
    to > from + 1 ||
    next?.from === to ||
    !goesOn(context, to) ||
    goesOn(context, to + 1)
  )
    return to;
  if (!(lexicon.word(lowerAt(context, from)) & LEXICAL.given)) return to;
  const { word } = tokens[to]!;
  const surname =
    /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) && !(lexicon.word(word.lower) & (NAME_CLASSES & ~LEXICAL.surname));
  return surname ? to + 1 : to;
}

/** "[People]’s [Bank of Qux]", "[Quxley]’s [Court]", "[Qux County] Sheriff’s Office", "[St Qux]’s [School]": where the name ends that the possessive belongs to. */
function withOwned(piece: Piece, next: Piece | undefined, context: Context, times: (piece: Piece) => number): number {
  const { from, to, mention } = piece;
  const { words, lexicon } = context;
  const holder = mention.type === 'place' && goesOn(context, to) && words.owners.has(lowerAt(context, to));
  if (holder && POSSESSIVE.test(lowerAt(context, to + 1)) && goesOn(context, to + 2))
    return words.owned.has(lowerAt(context, to + 2)) ? to + 3 : to;
  if (!POSSESSIVE.test(lowerAt(context, to)) || !goesOn(context, to + 1)) return to;
  const owner = lowerAt(context, to - 1);
  const given = (lexicon.word(lowerAt(context, to + 1)) & LEXICAL.given) !== 0;
  const own = next?.mention.type !== 'person' || (words.owners.has(owner) && !given);
  const joined = next?.from === to + 1 && own ? next.to : to;
  if (words.saints.has(lowerAt(context, from)) && to - from > 1)
    return next?.from === to + 1 && joined === to ? to : Math.max(joined, runEnd(context, to + 1));
  const body =
    next?.from === to + 1 && next.mention.type === 'organization' && !words.articles.has(lowerAt(context, from - 1));
  const titled = (lexicon.word(owner) & LEXICAL.title) !== 0 && !body;
  const somebody = mention.type === 'person' && (to - from > 1 || titled);
  if (words.owners.has(owner) && !somebody)
    return joined > to || next?.from === to + 1 ? joined : runEnd(context, to + 1);
  const known = somebody || times(piece) > 1 || mention.type === 'place';
  const end = Math.max(joined, to + 2);
  return !known && end === to + 2 && words.owned.has(lowerAt(context, to + 1)) ? end : to;
}

const piecesOf = (tokens: Tokens, mentions: readonly Mention[]): Piece[] =>
  mentions.map((mention) => {
    const from = tokenFrom(tokens, mention.start);
    return { from, to: Math.max(from + 1, tokenFrom(tokens, mention.end)), mention };
  });

/** Tells how often a text marks the words of a piece; counted when first asked. */
function counter(tokens: Tokens, pieces: readonly Piece[]): (piece: Piece) => number {
  const keyOf = ({ from, to }: Piece): string => {
    let key = '';
    for (let at = from; at < to; at += 1) key += ` ${tokens[at]!.word.lower}`;
    return key;
  };
  const counts = once(() => {
    const all = new Map<string, number>();
    for (const piece of pieces) all.set(keyOf(piece), (all.get(keyOf(piece)) ?? 0) + 1);
    return all;
  });
  return (piece) => counts().get(keyOf(piece)) ?? 0;
}

/**
 * Grows names over what belongs to them: what a ministry is of, the noun that makes a body of a name, and what the owner
 * in a body's name has. Not in titles, where every word has a capital. `mentions` and `lines` in order.
 */
export function whole(mentions: readonly Mention[], lines: readonly Line[], context: Context): Mention[] {
  const { tokens } = context;
  const pieces = piecesOf(tokens, mentions);
  const times = counter(tokens, pieces);
  const grown: Mention[] = [];
  let line = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    while (line + 1 < lines.length && lines[line]!.to <= piece.from) line += 1;
    const next = pieces[at + 1];
    if (lines[line]?.titled) {
      grown.push(piece.mention);
      continue;
    }
    const noun = withNoun(piece, next, context);
    const surname = withSurname(piece, next, context);
    const party = withParty(piece, context);
    const owned = withOwned(piece, next, context, times);
    const body = Math.max(withWhat(piece, next, context), owned, party, withRest(piece, context));
    const title = titleEnd(tokens, [piece.from, piece.to], context.words.titling);
    const department = departmentEnd(tokens, piece.from, context.words.departments);
    const model = withModel(piece, context);
    const town = onRiver(piece, next, context);
    const end = Math.max(noun?.[0] ?? 0, surname, body, title, department, model, town);
    const land = landStart(piece, context);
    const own = Math.min(surnameStart(piece, context), countyStart(piece, context));
    const start = Math.min(land, own);
    if (end <= piece.to) {
      const { mention } = piece;
      const before = grown.at(-1);
      if (own < mention.start && (!before || before.end <= own || before.start === own)) {
        if (before?.start === own) grown.pop();
        grown.push({ ...mention, start: own, by: 'bounds/whole' });
        continue;
      }
      const national = land < mention.start;
      if (national && grown.at(-1)?.start === start) grown.pop();
      grown.push(national ? { start, end: mention.end, type: 'organization', by: 'bounds/whole' } : mention);
      continue;
    }
    const { type } = piece.mention;
    const inLand = end === town || (next?.mention.type === 'place' && end === next.to);
    const day = type === 'other' || context.words.days.has(lowerAt(context, end - 1));
    const kept =
      department === end || (party === end && party > piece.to)
        ? 'organization'
        : title === end || model === end
          ? 'other'
          : surname === end
            ? 'person'
            : inLand
              ? 'place'
              : day
                ? 'other'
                : 'organization';
    // "Quxville upon Velder-born" has its hyphen outside.
    const last = next?.to === end ? next.mention : tokens[end - 1]!;
    grown.push({ start, end: last.end, type: noun?.[1] ?? kept, by: 'bounds/whole' });
    while (at + 1 < pieces.length && pieces[at + 1]!.from < end) at += 1;
  }
  return grown;
}
