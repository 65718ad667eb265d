import type { Tokens } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';

/** A name with its first and last token. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly mention: Mention;
}

/** The small words of people's and places' names. */
export interface WholeWords {
  /** Those within somebody's name, which go on to the next: "bin", "van". */
  readonly particles: ReadonlySet<string>;
  /** What goes on behind its full stop, as it is written: "St" of "St. Quxly". */
  readonly saints: ReadonlySet<string>;
}

const INITIAL = /^\p{Lu}$/u;

/** Whether nothing but initials with their full stops stands between two names: "J.", or what is left of one, ".". */
function initialsBetween(tokens: Tokens, from: number, to: number): boolean {
  let at = from;
  if (tokens[at]?.word.text === '.' && INITIAL.test(tokens[at - 1]!.word.text)) at += 1;
  for (; at < to; at += 2)
    if (!INITIAL.test(tokens[at]!.word.text) || tokens[at + 1]?.word.text !== '.' || at + 1 >= to) return false;
  return to > from;
}

/** Whether a name ends in an initial with its full stop, and another goes on right behind it: "Donald J." "Costa". */
const goesOnFromInitial = (tokens: Tokens, { last }: Piece, { first }: Piece): boolean =>
  first === last + 1 &&
  !tokens[first]!.line &&
  tokens[last]!.word.text === '.' &&
  INITIAL.test(tokens[last - 1]?.word.text ?? '');

/** The quotation marks around a nickname. */
const OPENS_NICKNAME = /^["“'‘]$/;
const CLOSES_NICKNAME = /^["”'’]$/;
/** Marks that hardly stand around a verb of a headline, as single ones do: "Holt ‘Slams’ Costa". */
const DOUBLE = /^["“]$/;
/** How many words a nickname has, at most, and how many may stand before it. */
const NICKNAME = 3;
const FORENAMES = 2;

/** Where the quotation mark stands that opens the nickname which ends before token `at`; -1 where none does. */
function nicknameBefore(tokens: Tokens, at: number): number {
  const close = tokens[at - 1];
  if (!close || close.spaced || tokens[at]!.line || !tokens[at]!.spaced || !CLOSES_NICKNAME.test(close.word.text))
    return -1;
  for (let open = at - 3; open >= 0 && at - open <= NICKNAME + 2 && !tokens[open + 1]!.line; open -= 1)
    if (tokens[open]!.spaced && OPENS_NICKNAME.test(tokens[open]!.word.text)) return tokens[open]!.line ? -1 : open;
  return -1;
}

/** The somebody whose name goes on with `piece`, by a particle at its end or a nickname between them: "Mohammed bin", "Ana “Loom”". */
function goesOnWith(tokens: Tokens, found: readonly Piece[], piece: Piece, { particles }: WholeWords): Piece | null {
  const before = found.at(-1);
  if (!before || piece.mention.type === 'place') return null;
  if (before.last + 1 === piece.first) {
    const part = particles.has(tokens[before.last]!.word.text) && !tokens[piece.first]!.line;
    return part && before.first < before.last && before.mention.type === 'person' ? before : null;
  }
  let at = piece.first;
  while (particles.has(tokens[at - 1]?.word.text ?? '')) at -= 1;
  const open = nicknameBefore(tokens, at);
  const holder = open < 0 ? null : before.last + 1 === open ? before : before.first === open + 1 ? found.at(-2) : null;
  if (holder?.mention.type !== 'person' || holder.last + 1 !== open) return null;
  const sure = DOUBLE.test(tokens[open]!.word.text);
  const surname = piece.mention.type === 'person' || (sure && piece.mention.type === 'other');
  return surname && holder.last - holder.first < (sure ? FORENAMES : 1) ? holder : null;
}

/** Whether two names could be one with initials between them: one word and a surname, or what ends in an initial. */
function oneName(tokens: Tokens, before: Piece, piece: Piece): boolean {
  const { mention } = piece;
  if (before.mention.type !== 'person') return false;
  if (goesOnFromInitial(tokens, before, piece)) return mention.type === 'person' && before.first < before.last - 1;
  if (!initialsBetween(tokens, before.last + 1, piece.first)) return false;
  if (INITIAL.test(tokens[before.last]!.word.text)) return mention.type !== 'place';
  return before.first === before.last && mention.type === 'person';
}

/** Whether a name goes on behind the full stop of "St." or its kind: "St. Quxly", not "Quxly St. Ana". */
function sainted(tokens: Tokens, saint: Piece, { first }: Piece, { saints }: WholeWords): boolean {
  if (saint.first !== saint.last || first !== saint.last + 2 || tokens[first]!.line) return false;
  return saints.has(tokens[saint.last]!.word.text) && tokens[saint.last + 1]!.word.text === '.';
}

/** Makes whole what is one person's name: "Mario" "J." "Lucero" are one person, and so are "Mohammed bin" "Rashid", "Ana" “Loom” "Costa". */
export function wholePeople(tokens: Tokens, pieces: readonly Piece[], words: WholeWords): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const holder = goesOnWith(tokens, joined, piece, words);
    if (holder) {
      const { start, type } = holder.mention;
      joined.splice(joined.lastIndexOf(holder), 2, {
        ...piece,
        first: holder.first,
        mention: { ...piece.mention, start, type, by: 'bounds/whole' },
      });
      continue;
    }
    const before = joined.at(-1);
    if (before && sainted(tokens, before, piece, words)) {
      const { start } = before.mention;
      joined[joined.length - 1] = {
        ...piece,
        first: before.first,
        mention: { ...piece.mention, start, by: 'bounds/whole' },
      };
    } else if (before && oneName(tokens, before, piece)) {
      const { start, type } = before.mention;
      joined[joined.length - 1] = {
        ...piece,
        first: before.first,
        mention: { ...piece.mention, start, type, by: 'initials' },
      };
    } else joined.push(piece);
  }
  return joined;
}
