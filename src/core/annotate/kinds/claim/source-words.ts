import type { Language } from '../../../language/language.ts';
import type { Article } from '../../../model/article.ts';
import { type Span, startingBefore } from '../../../model/span.ts';
import { opensAt } from '../quote/mentions.ts';
import { A_NAME } from '../quote/titled.ts';
import type { ReportingWords } from '../quote/words.ts';
import type { Range, Words } from './scene.ts';

/** How many characters of a source a reader takes in at a glance. */
const LONG = 60;

/** How many sentences back "it" may reach. */
const NEAR = 3;

/** Whether what only describes somebody further opens at `at`: a clause, an apposition, an aside between dashes. */
function describes({ tokens, plain }: Words, at: number, { claims, reporting }: Language): boolean {
  if (reporting.relatives.has(plain[at]!)) return true;
  const next = plain[at + 1] ?? '';
  const participle = (reporting.looksPast(next) || reporting.looksParticiple(next)) && !tokens[at + 1]!.word.capital;
  if (plain[at] === ',') return reporting.relatives.has(next) || claims.articles.has(next) || participle;
  return /^[–—-]$/.test(plain[at]!) && tokens[at]!.spaced && (tokens[at + 1]?.spaced ?? false);
}

/** The words by which a source is told: of a long one those before what describes it further. */
export function toldBy(words: Words, [from, to]: Range, language: Language): Range {
  if (words.tokens[to - 1]!.end - words.tokens[from]!.start <= LONG) return [from, to];
  let end = from + 1;
  while (end < to && !describes(words, end, language)) end += 1;
  while (end > from + 1 && /^[(—–-]$/.test(words.plain[end - 1]!)) end -= 1;
  return [from, end];
}

/** Of some words those behind the last comma or bracket, without marks. */
export function sinceComma(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => /^[,()]$/.test(word));
  return words.slice(last + 1).filter((word) => word === A_NAME || /^\p{L}/u.test(word));
}

/** Some words without those that open them in brackets: ", " of " (York), ". */
export function withoutBrackets(words: readonly string[]): readonly string[] {
  const close = words[0] === '(' ? words.indexOf(')') : -1;
  return words.slice(close + 1);
}

/** Whether some words before a thing's name make it describe the noun before them: "sites such as", "a column for the old weekly". */
export function isTied(words: readonly string[], { prepositions, likeness }: ReportingWords): boolean {
  const last = words.slice(words.lastIndexOf(',') + 1);
  return last.some((word) => prepositions.has(word) || likeness.has(word));
}

/** Whether some words between two names join the two, rather than set one apart: "and the". */
export function isJoining(words: readonly string[], { additive, prepositions, relatives }: ReportingWords): boolean {
  // "Kemp and the head of Corvo" are two, "Kemp, head of York and Corvo" is one.
  const apart = (word: string): boolean => word === ',' || prepositions.has(word) || relatives.has(word);
  const at = words.findIndex((word) => additive.has(word));
  const behind = (word: string): boolean => word === ',' || relatives.has(word);
  return at >= 0 && !words.slice(0, at).some(apart) && !words.slice(at).some(behind);
}

/** Whether a name opens a sentence as its subject, at most a few sentences before `offset`. */
export function opensNear({ text, sentences }: Article, { start }: Span, offset: number, most = NEAR): boolean {
  const own = startingBefore(sentences, start + 1) - 1;
  const near = startingBefore(sentences, offset) - own <= most;
  return near && opensAt(text, sentences[own]?.start ?? 0, start);
}

/** Whether some words before a name, from a phrase's first on, make it who did what is said of the noun: "the memo, written by his aide,". */
export function isDoer(
  words: readonly string[],
  { agents, looksPast, participles, determiners }: ReportingWords,
): boolean {
  const at = words.findIndex((word) => agents.has(word));
  const done = words[at - 1] ?? '';
  return at > 1 && determiners.has(words[0]!) && (looksPast(done) || participles.has(done));
}
