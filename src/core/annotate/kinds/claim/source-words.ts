import type { Language } from '../../../language/language.ts';
import type { Article } from '../../../model/article.ts';
import { type Span, startingBefore } from '../../../model/span.ts';
import { tokenFrom } from '../../../text/tokens.ts';
import { A_NAME } from '../quote/titled.ts';
import type { ReportingWords } from '../quote/words.ts';
import type { Range, Words } from './scene.ts';

/** How many characters of a source a reader takes in at a glance. */
const LONG = 60;

/** How many sentences back "it" may reach, and how far into its sentence its name may open, in characters. */
const NEAR = 3;
const OPENS_WITHIN = 12;

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

/** Whether a name stands at a sentence's start or behind a comma, right before a finite verb: "In May, Corvo had …". */
export function isClauseSubject({ tokens, plain }: Words, { start, end }: Span, { reporting }: Language): boolean {
  let before = tokenFrom(tokens, start) - 1;
  if (reporting.definite.has(plain[before] ?? '')) before -= 1;
  return /^[,.!?]?$/.test(plain[before] ?? '') && reporting.finite.has(plain[tokenFrom(tokens, end)] ?? '');
}

/** Whether a name opens a sentence at most a few before `offset`, or is the subject of one of its clauses. */
export function opensNear(
  { sentences }: Article,
  { start }: Span,
  offset: number,
  { near = NEAR, subject }: { readonly near?: number | undefined; readonly subject: boolean },
): boolean {
  const own = startingBefore(sentences, start + 1) - 1;
  const isNear = startingBefore(sentences, offset) - own <= near;
  return isNear && (subject || start - (sentences[own]?.start ?? 0) < OPENS_WITHIN);
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
