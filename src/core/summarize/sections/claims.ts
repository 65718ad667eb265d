import type { Context } from '../../annotate/annotate.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import type { Note, Row } from '../../model/report.ts';
import { type Span, slice, startingBefore } from '../../model/span.ts';
import { repeats, wordsOf } from '../again.ts';
import type { SectionBuilder } from '../section.ts';
import { chosenClaims } from './chosen-claims.ts';

/** Among so many claims before it: standfirst and opening are near each other. */
const NEAR = 6;

/** Without those that say in nearly the same words what an earlier one has said. */
function withoutRepeats({ article: { text } }: Context, all: readonly ClaimMark[]): ClaimMark[] {
  const told: ReadonlySet<string>[] = [];
  return all.filter((claim) => {
    const words = wordsOf(slice(text, claim)).add(claim.status);
    if (told.slice(-NEAR).some((earlier) => repeats(words, earlier))) return false;
    told.push(words);
    return true;
  });
}

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
function before(context: Context, claim: ClaimMark, told: ReadonlySet<number>): Span | null {
  if (!leans(context, claim)) return null;
  const { sentences } = context.article;
  const at = startingBefore(sentences, claim.start);
  const [last, own] = [sentences[at - 1], sentences[at]];
  return last && own && own.block - last.block <= 1 && !told.has(last.start)
    ? { start: last.start, end: last.end }
    : null;
}

function row(context: Context, claim: ClaimMark, told: ReadonlySet<number>): Row {
  const { text } = context.article;
  const note = (label: string, span: Span | null): Note[] => (span ? [{ label, value: slice(text, span) }] : []);
  const span = { start: claim.start, end: claim.end };
  const lead = before(context, claim, told);
  return {
    spans: lead ? [lead, span] : [span],
    lead: claim.source.kind === 'outlet-voice' ? null : claim.source.text,
    text: (lead ? `${slice(text, lead)} ` : '') + slice(text, claim),
    badge: claim.status,
    notes: [...note('cue', claim.cue), ...note('denies', claim.denies)],
  };
}

/** The claims a reader must know, each with who says so and the words that tell its status, and what it leans on. */
export const claims: SectionBuilder = {
  id: 'claims',
  rows(context) {
    const chosen = withoutRepeats(context, chosenClaims(context.found.claim));
    const told = new Set(chosen.map(({ start }) => start));
    return chosen.map((claim) => row(context, claim, told));
  },
};
