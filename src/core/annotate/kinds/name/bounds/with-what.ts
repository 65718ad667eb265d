import { LEXICAL } from '../lexicon.ts';
import { type Context, goesOn, lowerAt, type Piece, runEnd } from './whole-context.ts';

/** Whether a name says of what a body is that it opens with, or with whose name: "Centre for Looms", "House Office of Looms". */
function saysWhat({ from, to }: Piece, context: Context): boolean {
  const { heads, ofWhat } = context.words;
  for (let at = from; at < to - 1; at += 1)
    if (heads.has(lowerAt(context, at)) && ofWhat.has(lowerAt(context, at + 1))) return true;
  return false;
}

/** "[Ministry] of Public Security", "[Office of Management] and Budget": where the name ends. */
export function withWhat(piece: Piece, next: Piece | undefined, context: Context): number {
  const { from, to } = piece;
  const { words, lexicon } = context;
  let end = to;
  if (to === from + 1) {
    if (!words.heads.has(lowerAt(context, from)) || lowerAt(context, to) !== words.of || !goesOn(context, to + 1))
      return to;
    end = next && next.from === to + 1 ? next.to : runEnd(context, to + 1);
  } else if (!saysWhat(piece, context)) return to;
  if (lowerAt(context, end) !== words.and || !goesOn(context, end + 1)) return end;
  const last = runEnd(context, end + 1);
  if (words.matters.has(lowerAt(context, last - 1))) return last;
  const somebody = next?.mention.type === 'person' || next?.mention.type === 'place';
  if (somebody && next.from === end + 1 && next.to === last) return end;
  const own =
    lexicon.word(lowerAt(context, last - 1)) & (LEXICAL.organizationNoun | LEXICAL.organization | LEXICAL.title);
  const other =
    own !== 0 || words.heads.has(lowerAt(context, end + 1)) || /^\p{Lu}{2,}$/u.test(context.tokens[end + 1]!.word.text);
  return other ? end : last;
}
