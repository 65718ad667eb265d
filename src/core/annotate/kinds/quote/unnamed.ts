import { type Span, startingBefore } from '../../../model/span.ts';
import { type Tokens, tokenFrom } from '../../../text/tokens.ts';
import type { Gender } from './gender.ts';
import { wordsOf } from './named.ts';
import type { ReportingWords } from './words.ts';

/** How many words may stand between "a" and the noun that it opens: "one very tired young mother". */
const BETWEEN = 4;

/** The nouns of a gender. */
const nounsOf = (gender: Gender, { feminineNouns, masculineNouns }: ReportingWords): ReadonlySet<string> =>
  gender === 'feminine' ? feminineNouns : masculineNouns;

/** Whether what opens with a determiner is not known from before: "one mother", "my mother", not "the mother". */
const isNew = (lower: string, { owners, indefinite, ones }: ReportingWords): boolean =>
  owners.has(lower) || indefinite.has(lower) || ones.has(lower);

/** Whether the noun at `at` is somebody new to be met there: "spoke to one mother"; not "as a mother", "she is a mother", "the house of a mother". */
function isMet(tokens: Tokens, at: number, words: ReportingWords): boolean {
  for (let i = at - 1; i >= 0 && at - i <= BETWEEN; i -= 1) {
    const { lower, shape } = tokens[i]!.word;
    if (isNew(lower, words)) {
      const before = tokens[i - 1]?.word.lower ?? '';
      const tied = words.prepositions.has(before) && !words.infinitives.has(before) && !words.attendants.has(before);
      return tokens[i]!.line || !(tied || words.passive.has(before));
    }
    if (shape !== 'word' || words.prepositions.has(lower) || words.determiners.has(lower)) return false;
  }
  return false;
}

/** Whether a noun says what the name behind it is, or owns what stands there: "his wife Ada", "his wife, Ada", "a woman's". */
function leadsOn(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  const name = next?.word.text === ',' ? tokens[at + 2] : next;
  return /^['’]/.test(next?.word.text ?? '') || (!next?.line && name?.word.capital === true && !name.line);
}

/** Whether a woman or a man without a name is met within a span, outside quotations. */
export function metUnnamed(
  { tokens, quotations }: { readonly tokens: Tokens; readonly quotations: readonly Span[] },
  { start, end }: Span,
  gender: Gender,
  words: ReportingWords,
): boolean {
  const nouns = nounsOf(gender, words);
  for (let at = tokenFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at += 1) {
    const { word } = tokens[at]!;
    if (!nouns.has(word.plain) || !isMet(tokens, at, words) || leadsOn(tokens, at)) continue;
    const quotation = quotations[startingBefore(quotations, tokens[at]!.start) - 1];
    if (!quotation || quotation.end <= tokens[at]!.start) return true;
  }
  return false;
}

/** The gender that the words for one unnamed speaker tell by their noun: "a mother of three", "the woman at the door"; `null` where none does. */
export function genderOfPhrase(phrase: string, words: ReportingWords): Gender {
  const told = wordsOf(phrase);
  const owned = isOwned(told);
  if (!words.determiners.has(told[0] ?? '') && !owned) return null;
  // "Kemp's ex-wife".
  const all = owned ? told.map((word) => word.slice(word.lastIndexOf('-') + 1)) : told;
  const tie = all.findIndex((word) => words.prepositions.has(word) || words.relatives.has(word));
  const noun = all
    .slice(0, tie < 0 ? all.length : tie)
    .find((word) => words.feminineNouns.has(word) || words.masculineNouns.has(word));
  return noun === undefined ? null : words.feminineNouns.has(noun) ? 'feminine' : 'masculine';
}

/** Whether the words for one speaker are of an office or trade: "a defence lawyer", "the acting mayor of York". */
export function isOfficer(phrase: string, words: ReportingWords): boolean {
  const all = wordsOf(phrase);
  const tie = all.findIndex((word) => words.prepositions.has(word) || words.relatives.has(word));
  const noun = all[(tie < 0 ? all.length : tie) - 1] ?? '';
  return words.determiners.has(all[0] ?? '') && words.offices.has(noun) && !words.looksPlural(noun);
}

/** Whether some words open with an owner: "Kemp's former wife". */
const isOwned = (all: readonly string[]): boolean => all.length > 1 && /['’]s$/.test(all[0]!);

/** Whether the words for somebody are of one not known from before: "a mother of three", "Kemp's wife". */
export const isStranger = (phrase: string, words: ReportingWords): boolean =>
  isNew(wordsOf(phrase)[0] ?? '', words) || isOwned(wordsOf(phrase));
