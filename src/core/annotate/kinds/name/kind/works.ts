import { tokenFrom } from '../../../../text/tokens.ts';
import type { Mention } from '../entity/form.ts';
import type { Joined } from '../join/join.ts';
import { apposed } from './called.ts';
import { ASKED, type KindContext, wordAt } from './kind-context.ts';
import { isArts } from './subject.ts';
import { POSSESSIVE, rowStart } from './surroundings.ts';

/** Words that tell the name of a book, a film or an album that stands without quotation marks. */
export interface WorkWords {
  /** What nothing but a work is called, right before its name: "thriller". */
  readonly nouns: ReadonlySet<string>;
  /** What may stand behind the name then, beside `afterNoun`: "starring". */
  readonly behind: ReadonlySet<string>;
  /** Before "in": "starred". */
  readonly starring: ReadonlySet<string>;
  readonly in: string;
  /** Whose object is a work: "directed". */
  readonly making: ReadonlySet<string>;
  /** Before "of" and a work. */
  readonly author: string;
  /** "Ana Holt, [whose] Quxly was". */
  readonly whose: string;
  /** Between a work and who made it: "by". */
  readonly by: string;
  /** What texts about works and their prizes say: "shortlisted". */
  readonly arts: ReadonlySet<string>;
}

/** Whether two words with capitals that belong to a name stand at a token and behind it. */
const isFull = ({ tokens, named }: KindContext, at: number): boolean =>
  [0, 1].every((step) => {
    const token = tokens[at + step];
    return token?.word.capital === true && named(token);
  });

/** Whether a mention is called a work beside it, "her novel [Quxly].", "her novel, [Quxly],", "[Quxly], a thriller", or somebody starred in it. */
function isCalled(context: KindContext, { start, end }: Mention): boolean {
  const { tokens, words } = context;
  const { nouns, behind, starring } = words.creation;
  const from = tokenFrom(tokens, start);
  if (apposed(context, tokenFrom(tokens, end), nouns)) return true;
  if (tokens[from]!.line) return false;
  const article = words.articles.has(wordAt(context, from - 1)) && tokens[from - 1]!.word.capital;
  const row = article ? from - 1 : rowStart(context, from);
  if (wordAt(context, row - 1) === words.creation.in && starring.has(wordAt(context, row - 2))) return true;
  const next = tokens[tokenFrom(tokens, end)];
  if (wordAt(context, row - 1) === ',')
    return nouns.has(wordAt(context, row - 2)) && /^[,.]$/.test(next?.word.text ?? '');
  if (!nouns.has(wordAt(context, row - 1))) return false;
  return !next || next.line || words.afterNoun.has(next.word.lower) || behind.has(next.word.lower);
}

/** Whether a mention stands as works do where the text tells of such: "Ana Holt for [Quxly]", "[Quxly] by Ana Holt", "directed [Quxly]", "Holt’s The [Quxly]", "Ana Holt’s [Quxly]", "author of [Quxly]", "whose [Quxly] was", "her latest book, [Quxly],". */
function isMade(context: KindContext, { start, end }: Mention): boolean {
  const { tokens, words } = context;
  const { making, by, author, whose } = words.creation;
  const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
  if (tokens[from]!.line) return false;
  const own = tokens[from - 1]?.word;
  const titled = own?.capital === true && words.articles.has(own.lower);
  const before = titled ? from - 1 : from;
  const word = wordAt(context, before - 1);
  if (POSSESSIVE.test(word) && (titled || isFull(context, before - 3))) return true;
  if (making.has(word)) return true;
  const row = rowStart(context, before);
  if (wordAt(context, row - 1) === words.of && wordAt(context, row - 2) === author) return true;
  const next = wordAt(context, to);
  if (word === whose && words.singular.has(next)) return true;
  if (word === ',' && words.work.has(wordAt(context, before - 2)) && (next === ',' || next === '.')) return true;
  if ((word === words.for || word === '(') && isFull(context, before - 3)) return true;
  return next === by && isFull(context, to + 1);
}

/** One in how many mentions must be called a work: a band may have an album of its own name. */
const SELDOM = 3;

/** Whether a name is called a work, not once among many mentions. */
export function calledWork({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): boolean {
  const asked = mentions.slice(0, ASKED);
  return asked.length <= SELDOM * asked.filter((mention) => isCalled(context, mention)).length;
}

/** Whether one of the first mentions stands as a work does, in a text that tells of such. */
export const standsAsWork = ({ mentions }: Pick<Joined, 'mentions'>, context: KindContext): boolean =>
  isArts(context) && mentions.slice(0, ASKED).some((mention) => isMade(context, mention));
