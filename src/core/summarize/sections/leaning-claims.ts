import type { Context } from '../../annotate/annotate.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import { type Span, slice, startingBefore } from '../../model/span.ts';
import { wordsOf } from '../again.ts';

/** A thing denied in more words says what it is. */
const FEW_WORDS = 4;

/** Whether a claim means nothing without the sentence before it: "The firm denies this", "It rejects the figure", "He was held". */
function leans({ article: { text }, language: { reporting } }: Context, claim: ClaimMark): boolean {
  const [first = ''] = wordsOf(slice(text, claim));
  const pronoun = reporting.subjects.has(first) || reporting.neuter.has(first);
  if (!claim.denies) return claim.source.kind === 'outlet-voice' && pronoun && !reporting.firstPerson.has(first);
  const [opener = '', ...rest] = wordsOf(slice(text, claim.denies));
  return (
    rest.length < FEW_WORDS &&
    (reporting.definite.has(opener) || reporting.neuter.has(opener) || reporting.plural.has(opener))
  );
}

/** The sentence before a claim that leans on it, in its own paragraph or the one before, unless that has a row itself; `null` where it needs none. */
export function leaningOn(context: Context, claim: ClaimMark, told: ReadonlySet<number>): Span | null {
  if (!leans(context, claim)) return null;
  const { sentences } = context.article;
  const at = startingBefore(sentences, claim.start);
  const [last, own] = [sentences[at - 1], sentences[at]];
  return last && own && own.block - last.block <= 1 && !told.has(last.start)
    ? { start: last.start, end: last.end }
    : null;
}
