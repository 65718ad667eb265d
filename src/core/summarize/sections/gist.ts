import type { Context } from '../../annotate/annotate.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import type { Row } from '../../model/report.ts';
import { contains, overlaps, type Span, slice, trimmed } from '../../model/span.ts';
import type { SectionBuilder } from '../summarize.ts';

/** The longest gist, in words. */
const MOST_WORDS = 45;
/** A second sentence adds at least this share of words that the first has not. */
const NEW_WORDS = 0.5;
/** How many claims from the start may be the gist's first. */
const OPENING = 3;
/** By how much a later claim must outscore the first to open the gist. */
const CLEARLY = 0.15;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];
const count = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + wordsOf(slice(text, span)).length, 0);

/** A place and an agency before the first words ("OSLO, May 3 (AP) -- "): up to a dash, capitals first, few words. */
const DATELINE = /^(?:[A-Z][\p{L}.'’/-]*[\s,/]+(?:[\p{L}.'’/-]+[\s,]+){0,6}\d{0,2}\s?)?(?:\([\p{L} .]{2,30}\)\s*)?(?:--|[—–-])\s+/u;

/** A claim's sentence without its dateline. */
function body(text: string, claim: ClaimMark): Span {
  const head = DATELINE.exec(text.slice(claim.start, Math.min(claim.end, claim.start + 120)))?.[0] ?? '';
  return trimmed(text, { start: claim.start + (/[a-z]{3,}\s+[a-z]{3,}\s+[a-z]{3,}/.test(head) ? 0 : head.length), end: claim.end });
}

/** What must stay when a sentence is cut: the words that tell its status, and who says so. */
const kept = ({ cue, source, start, end }: ClaimMark): Span[] =>
  [cue, source.span].filter((span): span is Span => span !== null && contains({ start, end }, span));

/** Where a clause that may be left out opens: a comma or dash before a relative, a participle or a conjunction; or a word of time. */
const BREAK =
  /[,;—–]\s+(?=(?:which|who|whose|where|while|as|after|before|although|though|with|including|and|but|because|\p{Ll}+ing)\b)|\s(?=(?:after|while|when|because|before)\s\p{L})|(?<=\p{Lu}\p{Ll}{2,15}|day|\d)\s(?=as\s\p{Ll})/gu;

/**
 * The opening of a sentence that fits into `most` words: whole, or cut before a clause; `null` where the words that tell
 * its status and source would be cut off, for then a charge would read as a fact.
 */
function fitted(text: string, claim: ClaimMark, most: number): Span | null {
  const whole = body(text, claim);
  if (count(text, [whole]) <= most) return whole;
  const words = slice(text, whole);
  let best: Span | null = null;
  for (const { index } of words.matchAll(BREAK)) {
    const cut = { start: whole.start, end: whole.start + index };
    if (count(text, [cut]) > most) break;
    best = cut;
  }
  if (!best || count(text, [best]) < most / 4) return null;
  return kept(claim).every((span) => contains(best, span)) && balanced(slice(text, best)) ? best : null;
}

/** Whether every quotation mark and bracket that opens also closes. */
const balanced = (words: string): boolean =>
  (words.match(/"/g)?.length ?? 0) % 2 === 0 &&
  (words.match(/“/g)?.length ?? 0) === (words.match(/”/g)?.length ?? 0) &&
  (words.match(/\(/g)?.length ?? 0) === (words.match(/\)/g)?.length ?? 0);

/** Whether a sentence can stand by itself: it neither points back nor goes on with a quotation. */
function standsAlone({ article: { text }, language }: Context, claim: ClaimMark): boolean {
  const opener = /[\p{L}'’]+/u.exec(text.slice(claim.start, claim.start + 40))?.[0].toLowerCase() ?? '';
  return !language.structure.backward.has(opener) && !(claim.status === 'quoted' && claim.cue === null) && claim.status !== 'opinion';
}

/** The claim that tells the story: the first, or one soon after it that scores clearly higher. */
function opener(context: Context, claims: readonly ClaimMark[]): ClaimMark | undefined {
  const early = claims.slice(0, OPENING).filter((claim) => standsAlone(context, claim));
  const [first, ...later] = early.length ? early : claims;
  return later.find((claim) => claim.score > (first?.score ?? 0) + CLEARLY) ?? first;
}

/** What of a sentence an earlier one has not said, as a share of its words. */
function novelty(text: string, span: Span, said: ReadonlySet<string>): number {
  const words = wordsOf(slice(text, span).toLowerCase()).filter((word) => word.length > 3);
  return words.length ? words.filter((word) => !said.has(word)).length / words.length : 0;
}

/** The span that adds most to the first, in the words left; `null` where nothing fits. */
function second(context: Context, claims: readonly ClaimMark[], first: Span): Span | null {
  const { text } = context.article;
  const left = MOST_WORDS - count(text, [first]);
  const said = new Set(wordsOf(slice(text, first).toLowerCase()));
  const candidates = claims.filter((claim) => claim.key && !overlaps(claim, first) && standsAlone(context, claim));
  for (const claim of candidates.sort((a, b) => b.score - a.score)) {
    const span = fitted(text, claim, left);
    if (span && novelty(text, span, said) >= NEW_WORDS) return span;
  }
  return null;
}

/** The words of a span, with a mark where its sentence goes on. */
const shown = (text: string, span: Span): string => slice(text, span) + (/[.!?…]["”’')\]]*$/.test(slice(text, span)) ? '' : ' …');

/**
 * One or two sentences of the article, or openings of sentences, 45 words at most. A claim that somebody else makes keeps
 * who makes it.
 */
export const gist: SectionBuilder = {
  id: 'gist',
  rows(context) {
    const { text } = context.article;
    const claims = context.found.claim;
    const claim = opener(context, claims);
    const first = claim && (fitted(text, claim, MOST_WORDS) ?? otherwise(context, claims));
    if (!first) return [];
    const next = second(context, claims, first);
    const spans = (next ? [first, next] : [first]).sort((a, b) => a.start - b.start) as [Span, ...Span[]];
    const row: Row = { spans, lead: null, text: spans.map((span) => shown(text, span)).join(' '), badge: null, notes: [] };
    return [row];
  },
};

/** The best-scored claim that fits where the opening one does not. */
function otherwise({ article: { text } }: Context, claims: readonly ClaimMark[]): Span | null {
  for (const claim of [...claims].sort((a, b) => b.score - a.score).slice(0, 20)) {
    const span = fitted(text, claim, MOST_WORDS);
    if (span) return span;
  }
  return null;
}
