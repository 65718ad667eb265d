import { tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Joined } from '../join/join.ts';
import { LEXICAL } from '../lexicon.ts';
import { apposed } from './called.ts';
import { type KindContext, POSSESSIVE } from './surroundings.ts';

/** How many mentions are asked what stands beside them. */
const ASKED = 20;

/** Somebody's age behind a comma or in brackets: ", 42,", " (42)". */
const AGED = /^(?:, \p{Nd}{2}[,.]| \(\p{Nd}{2}\))/u;

/** Whether a title of courtesy opens a mention or stands right before it: "Fr Quxly", "Mr. Quxly". */
function styled({ tokens, words }: KindContext, from: number, to: number): boolean {
  if (to - from > 1 && words.courtesies.has(tokens[from]!.word.lower)) return true;
  const title = tokens[from - 1]?.word.text === '.' ? tokens[from - 2] : tokens[from - 1];
  return title !== undefined && !tokens[from]!.line && title.word.capital && words.courtesies.has(title.word.lower);
}

/** Whether the text goes on as of one person behind a token: ", who is", "’s wife". */
function oneself({ tokens, words }: KindContext, to: number): boolean {
  const word = (at: number): string => tokens[at]?.word.lower ?? '';
  if (POSSESSIVE.test(word(to))) return words.kin.has(word(to + 1));
  return word(to) === ',' && word(to + 1) === words.who && words.singular.has(word(to + 2));
}

/** Whether what stands beside a mention says that one person is so called. */
function personal(context: KindContext, { start, end }: Mention): boolean {
  const { text, tokens, lexicon, words } = context;
  const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
  if (styled(context, from, to)) return true;
  const full = to - from > 1;
  if (full && AGED.test(text.slice(end, end + 6))) return true;
  // What goes on behind "of Velder" or "at Velder" goes on about somebody else.
  const before = tokens[from]!.line ? '' : (tokens[from - 1]?.word.lower ?? '');
  if (before === words.of || before === words.for || lexicon.word(before) & LEXICAL.preposition) return false;
  if (lexicon.word(tokens[from]!.word.lower) & LEXICAL.organization) return false;
  return oneself(context, to) || (full && apposed(context, to, words.persons));
}

/**
 * Whether what stands beside one of the first mentions says that a name is somebody's, though it looks like a body's: "Fr
 * [Quxly Nydal]", "[Quxly Nydal], 42,", "[Quxly], who is", "[Quxly Nydal], the minister".
 */
export const isSomebody = ({ mentions }: Joined, context: KindContext): boolean =>
  mentions.slice(0, ASKED).some((mention) => personal(context, mention));
