import type { Context } from '../../annotate/annotate.ts';
import type { ClaimMark } from '../../model/annotation.ts';
import type { Note, Row } from '../../model/report.ts';
import { type Span, slice } from '../../model/span.ts';
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

function row({ article: { text } }: Context, claim: ClaimMark): Row {
  const note = (label: string, span: Span | null): Note[] => (span ? [{ label, value: slice(text, span) }] : []);
  return {
    spans: [{ start: claim.start, end: claim.end }],
    lead: claim.source.kind === 'outlet-voice' ? null : claim.source.text,
    text: slice(text, claim),
    badge: claim.status,
    notes: [...note('cue', claim.cue), ...note('denies', claim.denies)],
  };
}

/** The claims a reader must know, each with who says so and the words that tell its status. */
export const claims: SectionBuilder = {
  id: 'claims',
  rows: (context) => withoutRepeats(context, chosenClaims(context.found.claim)).map((claim) => row(context, claim)),
};
