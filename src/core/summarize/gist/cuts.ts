import type { Context } from '../../annotate/annotate.ts';
import { hintsVerb } from '../../annotate/kinds/claim/scene.ts';
import type { Language } from '../../language/language.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import { contains, type Span, slice, trimmed } from '../../model/span.ts';
import { matchesOf } from '../../text/matches.ts';
import { withoutAsides } from './asides.ts';

/** What of a claim's sentence may stand in the gist. */
export interface Cut {
  readonly claim: ClaimMark;
  readonly span: Span;
  /** The end of the sentence that says who says so, where something is left out between; else `null`. */
  readonly tail: Span | null;
  readonly words: number;
  /** Whether it is all of the sentence, its dateline apart. */
  readonly whole: boolean;
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];

/** How many words of a span are shown. */
const sizeOf = (text: string, span: Span, claim: ClaimMark): number =>
  withoutAsides(text, span, claim).reduce((sum, piece) => sum + wordsOf(slice(text, piece)).length, 0);

/** A place and an agency before the first words ("OSLO, May 3 (AP) -- "): up to a dash, capitals first, few words. */
const DATELINE =
  /^(?:[A-Z][\p{L}.'’/-]*[\s,/]+(?:[\p{L}.'’/-]+[\s,]+){0,6}(?:\p{L}+\.)?\d{0,2}\s?)?(?:\([\p{L} .]{2,30}\)\s*)?(?:--|[—–-])\s+/u;

/** A claim's sentence without its dateline. */
function body({ article: { text }, language: { gist } }: Context, claim: ClaimMark): Span {
  const opening = text.slice(claim.start, Math.min(claim.end, claim.start + 120));
  const head = (/[—–-]\s/.test(opening) && DATELINE.exec(opening)?.[0]) || '';
  return trimmed(text, {
    start:
      claim.start +
      (/\b[a-z]{2,}\s+[a-z]{3,}/.test(head) || gist.aside.test(opening.slice(head.length)) ? 0 : head.length),
    end: claim.end,
  });
}

/** What must stay when a sentence is cut: the words that tell its status, unless who acts also says something (", saying"), and who says so. */
const kept = ({ article: { text }, language: { gist } }: Context, { cue, source, start, end }: ClaimMark): Span[] =>
  [cue && gist.adds.test(text.slice(cue.start - 2, cue.end)) ? null : cue, source.span].filter(
    (span): span is Span => span !== null && contains({ start, end }, span),
  );

/** How often a mark stands in some words. */
function countOf(mark: string, words: string): number {
  let count = 0;
  for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) count += 1;
  return count;
}

/** Whether every quotation mark and bracket that opens also closes. */
const balanced = (words: string): boolean =>
  countOf('"', words) % 2 === 0 &&
  countOf('“', words) === countOf('”', words) &&
  countOf('(', words) === countOf(')', words);

