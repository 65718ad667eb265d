import type { Context } from '../../annotate/annotate.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import { type Span, slice, startingBefore } from '../../model/span.ts';
import { wordsOf } from '../again.ts';

/** A thing denied in more words says what it is. */
const FEW_WORDS = 4;

/** Whether a claim means nothing without the sentence before it: "The firm denies this", "It rejects the figure", "He was held". */
function leans({ article: { text }, language: { reporting } }: Context, claim: ClaimMark): boolean {
  if (!claim.denies) {
    const [first = ''] = claim.source.kind === 'outlet-voice' ? wordsOf(slice(text, claim)) : [];
    return (reporting.subjects.has(first) || reporting.neuter.has(first)) && !reporting.firstPerson.has(first);
  }
  const [opener = '', ...rest] = wordsOf(slice(text, claim.denies));
  return (
    rest.length < FEW_WORDS &&
    (reporting.definite.has(opener) || reporting.neuter.has(opener) || reporting.plural.has(opener))
  );
}

/**
 * Whether the sentence before a claim may stand before it in its row. Before a denial it says what is denied. Before what
 * the outlet says of "him" it must be the outlet's too, or the row's status would be told of somebody's words, and name him.
 */
function completes(context: Context, claim: ClaimMark, before: Span): boolean {
  if (claim.denies) return true;
  const own = context.found.claim.find(({ start }) => start === before.start);
  return (
    own === undefined || (own.status === claim.status && own.source.kind === claim.source.kind && !leans(context, own))
  );
}

/** The sentence before a claim that leans on it, in its own paragraph or the one before, unless that has a row itself; `null` where it needs none, or that one would not do. */
export function leaningOn(context: Context, claim: ClaimMark, told: ReadonlySet<number>): Span | null {
  if (!leans(context, claim)) return null;
  const { sentences } = context.article;
  const at = startingBefore(sentences, claim.start);
  const [last, own] = [sentences[at - 1], sentences[at]];
  return last && own && own.block - last.block <= 1 && !told.has(last.start) && completes(context, claim, last)
    ? { start: last.start, end: last.end }
    : null;
}
