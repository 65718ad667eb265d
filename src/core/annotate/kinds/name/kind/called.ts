import type { EntityType } from '../../../../model/entity.ts';
import { tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Joined } from '../join/join.ts';
import { classesOf, LEXICAL } from '../lexicon.ts';
import { ASKED, type KindContext, wordAt } from './kind-context.ts';
import { POSSESSIVE, rowEnd, rowStart } from './surroundings.ts';

/** How far into an apposition its noun is looked for, in tokens. */
const APPOSITION = 5;

/** What is written large though it is no name: "MP". */
const LETTERS = /^\p{Lu}{2,4}$/u;

/** What goes on behind such a noun: "a charity working with". */
const PARTICIPLE = /^\p{Ll}{2,}(?:ed|ing)$/u;

/** Whether the words from an article on call something by one of some nouns: "a charity"; "a maker of looms" says nothing. */
function describes({ tokens, words }: KindContext, article: number, nouns: ReadonlySet<string>): boolean {
  if (!words.articles.has(tokens[article]?.word.lower ?? '')) return false;
  for (let at = article + 1; at < article + APPOSITION; at += 1) {
    const word = tokens[at]?.word.lower ?? ',';
    if (nouns.has(word) && (!tokens[at]!.word.capital || LETTERS.test(tokens[at]!.word.text))) {
      const next = tokens[at + 1]?.word.lower ?? '.';
      // Of "[Quxly], the club announced" it is the club that speaks.
      return words.afterNoun.has(next) || (PARTICIPLE.test(next) && tokens[article]!.word.lower !== words.the);
    }
    if (words.afterNoun.has(word)) return false;
  }
  return false;
}

/** Whether what stands behind a mention's comma calls it by one of some nouns: ", a charity". */
export const apposed = (context: KindContext, to: number, nouns: ReadonlySet<string>): boolean =>
  context.tokens[to]?.word.text === ',' && describes(context, to + 1, nouns);

/** Whether the text says of a mention what it is, behind a comma or in a sentence: ", a charity", "is a village". */
export const defined = (context: KindContext, to: number, nouns: ReadonlySet<string>): boolean =>
  context.words.being.has(context.tokens[to]?.word.lower ?? '') && describes(context, to + 1, nouns);

/** Whether a name is a land's, or closes with the noun of a place: "City" of "Velder City". */
function isLand({ tokens, lexicon }: KindContext, { start }: Mention, to: number): boolean {
  const words = tokens.slice(tokenFrom(tokens, start), to).map(({ word }) => word.lower);
  if (lexicon.word(words.at(-1) ?? '') & LEXICAL.placeNoun) return true;
  return (classesOf(words.join(' '), lexicon) & (LEXICAL.country | LEXICAL.region)) !== 0;
}

/** Whether a name is a city's by a list, or by what stands behind it, where people work as well: "workers at Quxville", "at Qux airport". */
const isCity = (context: KindContext, { start }: Mention, to: number): boolean =>
  (context.lexicon.word(wordAt(context, to)) & LEXICAL.placeNoun) !== 0 ||
  context.tokens
    .slice(tokenFrom(context.tokens, start), to)
    .some(({ word }) => context.lexicon.word(word.lower) & LEXICAL.city);

/** Whether what stands around a mention says that people work or play there: "an analyst at X", "the CEO of X", "X, who are". */
export function staffed(context: KindContext, mention: Mention, row: number): boolean {
  const { tokens, words } = context;
  const to = tokenFrom(tokens, mention.end);
  const word = (at: number): string => tokens[at]?.word.lower ?? '';
  if (POSSESSIVE.test(word(to)) || isLand(context, mention, to)) return false;
  // "the CEO of [Quxville] Loomism" is of what goes on behind the city.
  if (isCity(context, mention, to) && tokens[to]?.word.capital && !tokens[to]!.line) return false;
  if (words.at.has(word(row - 1))) {
    if (words.offices.has(word(row - 2).replace(words.severally, ''))) return true;
    if (words.workforce.has(word(row - 2)) && !isCity(context, mention, to)) return true;
  }
  if (word(row - 1) === words.of && words.ofBody.has(word(row - 2))) return true;
  if (words.held.has(word(row - 1)) && words.shares.has(word(row - 2))) return true;
  const played = !words.articles.has(word(row - 1)) && word(to) === ',' && word(to + 1) === words.who;
  return played && words.plural.has(word(to + 2));
}

