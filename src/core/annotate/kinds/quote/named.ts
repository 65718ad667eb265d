import { type Span, startingBefore } from '../../../model/span.ts';
import type { Mention } from './mentions.ts';
import type { Voice } from './said.ts';
import { A_NAME, isBehind } from './titled.ts';
import type { ReportingWords } from './words.ts';

/** The longest description between a comma and the name that it introduces, in words. */
const LONGEST_TITLE = 8;

/** The words of a phrase in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

/** Whether a name can be the head of a noun phrase by what follows it: nothing, an aside, another name joined to it; not a noun that it is an attribute of. */
function headed({ entity }: Mention, rest: string, words: ReportingWords): boolean {
  const next = wordsOf(rest)[0] ?? '';
  if (words.conjunctions.has(next)) return true;
  if (entity.type === 'person' && words.linking.has(next)) return true;
  // "The High Court in London".
  if (entity.type === 'organization' && /^ in \p{Lu}[\p{L} .]*$/u.test(rest)) return true;
  // "The Pensions Secretary", but "Bo Hale Jr".
  const titled = /^ \p{Lu}\p{Ll}/u.test(rest) && !words.suffixes.has(next);
  if (titled || words.owning.test(rest) || /^[^\p{L}(,]*\p{Ll}/u.test(rest)) return false;
  return entity.type === 'person' || rest.trim() === '' || /^\s*[(,]/.test(rest);
}

/** Whether what stands before a name in its phrase makes it another's: "an envoy from", "the envoy visiting"; not "the ruling". */
const isAfterTie = (before: string, { prepositions, looksParticiple, determiners }: ReportingWords): boolean => {
  const all = wordsOf(before);
  const last = all.length - 1;
  const visits = last > 1 && looksParticiple(all[last]!) && !determiners.has(all[last - 1]!);
  return visits || all.some((word) => prepositions.has(word));
};

/** The one name that is the head of a noun phrase and not behind a preposition; `null` where there is none, or two are joined. */
function headName(text: string, span: Span, mentions: readonly Mention[], words: ReportingWords): Mention | null {
  let head: Mention | null = null;
  const before: string[] = [];
  let read = span.start;
  for (let i = startingBefore(mentions, span.start); i < mentions.length && mentions[i]!.end <= span.end; i += 1) {
    const mention = mentions[i]!;
    before.push(...(text.slice(read, mention.start).match(/[\p{L}’'-]+/gu) ?? []));
    const person = mention.entity.type === 'person';
    if (person && isBehind(before, words)) break;
    before.push(A_NAME);
    read = mention.end;
    if (!person && isAfterTie(text.slice(span.start, mention.start), words)) continue;
    if (!headed(mention, text.slice(mention.end, span.end), words)) continue;
    const between = head ? wordsOf(text.slice(head.end, mention.start)) : [];
    if (between.some((word) => words.conjunctions.has(word))) return null;
    head = mention;
  }
  return head;
}

/** Whether words between a description and a name say who the named is: a title, a trade, "former envoy to Ukraine"; not "a friend of". */
function introduces(between: string, words: ReportingWords): boolean {
  if (!/^,\s[^,;:()“”"]*$/.test(between)) return false;
  const all = wordsOf(between);
  if (all.length > LONGEST_TITLE) return false;
  const clause = all.some(
    (word) => words.relatives.has(word) || words.conjunctions.has(word) || words.finite.has(word),
  );
  return !clause && !words.prepositions.has(all.at(-1) ?? '');
}

/** Whether the words for who speaks are of two, each with an article: "the mayor and her deputy", not "the founder and chief executive". */
export const isOfTwo = (phrase: readonly string[], { additive, determiners }: ReportingWords): boolean =>
  phrase.some((word, at) => at > 0 && additive.has(word) && determiners.has(phrase[at + 1] ?? ''));

/** Whom a description is followed by, between commas: "Holt" in "Kemp's sister, Ada Holt, said", "Velder" in "The firm that owns it, Velder, said"; `null` where nobody is. */
function apposed(
  text: string,
  { start, end, described: to = end }: Voice,
  mentions: readonly Mention[],
  words: ReportingWords,
): Mention | null {
  const described = wordsOf(text.slice(start, end));
  if (isOfTwo(described, words)) return null;
  const tie = described.findIndex((word) => words.prepositions.has(word) || words.relatives.has(word));
  const body = words.bodies.has(described[(tie < 0 ? described.length : tie) - 1] ?? '');
  for (let at = startingBefore(mentions, end); at < mentions.length && mentions[at]!.end <= to; at += 1) {
    const mention = mentions[at]!;
    const between = text.slice(end, mention.start);
    const rest = wordsOf(text.slice(mention.end, to));
    // "Ada Holt of Leeds", not "Ada Holt of Leeds and Bo Kemp of York".
    const tied = between === ', ' && words.linking.has(rest[0] ?? '') && !rest.some((word) => words.additive.has(word));
    const closed = rest.length === 0 || text[mention.end] === ',' || tied;
    if (mention.entity.type === 'organization' && closed && /^(?: that [^,]+)?, (?:the )?$/.test(between) && body)
      return mention;
    if (mention.entity.type !== 'person') continue;
    return closed && introduces(between, words) ? mention : null;
  }
  return null;
}

/** Whom the words for a speaker name: the person at their head or in apposition to them, else what else is named there. */
export function named(text: string, voice: Voice, mentions: readonly Mention[], words: ReportingWords): Mention | null {
  const head = headName(text, voice, mentions, words);
  return head?.entity.type === 'person' ? head : (apposed(text, voice, mentions, words) ?? head);
}
