import type { EntityType } from '../../../../model/entity.ts';
import { unaccented } from '../../../../text/accents.ts';
import { tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Joined } from '../join/join.ts';
import { LEXICAL } from '../lexicon.ts';
import { defined, staffed } from './called.ts';
import { ASKED, type KindContext, speaks, wordAt } from './kind-context.ts';
import { POSSESSIVE, rowStart, single, surroundings } from './surroundings.ts';

/** Whether a mention stands with an article as nobody's name does: "the [Quxly]," but not "the [Quxly] plan", "the [King]". */
function articled(context: KindContext, from: number, to: number): boolean {
  const { tokens, words, lexicon } = context;
  const next = tokens[to]?.line === false ? wordAt(context, to) : '.';
  if (wordAt(context, from - 1) !== words.the || tokens[from]!.line) return false;
  // Of names that "and" joins, the last may have a noun behind it; a people is of many: "the Quxli, who are".
  const closed = words.afterNoun.has(next) || words.singular.has(next);
  if (!closed || wordAt(context, to + 1) === words.who || (next !== ',' && words.joining.has(next))) return false;
  const honoured = ({ word: { lower } }: (typeof tokens)[number]): boolean =>
    words.honoured.has(lower) || (lexicon.word(lower) & LEXICAL.title) !== 0;
  return !tokens[to - 1]!.word.lower.endsWith('s') && !tokens.slice(from, to).some(honoured);
}

/** Whether somebody's name in full stands at a token: "Ana Costa". */
function isFull({ tokens, lexicon }: KindContext, at: number): boolean {
  const [given, surname] = [tokens[at], tokens[at + 1]];
  const plain = unaccented(given?.word.lower ?? '');
  return (lexicon.word(plain) & LEXICAL.given) !== 0 && given!.word.capital && surname?.word.capital === true;
}

/** The first token of a row that "and" joins; what a comma parts may be of another kind: "In Quxly, [Ana Costa]". */
const joinedStart = (context: KindContext, from: number): number =>
  wordAt(context, from - 1) === ',' ? from : rowStart(context, from);

/** Whether a mention stands as a place does: "in [Quxly]", but not "trust in [Quxly]", "Ana in Quxly and [Ada] in Nydal". */
function within(context: KindContext, row: number, [from, to]: readonly [number, number]): boolean {
  const { words } = context;
  const next = wordAt(context, to);
  if (!words.within.has(wordAt(context, row - 1)) || words.trusting.has(wordAt(context, row - 2))) return false;
  return !POSSESSIVE.test(next) && !(row < from && words.within.has(next));
}

/** Whether every mention of a name that no list knows stands as a place does, and none says anything: "in [Quxly]". */
export function placed({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): boolean {
  const { tokens } = context;
  return mentions.slice(0, ASKED).every((mention) => {
    const [from, to] = [tokenFrom(tokens, mention.start), tokenFrom(tokens, mention.end)];
    return within(context, joinedStart(context, from), [from, to]) && !speaks(context, mention);
  });
}

/** What stands beside a mention says that nobody is so called; of what type it then is, `null` where it says nothing. */
function told(context: KindContext, mention: Mention, unknown: boolean): EntityType | null {
  const { tokens, words } = context;
  const [from, to] = [tokenFrom(tokens, mention.start), tokenFrom(tokens, mention.end)];
  const row = joinedStart(context, from);
  if (words.storms.has(wordAt(context, row - 1)) || defined(context, to, words.storms)) return 'event';
  if (staffed(context, mention, row)) return 'organization';
  const next = wordAt(context, to);
  if (unknown && within(context, row, [from, to])) return 'place';
  if (unknown && POSSESSIVE.test(next) && isFull(context, to + 1)) return 'organization';
  if (articled(context, from, to)) return 'other';
  if (unknown && next === ',' && wordAt(context, to + 1) === words.which) return 'organization';
  return wordAt(context, from - 1) === words.of && isFull(context, from - 3) ? 'other' : null;
}

/**
 * What a name is that was taken for somebody's, where it is nobody's by its form or by what stands beside it: "Quxly & Nydal",
 * "in [Quxly]", "[Quxly], which"; `null` where nothing says so. `strange` where no list knows its words as somebody's.
 */
export function nobody({ forms, mentions }: Joined, context: KindContext, strange: boolean): EntityType | null {
  if (forms.some(({ text }) => context.words.compound.test(text))) return 'organization';
  const { tokens, lexicon } = context;
  const asked = mentions.slice(0, ASKED);
  const named = (lexicon.word(forms[0]!.words[0]!) & (LEXICAL.given | LEXICAL.surname)) !== 0;
  const unknown = strange || (forms.length === 1 && !named);
  // Who is named in full is somebody, whatever one mention says.
  if (!single({ forms }) && (!unknown || forms.length > 1)) return null;
  const said = asked.map((mention) => told(context, mention, unknown)).filter((type) => type !== null);
  if (said.length === 0) return null;
  const sure = said.find((type) => type !== 'other');
  // Of "people in Quxly say" it is the people who speak.
  const speaksItself = (mention: Mention): boolean =>
    speaks(context, mention) && !context.words.within.has(wordAt(context, tokenFrom(tokens, mention.start) - 1));
  if (sure === 'place' && asked.some(speaksItself)) return null;
  return sure ?? surroundings({ forms, mentions }, context) ?? 'other';
}
