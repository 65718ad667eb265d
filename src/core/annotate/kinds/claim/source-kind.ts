import type { Language } from '../../../language/language.ts';
import type { SourceKind } from '../../../model/annotation.ts';
import type { Range, Words } from './scene.ts';

/** Index of the head of a noun phrase that opens at `first`: its last word before what describes it. */
function headIn({ plain, tokens }: Words, [first, to]: Range, language: Language): number {
  let head = first;
  while (head + 1 < to && !endsHead(plain, [head + 1, to], language)) head += 1;
  if (head > first && tokens[head]!.word.capital && plain[head]!.length === 1) head -= 1;
  return plain[head + 1] === "'s" && head + 2 < to ? head + 1 : head;
}

/** Whether what describes a noun opens at `at`: "people | of Leeds", "vets | questioned by". */
function endsHead(plain: readonly string[], [at, to]: Range, { claims, reporting }: Language): boolean {
  const word = plain[at]!;
  const reduced = reporting.looksPast(word) && at + 1 < to && reporting.prepositions.has(plain[at + 1]!);
  return claims.afterHead.has(word) || reduced || /^[,(]$/.test(word);
}

/** What kind of source a phrase without an entity names, by its head noun, else by how it is written. */
export function kindOfWords(words: Words, [from, to]: Range, language: Language): SourceKind {
  const { tokens, plain } = words;
  const { claims } = language;
  let first = from;
  while (first < to && claims.articles.has(plain[first]!)) first += 1;
  const head = headIn(words, [first, to], language);
  const name = tokens
    .slice(first, head + 1)
    .map(({ word }) => word.lower)
    .join(' ');
  if (claims.outlets.has(name)) return 'outlet';
  const noun = claims.nouns.get(plain[head] ?? '') ?? claims.nouns.get(plain[to - 1] ?? '');
  if (noun === 'person') return claims.indefinite.has(plain[from]!) || first > from ? 'unnamed' : 'person';
  if (noun) return noun;
  const several = /[^s]s$/.test(plain[head] ?? '');
  const opens = head === from && (tokens[head]!.line || /^[.!?”"]$/.test(tokens[head - 1]?.word.text ?? ''));
  const capital = !(opens && several) && (tokens[head]?.word.capital ?? false);
  if (capital) return head > first ? 'person' : 'organization';
  return several ? 'group' : 'unnamed';
}