const FIRST = /[\p{L}'’]+/u;
const ALL = /[\p{L}'’]+/gu;

/** Whether the words are a clause, and not only a noun with a clause about it: "a spokesman who gave no name". */
function isClause(words: string, language: Language): boolean {
  for (const { 0: word, index } of words.toLowerCase().matchAll(ALL)) {
    if (language.reporting.relatives.has(word)) {
      // "For a vet who came late, Ada Holt did well".
      const comma = words.indexOf(', ', index);
      return comma > 0 && isClause(words.slice(comma + 2), language);
    }
    if (hintsVerb(word, language)) return true;
  }
  return false;
}

/** Whether some words open a clause whose verb was cut off: "found that the man, on two occasions". */
const halfOpen = (words: string, language: Language): boolean => {
  const inner = language.gist.opened.exec(words)?.[1];
  return inner !== undefined && !(inner.toLowerCase().match(ALL) ?? []).some((word) => hintsVerb(word, language));
};

/** Fewer words than this are no clause. */
const LEAST = 8;

/** The longest end of a sentence that is kept behind what is left out, in words. */
const LONGEST_TAIL = 14;

/** The end of a sentence that says who says so: ", according to the council", ", the council said"; `null` where it does not end so. */
function attributionTail(context: Context, claim: ClaimMark, { start, end }: Span): Span | null {
  const { text } = context.article;
  const parts = kept(context, claim);
  if (claim.cue === null || !parts.length) return null;
  const from = Math.min(...parts.map((part) => part.start));
  const comma = /,\s$/.test(text.slice(Math.max(start, from - 2), from));
  const span = trimmed(text, { start: from, end });
  return comma && from > start && wordsOf(slice(text, span)).length <= LONGEST_TAIL ? span : null;
}

/** How what is left out goes on where it was set between commas: "which is old, was closed". */
const RESUMED = /^[,;—–]?\s[^,;—–]{1,90}[,—–]\s+([\p{L}’']+)/u;

/** Whether a cut before `rest` would lose the verb of the clause it stands in: "the bridge that …, which is old, was closed". */
function losesVerb(rest: string, language: Language): boolean {
  const next = RESUMED.exec(rest)?.[1]?.toLowerCase();
  return next !== undefined && hintsVerb(next, language) && !language.structure.attribution.has(next);
}

/** A subordinate clause that opens a sentence has at least so many words before its comma. */
const SUBORDINATE = 4;

/** The main clause of some words: what follows the comma of the clause they open with; `""` where none does. */
function mainClause(words: string, language: Language): string {
  const opener = FIRST.exec(words)?.[0].toLowerCase() ?? '';
  if (!language.claims.subordinators.has(opener)) return words;
  const comma = words.indexOf(', ');
  return comma > 0 && wordsOf(words.slice(0, comma)).length >= SUBORDINATE ? words.slice(comma + 2) : '';
}

/** A claim cut at each of some breaks, longest first. */
function shortened(context: Context, claim: ClaimMark, most: number, breaks: RegExp): Cut[] {
  const {
    article: { text },
    language,
  } = context;
  const { dangling, open, goingOn, turn } = language.gist;
  const all = body(context, claim);
  const words = slice(text, all);
  const ending = attributionTail(context, claim, all);
  const short: Cut[] = [];
  for (const { index } of matchesOf(words, breaks)) {
    const end = all.start + index - (dangling.exec(words.slice(0, index))?.[0].length ?? 0);
    const span = trimmed(text, { start: all.start, end });
    const rest = slice(text, span);
    const complete = kept(context, claim).every((part) => contains(span, part));
    const tail = !complete && ending && ending.start > span.end ? ending : null;
    const size = sizeOf(text, span, claim) + (tail ? wordsOf(slice(text, tail)).length : 0);
    if (size > most) break;
    if (size < LEAST || !(complete || tail) || !balanced(rest) || open.test(rest) || halfOpen(rest, language)) continue;
    // A relative that dangled opened what is left out: its verb is not the sentence's.
    if (end === all.start + index && losesVerb(words.slice(index), language)) continue;
    if (goingOn.test(rest) && turn.has(FIRST.exec(words.slice(index))?.[0] ?? '')) continue;
    if (isClause(mainClause(rest, language), language)) short.unshift({ claim, span, tail, words: size, whole: false });
  }
  return short;
}

/** All of a claim's sentence, its dateline apart, if it has `most` words. */
export function wholeOf(context: Context, claim: ClaimMark, most: number): Cut[] {
  const span = body(context, claim);
  const words = sizeOf(context.article.text, span, claim);
  return words <= most ? [{ claim, span, tail: null, words, whole: true }] : [];
}

/**
 * What may be shown of a claim in `most` words: its sentence, and its sentence cut before each clause that may be left out,
 * longest first. Nothing is cut off that tells its status or its source, for then a charge would read as a fact: where the
 * sentence ends with those words, they stay behind what is left out.
 */
export function cuts(context: Context, claim: ClaimMark, most: number): Cut[] {
  const { text } = context.article;
  const all = body(context, claim);
  const words = slice(text, all);
  const whole = balanced(words) ? wholeOf(context, claim, most) : [];
  const opener = FIRST.exec(words)?.[0].toLowerCase() ?? '';
  if (wordsOf(words).length < LEAST || context.language.claims.subordinators.has(opener)) return whole;
  return [...whole, ...shortened(context, claim, most, context.language.gist.breaks)];
}

/** The longest that may be shown of a claim whose sentence is too long and has no clause to leave out. */
export const looseCuts = (context: Context, claim: ClaimMark, most: number): Cut[] =>
  shortened(context, claim, most, context.language.gist.loose).slice(0, 1);