/** Whether a list knows a word as a body's: "CNN" of "a CNN town hall". */
const isBody = ({ tokens, lexicon }: KindContext, at: number): boolean =>
  (lexicon.word(tokens[at]!.word.lower) & LEXICAL.organization) !== 0;

/** Whether a mention is a ship's: "the ferry [X]", "aboard the [X]."; not "the X-owned ship", "aboard the X flight". */
function afloat({ text, tokens, words }: KindContext, row: number, { end }: Mention): boolean {
  const word = (at: number): string => tokens[at]?.word.lower ?? '';
  if (text[end] === '-') return false;
  if (words.vessels.has(word(row - 1))) return true;
  const to = tokenFrom(tokens, end);
  const whole = words.afterNoun.has(tokens[to]?.word.lower ?? '.');
  return whole && words.articles.has(word(row - 1)) && word(row - 2) === words.aboard;
}

/** Whether a word with an article of its own, within a sentence, names a paper or the like: "The Post", "told The Loom". */
function isPaper({ tokens, words, lexicon }: KindContext, at: number): boolean {
  const before = tokens[at - 2]?.word;
  if (before?.shape !== 'word' || tokens[at - 1]!.line) return false;
  return words.told.has(before.lower) || (lexicon.word(tokens[at]!.word.lower) & LEXICAL.organizationNoun) !== 0;
}

/** Where what the text calls a name ends: before the name, and before an article of its own: "the band The [X]", "its group the [X]". */
function calledUpTo({ tokens, words }: KindContext, row: number): number {
  const article = tokens[row - 1]?.word;
  if (!article || tokens[row - 1]!.line || !words.articles.has(article.lower)) return row;
  return article.capital || (article.lower === words.the && words.bodies.has(tokens[row - 2]?.word.lower ?? ''))
    ? row - 1
    : row;
}

/** The token behind the possessive of whoever has what stands behind a comma: "main" of ", Quxland’s main port"; -1 where nobody has it. */
export function behindOwner({ tokens, named }: KindContext, comma: number): number {
  let owner = comma + 1;
  while (tokens[owner] && named(tokens[owner]!)) owner += 1;
  const owned = tokens[comma]?.word.text === ',' && owner > comma + 1;
  return owned && POSSESSIVE.test(tokens[owner]?.word.text ?? '') ? owner + 1 : -1;
}

/** How far behind a land's possessive its town is looked for: "Quxland’s second largest port city". */
const OWNED = 6;

/** Whether what stands behind a comma is a land's town: "[X], Quxland’s main port city". */
function ownedTown(context: KindContext, comma: number): boolean {
  const { settled, afterNoun } = context.words;
  const first = behindOwner(context, comma);
  for (let at = first; first > 0 && at < first + OWNED; at += 1) {
    if (!afterNoun.has(wordAt(context, at + 1))) continue;
    return settled.has(wordAt(context, at));
  }
  return false;
}

/** Whether the text calls one of the first mentions a town, whatever else is named so: "the town of [X]", "downtown [X]", "[X], Quxland’s main port". */
export const isTown = ({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ start, end }) => {
    const { tokens, words } = context;
    const from = tokenFrom(tokens, start);
    const to = tokenFrom(tokens, end);
    // "The town of [Quxville] Loomers" is told of what goes on behind it.
    if (tokens[from]!.line || (tokens[to]?.word.capital && !tokens[to]!.line)) return false;
    const of = wordAt(context, from - 1) === words.of && words.places.has(tokens[from - 2]?.word.text ?? '');
    return of || wordAt(context, from - 1) === words.downtown || ownedTown(context, to);
  });

