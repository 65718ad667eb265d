import type { Context } from '../../annotate/annotate.ts';
import { hintsVerb } from '../../annotate/kinds/claim/scene.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import { contains, type Span, slice, trimmed } from '../../model/span.ts';

/** What of a claim's sentence may stand in the gist. */
export interface Cut {
  readonly claim: ClaimMark;
  readonly span: Span;
  readonly words: number;
  /** Whether it is all of the sentence, its dateline apart. */
  readonly whole: boolean;
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];

/** A place and an agency before the first words ("OSLO, May 3 (AP) -- "): up to a dash, capitals first, few words. */
const DATELINE =
  /^(?:[A-Z][\p{L}.'’/-]*[\s,/]+(?:[\p{L}.'’/-]+[\s,]+){0,6}(?:\p{L}+\.)?\d{0,2}\s?)?(?:\([\p{L} .]{2,30}\)\s*)?(?:--|[—–-])\s+/u;

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
  /[,;—–]\s+(?=(?:which|who|whose|where|while|as|after|before|although|though|with|including|but|because|\p{Ll}{3,}ing)\b)|\s(?=(?:after|while|when|because|before)\s\p{L})(?<!\b(?:hours?|days?|weeks?|months?|years?|minutes?|moments|long|just|shortly|soon|even|and|or)\s)|\s(?=as\s\p{Ll})(?<=(?:\p{Lu}\p{Ll}{2,15}|day|\d)\s)/gu;

/** A conjunction that joined what was cut off. */
const DANGLING = /,?\s(?:and|but|or|nor)$/u;

/** Whether every quotation mark and bracket that opens also closes. */
const balanced = (words: string): boolean =>
  (words.match(/"/g)?.length ?? 0) % 2 === 0 &&
  (words.match(/“/g)?.length ?? 0) === (words.match(/”/g)?.length ?? 0) &&
  (words.match(/\(/g)?.length ?? 0) === (words.match(/\)/g)?.length ?? 0);

/** Fewer words than this are no clause. */
const LEAST = 8;

/**
 * What may be shown of a claim in `most` words: its sentence, and its sentence cut before each clause that may be left out,
 * longest first. Nothing is cut off that tells its status or its source, for then a charge would read as a fact.
 */
export function cuts({ article: { text }, language }: Context, claim: ClaimMark, most: number): Cut[] {
  const all = body(text, claim);
  const words = slice(text, all);
  const count = wordsOf(words).length;
  const whole = count <= most && balanced(words) ? [{ claim, span: all, words: count, whole: true }] : [];
  const opener = /[\p{L}'’]+/u.exec(words)?.[0].toLowerCase() ?? '';
  if (language.claims.subordinators.has(opener)) return whole;
  const short: Cut[] = [];
  for (const { index } of words.matchAll(BREAK)) {
    const end = all.start + index - (DANGLING.exec(words.slice(0, index))?.[0].length ?? 0);
    const span = trimmed(text, { start: all.start, end });
    const rest = slice(text, span);
    const size = wordsOf(rest).length;
    if (size > most) break;
    const verb = (rest.toLowerCase().match(/[\p{L}'’]+/gu) ?? []).some((word) => hintsVerb(word, language));
    if (size >= LEAST && verb && balanced(rest) && kept(claim).every((part) => contains(span, part)))
      short.unshift({ claim, span, words: size, whole: false });
  }
  return [...whole, ...short];
}
