import type { Context } from '../../annotate/annotate.ts';
import { hintsVerb } from '../../annotate/kinds/claim/scene.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import type { Row } from '../../model/report.ts';
import { contains, overlaps, type Span, slice, trimmed } from '../../model/span.ts';
import type { SectionBuilder } from '../summarize.ts';

/** The longest gist, in words. */
const MOST_WORDS = 45;
/** A second sentence adds at least this share of words that the first has not. */
const NEW_WORDS = 0.5;
/** Among so many of the best-scored claims the second sentence is looked for. */
const RANKED = 12;
/** How many claims from the start may be the gist's first. */
const OPENING = 3;
/** By how much a later claim must outscore the first to open the gist. */
const CLEARLY = 0.15;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];
const count = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + wordsOf(slice(text, span)).length, 0);

/** A place and an agency before the first words ("OSLO, May 3 (AP) -- "): up to a dash, capitals first, few words. */
const DATELINE =
  /^(?:[A-Z][\p{L}.'’/-]*[\s,/]+(?:[\p{L}.'’/-]+[\s,]+){0,6}\d{0,2}\s?)?(?:\([\p{L} .]{2,30}\)\s*)?(?:--|[—–-])\s+/u;

/** A claim's sentence without its dateline. */
function body(text: string, claim: ClaimMark): Span {
  const head = DATELINE.exec(text.slice(claim.start, Math.min(claim.end, claim.start + 120)))?.[0] ?? '';
  return trimmed(text, {
    start: claim.start + (/[a-z]{3,}\s+[a-z]{3,}\s+[a-z]{3,}/.test(head) ? 0 : head.length),
    end: claim.end,
  });
}

/** What must stay when a sentence is cut: the words that tell its status, and who says so. */
const kept = ({ cue, source, start, end }: ClaimMark): Span[] =>
  [cue, source.span].filter((span): span is Span => span !== null && contains({ start, end }, span));

/** Where a clause that may be left out opens: a comma or dash before a relative, a participle or a conjunction; or a word of time. */
const BREAK =
  /[,;—–]\s+(?=(?:which|who|whose|where|while|as|after|before|although|though|with|including|but|because|\p{Ll}{3,}ing)\b)|(?<!\b(?:hours?|days?|weeks?|months?|years?|minutes?|moments|long|just|shortly|soon|even|and|or))\s(?=(?:after|while|when|because|before)\s\p{L})|(?<=\p{Lu}\p{Ll}{2,15}|day|\d)\s(?=as\s\p{Ll})/gu;

/**
 * The opening of a sentence that fits into `most` words: whole, or cut before a clause; `null` where the words that tell
 * its status and source would be cut off, for then a charge would read as a fact.
 */
function fitted({ article: { text }, language }: Context, claim: ClaimMark, most: number): Span | null {
  const whole = body(text, claim);
  const words = slice(text, whole);
  if (count(text, [whole]) <= most) return balanced(words) ? whole : null;
  const opener = /[\p{L}'’]+/u.exec(words)?.[0].toLowerCase() ?? '';
  if (language.claims.subordinators.has(opener)) return null;
  let best: Span | null = null;
  for (const { index } of words.matchAll(BREAK)) {
    const cut = trimmed(text, { start: whole.start, end: whole.start + index });
    if (count(text, [cut]) > most) break;
    best = cut;
  }
  if (!best || count(text, [best]) < most / 4) return null;
  const rest = slice(text, best);
  const verb = (rest.toLowerCase().match(/[\p{L}'’]+/gu) ?? []).some((word) => hintsVerb(word, language));
  return verb && balanced(rest) && kept(claim).every((span) => contains(best, span)) ? best : null;
}

/** Whether every quotation mark and bracket that opens also closes. */
const balanced = (words: string): boolean =>
  (words.match(/"/g)?.length ?? 0) % 2 === 0 &&
  (words.match(/“/g)?.length ?? 0) === (words.match(/”/g)?.length ?? 0) &&
  (words.match(/\(/g)?.length ?? 0) === (words.match(/\)/g)?.length ?? 0);

/** Whether a sentence can stand by itself: it neither points back nor goes on with a quotation. */
function standsAlone({ article: { text }, language }: Context, claim: ClaimMark): boolean {
  const opener = /[\p{L}'’]+/u.exec(text.slice(claim.start, claim.start + 40))?.[0].toLowerCase() ?? '';
  return (
    !language.structure.backward.has(opener) &&
    !(claim.status === 'quoted' && claim.cue === null) &&
    claim.status !== 'opinion'
  );
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
  const ranked = [...claims].sort((a, b) => b.score - a.score).slice(0, RANKED);
  for (const claim of ranked.filter((one) => !overlaps(one, first) && standsAlone(context, one))) {
    const span = fitted(context, claim, left);
    if (span && novelty(text, span, said) >= NEW_WORDS) return span;
  }
  return null;
}

/** The words of a span, with a mark where its sentence goes on. */
const shown = (text: string, span: Span): string =>
  slice(text, span) + (/[.!?…]["”’')\]]*$/.test(slice(text, span)) ? '' : ' …');

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
    const first = claim && (fitted(context, claim, MOST_WORDS) ?? otherwise(context, claims));
    if (!first) return [];
    const next = second(context, claims, first);
    const spans = (next ? [first, next] : [first]).sort((a, b) => a.start - b.start) as [Span, ...Span[]];
    const row: Row = {
      spans,
      lead: null,
      text: spans.map((span) => shown(text, span)).join(' '),
      badge: null,
      notes: [],
    };
    return [row];
  },
};

/** The best-scored claim that fits where the opening one does not. */
function otherwise(context: Context, claims: readonly ClaimMark[]): Span | null {
  const ranked = [...claims].sort((a, b) => b.score - a.score).slice(0, RANKED);
  const alone = ranked.filter((claim) => standsAlone(context, claim));
  for (const claim of alone.length ? alone : ranked) {
    const span = fitted(context, claim, MOST_WORDS);
    if (span) return span;
  }
  return null;
}
