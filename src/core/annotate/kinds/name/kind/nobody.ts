import type { EntityType } from '../../../../model/entity.ts';
import { tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Joined } from '../join/join.ts';
import { LEXICAL } from '../lexicon.ts';
import { staffed } from './called.ts';
import { type KindContext, POSSESSIVE, rowStart, single, surroundings } from './surroundings.ts';

const NAMES = LEXICAL.given | LEXICAL.surname;

/** How many mentions are asked what stands beside them. */
const ASKED = 20;

/** Two names joined by "&"; a word spelt LikeThis, but not as "MacHolt" and "VanHolt" are. */
const BODY = /\s&\s|^(?!(?:Mac|Fitz|Van|Von|Des|Del|Abd))\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

/** Whether a mention stands with an article as nobody's name does: "the [Quxly]," but not "the [Quxly] plan", "the [King]". */
function articled({ tokens, words, lexicon }: KindContext, from: number, to: number): boolean {
  const next = tokens[to];
  if (tokens[from - 1]?.word.lower !== words.the || tokens[from]!.line) return false;
  const closed = next ? words.afterNoun.has(next.word.lower) && !words.joining.has(next.word.lower) : true;
  if (!closed && !next!.line && next!.word.text !== ',' && !words.singular.has(next!.word.lower)) return false;
  // A people is of many.
  if (next?.word.text === ',' && tokens[to + 1]?.word.lower === words.who) return false;
  const several = tokens[to - 1]!.word.lower.endsWith('s');
  const honoured = ({ word }: (typeof tokens)[number]): boolean =>
    words.honoured.has(word.lower) || (lexicon.word(word.lower) & LEXICAL.title) !== 0;
  return !several && !tokens.slice(from, to).some(honoured);
}

/** A word without its accents. */
const plainly = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether somebody's name in full stands right behind a mention that has them: "[Quxly]’s Ana Costa". */
function hasSomebody({ tokens, lexicon }: KindContext, to: number): boolean {
  const [given, surname] = [tokens[to + 1], tokens[to + 2]];
  if (!POSSESSIVE.test(tokens[to]?.word.lower ?? '') || !given?.word.capital || !surname?.word.capital) return false;
  return (lexicon.word(plainly(given.word.lower)) & LEXICAL.given) !== 0 && !surname.line;
}

/** Whether somebody's name in full stands before a mention that they are of: "Ana Costa of [Quxly]". */
function isOf({ tokens, lexicon, words }: KindContext, from: number): boolean {
  const [given, surname, of] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  if (of?.word.text !== words.of || !given || of.line || surname!.line) return false;
  return (lexicon.word(given.word.lower) & LEXICAL.given) !== 0 && given.word.capital && surname!.word.capital;
}

/** The first token of a row that "and" joins; what a comma parts may be of another kind: "In Quxly, [Ana Costa]". */
const joinedStart = (context: KindContext, from: number): number =>
  context.tokens[from - 1]?.word.text === ',' ? from : rowStart(context, from);

/** Whether a mention stands as a place does: "in [Quxly]", but not "trust in [Quxly]". */
function within(context: KindContext, from: number, to: number): boolean {
  const { tokens, words } = context;
  const row = joinedStart(context, from);
  const next = tokens[to]?.word.lower ?? '';
  if (!words.within.has(tokens[row - 1]?.word.lower ?? '') || words.trusting.has(tokens[row - 2]?.word.lower ?? ''))
    return false;
  // Of two who are each somewhere only the places stand so: "Ana in Quxly and [Ada] in Nydal".
  return !POSSESSIVE.test(next) && !(row < from && words.within.has(next));
}

/** What stands beside a mention says that nobody is so called; of what type it then is, `null` where it says nothing. */
function told(context: KindContext, mention: Mention, unknown: boolean): EntityType | null {
  const { tokens, words } = context;
  const [from, to] = [tokenFrom(tokens, mention.start), tokenFrom(tokens, mention.end)];
  if (words.storms.has(tokens[joinedStart(context, from) - 1]?.word.lower ?? '')) return 'event';
  if (staffed(context, mention, joinedStart(context, from))) return 'organization';
  if (unknown && (within(context, from, to) || words.natives.has(tokens[to]?.word.lower ?? ''))) return 'place';
  if (unknown && hasSomebody(context, to)) return 'organization';
  if (articled(context, from, to)) return 'other';
  if (unknown && tokens[to]?.word.text === ',' && tokens[to + 1]?.word.lower === words.which) return 'organization';
  return isOf(context, from) ? 'other' : null;
}

/**
 * What a name is that was taken for somebody's, where it is nobody's by its form or by what stands beside it: "Quxly & Nydal",
 * "in [Quxly]", "[Quxly], which"; `null` where nothing says so. `strange` where no list knows its words as somebody's.
 */
export function nobody({ forms, mentions }: Joined, context: KindContext, strange: boolean): EntityType | null {
  if (forms.some(({ text }) => BODY.test(text))) return 'organization';
  const { tokens, lexicon } = context;
  const asked = mentions.slice(0, ASKED);
  const unknown = strange || (forms.length === 1 && !(lexicon.word(forms[0]!.words[0]!) & NAMES));
  // Who is named in full is somebody, whatever one mention says.
  if (!single({ forms }) && (!unknown || forms.length > 1))
    return asked.every(({ start, end }) => articled(context, tokenFrom(tokens, start), tokenFrom(tokens, end)))
      ? 'other'
      : null;
  const speaks = ({ end }: Mention): boolean =>
    (lexicon.word(tokens[tokenFrom(tokens, end)]?.word.lower ?? '') & LEXICAL.speech) !== 0;
  const said = asked.map((mention) => told(context, mention, unknown)).filter((type) => type !== null);
  if (said.length === 0) return null;
  const sure = said.find((type) => type !== 'other');
  if (sure === 'place' && asked.some(speaks)) return null;
  return sure ?? surroundings({ forms, mentions }, context) ?? 'other';
}