/** What the text calls a mention in so many words: "the newspaper [X]", "the village of [X]", "[X], a charity", "[X], the provincial capital". */
function called(context: KindContext, mention: Mention): EntityType | null {
  const { tokens, words } = context;
  const from = tokenFrom(tokens, mention.start);
  const opened = rowStart(context, from);
  const row = calledUpTo(context, opened);
  const word = (at: number): string => tokens[at]?.word.lower ?? '';
  const to = tokenFrom(tokens, mention.end);
  if (row === from - 1 && to === from + 1 && isPaper(context, from)) return 'organization';
  if (word(to) === '(' && words.born.has(word(to + 1))) return 'person';
  if (afloat(context, row, mention)) return 'product';
  if (words.bodies.has(word(to)) && POSSESSIVE.test(word(from - 1))) return 'organization';
  if (word(row - 1) === words.of && words.places.has(word(row - 2))) return 'place';
  if (word(row - 1) === words.for && words.seats.has(word(row - 2))) return 'place';
  const behind = tokens[rowEnd(context, to)]?.word.text ?? '';
  if ((words.settlements.has(behind) || words.ofPlace.has(behind)) && !isBody(context, to - 1)) return 'place';
  if (word(row - 1) === words.capital || defined(context, to, words.settlements)) return 'place';
  const like = words.like.has(word(row - 1)) ? [word(row - 2), word(row - 3)] : [];
  const noun = [word(row - 1), ...like].some((word) => words.bodies.has(word));
  if (noun && !isLand(context, mention, to)) return 'organization';
  if (staffed(context, mention, row)) return 'organization';
  if (apposed(context, to, words.settled)) return 'place';
  return defined(context, to, words.bodies) || apposed(context, to, words.parts) ? 'organization' : null;
}

/**
 * Whether one of the first mentions is called something made: "the drug [X]", "tools such as [X]", "[X], a browser"; of what
 * may be its maker, `sure`ly so only in a row: "the [X], Y and Z models".
 */
export const isMade = ({ mentions }: Joined, sure: boolean, context: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ start, end }) => {
    const { words } = context;
    const [row, to] = [rowStart(context, tokenFrom(context.tokens, start)), tokenFrom(context.tokens, end)];
    const word = (at: number): string => wordAt(context, at);
    const last = rowEnd(context, to);
    if (last > to && words.models.has(word(last)) && words.articles.has(word(row - 1))) return true;
    const nouns = words.like.has(word(row - 1)) ? [word(row - 2), word(row - 3)] : [word(row - 1)];
    return sure && (nouns.some((noun) => words.goods.has(noun)) || apposed(context, to, words.goods));
  });

/**
 * Whether what stands before one of the first mentions calls it a firm though it looks like somebody's name: "the law firm
 * [Ann Kemp] in Cork"; not "the company [Ann Kemp] runs".
 */
export const isFirm = ({ mentions }: Joined, { tokens, words }: KindContext): boolean =>
  mentions.slice(0, ASKED).some(({ start, end }) => {
    const from = tokenFrom(tokens, start);
    const [next, noun] = [tokens[tokenFrom(tokens, end)], tokens[from - 1]];
    if (!noun || tokens[from]!.line || !words.firms.has(noun.word.lower)) return false;
    if (noun.line || words.articles.has(tokens[from - 2]?.word.lower ?? '')) return false;
    return !next || next.line || words.afterNoun.has(next.word.lower);
  });

/** What the text calls an entity, where its first mentions do not disagree; else `null`. */
export function calledIn({ mentions }: Joined, context: KindContext): EntityType | null {
  const said = new Set(mentions.slice(0, ASKED).flatMap((mention) => called(context, mention) ?? []));
  return said.size === 1 ? [...said][0]! : null;
}
